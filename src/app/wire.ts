import { join } from 'node:path';
import type { Sink } from '../emit/index.ts';
import {
  type Archive,
  createArchive,
  type Fetcher,
  type FetchLimits,
  type HostPolicy,
  type StateStore,
} from '../fetch/index.ts';
import {
  type Courier,
  type CourierOptions,
  createCourier,
  createSweeper,
  DISCOVER,
  noteFailedRun,
  type Ports,
  runSource,
  runStage,
  type StageName,
  type Sweeper,
  type SweeperOptions,
  TOPOLOGY,
} from '../pipeline/index.ts';
import {
  type AttemptEnd,
  createQueue,
  type Queue,
  type QueueLocation,
  type StageOptions,
} from '../queue/index.ts';
import { createStore, type DatabaseHome, type Store } from '../store/index.ts';
import { buildFetcher } from './build-fetcher.ts';
import { buildSinks } from './build-sinks.ts';
import type { Config } from './config.ts';
import { createLogger, hideCredentials, type Logger } from './create-logger.ts';
import { limitRepeats } from './limit-repeats.ts';
import { createMetrics, type Metrics } from './metrics/create-metrics.ts';

/** Everything, built once. */
export interface App {
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly store: Store;
  readonly queue: Queue;
  readonly archive: Archive;
  readonly fetcher: Fetcher;
  readonly sinks: readonly Sink[];
  /** Whether no other process can work on this store, so that what is unfinished is this one's to finish. */
  readonly isAlone: boolean;
  /**
   * Starts workers in this process, of every stage of a URL unless told which; and the sweep for lost URLs.
   * The `discover` stage is started by name alone.
   */
  startWorkers(stages?: readonly StageName[]): void;
  /** Stops the workers (at most `timeoutMs` for the jobs under way), then closes everything in order. */
  close(options?: { readonly timeoutMs?: number }): Promise<void>;
}

export interface OpenOptions {
  /** How long a job stays with a worker that gives no sign of life. Default 30,000. */
  readonly lockMs?: number;
  /** Before the second attempt at any stage, instead of the stage's own. */
  readonly backoffMs?: number;
  readonly sweep?: SweeperOptions;
  readonly courier?: CourierOptions;
  /** Until work goes on that a fault of the store, the queue or the disk has stopped. Default 10,000. */
  readonly ownFaultMs?: number;
  readonly limits?: Partial<FetchLimits>;
  readonly hostPolicy?: Partial<HostPolicy>;
}

/** Opens the store alone, for commands that only read. */
export function openStore(config: Config): Promise<Store> {
  return createStore(locateStore(config));
}

/**
 * Builds everything from the settings: store, archive, fetcher, sinks and queue.
 *
 * @throws DataDirectoryInUse, or whatever the store or the queue answers
 */
