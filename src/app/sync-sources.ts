import { readFile } from 'node:fs/promises';
import { type HostState, NEW_HOST, setSpacing } from '../fetch/index.ts';
import { DISCOVER } from '../pipeline/index.ts';
import type { JobSchedule } from '../queue/index.ts';
import { parseSources, type Source, SourcesFileError } from '../sites/index.ts';
import type { Store } from '../store/index.ts';
import { ConfigError } from './config.ts';
import type { App } from './wire.ts';

/**
 * Reads the sources file; null where there is none.
 *
 * @throws ConfigError with the line of every mistake
 */
export async function readSourcesFile(path: string): Promise<{ text: string; sources: Source[] } | null> {
  try {
    const text = await readFile(path, 'utf8');
    return { text, sources: parseSources(text) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof SourcesFileError)
      throw new ConfigError(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Makes the store's sources those of the file, and lets every worker know how far apart to ask their hosts. */
export async function storeSources(
  store: Pick<Store, 'syncSources' | 'updateState'>,
  sources: readonly Source[],
): Promise<void> {
  await store.syncSources(sources);
  for (const [host, delayMs] of findDelays(sources)) {
    await store.updateState(`host:${host}`, (before) => {
      const state = before === null ? NEW_HOST : (before as HostState);
      return { after: setSpacing(state, delayMs), result: undefined };
    });
  }
}

/** Of each host the longest delay that one of its sources asks for; null where none does. */
function findDelays(sources: readonly Source[]): Map<string, number | null> {
  const delays = new Map<string, number | null>();
  for (const { home, urls, hosts, delayMs } of sources) {
    for (const host of [...hosts, ...[home, ...urls].map((url) => new URL(url).host)]) {
      const known = delays.get(host) ?? null;
      delays.set(host, known === null || delayMs === null ? (known ?? delayMs) : Math.max(known, delayMs));
    }
  }
  return delays;
}

/** Makes the queue's schedules those of the store's sources, so that a queue that lost them has them again. */
async function scheduleSources({ store, queue }: Pick<App, 'store' | 'queue'>): Promise<number> {
  const active = (await store.listSources()).map(({ source }) => source).filter(({ paused }) => !paused);
  const schedules = active.map(({ id, schedule }): JobSchedule => ({ id, timing: schedule }));
  await queue.setSchedules(DISCOVER.stage, schedules);
  return active.length;
}

const LOOK_EVERY_MS = 30_000;

/** Keeps store and queue in step with the sources file, if there is one, until it is stopped. */
export async function watchSources(app: App): Promise<{ readonly stop: () => Promise<void> }> {
  let seen: string | null = null;
  const look = async (): Promise<void> => {
    const file = await readSourcesFile(app.config.sourcesFile);
    if (file !== null && file.text !== seen) await storeSources(app.store, file.sources);
    seen = file?.text ?? null;
    const count = await scheduleSources(app);
    app.log.debug({ sources: count }, 'Sources scheduled');
  };
  // A mistake in the file stops the start, and later on only the change.
  await look();
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => app.log.warn({ err: error }, 'The sources could not be brought up to date'))
      .finally(() => {
        looking = undefined;
      });
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
