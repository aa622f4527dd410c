import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { gatherBatches } from './gather-batches.ts';
import { once } from './once.ts';
import { describeLayout, quoteName } from './postgres/describe-layout.ts';
import { TABLES } from './postgres/layout.ts';
import { toRows, toStorableJson } from './postgres/to-rows.ts';
import { type Emission, type Sink, SinkRefusal } from './sink.ts';
import { defineSink } from './sink-definition.ts';

export const postgresSink = defineSink({
  name: 'postgres',
  settings: {
    ALDERMAN_POSTGRES_SINK_URL: z
      .url({ protocol: /^postgres(?:ql)?$/, message: 'must be a URL that begins with postgres://' })
      .optional()
      .describe('The database of the sink postgres.'),
    ALDERMAN_POSTGRES_SINK_SCHEMA: z
      .string()
      .regex(
        /^(?!pg_|alderman$)[a-z_][a-z\d_]{0,62}$/,
        'must be lower-case letters, digits and "_", and not "alderman", which is the store’s',
      )
      .default('alderman_facts')
      .describe('The schema in which the sink postgres makes its tables.'),
  },
  required: ['ALDERMAN_POSTGRES_SINK_URL'],
  create: (settings) =>
    createPostgresSink({
      url: settings.ALDERMAN_POSTGRES_SINK_URL ?? '',
      schema: settings.ALDERMAN_POSTGRES_SINK_SCHEMA,
    }),
});

export interface PostgresSinkOptions {
  readonly url: string;
  readonly schema: string;
}

/** Of data that does not fit (22, 54), and of broken constraints (23): about a record, not about the database. */
const DATA_STATES = /^(?:22|23|54)/;

/**
 * Writes each record into tables for analysts, which it makes if they are not there. A record that comes again
 * replaces itself, and an earlier version never an article's newer one.
 */
export function createPostgresSink({ url, schema }: PostgresSinkOptions): Sink {
  const pool = once(() => openPool(url, schema));
  const write = async (emissions: readonly Emission[]) => writeAll(await pool.get(), emissions);
  const gatherer = gatherBatches(write, 100);
  return {
    name: 'postgres',
    concurrency: 200,
    async emit(emission) {
      try {
        await gatherer.add(emission);
      } catch (error) {
        if (!isAboutData(error)) throw error;
        // It was written together with others: alone it shows whose fault it is.
        await write([emission]).catch((own: unknown) => {
          throw isAboutData(own) ? new SinkRefusal((own as Error).message, { cause: own }) : own;
        });
      }
    },
    async close() {
      await gatherer.settle();
      await pool.close((opened) => opened.end());
    },
  };
}

function isAboutData(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && DATA_STATES.test(code);
}

async function openPool(url: string, schema: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 25_000,
    options: `-c search_path=${quoteName(schema)}`,
  });
  // A connection that is lost reports it to its query; unheard, it would also end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await inTransaction(pool, (client) => makeLayout(client, schema));
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function makeLayout(client: PoolClient, schema: string): Promise<void> {
  const { lock, check, make } = describeLayout(schema);
  // However long it takes: an index of millions of rows is not made within the time that a record has.
  await client.query('set local statement_timeout to 0');
  await client.query(lock);
  const { rowCount } = await client.query(check);
  if (rowCount === 0) await client.query(make);
}

async function writeAll(pool: Pool, emissions: readonly Emission[]): Promise<void> {
  const unique = [...new Map(emissions.map((emission) => [emission.record.id, emission])).values()];
  const ids = unique.map(({ record }) => record.id);
  const rows = toRows(unique, new Date());
  await inTransaction(pool, async (client) => {
    await client.query('delete from records where record_id = any($1)', [ids]);
    for (const { name, columns } of TABLES) {
      const own = rows.get(name) ?? [];
      if (own.length === 0) continue;
      const names = columns.map((column) => column.name).join(', ');
      const values = [toStorableJson(own)];
      if (name !== 'records') {
        const upsert = name === 'articles' ? UPSERT : '';
        const insert = `insert into ${name} (${names})
          select ${names} from json_populate_recordset(null::${name}, $1::json) ${upsert}`;
        await client.query(insert, values);
        continue;
      }
      // As it is: what is populated from JSON can hold neither NUL nor half a surrogate pair.
      const whole = unique.map(({ record }) => JSON.stringify(record));
      await client.query(
        `insert into records (${names}) select ${names.replace(/\brecord\b/, 'value')}
        from rows from (json_populate_recordset(null::records, $1::json), json_array_elements($2::json)) both_of`,
        [...values, `[${whole.join(',')}]`],
      );
    }
  });
}

const ARTICLE_COLUMNS = TABLES[0]?.columns.map((column) => column.name) ?? [];
const UPSERT = ` on conflict (article_id) do update set
  ${ARTICLE_COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}
  where articles.version <= excluded.version`;

async function inTransaction(pool: Pool, act: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await act(client);
    await client.query('commit');
    client.release();
  } catch (error) {
    // Thrown away: who knows what state it is in.
    client.release(true);
    throw error;
  }
}
