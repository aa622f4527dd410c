import { once } from 'node:events';
import { type RunningServer, runServer } from '../server/index.ts';
import type { ServeOptions } from './commands/serve.ts';
import { describeFailure, readSettings } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { watchInterrupt } from './watch-interrupt.ts';

/** @throws UsageError where it cannot start */
export async function runServe(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const { env } = terminal;
  const listen = options.listen === undefined ? {} : { ALDERMAN_LISTEN: options.listen };
  const config = readSettings({ ...terminal, env: { ...env, ...listen } }, options, 'info');
  const interrupt = watchInterrupt();
  try {
    const server = await start(config, options);
    const { url, firstLink } = server;
    terminal.stdout.write(`Alderman is at ${config.publicUrl ?? url}\n`);
    if (firstLink !== null) {
      terminal.stdout.write(`To choose the admin's password, once and within a day:\n${firstLink}\n`);
    }
    if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort');
    await server.stop();
    return EXIT.ok;
  } finally {
    interrupt.stop();
  }
}

async function start(...[config, options]: Parameters<typeof runServer>): Promise<RunningServer> {
  try {
    return await runServer(config, options);
  } catch (error) {
    throw new UsageError(describeFailure(error), { cause: error });
  }
}
