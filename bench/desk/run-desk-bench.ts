import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { formatTable } from '../../src/cli/show/format-table.ts';
import { createStore } from '../../src/store/index.ts';
import { askEvenly, findPercentile } from '../api/ask-evenly.ts';
import { VOCABULARY } from '../api/fill-texts.ts';
import { openBenchStore } from '../api/open-bench-store.ts';
import { readProcessorTimes, sumSpent } from '../api/processor-time.ts';
import { startServer } from '../api/start-server.ts';
import { EVERY, fillDesk } from './fill-desk.ts';
import { measurePaint } from './measure-paint.ts';

/**
 * The analysts' desk over a store of 100,000 articles, in a database of its own on the server of DATABASE_URL: what its
 * pages ask the server for, one question after another, and the first paint in Chromium.
 */
const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 100_000);
const ASKED = Number(process.env['BENCH_ASKED'] ?? 60);
const PER_SECOND = 5;

const server = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const kept = process.env['BENCH_DATABASE'];
const name = kept ?? 'alderman_bench_desk';
const directory = mkdtempSync(join(tmpdir(), 'alderman-bench-'));
const client = new Client({ connectionString: server });
await client.connect();
try {
  const { url, isNew } = await openBenchStore(client, { server, name, articles: ARTICLES });
  if (isNew) await fillDesk(url, ARTICLES);
  const cookie = await openSession(url);
  const { child, origin } = await startServer(url, directory);
  try {
    const rows: string[][] = [];
    for (const question of listQuestions(`${origin}/desk/api`)) {
      const headers = { cookie: `${cookie.name}=${cookie.value}` };
      // Not counted: it fills the memory of the server and of the database.
      await askEvenly([question], { headers, perSecond: PER_SECOND, seconds: 2 });
      const before = await readProcessorTimes(client, name, child.pid ?? 0);
      const [times] = await askEvenly([question], {
        headers,
        perSecond: PER_SECOND,
        seconds: ASKED / PER_SECOND,
      });
      const after = await readProcessorTimes(client, name, child.pid ?? 0);
      const cost = sumSpent(before, after) / ASKED;
      const show = (share: number) => `${findPercentile(times?.ms ?? [], share).toFixed(1)} ms`;
      rows.push([question[0], `${cost.toFixed(1)} ms`, show(0.5), show(0.99)]);
    }
    const columns = ['processor time', 'p50', 'p99'].map((heading) => ({ heading, isNumeric: true }));
    console.log(
      `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    );
    console.log(formatTable([{ heading: `asked, of ${ARTICLES} articles` }, ...columns], rows));
    for (const [page, path] of [
      ['the inbox', '/desk'],
      ['an article', `/desk/articles/article-${EVERY * 3}`],
    ] as const) {
      const { first, content } = await measurePaint(origin + path, cookie);
      console.log(`first paint of ${page}: ${first.toFixed(0)} ms; its content ${content.toFixed(0)} ms`);
    }
  } finally {
    child.kill('SIGTERM');
  }
  console.log(`script and styles, packed: ${(measureBundle() / 1000).toFixed(1)} kB`);
} finally {
  if (kept === undefined) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
  rmSync(directory, { recursive: true, force: true });
}

function listQuestions(api: string): (readonly [string, (at: number) => string])[] {
  const word = (at: number, from: number, count: number) => VOCABULARY[from + ((at * 31) % count)] ?? '';
  return [
    ['an article', (at) => `${api}/articles/article-${((at * 997) % (ARTICLES / EVERY)) * EVERY}`],
    ['inbox, first page', () => `${api}/inbox`],
    ['inbox of a kind and a site', (at) => `${api}/inbox?kind=role&site=Site%20${at % 50}`],
    ['a council’s page', (at) => `${api}/councils/entity-c${(at * 7) % 300}`],
    ['a person’s page', (at) => `${api}/people/entity-${(at * 131) % ARTICLES}`],
    ['what is new in a week', (at) => `${api}/news?week=${2017 + (at % 9)}-0${1 + (at % 9)}-11`],
    ['search, a rare word', (at) => `${api}/search?q=${word(at, 2000, 1000)}`],
    ['search, a common word', (at) => `${api}/search?q=${word(at, 0, 8)}`],
  ];
}

async function openSession(url: string): Promise<{ name: string; value: string }> {
  const store = await createStore({ url });
  const known = await store.access.getUserByName('bench');
  const user = known ?? (await store.access.addUser('bench', 'reviewer'));
  const value = await store.access.openSession(user?.id ?? '', 3600);
  await store.close();
  return { name: 'alderman', value };
}

/** Bytes that the first page needs, beside its fonts. */
function measureBundle(): number {
  const folder = new URL('../../dist/desk/', import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder));
  const { script, style } = JSON.parse(read('manifest.json').toString()) as Record<
    'script' | 'style',
    string
  >;
  return [script, style].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}
