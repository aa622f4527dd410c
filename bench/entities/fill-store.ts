import { Client } from 'pg';
import { councilKey } from '../../src/resolve/index.ts';
import { COUNCILS } from '../../src/register/index.ts';
import { createStore } from '../../src/store/index.ts';
import { fillWithoutIndexes } from '../fill-without-indexes.ts';

/** Facts an article: roles, ratings, interventions and quotes, of as many people. */
const FACTS = { roles: 10, ratings: 3, interventions: 1, quotes: 6 } as const;
const FORENAMES = 320;
const SURNAMES = 9000;

/**
 * Fills an empty database with articles, 20 facts each, and the entities that they are about: councils of the
 * register, and one person for about ten statements. Names, posts and dates are spread as in ten years of news.
 */
export async function fillStore(url: string, articles: number): Promise<void> {
  const store = await createStore({ url });
  await store.close();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await fillWithoutIndexes(client, async () => {
      for (const statement of listStatements(articles)) await client.query(statement);
    });
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** One person in two hundred holds one of the first two, which only one holds at a time. */
const POSTS = `array['leader', 'chief executive', 'cabinet member for housing', 'cabinet member for transport', 'councillor']`;
const KEYS = `array['leader', 'chief executive', 'cabinet housing member', 'cabinet member transport', 'councillor']`;

function listStatements(articles: number): string[] {
  const people = articles;
  const codes = COUNCILS.filter(({ ends }) => ends === null).map(({ code }) => code);
  const councils = codes.map((code, at) => `(${at}, '${councilKey(code)}', 'Council ${code}')`).join(', ');
  const council = (seed: string) => `'entity-c' || ((${seed}) % ${codes.length})`;
  const day = `to_char(date '2016-01-01' + (n * 37 % 3650), 'YYYY-MM-DD')`;
  const series = `generate_series(0, ${articles - 1}) n`;
  const span = `'[{"start":0,"end":12,"quote":"as the words"}]'`;
  // Each person is in ten statements, most of them at one council, of articles that are far apart.
  const role = `select n, i, (n * ${FACTS.roles} + i) % ${people} as p, i % 5 as t from ${series}, generate_series(0, ${FACTS.roles - 1}) i`;
  const home = `p * 7 + (case when n % 11 = 0 then 1 else 0 end)`;
  return [
    `create table bench_councils (at integer, key text, name text)`,
    `insert into bench_councils values ${councils}`,
    `insert into alderman.urls (id, url, submitted_as, state, stage)
      select 'url-' || n, 'https://news.example/' || n, '', 'done', 'emit' from ${series}`,
    `insert into alderman.pages (id, url_id, final_url, status, headers, sha256, bytes, fetched_at)
      select 'page-' || n, 'url-' || n, 'https://news.example/' || n, 200, '{}', '', 1, now() from ${series}`,
    `insert into alderman.articles (id, current_record_id, title, published, resolved_key)
      select 'article-' || n, 'record-' || n, 'Article ' || n, ${day}, 'k' from ${series}`,
    `insert into alderman.records (id, article_id, url_id, page_id, version, schema, extractor_name,
        extractor_version, title, published, completeness, counts, record, key)
      select 'record-' || n, 'article-' || n, 'url-' || n, 'page-' || n, 1, '', 'alderman', '0', 'Article ' || n,
        ${day}, 'full', '{}', '{}', 'k' from ${series}`,
    `insert into alderman.people (record_id, id, name, mentions)
      select distinct 'record-' || n, 'person-' || p, 'Person ' || p, ${span}::text::json::text::json
      from (${role}) r`
      .replace(`${span}::text::json::text::json`, `'[]'`)
      .replace('select distinct', 'select'),
    `insert into alderman.roles (record_id, id, person_id, title, organisation_id, status, evidence, confidence)
      select 'record-' || n, 'role-' || i, 'person-' || p, 'post', 'c', 'current', ${span}, 0.9 from (${role}) r`,
    `insert into alderman.ratings (record_id, id, subject_id, "by", grade, status, evidence, confidence)
      select 'record-' || n, 'rating-' || i, 'c', 'Ofsted', 'good', 'current', ${span}, 0.9
      from ${series}, generate_series(0, ${FACTS.ratings - 1}) i`,
    `insert into alderman.interventions (record_id, id, subject_id, type, status, evidence, confidence)
      select 'record-' || n, 'intervention-0', 'c', 'commissioner', 'imposed', ${span}, 0.9 from ${series}`,
    `insert into alderman.quotes (record_id, id, speaker_id, text, evidence, confidence)
      select 'record-' || n, 'quote-' || i, 'c', 'as the words', ${span}, 0.9
      from ${series}, generate_series(0, ${FACTS.quotes - 1}) i`,
    `insert into alderman.entities (id, kind, name) select 'entity-c' || at, 'council', name from bench_councils`,
    `insert into alderman.entity_nodes (id, kind, block, name, full_name, type, data, entity_id)
      select 'node-c' || at, 'council', key, name, lower(name), 'council',
        json_build_object('key', key, 'rule', 'register code', 'pins', '[]'::json), 'entity-c' || at
      from bench_councils`,
    `insert into alderman.entities (id, kind, name)
      select 'entity-' || p, 'person', 'F' || p % ${FORENAMES} || ' S' || p % ${SURNAMES}
      from generate_series(0, ${people - 1}) p`,
    `insert into alderman.entity_nodes (id, kind, block, name, full_name, type, data, entity_id)
      select 'node-' || p || '-' || k, 'person', 'person s' || p % ${SURNAMES} || ' ' || chr(97 + p % 26),
        'F' || p % ${FORENAMES} || ' S' || p % ${SURNAMES}, 'f' || p % ${FORENAMES} || ' s' || p % ${SURNAMES}, 'person',
        json_build_object('id', 'node-' || p || '-' || k, 'printed', 'F S',
          'name', json_build_object('forenames', json_build_array('f' || p % ${FORENAMES}), 'surname', 's' || p % ${SURNAMES}, 'suffix', null),
          'gender', null, 'party', null, 'bodies', json_build_array(c.key), 'near', '[]'::json,
          'posts', json_build_array('leader@' || c.key), 'context', '[]'::json, 'period', 403 + k, 'pins', '[]'::json),
        'entity-' || p
      from generate_series(0, ${people - 1}) p, generate_series(0, 1) k
      join bench_councils c on true where c.at = (p * 7) % ${codes.length}`,
    `insert into alderman.entity_sightings (record_id, local_id, article_id, node_id)
      select 'record-' || n, 'person-' || p, 'article-' || n, 'node-' || p || '-' || n % 2 from (${role}) r
      on conflict do nothing`,
    `insert into alderman.role_statements (record_id, id, article_id, body_node, body_entity, person_node,
        person_entity, title, post_key, is_single, status, published, dated, confidence)
      select 'record-' || n, 'role-' || i, 'article-' || n, 'node-c', ${council(home)}, 'node-' || p || '-' || n % 2,
        'entity-' || p, (${POSTS})[post], (${KEYS})[post], post < 3,
        case when n > ${articles} * 0.9 then 'former' when n < ${articles} * 0.05 then 'incoming' else 'current' end,
        ${day}, ${day}, 0.9
      from (${role}) r cross join lateral (select case when p % 200 < 2 then p % 200 + 1 else 3 + p % 3 end as post) one`,
    `insert into alderman.rating_statements (record_id, id, article_id, body_node, body_entity, service,
        service_key, "by", grade, status, published, dated, confidence)
      select 'record-' || n, 'rating-' || i, 'article-' || n, 'node-c', ${council('n * 13 + i')}, 'service ' || i,
        'service ' || i, 'Ofsted', (array['good', 'inadequate', 'outstanding'])[1 + n * 37 % 3650 / 1000 % 3], 'current',
        ${day}, ${day}, 0.9
      from ${series}, generate_series(0, ${FACTS.ratings - 1}) i`,
    `insert into alderman.intervention_statements (record_id, id, article_id, body_node, body_entity, type, status,
        published, dated, confidence)
      select 'record-' || n, 'intervention-0', 'article-' || n, 'node-c', ${council('n * 17')},
        (array['commissioner', 'improvement notice', 'section 114 notice'])[1 + n % 3],
        case when n * 37 % 3650 > 3000 then 'lifted' else 'imposed' end, ${day}, ${day}, 0.9 from ${series}`,
    `drop table bench_councils`,
  ];
}
