import { sql, type Transaction } from 'kysely';
import { type ArticleRecord, checkRecord, createId } from '../record/index.ts';
import { toReviewedRecord } from '../review/index.ts';
import { indexArticle, indexText } from './browse/index-article.ts';
import { countFacts } from './count-facts.ts';
import type { Database } from './database.ts';
import { createRecordKey, REVIEWED } from './record-key.ts';
import { readDecisions, writeItems } from './review/write-items.ts';
import { readRulings } from './review/write-reviewed.ts';
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
  // First, for it holds back whoever stores the same article at the same time.
  const { articleId, resolvedKey } = await writeArticle(trx, urlId, record);
  const known = await trx
    .selectFrom('records')
    .select(['articleId', 'urlId', 'extractorVersion', 'key'])
    .where('id', '=', record.id)
    .executeTakeFirst();
  // Decisions on the article hold for whatever its record becomes.
  const decisions = await readDecisions(trx, articleId);
  const isShared = known !== undefined && known.articleId !== articleId;
  const reviewed = toReviewedRecord(record, isShared ? await readRulings(trx, record.id) : decisions);
  const key = createRecordKey(record.id, JSON.stringify(reviewed));
  const isKept =
    known !== undefined &&
    (known.key === key || (known.urlId !== urlId && known.extractorVersion === record.extractor.version));
  if (!isKept) {
    if (known !== undefined) await removeFacts(trx, record.id);
    await writeRow(trx, { urlId, pageId, record }, { articleId, reviewed, key });
    await insertFacts(trx, reviewed);
  }
  if (!isKept || !(await isListed(trx, articleId, record.id)))
    await writeItems(trx, { articleId, urlId }, record, decisions);
  if (reviewed.article.text !== record.article.text) await indexText(trx, record.id, reviewed.article);
  await trx
    .updateTable('urls')
    .set({ recordId: record.id, extractedPageId: pageId })
    .where('id', '=', urlId)
    .execute();
  await tieAddresses(trx, { urlId, pageId, recordId: record.id }, addresses);
  // The same text under two addresses is one record, of the first of their articles.
  const home = known?.articleId ?? articleId;
  if (!isKept) await resolveArticle(trx, home, { record: reviewed, key });
  else if (home === articleId && resolvedKey !== known.key) await resolveStored(trx, home, record.id);
  return { id: record.id, key: isKept ? known.key : key };
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
  { articleId, reviewed, key }: { articleId: string; reviewed: ArticleRecord; key: string },
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
    counts: JSON.stringify(countFacts(reviewed)),
    record: JSON.stringify(record),
    reviewed: reviewed === record ? null : JSON.stringify(reviewed),
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
