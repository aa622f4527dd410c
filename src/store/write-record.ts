import type { Transaction } from 'kysely';
import { checkRecord } from '../record/index.ts';
import { indexText } from './browse/index-article.ts';
import type { Database } from './database.ts';
import type { Delivery } from './delivery.ts';
import { resolveArticle, settleBlocks } from './entities/resolve-article.ts';
import { removeSightings } from './entities/write-sightings.ts';
import { type MovedRow, readMoved } from './move-url.ts';
import { planRecord, type RecordPlan, type RecordToSave } from './plan-record.ts';
import { REVIEWED } from './record-key.ts';
import { buildStatement, isLesson, isTiedAtOnce } from './record-parts.ts';
import { runRaw } from './run-raw.ts';
import { learnSite } from './site-memories.ts';
import type { UrlRow } from './url-row.ts';
import { removeFacts } from './write-facts.ts';

export interface SavedRecord {
  readonly id: string;
  readonly key: string;
  /** The URL's row, where it was moved. */
  readonly moved: UrlRow | undefined;
  /** What was taken; undefined unless it was all that was to be. */
  readonly deliveries: Delivery[] | undefined;
}

/**
 * See `saveRecord`. What a statement costs counts for more than what is in it: two hold back whoever would do the same
 * and read what there is, one writes nearly all of it.
 */
export async function writeRecord(trx: Transaction<Database>, toSave: RecordToSave): Promise<SavedRecord> {
  const { record, lesson } = toSave;
  checkRecord(record);
  const plan = await planRecord(trx, toSave);
  const { row, old, reviewed, isKept, key } = plan;
  if (!isKept && row !== null) await removeFacts(trx, record.id);
  if (isTiedAtOnce(plan) && old.length > 0) await removeSightings(trx, plan.articleId);
  const [written] = await runRaw(trx, buildStatement(plan));
  const { freshBlocks = [], taken = null, ...url } = written ?? {};
  if (reviewed.article.text !== record.article.text) await indexText(trx, record.id, reviewed.article);
  if (isTiedAtOnce(plan)) await settleBlocks(trx, old, freshBlocks);
  else await resolveOther(trx, plan);
  if (lesson !== undefined && isLesson(plan)) await learnSite(trx, lesson);
  return {
    id: record.id,
    key: row !== null && isKept ? row.key : key,
    moved: readMoved(url as MovedRow),
    deliveries: listTaken(plan, taken),
  };
}

function listTaken(
  { toSave, reviewed, key, home }: RecordPlan,
  taken: readonly string[] | null,
): Delivery[] | undefined {
  if (taken === null || taken.length !== toSave.claim?.sinks.length) return undefined;
  return taken.map((sink) => ({ sink, record: reviewed, key, articleId: home, version: 1 }));
}

/** The record of another article that has the same text, or one that is there and stays as it is. */
async function resolveOther(trx: Transaction<Database>, plan: RecordPlan): Promise<void> {
  const { toSave, home, articleId, row, resolvedKey, reviewed, key, isKept } = plan;
  if (!isKept) await resolveArticle(trx, home, { record: reviewed, key });
  else if (home === articleId && resolvedKey !== row?.key) await resolveStored(trx, home, toSave.record.id);
}

/** An article may go back to an earlier text, whose record is kept as it was. */
async function resolveStored(trx: Transaction<Database>, articleId: string, recordId: string): Promise<void> {
  const stored = await trx
    .selectFrom('records')
    .select([REVIEWED.as('record'), 'key'])
    .where('id', '=', recordId)
    .executeTakeFirstOrThrow();
  await resolveArticle(trx, articleId, stored);
}
