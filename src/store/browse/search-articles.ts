import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { REVIEWED } from '../record-key.ts';

/** A piece of an article's text, in parts of which those that match are marked. */
export type Snippet = readonly { readonly text: string; readonly isMatch: boolean }[];

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

export interface Search {
  /** As typed: words, "phrases", or, -not. */
  readonly query: string;
  readonly sort: 'relevance' | 'newest';
  readonly site?: string;
  /** ISO dates: from this day or time, and before that. */
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  /** By relevance: how many to pass over. */
  readonly offset?: number;
  /** By date: the last one seen. */
  readonly after?: { readonly dated: string; readonly id: string };
}

/** Of those that match, the latest so many are compared by relevance: a word like "council" is in all. */
const MOST_RANKED = 500;
/** Signs that no article has a use for, around what matches. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const SNIPPET = `StartSel=${BEGIN},StopSel=${END},MaxFragments=2,MaxWords=30,MinWords=12,FragmentDelimiter=" … "`;
const MOST_SNIPPET_TEXT = 20_000;

/** Full-text search over the current text of each article. */
export function createSearchQueries(db: Kysely<Database>) {
  return {
    async searchArticles(search: Search): Promise<FoundArticle[]> {
      const rows = search.sort === 'newest' ? await findLatest(db, search) : await findBest(db, search);
      const snippets = await cutSnippets(
        db,
        search.query,
        rows.map(({ record }) => record.article.text),
      );
      return rows.map((row, at) => {
        const { articleId, recordId, title, site, published, url, dated } = row;
        return { articleId, recordId, title, site, published, url, dated, snippet: snippets[at] ?? [] };
      });
    },
  };
}

function toQuery(query: string) {
  return sql`websearch_to_tsquery('english', ${query})`;
}

export function selectMatches(db: Kysely<Database>, { query, site, since, until }: Search) {
  return db
    .selectFrom('articles')
    .where(sql<boolean>`articles.search @@ ${toQuery(query)}`)
    .$if(site !== undefined, (q) => q.where('articles.site', '=', site!))
    .$if(since !== undefined, (q) => q.where('articles.dated', '>=', since!))
    .$if(until !== undefined, (q) => q.where('articles.dated', '<', until!));
}

function findLatest(db: Kysely<Database>, search: Search) {
  const { after, limit } = search;
  const page = selectMatches(db, search)
    .$if(after !== undefined, (q) =>
      q.where(sql<boolean>`(articles.dated, articles.id) < (${after!.dated}, ${after!.id})`),
    )
    .select(['articles.id', 'articles.dated'])
    .orderBy('articles.dated', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(limit);
  return describe(db, page).orderBy('articles.dated', 'desc').orderBy('articles.id', 'desc').execute();
}

async function findBest(db: Kysely<Database>, search: Search) {
  const { query, limit, offset = 0 } = search;
  const latest = selectMatches(db, search)
    .select(['articles.id', 'articles.dated', 'articles.search'])
    .orderBy('articles.dated', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(MOST_RANKED)
    .as('latest');
  const ranked = await db
    .selectFrom(latest)
    .select('latest.id')
    .orderBy(sql`ts_rank_cd(latest.search, ${toQuery(query)}, 1)`, 'desc')
    .orderBy('latest.dated', 'desc')
    .orderBy('latest.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const ids = ranked.map(({ id }) => id);
  const rows = await describe(
    db,
    db
      .selectFrom('articles')
      .where('articles.id', '=', sql<string>`any(${ids}::text[])`)
      .select(['articles.id', 'articles.dated']),
  ).execute();
  return rows.sort((a, b) => ids.indexOf(a.articleId) - ids.indexOf(b.articleId));
}

function describe(db: Kysely<Database>, page: ReturnType<typeof selectPage>) {
  return db
    .selectFrom(page.as('found'))
    .innerJoin('articles', 'articles.id', 'found.id')
    .innerJoin('records', 'records.id', 'articles.currentRecordId')
    .innerJoin('urls', 'urls.id', 'records.urlId')
    .select(['articles.id as articleId', 'articles.dated', 'records.id as recordId', 'records.title'])
    .select(['records.site', 'records.published', 'urls.url', REVIEWED.as('record')]);
}

/** For its type alone. */
function selectPage(db: Kysely<Database>) {
  return db.selectFrom('articles').select(['articles.id', 'articles.dated']);
}

/** Where the words stand in each of these texts. */
async function cutSnippets(
  db: Kysely<Database>,
  query: string,
  texts: readonly string[],
): Promise<Snippet[]> {
  if (texts.length === 0) return [];
  const clean = texts.map((text) => text.slice(0, MOST_SNIPPET_TEXT).replace(/[\0\uE000\uE001]/g, ' '));
  const { rows } = await sql<{ snippet: string }>`select ts_headline('english', given.text, ${toQuery(query)},
    ${SNIPPET}) as snippet from unnest(${clean}::text[]) with ordinality as given (text, at)
    order by given.at`.execute(db);
  return rows.map(({ snippet }) => splitSnippet(snippet));
}

function splitSnippet(snippet: string): Snippet {
  return snippet
    .split(BEGIN)
    .flatMap((part, at) => {
      if (at === 0) return [{ text: part, isMatch: false }];
      const [match = '', rest = ''] = part.split(END);
      return [
        { text: match, isMatch: true },
        { text: rest, isMatch: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
