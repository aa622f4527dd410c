import { sql, type Kysely } from 'kysely';
import type { ArticleRecord } from '../record/index.ts';
import type { Database } from './database.ts';

/** The record of the latest text of an article, and the page that it was made of. */
export interface CurrentRecord {
  readonly seq: number;
  readonly record: ArticleRecord;
  readonly articleId: string;
  readonly urlId: string;
  readonly pageId: string;
  readonly url: string;
  /** A file's path is no address of the article. */
  readonly isFile: boolean;
}

export type CurrentRecordQueries = ReturnType<typeof createCurrentRecordQueries>;

/** Goes through what is current. */
export function createCurrentRecordQueries(db: Kysely<Database>) {
  return {
    /** Current records in the order of storing, from one number to another. */
    async listCurrentRecords(
      { after, last }: { readonly after: number; readonly last: number },
      limit: number,
    ): Promise<CurrentRecord[]> {
      const rows = await db
        .selectFrom('records')
        .innerJoin('articles', 'articles.currentRecordId', 'records.id')
        .innerJoin('urls', 'urls.id', 'records.urlId')
        .whereRef('articles.id', '=', 'records.articleId')
        .where('records.seq', '>', after)
        .where('records.seq', '<=', last)
        .select([
          'records.seq',
          'records.record',
          'records.articleId',
          'records.urlId',
          'records.pageId',
          'urls.url',
        ])
        .orderBy('records.seq')
        .limit(limit)
        .execute();
      return rows.map((row) => Object.assign(row, { isFile: row.url.startsWith('file:') }));
    },

    /** How many there are, and the number of the last. */
    async countCurrentRecords(): Promise<{ total: number; last: number }> {
      return db
        .selectFrom('records')
        .innerJoin('articles', 'articles.currentRecordId', 'records.id')
        .select(sql<number>`count(*)::integer`.as('total'))
        .select(sql<number>`coalesce(max(seq), 0)::integer`.as('last'))
        .executeTakeFirstOrThrow();
    },
  };
}
