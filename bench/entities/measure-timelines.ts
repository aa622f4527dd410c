import { Client } from 'pg';
import { createStore, type Store } from '../../src/store/index.ts';
import { fillStore } from './fill-store.ts';

/**
 * The time of the questions about people and councils over a store of 100,000 articles and 2 million facts, in a
 * database of its own on the server of DATABASE_URL. The first of each is not counted: it fills the server's memory.
 */
const ARTICLES = Number(process.env['BENCH_ARTICLES'] ?? 100_000);
const TIMES = 60;

const server = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const name = process.env['BENCH_DATABASE'] ?? 'alderman_bench_timelines';

const kept = process.env['BENCH_DATABASE'] !== undefined;
const client = new Client({ connectionString: server });
await client.connect();
const known = await client.query('select 1 from pg_database where datname = $1', [name]);
const url = new URL(server);
url.pathname = `/${name}`;
if (known.rowCount === 0) {
  await client.query(`create database ${name}`);
  await fillStore(url.href, ARTICLES);
}
const store = await createStore({ url: url.href });
try {
  for (const [question, ask] of QUESTIONS()) {
    await ask(store, 0);
    const ms: number[] = [];
    for (let at = 1; at <= TIMES; at++) {
      const before = performance.now();
      await ask(store, at);
      ms.push(performance.now() - before);
    }
    ms.sort((a, b) => a - b);
    const [middle, most] = [ms[TIMES / 2] ?? 0, ms[Math.floor(TIMES * 0.95)] ?? 0];
    console.log(`| ${question} | ${middle.toFixed(1)} ms | ${most.toFixed(1)} ms |`);
  }
} finally {
  await store.close();
  if (!kept) await client.query(`drop database ${name} with (force)`);
  await client.end();
}

function QUESTIONS(): (readonly [question: string, ask: (store: Store, at: number) => Promise<unknown>])[] {
  const body = (at: number) => `entity-c${(at * 7) % 300}`;
  return [
    ['holders of a post at a council', (store, at) => store.listHolders({ body: body(at), post: 'leader' })],
    ['all holders at a council, a page', (store, at) => store.listHolders({ body: body(at) })],
    ['a person’s posts', (store, at) => store.listPosts({ person: `entity-${at * 131}` })],
    ['a council’s ratings', (store, at) => store.listRatings({ body: body(at) })],
    ['a council’s interventions', (store, at) => store.listInterventions({ body: body(at) })],
    ['interventions in force, a page', (store) => store.listInterventions({ status: 'imposed' })],
    [
      'what changed in a week',
      (store, at) =>
        store.listChanges({ since: `2025-0${1 + (at % 9)}-01`, until: `2025-0${1 + (at % 9)}-08` }),
    ],
    ['a council’s contradictions', (store, at) => store.listContradictions({ body: body(at) })],
    ['contradictions of all, a page', (store) => store.listContradictions()],
    ['people by name', (store, at) => store.findEntities({ name: `F${at} S${at}` })],
  ];
}
