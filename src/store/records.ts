import { sql, type Kysely } from 'kysely';
import { type ArticleRecord, checkRecord } from '../record/index.ts';
import type { Database, RecordCounts } from './database.ts';
import { gather, holdSession } from './gather.ts';
import { draftRecord, listKeys, type RecordDraft, type RecordToSave } from './plan-records.ts';
import { REVIEWED } from './record-key.ts';
import { type SavedRecord, writeRecords } from './write-records.ts';

/** A record as lists show it. */
export interface RecordSummary {
  /** The cursor: pass the last one as `after` to go on. */
  readonly seq: number;
  readonly id: string;
  readonly urlId: string;
  /** The URL as submitted, normalised; a file's begins with "file:". */
  readonly url: string;
  readonly version: number;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly completeness: string;
  readonly counts: RecordCounts;
  readonly extractorVersion: string;
  /** The idempotency key under which sinks receive this content. */
  readonly key: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type RecordQueries = ReturnType<typeof createRecordQueries>;

/** Records in one transaction: each locks some forty names, for all of which the database must have room. */
const MOST_TOGETHER = 8;

/** Reads and writes of records, each with its facts as rows. */
export function createRecordQueries(db: Kysely<Database>) {
  const write = (session: Kysely<Database>, drafts: readonly RecordDraft[]) =>
    session.transaction().execute((trx) => writeRecords(trx, drafts));
  const save = gather(holdSession(db), write, { keysOf: listKeys, most: MOST_TOGETHER });
  return {
    /**
     * Stores a record, with its article and its facts, places the article among its copies, and ties the URL to it.
     * Storing the same again changes nothing. Where another URL has given the very same article, that record is
     * kept, so that one article has one record however many addresses it has. What comes at the same time is stored
     * together.
     *
     * @throws InvalidRecord
     */
    async saveRecord(toSave: RecordToSave): Promise<SavedRecord> {
      checkRecord(toSave.record);
      return save(draftRecord(toSave));
    },

    /** A record as analysts have it, or as it was extracted. */
    async getRecord(
      id: string,
      which: 'reviewed' | 'machine' = 'reviewed',
    ): Promise<ArticleRecord | undefined> {
      const row = await db
        .selectFrom('records')
        .select(which === 'machine' ? 'record' : REVIEWED.as('record'))
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.record;
    },

    /** The same as JSON, which whoever passes it on need not read. */
    async getRecordJson(id: string, which: 'reviewed' | 'machine' = 'reviewed'): Promise<string | undefined> {
      const row = await db
        .selectFrom('records')
        .select(
          which === 'machine'
            ? sql<string>`records.record::text`.as('json')
            : sql<string>`${REVIEWED}::text`.as('json'),
        )
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.json;
    },

    async getRecordSummary(id: string): Promise<RecordSummary | undefined> {
      return selectSummaries(db).where('records.id', '=', id).executeTakeFirst();
    },

    /** The record of the version of its article before this one; undefined where this is the first. */
    async getPreviousRecord(id: string): Promise<ArticleRecord | undefined> {
      const row = await db
        .selectFrom('records as own')
        .innerJoin('records as earlier', 'earlier.articleId', 'own.articleId')
        .where('own.id', '=', id)
        .whereRef('earlier.version', '<', 'own.version')
        .orderBy('earlier.version', 'desc')
        .select(sql<ArticleRecord>`coalesce(earlier.reviewed, earlier.record)`.as('record'))
        .limit(1)
        .executeTakeFirst();
      return row?.record;
    },

    /** Summaries in the order of storing. */
    async listRecords(
      options: { readonly after?: number; readonly limit?: number } = {},
    ): Promise<RecordSummary[]> {
      const { after = 0, limit = 100 } = options;
      return selectSummaries(db).where('seq', '>', after).orderBy('seq').limit(limit).execute();
    },

    /** Every record in the order of storing, a page at a time, so that memory stays flat. */
    async *exportRecords(options: { readonly after?: number } = {}): AsyncGenerator<ArticleRecord> {
      let { after = 0 } = options;
      for (;;) {
        const rows = await db
          .selectFrom('records')
          .select(['seq', REVIEWED.as('record')])
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(100)
          .execute();
        for (const row of rows) yield row.record;
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.seq;
      }
    },

    async countRecords(): Promise<number> {
      const { count } = await db
        .selectFrom('records')
        .select(sql<number>`count(*)::integer`.as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** Of records, as lists show them. */
export function selectSummaries(db: Kysely<Database>) {
  return db
    .selectFrom('records')
    .innerJoin('urls', 'urls.id', 'records.urlId')
    .select([
      'records.seq',
      'records.id',
      'records.urlId',
      'urls.url',
      'records.version',
      'records.title',
      'records.site',
      'records.published',
      'records.language',
      'records.completeness',
      'records.counts',
      'records.extractorVersion',
      'records.key',
      'records.createdAt',
      'records.updatedAt',
    ]);
}