export async function openApp(
  config: Config,
  log: Logger = createLogger(config),
  options: OpenOptions = {},
): Promise<App> {
  const store = await openStore(config);
  try {
    return await buildApp(config, log, store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

const STAGES: readonly StageOptions[] = [DISCOVER, ...TOPOLOGY];

function setBackoff(stage: StageOptions, backoffMs = stage.backoffMs): StageOptions {
  return { ...stage, backoffMs };
}

async function buildApp(config: Config, log: Logger, store: Store, options: OpenOptions): Promise<App> {
  const archive = createArchive(join(config.dataDirectory, 'archive'));
  const states: StateStore = {
    read: (key) => store.readState(key),
    update: (key, change) => store.updateState(key, change),
  };
  const fetcher = buildFetcher(config, states, options);
  const sinks = buildSinks(config);
  const tellTrouble = limitRepeats((err, repeated) => log.warn({ err, repeated }, 'The queue has trouble'));
  const queue = await createQueue({
    location: locateQueue(config, store.embedded),
    stages: STAGES.map((stage) => setBackoff(stage, options.backoffMs)),
    prefix: config.queuePrefix,
    ...(options.lockMs === undefined ? {} : { lockMs: options.lockMs }),
    onAttemptEnd: async ({ cause, ...end }) => {
      logEnd(log, { ...end, cause });
      metrics.noteEnd(end);
      if (end.stage === DISCOVER.stage) await noteFailedRun(store, end);
      else await store.settleUrl(end);
    },
    onError: (error) => tellTrouble(hideCredentials(error.message)),
  });
  // Whatever is in a private queue was left by a process that is gone; the store knows what is to be done.
  if (queue.isPrivate) await queue.clear();
  if (store.embedded !== null) await store.releaseAllDeliveries();
  const metrics = createMetrics({ store, queue, sinks });
  const { ownFaultMs } = options;
  let sweeper: Sweeper | undefined;
  let courier: Courier | undefined;
  const started = new Set<StageName>();
  const noteDone: Ports['noteDone'] = (stage, id, ms) => {
    metrics.noteDone(stage, ms / 1000);
    log.debug({ stage, urlId: id, ms: Math.round(ms) }, 'Stage done');
  };
  const isServed: Ports['isServed'] = (stage) => started.has(stage);
  const own = { isServed, noteDone, ...(ownFaultMs && { ownFaultMs }) };
  const ports: Ports = { store, queue, fetcher, archive, sinks, ...own };

  return {
    config,
    log,
    metrics,
    store,
    queue,
    archive,
    fetcher,
    sinks,
    isAlone: store.embedded !== null,
    startWorkers(stages = TOPOLOGY.map((stage) => stage.stage)) {
      const report = (error: unknown) => log.warn({ err: error }, 'The sweep failed');
      sweeper ??= createSweeper({ store, queue }, report, options.sweep);
      if (stages.includes(DISCOVER.stage) && !started.has(DISCOVER.stage)) {
        started.add(DISCOVER.stage);
        queue.work(DISCOVER.stage, async (id, signal) => {
          const startedAt = performance.now();
          await runSource(id, { store, queue, fetcher }, signal);
          metrics.noteDone(DISCOVER.stage, (performance.now() - startedAt) / 1000);
          log.debug({ stage: DISCOVER.stage, sourceId: id }, 'Source read');
        });
      }
      if (stages.includes('emit')) {
        const tell = (error: unknown) =>
          log.warn({ err: error }, 'Looking for what waits for the sinks failed');
        courier ??= createCourier({ store, sinks }, tell, options.courier);
      }
      for (const stage of TOPOLOGY) {
        if (!stages.includes(stage.stage) || started.has(stage.stage)) continue;
        started.add(stage.stage);
        queue.work(stage.stage, (id, signal) => runStage(stage, id, ports, signal));
      }
    },
    async close(options) {
      await sweeper?.stop();
      await queue.close(options);
      await courier?.stop();
      await fetcher.close();
      await Promise.all(sinks.map((sink) => sink.close()));
      await store.close();
    },
  };
}

function locateStore({ databaseUrl, dataDirectory }: Config): DatabaseHome {
  return databaseUrl === null ? { directory: dataDirectory } : { url: databaseUrl };
}

/** Where the queue lives: on Redis if there is one, else in the store. */
function locateQueue({ redisUrl, databaseUrl }: Config, embedded: Store['embedded']): QueueLocation {
  if (redisUrl !== null) return { redis: redisUrl };
  if (databaseUrl !== null) return { postgres: databaseUrl };
  if (embedded === null) throw new Error('An embedded store must bring its database.');
  return { embedded };
}

function logEnd(log: Logger, { stage, id, outcome, code, reason, delayMs, cause }: AttemptEnd): void {
  const fields = { stage, urlId: id, outcome, code, reason: hideCredentials(reason), delayMs };
  if (outcome === 'skipped' || outcome === 'deferred') log.info(fields, 'Stage not done');
  // The stack tells whoever mends it where an error came from that no one foresaw.
  else log.warn(code === 'unexpected-error' ? { ...fields, err: cause } : fields, 'Stage failed');
}
