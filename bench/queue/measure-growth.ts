import { Client } from 'pg';
import type { Store, Submission } from '../../src/store/index.ts';
import type * as App from '../../src/app/index.ts';

const built = (await import(new URL('../../dist/src/app/index.js', import.meta.url).href)) as typeof App;

/** What a look at a store of so many URLs costs. */
export interface GrowthRow {
  readonly urls: number;
  /** For a thousand each, in milliseconds. */
  readonly insertMs: number;
  readonly lookUpMs: number;
  /** For all that is not at its end, in milliseconds. */
  readonly sweepMs: number;
  readonly unfinished: number;
}

const BATCH = 500;
/** Unfinished in a store that is at work. */
const UNFINISHED = 10_000;

/** Fills a store on a server and measures it at each size; with everything unfinished in the end. */
export async function measureGrowth(databaseUrl: string, sizes: readonly number[]): Promise<GrowthRow[]> {
  const store = await built.openStore(built.readConfig({ DATABASE_URL: databaseUrl }));
  const rows: GrowthRow[] = [];
  try {
    let filled = 0;
    for (const size of sizes) {
      await fill(databaseUrl, filled, size - UNFINISHED, 'done');
      await fill(databaseUrl, size - UNFINISHED, size, 'queued');
      rows.push(await measure(store, size));
      await run(databaseUrl, `update alderman.urls set state = 'done' where state <> 'done'`);
      filled = size;
    }
    const most = sizes.at(-1) ?? 0;
    await run(databaseUrl, `truncate alderman.urls cascade`);
    await fill(databaseUrl, 0, most, 'queued');
    rows.push(await measure(store, most));
    return rows;
  } finally {
    await store.close();
  }
}

async function measure(store: Store, urls: number): Promise<GrowthRow> {
  const fresh = Array.from({ length: 2000 }, (_, i) => makeSubmission(`fresh-${urls}-${i}-${process.pid}`));
  const insertMs = await time(async () => {
    for (let i = 0; i < fresh.length; i += BATCH)
      await store.submitUrls(fresh.slice(i, i + BATCH), { onlyNew: true });
  });
  const known = Array.from({ length: 2000 }, (_, i) => makeSubmission(String((i * 7919) % urls)).id);
  const lookUpMs = await time(async () => {
    for (let i = 0; i < known.length; i += BATCH) await store.getUrls(known.slice(i, i + BATCH));
  });
  let unfinished = 0;
  const sweepMs = await time(async () => {
    await store.countUnfinished();
    for (let after = ''; ;) {
      const rows = await store.sweep({ after });
      const last = rows.at(-1);
      if (last === undefined) return;
      unfinished += rows.length;
      after = last.id;
    }
  });
  return { urls, insertMs: insertMs / 2, lookUpMs: lookUpMs / 2, sweepMs, unfinished };
}

function makeSubmission(name: string): Submission {
  const url = `https://site-${name.length}.example/news/${name}`;
  return { id: `url-${name}`, url, submittedAs: url, state: 'queued', stage: 'fetch', priority: 10 };
}

/** Rows that look as after years of work. */
async function fill(databaseUrl: string, from: number, to: number, state: string): Promise<void> {
  await run(
    databaseUrl,
    `insert into alderman.urls (id, url, submitted_as, state, stage, priority, source_id)
     select 'url-' || i, u, u, '${state}', 'fetch', 10, 'source-' || i % 1000
     from (select i, 'https://site-' || i % 10000 || '.example/news/' || i as u
       from generate_series(${from}, ${to - 1}) i) as s on conflict do nothing`,
  );
  await run(databaseUrl, 'vacuum analyze alderman.urls');
}

async function run(databaseUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function time(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
