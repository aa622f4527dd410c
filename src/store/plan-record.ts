import { sql, type Transaction } from 'kysely';
import { type ArticleRecord, createId } from '../record/index.ts';
import { type Decision, toReviewedRecord } from '../review/index.ts';
import { indexArticle } from './browse/index-article.ts';
import type { Claim } from './claim-deliveries.ts';
import { computeSignature, type Signature } from './compute-signature.ts';
import { BAND_LOCKS } from './copies.ts';
import type { Database } from './database.ts';
import { DECISION_LOCK, KNOWN, type KnownOfArticle, knownParts, lockPart } from './entities/lock-article.ts';
import { createRecordKey } from './record-key.ts';
import { readDecisions } from './review/write-items.ts';
import { readRulings } from './review/write-reviewed.ts';
import { runRaw } from './run-raw.ts';
import { cutForIndex } from './cut-for-index.ts';
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
export interface RecordPlan extends Known, Held {
  readonly toSave: RecordToSave;
  readonly articleId: string;
  /** The same text under two addresses is one record, of the first of their articles: this one. */
  readonly home: string;
  readonly decisions: readonly Decision[];
  readonly signature: Signature | null;
  /** As analysts have it. */
  readonly reviewed: ArticleRecord;
  readonly key: string;
  /** Whether the record that is there stays as it is. */
  readonly isKept: boolean;
}

/** Holds back whoever would store the same, and reads what there is. */
export async function planRecord(trx: Transaction<Database>, toSave: RecordToSave): Promise<RecordPlan> {
  const { urlId, record } = toSave;
  const { canonicalUrl, url, text } = record.article;
  const articleId = createId('article', canonicalUrl ?? url ?? urlId);
  const held = await holdArticle(trx, articleId, record);
  const signature = computeSignature(text);
  const known = await readKnown(trx, articleId, record, signature);
  const { row } = known;
  // Decisions on the article hold for whatever its record becomes.
  const decisions = known.isDecided ? await readDecisions(trx, articleId) : [];
  const isShared = row !== null && row.articleId !== articleId;
  const reviewed = toReviewedRecord(record, isShared ? await readRulings(trx, record.id) : decisions);
  const key = createRecordKey(record.id, JSON.stringify(reviewed));
  const isTwin = row?.urlId !== urlId && row?.extractorVersion === record.extractor.version;
  const isKept = row !== null && (row.key === key || isTwin);
  const home = row?.articleId ?? articleId;
  return { ...held, ...known, toSave, articleId, home, decisions, signature, reviewed, key, isKept };
}

/**
 * Makes the article's own row or brings it up to date, and holds it. Analysts' decisions on entities are held before,
 * as in `holdDecisions`.
 */
async function holdArticle(
  trx: Transaction<Database>,
  articleId: string,
  { id, article }: ArticleRecord,
): Promise<Held> {
  const { canonicalUrl, title, site, published, text } = article;
  const statement = sql<Held>`with held as materialized (
      select pg_advisory_xact_lock_shared(${sql.lit(DECISION_LOCK)}))
    insert into alderman.articles as own
      (id, canonical_url, dated, current_record_id, title, site, published, search)
    select ${articleId}, ${canonicalUrl}, ${published ?? new Date().toISOString()}, ${id}, ${title}, ${cutForIndex(site)},
      ${published}, ${indexArticle(title, text)} from held
    on conflict (id) do update set current_record_id = excluded.current_record_id, title = excluded.title,
      site = excluded.site, published = excluded.published, search = excluded.search, updated_at = now(),
      dated = case when excluded.published is null then own.dated else excluded.dated end
    returning resolved_key, is_learned`;
  const [held] = await runRaw(trx, statement);
  return held ?? { resolvedKey: null, isLearned: false };
}

/** Locks what the record names and the bands of its text; the record's own row before all that. */
async function readKnown(
  trx: Transaction<Database>,
  articleId: string,
  record: ArticleRecord,
  signature: Signature | null,
): Promise<Known> {
  const bands = { space: BAND_LOCKS, hashes: signature?.bands ?? [], after: 'stored' };
  const statement = sql<Known>`with stored as materialized (
      select article_id, url_id, extractor_version, key from alderman.records where id = ${record.id} for update),
    ${sql.join(knownParts(articleId))}, ${lockPart(articleId, record, bands)}
    select ${KNOWN}, (select json_build_object('articleId', article_id, 'urlId', url_id,
        'extractorVersion', extractor_version, 'key', key) from stored) as row,
      exists (select from alderman.decisions where article_id = ${articleId}) as is_decided,
      exists (select from alderman.review_items
        where article_id = ${articleId} and record_id = ${record.id}) as is_listed,
      (select count(*) from locks) as locks`;
  const [known] = await runRaw(trx, statement);
  if (known === undefined) throw new Error('A statement without a table gave no row.');
  return known;
}
