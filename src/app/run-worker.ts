import { once } from 'node:events';
import { DISCOVER, type StageName, TOPOLOGY } from '../pipeline/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createLogger } from './create-logger.ts';
import { type MetricsServer, serveMetrics } from './metrics/serve-metrics.ts';
import { watchSources } from './sync-sources.ts';
import { type App, openApp } from './wire.ts';

/** From SIGTERM to the end of the process, less what closing takes. */
const STOP_WITHIN_MS = 25_000;

/**
 * Works on stages until SIGTERM or SIGINT, then finishes the jobs under way or hands them back, within 30
 * seconds. A second signal ends it at once.
 *
 * @throws ConfigError where workers could not share their store
 */
export async function runWorker(
  stages: readonly StageName[],
  config = readConfig(process.env),
): Promise<void> {
  requireSharedStore(stages, config);
  const log = createLogger(config);
  const app = await openApp(config, log);
  const watch = stages.includes(DISCOVER.stage) ? await watchOrClose(app) : undefined;
  const metrics = await serveOrClose(app);
  app.startWorkers(stages);
  log.info({ stages, metrics: metrics?.port ?? null }, 'Working');
  const signal = await Promise.race(
    ['SIGTERM', 'SIGINT'].map((name) => once(process, name).then(() => name)),
  );
  log.info({ signal }, 'Stopping');
  await watch?.stop();
  await app.close({ timeoutMs: STOP_WITHIN_MS });
  await metrics?.close();
  log.info('Stopped');
}

async function watchOrClose(app: App): ReturnType<typeof watchSources> {
  try {
    return await watchSources(app);
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function serveOrClose(app: App): Promise<MetricsServer | undefined> {
  const { metricsListen } = app.config;
  if (metricsListen === null) return undefined;
  try {
    return await serveMetrics(app, metricsListen);
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** An embedded store has room for one process: it must do everything. */
function requireSharedStore(stages: readonly StageName[], { databaseUrl }: Config): void {
  if (databaseUrl !== null || TOPOLOGY.every(({ stage }) => stages.includes(stage))) return;
  throw new ConfigError(
    `A worker of ${stages.join(' and ')} alone needs a store that it shares with the others: set DATABASE_URL.`,
  );
}

/** For the process entries: runs the worker and ends the process, with 1 if it could not start. */
export async function runWorkerProcess(stages: readonly StageName[]): Promise<void> {
  try {
    await runWorker(stages);
    process.exitCode = 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
