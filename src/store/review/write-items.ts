import { sql, type Transaction } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import {
  type Decision,
  measurePriority,
  measureStake,
  nameBody,
  reviewArticle,
  type ReviewedFact,
  WAITING_KINDS,
} from '../../review/index.ts';
import type { Database } from '../database.ts';

/** What the inbox knows of an article, beyond its facts. */
interface ArticleContext {
  readonly articleId: string;
  readonly urlId: string;
}

/** All decisions on an article, in their order. */
export function readDecisions(db: Transaction<Database>, articleId: string): Promise<Decision[]> {
  return db.selectFrom('decisions').selectAll().where('articleId', '=', articleId).orderBy('seq').execute();
}

/** Makes the rows of an article exactly what its record and its decisions come to. */
export async function writeItems(
  trx: Transaction<Database>,
  { articleId, urlId }: ArticleContext,
  record: ArticleRecord,
  decisions: readonly Decision[],
): Promise<void> {
  await trx.deleteFrom('reviewItems').where('articleId', '=', articleId).execute();
  const { facts } = reviewArticle(record, decisions);
  const rows = facts.filter(isListed).map((fact) => toRow(fact, articleId, record));
  if (rows.length === 0) return;
  const target = sql.raw('alderman.review_items');
  const columns = sql.raw(Object.keys(rows[0] ?? {}).join(', '));
  await sql`insert into ${target} (${columns}, source_id)
    select ${columns}, (select source_id from alderman.urls where id = ${urlId})
    from json_populate_recordset(null::${target}, ${JSON.stringify(rows, dropNul)}::json)`.execute(trx);
}

/** People and councils wait for no one: only what was said about them is listed. */
function isListed({ kind, decisions }: ReviewedFact): boolean {
  return (WAITING_KINDS as readonly string[]).includes(kind) || decisions.length > 0;
}

function toRow(fact: ReviewedFact, articleId: string, record: ArticleRecord) {
  const { statement, machine } = fact;
  const confidence = machine?.confidence ?? null;
  return {
    article_id: articleId,
    key: fact.key,
    record_id: record.id,
    fact_id: machine?.id ?? null,
    kind: statement.kind,
    status: fact.status,
    version: fact.version,
    confidence,
    stake: measureStake(statement),
    priority: measurePriority(statement, confidence),
    body: nameBody(statement),
    site: record.article.site,
    published: record.article.published,
    extractor_version: record.extractor.version,
    is_gone: fact.isGone,
    is_contested: fact.isContested,
    is_flagged: fact.isFlagged,
    updated_at: fact.decisions.at(-1)?.createdAt ?? new Date(),
  };
}

/** PostgreSQL takes neither NUL nor half a surrogate pair out of JSON into text. */
function dropNul(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/[\0\ud800-\udfff]/.test(value)) return value;
  return Buffer.from(value.replaceAll('\0', '\uFFFD')).toString();
}
