import { sql, type Transaction } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import { type Decision, toReviewedRecord } from '../../review/index.ts';
import { indexText } from '../browse/index-article.ts';
import type { Database } from '../database.ts';
import { resolveArticle } from '../entities/resolve-article.ts';
import { createRecordKey } from '../record-key.ts';
import { countFacts } from '../count-facts.ts';
import { insertFacts, removeFacts } from '../write-facts.ts';
import { queueReview } from './queue-review.ts';

/**
 * All decisions on a record, in their order: the same text under two addresses is one record, and what is decided at
 * either counts.
 */
export function readRulings(trx: Transaction<Database>, recordId: string): Promise<Decision[]> {
  return trx
    .selectFrom('decisions')
    .selectAll()
    .where('articleId', 'in', (eb) =>
      eb.selectFrom('articles').select('id').where('currentRecordId', '=', recordId),
    )
    .orderBy('seq')
    .execute();
}

/**
 * Makes everything that is known of a current record follow what was decided on it: the record that others read, its
 * facts as rows, its article's place among entities, and what sinks are to have of it. Comes last in a transaction,
 * which must hold the record's row.
 */
export async function writeReviewed(
  trx: Transaction<Database>,
  record: ArticleRecord,
  decisions: readonly Decision[],
): Promise<void> {
  const reviewed = toReviewedRecord(record, decisions);
  if (reviewed === record) return;
  const json = JSON.stringify(reviewed);
  const key = createRecordKey(record.id, json);
  const { articleId } = await trx
    .updateTable('records')
    .set({ reviewed: json, key, counts: JSON.stringify(countFacts(reviewed)), updatedAt: sql`now()` })
    .where('id', '=', record.id)
    .returning('articleId')
    .executeTakeFirstOrThrow();
  await removeFacts(trx, record.id);
  await insertFacts(trx, reviewed);
  await indexText(trx, record.id, reviewed.article);
  await queueReview(trx, record.id);
  await resolveCurrent(trx, articleId, { record: reviewed, key });
}

/** Where the first address of a text has another by now, entities are those of that. */
async function resolveCurrent(
  trx: Transaction<Database>,
  articleId: string,
  stored: { readonly record: ArticleRecord; readonly key: string },
): Promise<void> {
  const article = await trx
    .selectFrom('articles')
    .select('currentRecordId')
    .where('id', '=', articleId)
    .executeTakeFirst();
  if (article?.currentRecordId === stored.record.id) await resolveArticle(trx, articleId, stored);
}
