import { createPostgresBackend, runMigrations, withBackend, type PgPool } from 'bullmq';
import { Pool, type PoolClient } from 'pg';
import { endsWithin } from './ends-within.ts';
import { createEmbeddedPool, type EmbeddedSession } from './embedded-pool.ts';
import type { JobData, QueueHome } from './queue-home.ts';

/** The schema in which BullMQ keeps its tables; it names them without it, so sessions must search there. */
const SCHEMA = 'bullmq';

/** BullMQ on the embedded database: one process, no server. */
export async function openEmbeddedHome(session: EmbeddedSession): Promise<QueueHome> {
  const pool = createEmbeddedPool(session);
  // BullMQ's migrator opens a transaction by hand: nothing else may use the session while it runs.
  await runMigrations(pool, SCHEMA);
  await session.query(`set search_path to ${SCHEMA}`);
  return { ...createPostgresHome(pool), isPrivate: true, close: async () => undefined };
}

/** BullMQ on a PostgreSQL server, for a set-up with DATABASE_URL and no Redis. */
export async function openServerHome(url: string, onError: (error: Error) => void): Promise<QueueHome> {
  // Each worker keeps one session for itself, to listen.
  const options = `-c search_path=${SCHEMA}`;
  const pool = new Pool({ connectionString: url, options, max: 16, keepAlive: true });
  const clients = new Set<PoolClient>();
  pool.on('error', onError);
  // Unheard, the error of a session that is in use when the server goes would end the process.
  pool.on('connect', (client) => {
    clients.add(client);
    client.on('error', onError);
  });
  pool.on('remove', (client) => clients.delete(client));
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client, SCHEMA);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...createPostgresHome(pool as unknown as PgPool),
    isPrivate: false,
    close: () => endPool(pool, clients),
  };
}

/** For workers to give back the sessions on which they listen. */
const GIVE_BACK_MS = 3000;

/** Ends all sessions, those too that a worker which was cut off will never give back. */
async function endPool(pool: Pool, clients: ReadonlySet<PoolClient>): Promise<void> {
  if (await endsWithin(pool.end(), GIVE_BACK_MS)) return;
  await Promise.allSettled([...clients].map((client) => client.end()));
}

function createPostgresHome(pool: PgPool): Pick<QueueHome, 'createQueue' | 'createWorker' | 'check'> {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  return {
    createQueue: (name) =>
      new Queue<JobData>(name, { connection: pool }) as unknown as ReturnType<QueueHome['createQueue']>,
    createWorker: (name, processor, settings) =>
      new Worker<JobData>(name, processor, { connection: pool, ...settings }) as unknown as ReturnType<
        QueueHome['createWorker']
      >,
    async check() {
      const { rows } = await pool.query<{ server_version: string }>('show server_version');
      return `PostgreSQL ${rows[0]?.server_version ?? ''}`.trim();
    },
  };
}
