import type { Kysely, Transaction } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import { toReviewedRecord } from '../../review/index.ts';
import type { Database } from '../database.ts';
import { readRulings, writeReviewed } from '../review/write-reviewed.ts';
import { holdDecisions, resolveArticle } from './resolve-article.ts';

export type PendingQueries = ReturnType<typeof createPendingQueries>;

/** What was stored before there were entities. */
export function createPendingQueries(db: Kysely<Database>) {
  return {
    /**
     * Ties articles to entities that were stored before there were any; each in a transaction of its own, so that it
     * may be stopped at any time. Gives how many. Costs next to nothing where there are none.
     */
    async resolvePending(onProgress: (done: number) => void = () => undefined): Promise<number> {
      for (let done = 0; ; done++) {
        const isMore = await db.transaction().execute(async (trx) => {
          await holdDecisions(trx);
          const article = await trx
            .selectFrom('articles')
            .select(['id', 'currentRecordId'])
            .where('resolvedKey', 'is', null)
            .limit(1)
            .forUpdate()
            .skipLocked()
            .executeTakeFirst();
          if (article === undefined) return false;
          const stored = await trx
            .selectFrom('records')
            .select(['record', 'key', 'articleId'])
            .where('id', '=', article.currentRecordId)
            .forUpdate()
            .executeTakeFirst();
          // The same text under two addresses is one record, of the first of their articles.
          if (stored?.articleId === article.id) await resolveStored(trx, article.id, stored);
          else
            await trx.updateTable('articles').set({ resolvedKey: '' }).where('id', '=', article.id).execute();
          return true;
        });
        if (!isMore) return done;
        onProgress(done + 1);
      }
    },
  };
}

/** What was decided while no one but analysts followed it is followed now. */
async function resolveStored(
  trx: Transaction<Database>,
  articleId: string,
  { record, key }: { readonly record: ArticleRecord; readonly key: string },
): Promise<void> {
  const decisions = await readRulings(trx, record.id);
  if (toReviewedRecord(record, decisions) === record) await resolveArticle(trx, articleId, { record, key });
  else await writeReviewed(trx, record, decisions);
}
