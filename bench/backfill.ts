import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { readConfig } from '../src/app/index.ts';
import { formatTable } from '../src/cli/show/format-table.ts';
import { createSinks, type Sink } from '../src/emit/index.ts';
import { openGuardedAgent } from '../src/fetch/index.ts';
import { deliverWaiting } from '../src/pipeline/index.ts';
import { createStore, type Store } from '../src/store/index.ts';
import { makeRecords } from './make-records.ts';

/**
 * Back-fills every sink with 100,000 records of the fixture articles, out of a store on a PostgreSQL server, as
 * `records replay` does. Where the receivers run is taken from DATABASE_URL and REDIS_URL; a webhook and an object
 * store answer here, in the same process, and only count what comes. BENCH_DATABASE keeps the store under that name for the next time.
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const SERVER = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const REDIS = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const STREAM = 'alderman_bench:records';
const ALL = ['jsonl', 'postgres', 'redis-stream', 'webhook', 'object-store'];
/** Those named after the count, or all. */
const NAMES = process.argv.length > 3 ? process.argv.slice(3) : ALL;

const folder = mkdtempSync(join(tmpdir(), 'alderman-bench-'));
const kept = process.env['BENCH_DATABASE'];
const database = kept ?? `alderman_bench_${process.pid}`;
const redis = new Redis(REDIS);
const server = await startCounter();
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const url = new URL(SERVER);
url.pathname = `/${database}`;
try {
  const isThere = await exists(database);
  if (!isThere) await runOn(SERVER, `create database ${database}`);
  const store = await createStore({ url: url.href });
  if (isThere) await forgetDeliveries(url.href);
  else await makeRecords(url.href, COUNT);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(`${COUNT} records`);
  const rows: string[][] = [];
  for (const name of NAMES) rows.push([name, ...(await measure(store, name))]);
  const headings = [
    'sink',
    'to queue',
    'to deliver',
    'records/s',
    'first tenth',
    'last tenth',
    'MB',
    'peak MB',
  ];
  console.log(
    formatTable(
      headings.map((heading, i) => ({ heading, isNumeric: i > 0 })),
      rows,
    ),
  );
  await store.close();
} finally {
  server.closeAllConnections();
  server.close();
  await redis.del(STREAM);
  await redis.quit();
  if (kept === undefined) await runOn(SERVER, `drop database if exists ${database} with (force)`);
  rmSync(folder, { recursive: true, force: true });
}

/** The rate at the beginning and at the end, and the memory after the first tenth and at its most, show what grows. */
async function measure(store: Store, name: string): Promise<string[]> {
  const [sink] = openSinks(name) as [Sink];
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100);
  const start = performance.now();
  await store.queueReplay({ sinks: [name] });
  const queued = performance.now();
  const rounds = [{ count: 0, at: queued, peak: 0 }];
  await deliverWaiting(sink, store, {
    onRound: ({ delivered }) =>
      rounds.push({ count: (rounds.at(-1)?.count ?? 0) + delivered, at: performance.now(), peak }),
  });
  await sink.close();
  clearInterval(watch);
  const status = (await store.listSinks([name])).find((one) => one.sink === name);
  if (status?.received !== COUNT) throw new Error(`${name} received ${status?.received}: ${status?.reason}`);
  const find = (share: number) => rounds.find(({ count }) => count >= COUNT * share) ?? rounds[0]!;
  const rate = (from: number, to: number) => {
    const [a, b] = [find(from), find(to)];
    return (((b.count - a.count) * 1000) / (b.at - a.at)).toFixed(0);
  };
  const seconds = ((find(1).at - queued) / 1000).toFixed(1);
  const megabytes = [find(0.1).peak, peak].map((bytes) => (bytes / 2 ** 20).toFixed(0));
  const queueing = `${((queued - start) / 1000).toFixed(1)} s`;
  return [queueing, `${seconds} s`, rate(0, 1), rate(0, 0.1), rate(0.9, 1), ...megabytes];
}

function openSinks(name: string): Sink[] {
  const { sinkSettings } = readConfig({
    ALDERMAN_SINKS: name,
    ALDERMAN_JSONL_ROTATE: '100MB',
    ALDERMAN_POSTGRES_SINK_URL: url.href,
    ALDERMAN_REDIS_STREAM_URL: REDIS,
    ALDERMAN_REDIS_STREAM: STREAM,
    // As a set-up would bound it, so that the measure needs no gigabyte of Redis.
    ALDERMAN_REDIS_STREAM_MAX: '10000',
    ALDERMAN_WEBHOOK_URL: `${origin}/hook`,
    ALDERMAN_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
    ALDERMAN_WEBHOOK_ALLOW_INSIDE: origin.replace('http://', ''),
    ALDERMAN_OBJECT_STORE_ENDPOINT: origin,
    ALDERMAN_OBJECT_STORE_BUCKET: 'records',
    ALDERMAN_OBJECT_STORE_ACCESS_KEY_ID: 'key',
    ALDERMAN_OBJECT_STORE_SECRET_ACCESS_KEY: 'secret',
  });
  return createSinks([name], sinkSettings, { directory: folder, openGuarded: openGuardedAgent });
}

async function startCounter(): Promise<Server> {
  const made = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end());
  });
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  return made;
}

async function exists(name: string): Promise<boolean> {
  return (await runOn(SERVER, `select from pg_database where datname = '${name}'`)) > 0;
}

/** A store that is used again has delivered nothing yet. */
async function forgetDeliveries(store: string): Promise<void> {
  await runOn(store, 'truncate alderman.emissions, alderman.deliveries, alderman.sinks');
  await runOn(store, 'drop schema if exists alderman_facts cascade');
  const count = await runOn(store, 'select from alderman.records');
  if (count !== COUNT) throw new Error(`${database} holds ${count} records: drop it, or ask for so many.`);
}

/** Gives how many rows a statement came to. */
async function runOn(server: string, statement: string): Promise<number> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
