import { type App, type Config, openApp, openStore, readConfig } from '../app/index.ts';
import type { Store } from '../store/index.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** What every command takes that works on the store. */
export interface StoreOptions {
  readonly data?: string;
  /** The sources file. */
  readonly file?: string;
}

/**
 * Reads the settings of the surroundings and of the command line. A command shows its user what went wrong
 * in its own words, so that it logs nothing unless it is asked to; only a worker, which shows nothing, logs.
 *
 * @throws UsageError
 */
export function readSettings({ env }: Terminal, options: StoreOptions, logLevel = 'silent'): Config {
  const given = {
    ...(options.data === undefined ? {} : { ALDERMAN_DATA: options.data }),
    ...(options.file === undefined ? {} : { ALDERMAN_SOURCES: options.file }),
  };
  return explain(() => readConfig({ ALDERMAN_LOG_LEVEL: logLevel, ...env, ...given }));
}

/**
 * Opens the store, hands it to `use` and closes it.
 *
 * @throws UsageError if it cannot be opened
 */
export async function withStore<T>(config: Config, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config).catch(fail);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * Opens everything, hands it to `use` and closes it.
 *
 * @throws UsageError if it cannot be opened
 */
export async function withApp<T>(config: Config, use: (app: App) => Promise<T>): Promise<T> {
  const app = await openApp(config).catch(fail);
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}

function explain<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    return fail(error);
  }
}

/** Whatever stops us from opening the store is about the set-up, not about the inputs. */
function fail(error: unknown): never {
  throw new UsageError(describeFailure(error), { cause: error });
}

export function describeFailure(error: unknown): string {
  // A connection tried over IPv4 and IPv6 fails with one error for each, and no words of its own.
  if (error instanceof AggregateError) {
    return [...new Set(error.errors.map(describeFailure))].join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
