/**
 * A process that ingests the URLs it is given and writes the outcomes to stdout, for tests that kill it.
 * Settings come by the environment, as for any entry point.
 */
import { createLogger, ingestAll, openApp, readConfig } from '../../src/app/index.ts';

const config = readConfig(process.env);
const app = await openApp(config, createLogger(config), { lockMs: 1000, backoffMs: 50 });
const outcomes = await ingestAll(app, process.argv.slice(2), {
  onProgress: ({ finished }) => process.stderr.write(`finished ${finished}\n`),
});
await app.close();
process.stdout.write(JSON.stringify(outcomes));
