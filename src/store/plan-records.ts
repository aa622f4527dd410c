import { sql, type Transaction } from 'kysely';
import { type ArticleRecord, createId } from '../record/index.ts';
import { type Decision, toReviewedRecord } from '../review/index.ts';
import type { Claim } from './claim-deliveries.ts';
import { computeSignature, type Signature } from './compute-signature.ts';
import { BAND_LOCKS } from './copies.ts';
import type { Database } from './database.ts';
import { DECISION_LOCK, KNOWN, type KnownOfArticle, knownParts, lockPart } from './entities/lock-article.ts';
import { givenRows, givenTexts } from './given-rows.ts';
import { createRecordKey } from './record-key.ts';
import { readDecisions } from './review/write-items.ts';
import { readRulings } from './review/write-reviewed.ts';
import { runRaw } from './run-raw.ts';
import type { Lesson } from './site-memories.ts';
import type { Address } from './tie-addresses.ts';
import type { Move } from './url-row.ts';

/** What was extracted from a page, to be stored with the URL's new state. */
export interface RecordToSave {
  readonly urlId: string;
  readonly pageId: string;
  readonly record: ArticleRecord;
  /** Further addresses of the page. */
  readonly addresses?: readonly Address[];
  /** Where the URL goes from here. */
  readonly move?: Move;
  /** Learned once from each article, in whatever version or under whatever address. */
  readonly lesson?: Lesson;
  /** Whose deliveries are taken at once, where that is possible. */
  readonly claim?: Claim;
}

/** The row of a record that was stored before. */
interface StoredRow {
  readonly articleId: string;
  readonly urlId: string;
  readonly extractorVersion: string;
  readonly key: string;
}

/** A record with what is worked out of it alone. */
export interface RecordDraft {
  readonly toSave: RecordToSave;
  readonly articleId: string;
  readonly signature: Signature | null;
}

interface Known extends KnownOfArticle {
  readonly row: StoredRow | null;
  readonly isDecided: boolean;
  /** Whether what waits for analysts is of this record: an article may go back to an earlier text. */
  readonly isListed: boolean;
}

interface Held {
  readonly resolvedKey: string | null;
  readonly isLearned: boolean;
}

/** What is to be written, and how it stands to what there is. */
export interface RecordPlan extends RecordDraft, Known, Held {
  /** The same text under two addresses is one record, of the first of their articles: this one. */
  readonly home: string;
  readonly decisions: readonly Decision[];
  /** As analysts have it. */
  readonly reviewed: ArticleRecord;
  readonly key: string;
  /** Whether the record that is there stays as it is. */
  readonly isKept: boolean;
}

export function draftRecord(toSave: RecordToSave): RecordDraft {
  const { urlId, record } = toSave;
  const { canonicalUrl, url, text } = record.article;
  const articleId = createId('article', canonicalUrl ?? url ?? urlId);
  return { toSave, articleId, signature: computeSignature(text) };
}

/** Of records with any of these in common, the second must see what the first wrote. */
export function listKeys({ toSave: { urlId, record }, articleId, signature }: RecordDraft): string[] {
  return [urlId, record.id, articleId, ...(signature?.bands ?? []).map(String)];
}

/** Holds back whoever would store the same, and reads what there is. */
export async function planRecords(
  trx: Transaction<Database>,
  drafts: readonly RecordDraft[],
): Promise<RecordPlan[]> {
  const held = await holdArticles(trx, drafts);
  const known = await readKnown(trx, drafts);
  const plans: RecordPlan[] = [];
  for (const draft of drafts) {
    const own = { ...find(held, draft), ...find(known, draft) };
    plans.push({ ...draft, ...own, ...(await planRecord(trx, draft, own)) });
  }
  return plans;
}

async function planRecord(
  trx: Transaction<Database>,
  { toSave: { urlId, record }, articleId }: RecordDraft,
  { row, isDecided }: Known,
): Promise<Pick<RecordPlan, 'home' | 'decisions' | 'reviewed' | 'key' | 'isKept'>> {
  // Decisions on the article hold for whatever its record becomes.
  const decisions = isDecided ? await readDecisions(trx, articleId) : [];
  const isShared = row !== null && row.articleId !== articleId;
  const reviewed = toReviewedRecord(record, isShared ? await readRulings(trx, record.id) : decisions);
  const key = createRecordKey(record.id, JSON.stringify(reviewed));
  const isTwin = row?.urlId !== urlId && row?.extractorVersion === record.extractor.version;
  const isKept = row !== null && (row.key === key || isTwin);
  return { home: row?.articleId ?? articleId, decisions, reviewed, key, isKept };
}

interface OfArticle {
  readonly articleId: string;
}

function find<T extends OfArticle>(rows: readonly T[], { articleId }: OfArticle): T {
  const row = rows.find((one) => one.articleId === articleId);
  if (row === undefined) throw new Error(`The database gave no row for ${articleId}.`);
  return row;
}

/**
 * Makes the articles' own rows, as far as they are not there, and holds them; what they say is written with the records.
 * Analysts' decisions on entities are held before, as in `holdDecisions`.
 */
async function holdArticles(
  trx: Transaction<Database>,
  drafts: readonly RecordDraft[],
): Promise<(Held & OfArticle)[]> {
  const rows = drafts.map(({ articleId, toSave: { record } }) => {
    const dated = record.article.published ?? new Date().toISOString();
    return { id: articleId, record_id: record.id, dated };
  });
  const statement = sql<Held & OfArticle>`with held as materialized (
      select pg_advisory_xact_lock_shared(${sql.lit(DECISION_LOCK)}))
    insert into alderman.articles (id, current_record_id, dated)
    select id, record_id, dated
      from ${givenRows(rows, sql`id text, record_id text, dated text`)} given, held
      order by id
    on conflict (id) do update set current_record_id = excluded.current_record_id
    returning id as article_id, resolved_key, is_learned`;
  return runRaw(trx, statement);
}

/** Locks what the records name and the bands of their texts; the records' own rows before all that. */
async function readKnown(
  trx: Transaction<Database>,
  drafts: readonly RecordDraft[],
): Promise<(Known & OfArticle)[]> {
  const records = drafts.map(({ articleId, toSave: { record } }) => ({ articleId, record }));
  const articleIds = records.map(({ articleId }) => articleId);
  const recordIds = records.map(({ record }) => record.id);
  const hashes = drafts.flatMap(({ signature }) => signature?.bands ?? []);
  const statement = sql<Known & OfArticle>`with stored as materialized (
      select id, article_id, url_id, extractor_version, key from alderman.records
      where id = any(${givenTexts(recordIds)}::text[]) order by id for update),
    ${sql.join(knownParts(articleIds))}, ${lockPart(records, { space: BAND_LOCKS, hashes, after: 'stored' })}
    select article_id, ${KNOWN}, (select json_build_object('articleId', stored.article_id, 'urlId', url_id,
        'extractorVersion', extractor_version, 'key', key) from stored where id = record_id) as row,
      exists (select from alderman.decisions d where d.article_id = given.article_id) as is_decided,
      exists (select from alderman.review_items i
        where i.article_id = given.article_id and i.record_id = given.record_id) as is_listed,
      (select count(*) from locks) as locks
    from unnest(${givenTexts(articleIds)}, ${givenTexts(recordIds)}) as given (article_id, record_id)`;
  return runRaw(trx, statement);
}
