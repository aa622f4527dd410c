import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { type ArticleRecord, checkRecord, createId, ENTITY_KINDS, FACT_KINDS } from '../record/index.ts';
import type { Database, RecordCounts } from './database.ts';
import { insertFacts, removeFacts } from './write-facts.ts';

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

/** What was extracted from a page, to be stored with the URL's new state. */
export interface RecordToSave {
  readonly urlId: string;
  readonly pageId: string;
  readonly record: ArticleRecord;
}

export type RecordQueries = ReturnType<typeof createRecordQueries>;

/** Reads and writes of records, each with its facts as rows. */
export function createRecordQueries(db: Kysely<Database>) {
  return {
    /**
     * Stores a record, with its article and its facts, and ties the URL to it. Storing the same again
     * changes nothing. Where another URL has given the very same article, that record is kept, so that one
     * article has one record however many addresses it has.
     *
     * @throws InvalidRecord
     */
    async saveRecord({ urlId, pageId, record }: RecordToSave): Promise<{ id: string; key: string }> {
      checkRecord(record);
      const json = JSON.stringify(record);
      const key = createKey(record.id, json);
      return db.transaction().execute(async (trx) => {
        const known = await trx
          .selectFrom('records')
          .select(['urlId', 'extractorVersion', 'key'])
          .where('id', '=', record.id)
          .executeTakeFirst();
        const isKept =
          known !== undefined &&
          (known.key === key ||
            (known.urlId !== urlId && known.extractorVersion === record.extractor.version));
        if (!isKept) {
          if (known !== undefined) await removeFacts(trx, record.id);
          await writeRecord(trx, { urlId, pageId, record }, json, key);
        }
        await trx
          .updateTable('urls')
          .set({ recordId: record.id, extractedPageId: pageId })
          .where('id', '=', urlId)
          .execute();
        return { id: record.id, key: isKept ? known.key : key };
      });
    },

    async getRecord(id: string): Promise<ArticleRecord | undefined> {
      const row = await db.selectFrom('records').select('record').where('id', '=', id).executeTakeFirst();
      return row?.record;
    },

    async getRecordSummary(id: string): Promise<RecordSummary | undefined> {
      return selectSummaries(db).where('records.id', '=', id).executeTakeFirst();
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
          .select(['seq', 'record'])
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

    /** What sinks are to receive of a record, and the names of those that have. */
    async getEmission(
      id: string,
    ): Promise<{ record: ArticleRecord; key: string; receivedBy: string[] } | undefined> {
      return db
        .selectFrom('records')
        .select((eb) => [
          'record',
          'key',
          sql<string[]>`array(${eb
            .selectFrom('emissions')
            .select('sink')
            .whereRef('emissions.key', '=', 'records.key')})`.as('receivedBy'),
        ])
        .where('id', '=', id)
        .executeTakeFirst();
    },

    /** Writes down that a sink has received a record. */
    async markEmitted(sink: string, key: string, recordId: string): Promise<void> {
      await db
        .insertInto('emissions')
        .values({ sink, key, recordId })
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
  };
}

/** Content gives the key: the same record again has the same, a re-extraction that changes it another. */
function createKey(recordId: string, json: string): string {
  return `${recordId}.${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
}

async function writeRecord(
  trx: Transaction<Database>,
  { urlId, pageId, record }: RecordToSave,
  json: string,
  key: string,
): Promise<void> {
  const { article, extractor } = record;
  const articleId = createId('article', article.canonicalUrl ?? article.url ?? urlId);
  const shown = { title: article.title, site: article.site, published: article.published };
  await trx
    .insertInto('articles')
    .values({ id: articleId, canonicalUrl: article.canonicalUrl, currentRecordId: record.id, ...shown })
    .onConflict((oc) =>
      oc.column('id').doUpdateSet({ currentRecordId: record.id, ...shown, updatedAt: sql`now()` }),
    )
    .execute();
  const values = {
    ...shown,
    urlId,
    pageId,
    schema: record.schema,
    extractorName: extractor.name,
    extractorVersion: extractor.version,
    language: article.language,
    completeness: article.completeness,
    counts: JSON.stringify(countFacts(record)),
    record: json,
    key,
  };
  await trx
    .insertInto('records')
    .values((eb) => ({
      ...values,
      id: record.id,
      articleId,
      version: eb
        .selectFrom('records')
        .select(sql<number>`coalesce(max(version), 0) + 1`.as('version'))
        .where('articleId', '=', articleId),
    }))
    .onConflict((oc) => oc.column('id').doUpdateSet({ ...values, updatedAt: sql`now()` }))
    .execute();
  await insertFacts(trx, record);
}

/** How many of each kind a record holds. */
function countFacts(record: ArticleRecord): RecordCounts {
  const counts = [...ENTITY_KINDS, ...FACT_KINDS].map((kind) => [kind, record[kind].length]);
  return Object.fromEntries(counts) as RecordCounts;
}

function selectSummaries(db: Kysely<Database>) {
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
