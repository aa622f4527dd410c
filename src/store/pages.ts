import { type Kysely, type RawBuilder, sql } from 'kysely';
import { createId, type Page } from '../record/index.ts';
import type { SiteMemory } from '../strip/index.ts';
import type { Database, Following } from './database.ts';
import { gather, holdSession } from './gather.ts';
import { givenTexts } from './given-rows.ts';
import { type MovedRow, movePart, readMoved } from './move-url.ts';
import { runRaw } from './run-raw.ts';
import type { Acceptance, Move, Submission, UrlRow } from './url-row.ts';
import { createUrlQueries } from './urls.ts';
import { makeStorable } from './write-facts.ts';

/** A page that was fetched, without its body, which is in the archive under `sha256`. */
export interface PageRow {
  readonly id: string;
  readonly urlId: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly sha256: string;
  /** Of the decompressed body. */
  readonly bytes: number;
  readonly fetchedAt: Date;
  /** Null where the article is on one page, as far as was seen. */
  readonly following: Following | null;
}

/** What was fetched, and where its URL goes from here. */
export interface FetchedPage {
  readonly urlId: string;
  readonly page: Page;
  readonly following: Following | null;
  readonly move: Move;
}

/** What the next stage would otherwise ask for. */
export interface SavedPage {
  /** The URL's row; undefined unless it was moved. */
  readonly moved: UrlRow | undefined;
  readonly page: PageRow;
  /** What is known of the page's site; null when there is nothing. */
  readonly memory: SiteMemory | null;
}

export type PageQueries = ReturnType<typeof createPageQueries>;

/** Reads and writes of what was fetched. */
export function createPageQueries(db: Kysely<Database>) {
  return {
    /**
     * Stores what is known of a page, with those on which its article goes on, and makes it the URL's own. The same
     * body again is the same row.
     */
    async savePage(urlId: string, page: Page, following: Following | null = null): Promise<string> {
      const row = describePage(urlId, page, following);
      await sql`with ${pagePart([row])}, ${fetchedPart([{ page: row }])} select 1`.execute(db);
      return row.id;
    },

    /** Stores a page and moves its URL on, in one statement with others that come at the same time. */
    saveFetched: gather(holdSession(db), writeFetched, {
      keysOf: ({ urlId }) => [urlId],
    }),

    /**
     * Takes on a URL together with its page, for what needs no fetching. A known one whose body has changed
     * is taken up again.
     */
    async submitPage(submission: Submission, page: Page): Promise<Acceptance> {
      return db.transaction().execute(async (trx) => {
        const known = await trx
          .selectFrom('urls')
          .select('pageId')
          .where('id', '=', submission.id)
          .executeTakeFirst();
        const hasChanged = known?.pageId !== createPageId(submission.id, page);
        const accepted = await createUrlQueries(trx).submitUrls([submission], { refresh: hasChanged });
        await createPageQueries(trx).savePage(submission.id, page);
        return accepted.get(submission.id) ?? 'known';
      });
    },

    async getPage(id: string): Promise<PageRow | undefined> {
      return db.selectFrom('pages').selectAll().where('id', '=', id).executeTakeFirst();
    },
  };
}

function createPageId(urlId: string, page: Page): string {
  return createId('page', urlId, page.sha256);
}

function describePage(urlId: string, page: Page, following: Following | null): PageRow {
  const { finalUrl, status, headers, sha256, body, fetchedAt } = page;
  const known = { finalUrl, status, headers, sha256, bytes: body.byteLength, fetchedAt: new Date(fetchedAt) };
  return { id: createPageId(urlId, page), urlId, ...known, following };
}

type FetchedRow = MovedRow & {
  /** By host; in the first row alone. */
  readonly memories: Readonly<Record<string, SiteMemory>> | null;
};

async function writeFetched(db: Kysely<Database>, batch: readonly FetchedPage[]): Promise<SavedPage[]> {
  const fetched = batch.map(({ urlId, page, following, move }) => {
    return { page: describePage(urlId, page, following), move };
  });
  const pages = fetched.map(({ page }) => page);
  const statement = sql<FetchedRow>`with ${pagePart(pages)}, ${fetchedPart(fetched)}
    select *, case when row_number() over () = 1 then (select json_object_agg(host, memory)
      from alderman.site_memories where host = any(${givenTexts([...new Set(pages.map(hostOf))])}::text[])) end as memories
    from moved`;
  const rows = await runRaw(db, statement);
  const memories = rows[0]?.memories ?? {};
  const byId = new Map(
    rows.map((row) => {
      const { memories: _, ...url } = row;
      return [row.id, url] as const;
    }),
  );
  return pages.map((page) => {
    return { moved: readMoved(byId.get(page.urlId)), page, memory: memories[hostOf(page)] ?? null };
  });
}

const hostOf = ({ finalUrl }: PageRow): string => new URL(finalUrl).host;

function fetchedPart(fetched: readonly { readonly page: PageRow; readonly move?: Move }[]) {
  const changes = fetched.map(({ page, move }) => ({ id: page.urlId, move, page_id: page.id }));
  return movePart(changes, { columns: sql`page_id text`, set: sql`page_id = here.page_id` });
}

/** The part of a statement that stores pages. */
function pagePart(pages: readonly PageRow[]): RawBuilder<unknown> {
  const rows = pages.map(({ urlId, finalUrl, fetchedAt, ...row }) => {
    return { ...row, url_id: urlId, final_url: finalUrl, fetched_at: fetchedAt };
  });
  return sql`page as (insert into alderman.pages
    select * from json_populate_recordset(null::alderman.pages, ${JSON.stringify(rows, makeStorable)}::json)
    on conflict (id) do update set final_url = excluded.final_url, status = excluded.status,
      headers = excluded.headers, fetched_at = excluded.fetched_at, following = excluded.following)`;
}
