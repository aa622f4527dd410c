import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool, type PoolClient, type PoolConfig, type QueryResult } from 'pg';
import { keepMeasured } from './keep-measured.ts';
import { createPreparer, prepareOn } from './prepare-statements.ts';
import { readTemplate } from './template.ts';

/**
 * PostgreSQL in this process, behind the face of a `pg` pool. There is one session: whoever holds its client
 * in a transaction holds everyone else out. Statements are prepared once and kept, which here, where each
 * message is a call into WebAssembly, halves what a query costs.
 */
export interface EmbeddedDatabase {
  /** Runs one statement, or several without parameters, outside of any transaction. */
  query(text: string, params?: readonly unknown[]): Promise<QueryResult>;
  /** Takes the session; give it back with `release`. */
  connect(): Promise<PoolClient>;
  /** Calls back with what is notified on a channel that the session listens to; returns how to end it. */
  onNotification(callback: (channel: string, payload: string) => void): () => void;
  close(): Promise<void>;
}

/** Opens the database in a directory of its own, making it if need be, or in memory. */
export async function openEmbeddedDatabase(directory: string | null): Promise<EmbeddedDatabase> {
  const pglite = await openPglite(directory);
  const { connection } = createPgConfig(pglite);
  const pool = new Pool({ connection, max: 1, idleTimeoutMillis: 0 } as PoolConfig);
  // A client that fails is replaced, and whoever asked is told.
  pool.on('error', () => undefined);
  const preparer = createPreparer();
  const measurer = keepMeasured(() => pool.query('vacuum analyze'));
  return {
    async query(text, params) {
      // Not the pool's own query: after one that fails it would throw away the only client there can be.
      const client = await pool.connect();
      try {
        return await client.query(preparer.prepare(text, params));
      } finally {
        client.release();
      }
    },
    connect: async () => {
      // Not in `query`: the queue makes its tables with it, in a transaction that it opens by hand.
      measurer.note();
      return prepareOn(await pool.connect(), preparer);
    },
    onNotification: (callback) => pglite.onNotification(callback),
    async close() {
      await measurer.settle();
      await pool.end();
      await pglite.close();
    },
  };
}

async function openPglite(directory: string | null): Promise<PGlite> {
  if (directory === null) return createPglite('memory://');
  if (!existsSync(directory)) await createDirectory(directory);
  return PGlite.create(directory);
}

/**
 * Makes the directory aside and moves it into place whole: a process that is killed while it makes one
 * leaves nothing that looks like a database.
 */
async function createDirectory(directory: string): Promise<void> {
  const draft = `${directory}.new`;
  await rm(draft, { recursive: true, force: true });
  const pglite = await createPglite(draft);
  await pglite.close();
  await rename(draft, directory);
}

/** From the template if there is one, which takes a quarter of the time. */
function createPglite(directory: string): Promise<PGlite> {
  const template = readTemplate();
  return PGlite.create(directory, template === undefined ? {} : { loadDataDir: template });
}
