/**
 * `npm run bench:queue [-- PAGES]`: pages a second through all stages on loopback, on both homes and with several
 * processes; what a store of a million addresses costs; the memory of a worker. On Linux, with redis-server and
 * postgres on PATH.
 */
import { cpus } from 'node:os';
import { formatTable } from '../../src/cli/show/format-table.ts';
import { runOn, startPostgresServer, startRedisServer } from '../../test/servers.ts';
import { measureCrawl, type MeasuredCrawl } from './measure-crawl.ts';
import { measureGrowth } from './measure-growth.ts';

const [given = '10000', only] = process.argv.slice(2);
const pages = Number(given);
const numeric = (heading: string) => ({ heading, isNumeric: true });
const want = (part: string) => only === undefined || only === part;

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);

const redis = await startRedisServer([
  '--appendonly',
  'yes',
  '--save',
  '',
  '--maxmemory-policy',
  'noeviction',
]);
const postgres = await startPostgresServer([]);
if (redis === undefined || postgres === undefined)
  throw new Error('redis-server and postgres are to be on PATH.');
try {
  if (want('growth')) await showGrowth(postgres.url);
  if (want('crawl')) await showCrawls({ redis, postgres });
} finally {
  await redis.remove();
  await postgres.remove();
}

async function showGrowth(url: string): Promise<void> {
  const rows = await measureGrowth(url, [20_000, 100_000, 1_000_000]);
  const columns = [
    'URLs in the store',
    'unfinished',
    'insert 1,000, ms',
    'look up 1,000, ms',
    'sweep, ms',
  ].map(numeric);
  const cells = rows.map(({ urls, unfinished, insertMs, lookUpMs, sweepMs }) =>
    [urls, unfinished, insertMs, lookUpMs, sweepMs].map((n) => Math.round(n).toLocaleString('en-GB')),
  );
  console.log(`${formatTable(columns, cells)}\n`);
}

interface Servers {
  readonly redis: { readonly url: string; readonly pid: () => number };
  readonly postgres: { readonly url: string; readonly pid: () => number };
}

async function showCrawls({ redis, postgres }: Servers): Promise<void> {
  const rows: string[][] = [];
  const note = (home: string, processes: number, measured: MeasuredCrawl) => {
    const { urlsPerSecond, cpuMsPerUrl, slowdown, memoryMb } = measured;
    const { workers, postgres, redis } = cpuMsPerUrl;
    const all = workers + postgres + redis;
    rows.push([
      home,
      String(processes),
      urlsPerSecond.toFixed(1),
      ...[all, slowdown, ...[all, workers, postgres, redis].map((ms) => ms / slowdown)].map((n) =>
        n.toFixed(1),
      ),
      `${memoryMb[1]} to ${memoryMb.at(-1)}`,
    ]);
    console.error(rows.at(-1)?.join('  '));
  };
  note('embedded', 1, await measureCrawl({ servers: {}, processes: 1, pages, serverPids: {} }));
  for (const processes of [1, 2, 4]) {
    const name = `bench_${processes}`;
    await runOn(postgres.url, `create database ${name}`);
    const servers = {
      REDIS_URL: redis.url,
      DATABASE_URL: postgres.url.replace(/postgres$/, name),
      ALDERMAN_QUEUE_PREFIX: name,
    };
    const serverPids = { redis: redis.pid(), postgres: postgres.pid() };
    note('Redis, PostgreSQL', processes, await measureCrawl({ servers, processes, pages, serverPids }));
  }
  const columns = [
    { heading: 'home' },
    numeric('processes'),
    numeric('URLs/s'),
    numeric('processor ms/URL'),
    numeric('machine slower by'),
    numeric('ms/URL at rest'),
    numeric('workers'),
    numeric('PostgreSQL'),
    numeric('Redis'),
    numeric('MB of a worker at a fifth and at the end'),
  ];
  console.log(formatTable(columns, rows));
}
