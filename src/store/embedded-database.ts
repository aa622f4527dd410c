import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool, type PoolClient, type PoolConfig, type QueryResult } from 'pg';
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

/** More statements than the program has; a batch of unusual length is not worth keeping. */
const MAX_PREPARED = 500;
const LONGEST_PREPARED = 6000;

/** Opens the database in a directory of its own, making it if need be, or in memory. */
export async function openEmbeddedDatabase(directory: string | null): Promise<EmbeddedDatabase> {
  const pglite = await openPglite(directory);
  const { connection } = createPgConfig(pglite);
  const pool = new Pool({ connection, max: 1, idleTimeoutMillis: 0 } as PoolConfig);
  // A client that fails is replaced, and whoever asked is told.
  pool.on('error', () => undefined);
  const nameStatement = createStatementNames();

  const prepare = (text: string, params: readonly unknown[] = []) => {
    const name = params.length > 0 ? nameStatement(text) : undefined;
    return { text, values: [...params], ...(name === undefined ? {} : { name }) };
  };
  const connect = async () => {
    const client = await pool.connect();
    const query = (text: string, params?: readonly unknown[]) => client.query(prepare(text, params));
    return new Proxy(client, {
      get: (target, key) => {
        if (key === 'query') return query;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  };
  return {
    async query(text, params) {
      // Not the pool's own query: after one that fails it would throw away the only client there can be.
      const client = await pool.connect();
      try {
        return await client.query(prepare(text, params));
      } finally {
        client.release();
      }
    },
    connect,
    onNotification: (callback) => pglite.onNotification(callback),
    async close() {
      await pool.end();
      await pglite.close();
    },
  };
}

function createStatementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MAX_PREPARED || text.length > LONGEST_PREPARED) return known;
    const name = `alderman_${names.size}`;
    names.set(text, name);
    return name;
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
