import type { Kysely } from 'kysely';
import { createId, type Page } from '../record/index.ts';
import type { Database, Following } from './database.ts';
import type { Acceptance, Submission } from './url-row.ts';
import { createUrlQueries } from './urls.ts';

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

export type PageQueries = ReturnType<typeof createPageQueries>;

/** Reads and writes of what was fetched. */
export function createPageQueries(db: Kysely<Database>) {
  return {
    /**
     * Stores what is known of a page, with those on which its article goes on, and makes it the URL's own. The same
     * body again is the same row.
     */
    async savePage(urlId: string, page: Page, following: Following | null = null): Promise<string> {
      return writePage(db, urlId, page, following);
    },

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
        await writePage(trx, submission.id, page, null);
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

/** In one statement, which is quicker than a transaction. */
async function writePage(
  db: Kysely<Database>,
  urlId: string,
  page: Page,
  following: Following | null,
): Promise<string> {
  const id = createPageId(urlId, page);
  const values = {
    finalUrl: page.finalUrl,
    status: page.status,
    headers: JSON.stringify(page.headers),
    fetchedAt: page.fetchedAt,
    following: following === null ? null : JSON.stringify(following),
  };
  await db
    .with('written', (qc) =>
      qc
        .insertInto('pages')
        .values({ id, urlId, sha256: page.sha256, bytes: page.body.byteLength, ...values })
        .onConflict((oc) => oc.column('id').doUpdateSet(values)),
    )
    .updateTable('urls')
    .set({ pageId: id })
    .where('id', '=', urlId)
    .execute();
  return id;
}
