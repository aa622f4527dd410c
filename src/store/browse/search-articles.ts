import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import { REVIEWED } from '../record-key.ts';
import { cutSnippets, type Snippet } from './cut-snippets.ts';
import { type Match, selectLatest, toQuery, type Wanted } from './select-latest.ts';

export interface FoundArticle {
  readonly articleId: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly url: string;
  readonly dated: string;
  readonly snippet: Snippet;
  /** By relevance, where it stands; null by date, where `dated` and `articleId` tell. */
  readonly ranked: Ranked | null;
}

/** Where an article stands by relevance, and among which articles: those are the same on all pages. */
export interface Ranked extends Match {
  readonly rank: number;
  readonly newest: Match;
  readonly oldest: Match;
}

export interface Search extends Omit<Wanted, 'within'> {
  readonly sort: 'relevance' | 'newest';
  /** By relevance: only those that come after this one. */
  readonly below?: Ranked;
}

/** Of those that match, the latest so many are compared by relevance: a word like "council" is in all. */
const MOST_RANKED = 200;
/** On later pages also what was stored meanwhile with a day among theirs, as far as there is room. */
const MOST_RANKED_AGAIN = 1000;

/** Full-text search over the current text of each article. */
export function createSearchQueries(db: Kysely<Database>) {
  return {
    async searchArticles(search: Search): Promise<FoundArticle[]> {
      const rows = await findArticles(db, search);
      const lexemes = rows[0]?.lexemes ?? '';
      const texts = rows.map(({ text }) => (text === null ? '' : (JSON.parse(text) as string)));
      const snippets = await cutSnippets(db, { query: search.query, lexemes }, texts);
      return rows.map(({ articleId, recordId, title, site, published, url, dated, ...row }, at) => {
        const ranked = search.sort === 'newest' ? null : toRanked({ articleId, dated, ...row });
        return {
          articleId,
          recordId,
          title,
          site,
          published,
          url,
          dated,
          ranked,
          snippet: snippets[at] ?? [],
        };
      });
    },
  };
}

interface Row extends Omit<FoundArticle, 'snippet' | 'ranked'> {
  readonly rank: number;
  /** The day and the id of the first and the last of those that are compared. */
  readonly newest: readonly [string, string];
  readonly oldest: readonly [string, string];
  /** As JSON: PostgreSQL refuses to read a NUL. */
  readonly text: string | null;
  readonly lexemes: string;
}

function toRanked({
  articleId: id,
  dated,
  rank,
  newest,
  oldest,
}: Pick<Row, 'articleId' | 'dated' | 'rank' | 'newest' | 'oldest'>): Ranked {
  const toMatch = ([day, match]: readonly [string, string]): Match => ({ dated: day, id: match });
  return { id, dated, rank, newest: toMatch(newest), oldest: toMatch(oldest) };
}

async function findArticles(db: Kysely<Database>, search: Search): Promise<Row[]> {
  const { query, limit } = search;
  const found = search.sort === 'newest' ? selectNewest(search) : selectRanked(search);
  const { rows } = await sql<Row>`
    select found.id as "articleId", records.id as "recordId", records.title, records.site, records.published, urls.url,
      found.dated, found.rank, found.newest, found.oldest, (${REVIEWED} #> '{article,text}')::text as text,
      ${toQuery(query)}::text as lexemes
    from (${found} order by rank desc, dated desc, id desc limit ${limit}) found
      join alderman.records on records.id = found.current_record_id
      join alderman.urls on urls.id = records.url_id
    order by found.rank desc, found.dated desc, found.id desc`.execute(db.withoutPlugins());
  return rows;
}

function selectNewest(search: Search): RawBuilder<unknown> {
  return sql`select id, dated, current_record_id, 0 as rank, null as newest, null as oldest
    from (${selectLatest(search)}) latest`;
}

function selectRanked({ below, ...search }: Search): RawBuilder<unknown> {
  const compared =
    below === undefined
      ? { ...search, limit: MOST_RANKED }
      : { ...search, within: below, limit: MOST_RANKED_AGAIN };
  const rank = sql`ts_rank_cd(search, ${toQuery(search.query)}, 1)::float8`;
  const isBelow =
    below === undefined
      ? sql`true`
      : sql`(rank, dated, id) < (${below.rank}::float8, ${below.dated}, ${below.id})`;
  return sql`select * from (select id, dated, current_record_id, ${rank} as rank,
      first_value(array[dated, id]) over by_day as newest, last_value(array[dated, id]) over by_day as oldest
    from (${selectLatest(compared)}) latest
    window by_day as (order by dated desc, id desc rows between unbounded preceding and unbounded following)) compared
    where ${isBelow}`;
}
