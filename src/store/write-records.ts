import type { Transaction } from 'kysely';
import { indexText } from './browse/index-article.ts';
import type { Database } from './database.ts';
import type { Delivery } from './delivery.ts';
import { resolveArticle, settleBlocks } from './entities/resolve-article.ts';
import { removeSightings } from './entities/write-sightings.ts';
import { type MovedRow, readMoved } from './move-url.ts';
import { planRecords, type RecordDraft, type RecordPlan } from './plan-records.ts';
import { REVIEWED } from './record-key.ts';
import { buildStatement, isLesson, isTiedAtOnce, type Written } from './record-parts.ts';
import { runRaw } from './run-raw.ts';
import { learnSites } from './site-memories.ts';
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
 * and read what there is, one writes nearly all of all records. No two may have a key of `listKeys` in common.
 */
export async function writeRecords(
  trx: Transaction<Database>,
  drafts: readonly RecordDraft[],
): Promise<SavedRecord[]> {
  const plans = await planRecords(trx, drafts);
  for (const plan of plans) await clearOld(trx, plan);
  const written = await runRaw(trx, buildStatement(plans));
  for (const { toSave, reviewed } of plans) {
    const { id, article } = toSave.record;
    if (reviewed.article.text !== article.text) await indexText(trx, id, reviewed.article);
  }
  const tied = plans.filter(isTiedAtOnce);
  await settleBlocks(
    trx,
    tied.flatMap(({ old }) => old),
    written[0]?.freshBlocks ?? [],
  );
  for (const plan of plans) if (!isTiedAtOnce(plan)) await resolveOther(trx, plan);
  await learnSites(
    trx,
    plans.filter(isLesson).flatMap(({ toSave: { lesson } }) => lesson ?? []),
  );
  const byUrl = new Map(written.map((row) => [row.id, row]));
  return plans.map((plan) => describeSaved(plan, byUrl.get(plan.toSave.urlId)));
}

/** What the record and its article had before. */
async function clearOld(trx: Transaction<Database>, plan: RecordPlan): Promise<void> {
  const { isKept, row, old, articleId, toSave } = plan;
  if (!isKept && row !== null) await removeFacts(trx, toSave.record.id);
  if (isTiedAtOnce(plan) && old.length > 0) await removeSightings(trx, articleId);
}

function describeSaved(plan: RecordPlan, written: Written | undefined): SavedRecord {
  const { toSave, row, isKept, key } = plan;
  const { freshBlocks: _, taken = null, ...url } = written ?? { freshBlocks: [] };
  return {
    id: toSave.record.id,
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
