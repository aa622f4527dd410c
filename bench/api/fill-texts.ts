import { Client } from 'pg';
import { RECORD_SCHEMA } from '../../src/record/index.ts';
import { fillWithoutIndexes } from '../fill-without-indexes.ts';

const WORDS_AN_ARTICLE = 200;
const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fen',
  'gal',
  'hu',
  'jor',
  'kel',
  'lim',
  'mo',
  'nar',
  'pel',
  'rus',
  'tam',
  'vin',
];
/** The first are in nearly every article, the last in a handful, as words are. */
const COMMON = [
  'council',
  'leader',
  'services',
  'children',
  'budget',
  'inspectors',
  'improvement',
  'housing',
];
export const VOCABULARY = COMMON.concat(
  SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c))),
);

/** Gives each record of a filled store its text, and each article its words and its place in lists. */
export async function fillTexts(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await fillWithoutIndexes(client, () => writeTexts(client));
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

async function writeTexts(client: Client): Promise<void> {
  await client.query('drop table if exists bench_words, bench_texts');
  await client.query('create unlogged table bench_words (at integer primary key, word text)');
  await client.query(
    'insert into bench_words select at - 1, word from unnest($1::text[]) with ordinality t (word, at)',
    [VOCABULARY],
  );
  await client.query(`create unlogged table bench_texts as
    select r.id, string_agg(w.word, ' ' order by k) as text
    from alderman.records r cross join generate_series(1, ${WORDS_AN_ARTICLE}) k
      cross join lateral (select abs(hashtext(r.id || ':' || k))::float8 / 2147483648.0 as u) random
      join bench_words w on w.at = floor(${VOCABULARY.length} * power(u, 4))::integer
    group by r.id`);
  await client.query('alter table bench_texts add primary key (id)');
  await client.query(
    `update alderman.records r set language = 'en-GB', site = 'Site ' || (seq % 50), record = json_build_object(
      'schema', $1::text, 'id', r.id, 'sourceId', null, 'people', '[]'::json, 'councils', '[]'::json,
      'organisations', '[]'::json, 'roles', '[]'::json, 'ratings', '[]'::json, 'interventions', '[]'::json,
      'quotes', '[]'::json, 'extractor', json_build_object('name', 'alderman', 'version', '0'),
      'article', json_build_object('url', 'https://news.example/', 'canonicalUrl', null, 'site', 'News', 'title', r.title,
        'subtitle', null, 'byline', '[]'::json, 'published', r.published, 'modified', null, 'language', 'en-GB',
        'section', null, 'tags', '[]'::json, 'image', null, 'text', t.text, 'removed', '[]'::json,
        'completeness', 'full', 'completenessReason', null, 'nextPageUrl', null, 'sources', '{}'::json))
    from bench_texts t where t.id = r.id`,
    [RECORD_SCHEMA],
  );
  await client.query(`update alderman.articles a set site = r.site, dated = r.published,
      search = setweight(to_tsvector('english', r.title), 'A') || to_tsvector('english', t.text)
    from alderman.records r join bench_texts t on t.id = r.id where r.id = a.current_record_id`);
  await client.query('drop table bench_words, bench_texts');
}
