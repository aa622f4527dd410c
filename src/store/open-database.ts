import { join } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Database } from './database.ts';
import { type EmbeddedDatabase, openEmbeddedDatabase } from './embedded-database.ts';
import { keepMeasured } from './keep-measured.ts';
import { lockDataDirectory } from './lock-data-directory.ts';
import { measureGrown } from './measure-grown.ts';
import { migrate } from './migrate.ts';
import { createPreparer, prepareOn } from './prepare-statements.ts';

/** Where the store lives: a PostgreSQL server, or embedded in a data directory (`null`: in memory). */
export type DatabaseHome = { readonly url: string } | { readonly directory: string | null };

/** An open, migrated database. */
export interface OpenDatabase {
  readonly db: Kysely<Database>;
  /** The embedded database, which the queue may share; null on a server. */
  readonly embedded: EmbeddedDatabase | null;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its shape up to date. An embedded one is locked for this process first.
 *
 * @throws DataDirectoryInUse, NewerDatabase
 */
export function openDatabase(home: DatabaseHome): Promise<OpenDatabase> {
  return 'url' in home ? openServer(home.url) : openEmbedded(home.directory);
}

/**
 * A session that has planned the statements answers them in half of the time that a new one takes: ten new ones at a
 * burst after some calm seconds make a queue of a second.
 */
const KEPT_IDLE_MS = 10 * 60 * 1000;
/**
 * Questions are many and short: compiling one, or starting helpers for it, costs more than it saves, and the
 * processors have others to answer meanwhile.
 */
const SESSION_OPTIONS = '-c jit=off -c max_parallel_workers_per_gather=0';

async function openServer(url: string): Promise<OpenDatabase> {
  const pool = new Pool({
    connectionString: url,
    options: SESSION_OPTIONS,
    max: 10,
    idleTimeoutMillis: KEPT_IDLE_MS,
  });
  // A dropped idle connection is replaced by the pool at the next query, which reports what is wrong then.
  pool.on('error', () => undefined);
  // One that is in use when the server goes reports it to its query; unheard, it would also end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const preparer = createPreparer();
  const measurer = keepMeasured(() => measureGrown(pool));
  const prepared = {
    connect: async () => {
      measurer.note();
      return prepareOn(await pool.connect(), preparer);
    },
    async end() {
      await measurer.settle();
      await pool.end();
    },
  };
  const db = createKysely(new PostgresDialect({ pool: prepared }));
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, embedded: null, close: () => db.destroy() };
}

async function openEmbedded(directory: string | null): Promise<OpenDatabase> {
  const unlock = directory === null ? () => undefined : lockDataDirectory(directory);
  let opened: EmbeddedDatabase | undefined;
  try {
    const embedded = await openEmbeddedDatabase(directory === null ? null : join(directory, 'store'));
    opened = embedded;
    const pool = { connect: () => embedded.connect(), end: () => embedded.close() };
    const db = createKysely(new PostgresDialect({ pool }));
    await migrate(db);
    const close = async () => {
      await db.destroy();
      unlock();
    };
    return { db, embedded, close };
  } catch (error) {
    await opened?.close();
    unlock();
    throw error;
  }
}

function createKysely(dialect: PostgresDialect): Kysely<Database> {
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  return new Kysely<Database>({ dialect, plugins }).withSchema('alderman');
}
