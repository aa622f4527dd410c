import { type RawBuilder, sql, type Transaction } from 'kysely';
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
import { cutForIndex } from '../cut-for-index.ts';
import type { Database } from '../database.ts';
import { givenRowsOf, givenTexts } from '../given-rows.ts';
import { runParts } from '../write-facts.ts';

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
  context: ArticleContext,
  record: ArticleRecord,
  decisions: readonly Decision[],
): Promise<void> {
  await runParts(trx, itemParts([{ ...context, record, decisions }]));
}

interface ReviewedArticle extends ArticleContext {
  readonly record: ArticleRecord;
  readonly decisions: readonly Decision[];
}

/** The parts of a statement that do so for several articles. */
export function itemParts(articles: readonly ReviewedArticle[]): RawBuilder<unknown>[] {
  const rows = articles.flatMap(({ articleId, record, decisions }) =>
    reviewArticle(record, decisions)
      .facts.filter(isListed)
      .map((fact) => toRow(fact, articleId, record)),
  );
  const target = sql.raw('alderman.review_items');
  const columns = sql.raw(COLUMNS.join(', '));
  const changed = sql.raw(COLUMNS.map((name) => `${name} = excluded.${name}`).join(', '));
  const [ids, urlIds] = [articles.map(({ articleId }) => articleId), articles.map(({ urlId }) => urlId)];
  // A key that stays is changed in place: parts of one statement do not see what another takes away.
  return [
    sql`items as ${givenRowsOf(rows, target)}`,
    sql`gone_items as (delete from ${target} own where article_id = any(${givenTexts(ids)}::text[])
      and not exists (select from items where items.article_id = own.article_id and items.key = own.key))`,
    sql`new_items as (insert into ${target} (${columns}, source_id)
      select ${sql.raw(COLUMNS.map((name) => `items.${name}`).join(', '))},
        (select url.source_id from alderman.urls url where url.id = listed.url_id)
      from items left join unnest(${givenTexts(ids)}, ${givenTexts(urlIds)}) as listed (article_id, url_id)
        on listed.article_id = items.article_id
      on conflict (article_id, key) do update set ${changed}, source_id = excluded.source_id)`,
  ];
}

/** People and councils wait for no one: only what was said about them is listed. */
function isListed({ kind, decisions }: ReviewedFact): boolean {
  return (WAITING_KINDS as readonly string[]).includes(kind) || decisions.length > 0;
}

/** Of a row, in the order in which they are written; the source comes from the URL. */
const COLUMNS = [
  'article_id',
  'key',
  'record_id',
  'fact_id',
  'kind',
  'status',
  'version',
  'confidence',
  'stake',
  'priority',
  'body',
  'site',
  'published',
  'extractor_version',
  'is_gone',
  'is_contested',
  'is_flagged',
  'updated_at',
] as const;

function toRow(
  fact: ReviewedFact,
  articleId: string,
  record: ArticleRecord,
): Record<(typeof COLUMNS)[number], unknown> {
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
    body: cutForIndex(nameBody(statement)),
    site: cutForIndex(record.article.site),
    published: record.article.published,
    extractor_version: record.extractor.version,
    is_gone: fact.isGone,
    is_contested: fact.isContested,
    is_flagged: fact.isFlagged,
    updated_at: fact.decisions.at(-1)?.createdAt ?? new Date(),
  };
}
