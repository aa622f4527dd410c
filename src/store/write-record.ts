import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { type ArticleRecord, checkRecord, createId, ENTITY_KINDS, FACT_KINDS } from '../record/index.ts';
import type { Database, RecordCounts } from './database.ts';
import { refreshItems } from './review/write-items.ts';
import { type Address, tieAddresses } from './tie-addresses.ts';
import { insertFacts, removeFacts } from './write-facts.ts';

/** What was extracted from a page, to be stored with the URL's new state. */
export interface RecordToSave {
  readonly urlId: string;
  readonly pageId: string;
  readonly record: ArticleRecord;
  /** Further addresses of the page. */
  readonly addresses?: readonly Address[];
}

/** See `saveRecord`. */
export async function writeRecord(
  trx: Transaction<Database>,
  { urlId, pageId, record, addresses = [] }: RecordToSave,
): Promise<{ id: string; key: string }> {
  checkRecord(record);
  const json = JSON.stringify(record);
  const key = createKey(record.id, json);
  // First, for it holds back whoever stores the same article at the same time.
  const articleId = await writeArticle(trx, urlId, record);
  const known = await trx
    .selectFrom('records')
    .select(['urlId', 'extractorVersion', 'key'])
    .where('id', '=', record.id)
    .executeTakeFirst();
  const isKept =
    known !== undefined &&
    (known.key === key || (known.urlId !== urlId && known.extractorVersion === record.extractor.version));
  if (!isKept) {
    if (known !== undefined) await removeFacts(trx, record.id);
    await writeRow(trx, { urlId, pageId, record }, { articleId, json, key });
    await insertFacts(trx, record);
  }
  if (!isKept || !(await isListed(trx, articleId, record.id)))
    await refreshItems(trx, { articleId, urlId }, record);
  await trx
    .updateTable('urls')
    .set({ recordId: record.id, extractedPageId: pageId })
    .where('id', '=', urlId)
    .execute();
  await tieAddresses(trx, { urlId, pageId, recordId: record.id }, addresses);
  return { id: record.id, key: isKept ? known.key : key };
}

/** Whether what waits for analysts is of this record: an article may go back to an earlier text. */
async function isListed(trx: Transaction<Database>, articleId: string, recordId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('reviewItems')
    .select('key')
    .where('articleId', '=', articleId)
    .where('recordId', '=', recordId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Content gives the key: the same record again has the same, a re-extraction that changes it another. */
function createKey(recordId: string, json: string): string {
  return `${recordId}.${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
}

/** The article's own row, made or brought up to date; returns its id. */
async function writeArticle(
  trx: Transaction<Database>,
  urlId: string,
  { id, article }: ArticleRecord,
): Promise<string> {
  const { canonicalUrl, title, site, published } = article;
  const articleId = createId('article', canonicalUrl ?? article.url ?? urlId);
  const current = { currentRecordId: id, title, site, published };
  await trx
    .insertInto('articles')
    .values({ id: articleId, canonicalUrl, ...current })
    .onConflict((oc) => oc.column('id').doUpdateSet({ ...current, updatedAt: sql`now()` }))
    .execute();
  return articleId;
}

async function writeRow(
  trx: Transaction<Database>,
  { urlId, pageId, record }: RecordToSave,
  { articleId, json, key }: { articleId: string; json: string; key: string },
): Promise<void> {
  const { article, extractor } = record;
  const values = {
    urlId,
    pageId,
    schema: record.schema,
    extractorName: extractor.name,
    extractorVersion: extractor.version,
    title: article.title,
    site: article.site,
    published: article.published,
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
}

/** How many of each kind a record holds. */
function countFacts(record: ArticleRecord): RecordCounts {
  const counts = [...ENTITY_KINDS, ...FACT_KINDS].map((kind) => [kind, record[kind].length]);
  return Object.fromEntries(counts) as RecordCounts;
}
