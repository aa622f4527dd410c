import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { type ArticleRecord, checkRecord, createId, ENTITY_KINDS, FACT_KINDS } from '../record/index.ts';
import { indexArticle } from './browse/index-article.ts';
import type { Database, RecordCounts } from './database.ts';
import { refreshItems } from './review/write-items.ts';
import { resolveArticle } from './entities/resolve-article.ts';
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
  const { articleId, resolvedKey } = await writeArticle(trx, urlId, record);
  const known = await trx
    .selectFrom('records')
    .select(['articleId', 'urlId', 'extractorVersion', 'key'])
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
  // The same text under two addresses is one record, of the first of their articles.
  const home = known?.articleId ?? articleId;
  if (!isKept) await resolveArticle(trx, home, { record, key });
  else if (home === articleId && resolvedKey !== known.key) await resolveStored(trx, home, record.id);
  return { id: record.id, key: isKept ? known.key : key };
}

/** An article may go back to an earlier text, whose record is kept as it was. */
async function resolveStored(trx: Transaction<Database>, articleId: string, recordId: string): Promise<void> {
  const stored = await trx
    .selectFrom('records')
    .select(['record', 'key'])
    .where('id', '=', recordId)
    .executeTakeFirstOrThrow();
  await resolveArticle(trx, articleId, stored);
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

/** The article's own row, made or brought up to date; returns its id, and what of it is resolved. */
async function writeArticle(
  trx: Transaction<Database>,
  urlId: string,
  { id, article }: ArticleRecord,
): Promise<{ articleId: string; resolvedKey: string | null }> {
  const { canonicalUrl, title, site, published, text } = article;
  const articleId = createId('article', canonicalUrl ?? article.url ?? urlId);
  const current = {
    currentRecordId: id,
    title,
    site,
    published,
    search: indexArticle(title, text),
    ...(published === null ? {} : { dated: published }),
  };
  const { resolvedKey } = await trx
    .insertInto('articles')
    .values({ id: articleId, canonicalUrl, dated: new Date().toISOString(), ...current })
    .onConflict((oc) => oc.column('id').doUpdateSet({ ...current, updatedAt: sql`now()` }))
    .returning('resolvedKey')
    .executeTakeFirstOrThrow();
  return { articleId, resolvedKey };
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
