import { Client } from 'pg';
import { extractArticle } from '../fixtures/news/expected-records.ts';
import { listArticlePaths } from '../fixtures/news/serve-news.ts';
import { createId } from '../src/record/index.ts';
import { fillWithoutIndexes } from './fill-without-indexes.ts';

/** Records put into the store with one statement. */
const BATCH = 1000;

/**
 * Fills a store with records of the fixture articles, each under an address of its own, past the stages that would
 * take hours.
 */
export async function makeRecords(url: string, count: number): Promise<void> {
  const articles = await Promise.all((await listArticlePaths()).map(extractArticle));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await fillWithoutIndexes(client, async () => {
      for (let at = 0; at < count; at += BATCH) {
        const rows = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => {
          const { record } = articles[(at + i) % articles.length]!;
          const address = `https://news.example/${at + i}`;
          const id = createId('record', address);
          const json = JSON.stringify({ ...record, id, article: { ...record.article, url: address } });
          return { n: at + i, id, address, json };
        });
        await client.query(INSERT, [
          rows.map(({ n }) => n),
          rows.map(({ id }) => id),
          rows.map(({ address }) => address),
          rows.map(({ json }) => json),
        ]);
      }
    });
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

const INSERT = `with given as (select * from unnest($1::integer[], $2::text[], $3::text[], $4::text[])
    as given (n, id, address, json)),
  urls as (insert into alderman.urls (id, url, submitted_as, state, stage, record_id, page_id)
    select 'url-' || n, address, address, 'done', 'emit', id, 'page-' || n from given returning 1),
  pages as (insert into alderman.pages (id, url_id, final_url, status, headers, sha256, bytes, fetched_at)
    select 'page-' || n, 'url-' || n, address, 200, '{}', '', 0, now() from given returning 1),
  articles as (insert into alderman.articles (id, current_record_id)
    select 'article-' || n, id from given returning 1)
  insert into alderman.records (id, article_id, url_id, page_id, version, schema, extractor_name, extractor_version,
    completeness, counts, record, key)
  select id, 'article-' || n, 'url-' || n, 'page-' || n, 1, 'alderman/article-record@1', 'alderman', '0.1.0', 'full',
    '{}', json::json, id || '.000000000000' from given order by n`;
