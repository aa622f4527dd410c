import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { formatTable } from '../../src/cli/show/format-table.ts';
import { createStore } from '../../src/store/index.ts';
import { askEvenly, findPercentile } from './ask-evenly.ts';
import { VOCABULARY } from './fill-texts.ts';
import { openBenchStore } from './open-bench-store.ts';
import { readProcessorTimes, sumSpent } from './processor-time.ts';
import { startServer } from './start-server.ts';

/**
 * The HTTP API over a store of 100,000 articles and 2 million facts, in a database of its own on the server of
 * DATABASE_URL, asked 200 times a second. BENCH_DATABASE keeps the database under that name for the next time.
 */
const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 100_000);
const PER_SECOND = Number(process.env['BENCH_RATE'] ?? 200);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 30);
const WARM_UP_SECONDS = 30;
/** Of each kind, for what one costs. */
const ASKED_ALONE = 60;

const server = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const kept = process.env['BENCH_DATABASE'];
const name = kept ?? 'alderman_bench_api';
const client = new Client({ connectionString: server });
await client.connect();
const { url } = await openBenchStore(client, { server, name, articles: ARTICLES });
const headers = await createHeaders();
const directory = mkdtempSync(join(tmpdir(), 'alderman-bench-'));
const { child, origin } = await startServer(url, directory);
try {
  const questions = listQuestions(origin);
  // Not counted: it fills the memory of the server and of the database, and has the server's code compiled.
  await askEvenly(questions, { headers, perSecond: PER_SECOND / 2, seconds: WARM_UP_SECONDS });
  const costs: string[] = [];
  for (const question of questions) {
    const before = await readProcessorTimes(client, name, child.pid ?? 0);
    await askEvenly([question], { headers, perSecond: 20, seconds: ASKED_ALONE / 20 });
    const after = await readProcessorTimes(client, name, child.pid ?? 0);
    costs.push(`${(sumSpent(before, after) / ASKED_ALONE).toFixed(1)} ms`);
  }
  const times = await askEvenly(questions, { headers, perSecond: PER_SECOND, seconds: SECONDS });
  const all = { name: `all, ${PER_SECOND} a second for ${SECONDS} s`, ms: times.flatMap(({ ms }) => ms) };
  const rows = [...times, all].map(({ name, ms }, at) => [
    name,
    costs[at] ?? '',
    show(ms, 0.5),
    show(ms, 0.99),
  ]);
  const columns = ['processor time', 'p50', 'p99'].map((heading) => ({ heading, isNumeric: true }));
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(formatTable([{ heading: 'asked' }, ...columns], rows));
} finally {
  child.kill('SIGTERM');
  if (kept === undefined) await client.query(`drop database ${name} with (force)`);
  await client.end();
  rmSync(directory, { recursive: true, force: true });
}

function show(ms: readonly number[], share: number): string {
  return `${findPercentile(ms, share).toFixed(1)} ms`;
}

function listQuestions(origin: string): (readonly [string, (at: number) => string])[] {
  const api = `${origin}/api/v1`;
  const body = (at: number) => `entity-c${(at * 7) % 300}`;
  const word = (at: number, from: number, count: number) => VOCABULARY[from + ((at * 31) % count)] ?? '';
  return [
    ['a record in full', (at) => `${api}/records/record-${(at * 997) % ARTICLES}`],
    ['records, a page of 50', (at) => `${api}/records?site=Site%20${at % 50}`],
    ['facts of a kind, a page of 50', (at) => `${api}/facts?kind=${['roles', 'ratings', 'quotes'][at % 3]}`],
    ['facts of a person', (at) => `${api}/facts?kind=roles&person=person-${(at * 131) % ARTICLES}`],
    ['timeline: a person’s posts', (at) => `${api}/entities/entity-${(at * 131) % ARTICLES}/posts`],
    ['timeline: who was leader of a council', (at) => `${api}/entities/${body(at)}/holders?post=leader`],
    ['timeline: a council’s ratings', (at) => `${api}/entities/${body(at)}/ratings`],
    ['search, a rare word', (at) => `${api}/search?q=${word(at, 2000, 1000)}&limit=20`],
    ['search, a common word', (at) => `${api}/search?q=${word(at, 0, 8)}&limit=20`],
    [
      'search, two words, newest first',
      (at) => `${api}/search?q=council%20${word(at, 50, 100)}&sort=newest&limit=20`,
    ],
  ];
}

async function createHeaders(): Promise<Record<string, string>> {
  const store = await createStore({ url });
  const known = await store.access.getUserByName('bench');
  const user = known ?? (await store.access.addUser('bench', 'reader'));
  const token = { name: 'bench', scopes: ['read'], lifeSeconds: 3600 } as const;
  const { secret } = await store.access.createToken(user?.id ?? '', token);
  await store.close();
  return { authorization: `Bearer ${secret}` };
}
