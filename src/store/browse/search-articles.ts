import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { REVIEWED } from '../record-key.ts';
import { cutSnippets, type Snippet } from './cut-snippets.ts';
import { selectLatest, toQuery, type Wanted } from './select-latest.ts';

export interface FoundArticle {
  readonly articleId: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly url: string;
  readonly dated: string;
  readonly snippet: Snippet;
}

export interface Search extends Wanted {
  readonly sort: 'relevance' | 'newest';
  /** By relevance: how many to pass over. */
  readonly offset?: number;
}

/** Of those that match, the latest so many are compared by relevance: a word like "council" is in all. */
const MOST_RANKED = 200;

/** Full-text search over the current text of each article. */
export function createSearchQueries(db: Kysely<Database>) {
  return {
    async searchArticles(search: Search): Promise<FoundArticle[]> {
      const rows = await findArticles(db, search);
      const lexemes = rows[0]?.lexemes ?? '';
      const texts = rows.map(({ text }) => (text === null ? '' : (JSON.parse(text) as string)));
      const snippets = await cutSnippets(db, { query: search.query, lexemes }, texts);
      return rows.map(({ articleId, recordId, title, site, published, url, dated }, at) => {
        return { articleId, recordId, title, site, published, url, dated, snippet: snippets[at] ?? [] };
      });
    },
  };
}

interface Row extends Omit<FoundArticle, 'snippet'> {
  /** As JSON: PostgreSQL refuses to read a NUL. */
  readonly text: string | null;
  readonly lexemes: string;
}

async function findArticles(db: Kysely<Database>, search: Search): Promise<Row[]> {
  const { query, sort, limit, offset = 0 } = search;
  const isNewest = sort === 'newest';
  const rank = isNewest ? sql`0` : sql`ts_rank_cd(latest.search, ${toQuery(query)}, 1)`;
  const { rows } = await sql<Row>`
    select found.id as "articleId", records.id as "recordId", records.title, records.site, records.published, urls.url,
      found.dated, (${REVIEWED} #> '{article,text}')::text as text, ${toQuery(query)}::text as lexemes
    from (select id, dated, current_record_id, ${rank} as rank
        from (${selectLatest({ ...search, limit: isNewest ? limit : MOST_RANKED })}) latest
        order by rank desc, dated desc, id desc limit ${limit} offset ${isNewest ? 0 : offset}) found
      join alderman.records on records.id = found.current_record_id
      join alderman.urls on urls.id = records.url_id
    order by found.rank desc, found.dated desc, found.id desc`.execute(db.withoutPlugins());
  return rows;
}
