import { Client } from 'pg';
import { extractArticle } from '../../fixtures/news/expected-records.ts';
import { listArticlePaths } from '../../fixtures/news/serve-news.ts';
import {
  createFactKey,
  measurePriority,
  measureStake,
  nameBody,
  reviewArticle,
} from '../../src/review/index.ts';

/** One article in so many is one of the fixtures, with its facts; what waits of the others is only listed. */
export const EVERY = 10;
const LISTED = 5;

/** Gives a filled store what waits for a decision: five facts or more an article. */
export async function fillDesk(url: string, articles: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const fixtures = await Promise.all((await listArticlePaths()).map(extractArticle));
    await client.query('create table bench_fixtures (at integer primary key, record jsonb, items jsonb)');
    for (const [at, { record }] of fixtures.entries()) {
      const items = reviewArticle(record, []).facts.flatMap(({ key, kind, statement, machine }) => {
        if (kind === 'person' || kind === 'council') return [];
        const confidence = machine?.confidence ?? null;
        const [stake, priority] = [measureStake(statement), measurePriority(statement, confidence)];
        return [{ key, fact: machine?.id, kind, confidence, stake, priority, body: nameBody(statement) }];
      });
      await client.query('insert into bench_fixtures values ($1, $2, $3)', [
        at,
        JSON.stringify(record),
        JSON.stringify(items),
      ]);
    }
    for (const statement of listStatements(articles, fixtures.length)) await client.query(statement);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const COLUMNS = `article_id, key, record_id, fact_id, kind, status, version, confidence, stake, priority, body,
  site, published, extractor_version, is_gone, is_contested, is_flagged`;

function listStatements(articles: number, fixtures: number): string[] {
  const key = createFactKey({ kind: 'council', name: 'Nowhere' });
  return [
    `update alderman.records r set record = (f.record || jsonb_build_object('id', r.id))::json, title = f.record->'article'->>'title'
      from generate_series(0, ${articles - 1}, ${EVERY}) n join bench_fixtures f on f.at = n / ${EVERY} % ${fixtures}
      where r.id = 'record-' || n`,
    `insert into alderman.review_items (${COLUMNS})
      select 'article-' || n, i.key, 'record-' || n, i.fact, i.kind, 'waiting', 0, i.confidence, i.stake, i.priority + 1,
        i.body, 'Site ' || n % 50, '2025-01-01', '0', false, false, false
      from generate_series(0, ${articles - 1}, ${EVERY}) n join bench_fixtures f on f.at = n / ${EVERY} % ${fixtures}
        cross join lateral jsonb_to_recordset(f.items)
          i (key text, fact text, kind text, confidence float8, stake smallint, priority float8, body text)`,
    `insert into alderman.review_items (${COLUMNS})
      select 'article-' || n, '${key}-' || i, 'record-' || n, null, 'role', 'waiting', 0, 0.9, 2, (n * 31 % 1000) / 1000.0,
        'Council ' || n % 400, 'Site ' || n % 50, '2020-01-01', '0', false, false, false
      from generate_series(0, ${articles - 1}) n, generate_series(1, ${LISTED}) i where n % ${EVERY} <> 0`,
    'drop table bench_fixtures',
  ];
}
