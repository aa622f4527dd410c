import { sql, type Kysely, type Transaction } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import {
  type Analyst,
  changesFacts,
  decide,
  type Decision,
  type Request,
  reviewArticle,
  type ReviewedArticle,
  ReviewRefused,
} from '../../review/index.ts';
import type { Database } from '../database.ts';
import { holdDecisions } from '../entities/resolve-article.ts';
import { readDecisions, writeItems } from './write-items.ts';
import { readRulings, writeReviewed } from './write-reviewed.ts';

/** An article as its analysts see it. */
export interface ArticleInReview {
  readonly articleId: string;
  readonly record: ArticleRecord;
  readonly reviewed: ReviewedArticle;
  /** Of the page that the record was made of. */
  readonly pageId: string;
  readonly urlId: string;
  readonly url: string;
  readonly sourceId: string | null;
  /** How many texts of the article have been seen; the record is of the latest. */
  readonly versions: number;
  /** The number of the latest decision on it; 0 where there is none. */
  readonly latestSeq: number;
}

export type DecisionQueries = ReturnType<typeof createDecisionQueries>;

/** Keeps what analysts decide, and puts it on top of what the extractor made. */
export function createDecisionQueries(db: Kysely<Database>) {
  return {
    /** By the id of an article, of any of its records or of its URL; undefined where there is none. */
    async getArticleInReview(id: string): Promise<ArticleInReview | undefined> {
      return db.transaction().execute(async (trx) => {
        const articleId = await findArticle(trx, id);
        return articleId === undefined ? undefined : readArticle(trx, articleId);
      });
    },

    /**
     * Keeps one or more decisions on an article, all or none.
     *
     * @throws ReviewConflict where someone decided after what was seen; ReviewRefused
     */
    async decideFacts(
      articleId: string,
      requests: readonly Request[],
      analyst: Analyst,
    ): Promise<Decision[]> {
      return db.transaction().execute(async (trx) => {
        // Who comes second waits here, and then sees what the first decided.
        await lockArticle(trx, articleId);
        const article = await readArticle(trx, articleId);
        if (article === undefined)
          throw new ReviewRefused('no-such-article', 'There is no such article any more.');
        const decisions = await readDecisions(trx, articleId);
        const made: Decision[] = [];
        for (const request of requests) {
          const draft = decide({ id: articleId, record: article.record }, decisions, request);
          const { machine, claim, ...values } = draft;
          const row = await trx
            .insertInto('decisions')
            .values({
              ...values,
              machine: machine === null ? null : JSON.stringify(machine),
              claim: claim === null ? null : JSON.stringify(claim),
              userId: analyst.id,
              userName: analyst.name,
            })
            .returningAll()
            .executeTakeFirstOrThrow();
          decisions.push(row);
          made.push(row);
        }
        await writeItems(trx, article, article.record, decisions);
        if (made.some(changesFacts))
          await writeReviewed(trx, article.record, await readRulings(trx, article.record.id));
        return made;
      });
    },

    /** The decisions on an article or of a bulk acceptance, in their order. */
    async listDecisions(
      of: { readonly articleId: string } | { readonly batch: string },
    ): Promise<Decision[]> {
      const [column, value] =
        'batch' in of ? (['batch', of.batch] as const) : (['articleId', of.articleId] as const);
      return db.selectFrom('decisions').selectAll().where(column, '=', value).orderBy('seq').execute();
    },

    /**
     * Decisions on articles after the last one seen of each, in their order; what is more than a thousand comes next
     * time. By article, for numbers are given out before a decision can be read: one on another article may be read
     * before it and have a higher one.
     */
    async listNewDecisions(
      seen: readonly { readonly articleId: string; readonly seq: number }[],
    ): Promise<Decision[]> {
      const [ids, seqs] = [seen.map(({ articleId }) => articleId), seen.map(({ seq }) => seq)];
      return db
        .selectFrom('decisions')
        .selectAll()
        .where('articleId', '=', sql<string>`any(${ids}::text[])`)
        .where(
          sql<boolean>`exists (select from unnest(${ids}::text[], ${seqs}::bigint[]) as seen (article_id, seq)
            where seen.article_id = decisions.article_id and seen.seq < decisions.seq)`,
        )
        .orderBy('seq')
        .limit(1000)
        .execute();
    },

    /** Every article that was decided on, a few at a time, so that memory stays flat. */
    async *exportReviewed(): AsyncGenerator<ArticleInReview> {
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('decisions')
          .select('articleId')
          .distinct()
          .where('articleId', '>', after)
          .orderBy('articleId')
          .limit(50)
          .execute();
        for (const { articleId } of rows) {
          const article = await db.transaction().execute((trx) => readArticle(trx, articleId));
          if (article !== undefined) yield article;
        }
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.articleId;
      }
    },
  };
}

/** Its record, too, which may be that of another article. */
async function lockArticle(trx: Transaction<Database>, articleId: string): Promise<void> {
  await holdDecisions(trx);
  const { rows } = await sql<{ id: string }>`select current_record_id as id from alderman.articles
    where id = ${articleId} for update`.execute(trx);
  await sql`select from alderman.records where id = ${rows[0]?.id ?? ''} for update`.execute(trx);
}

async function findArticle(trx: Transaction<Database>, id: string): Promise<string | undefined> {
  if (id.startsWith('article-')) return id;
  const row = await trx
    .selectFrom('records')
    .select('articleId')
    .where((eb) => eb.or([eb('id', '=', id), eb('urlId', '=', id)]))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.articleId;
}

async function readArticle(
  trx: Transaction<Database>,
  articleId: string,
): Promise<ArticleInReview | undefined> {
  const row = await trx
    .selectFrom('articles')
    .innerJoin('records', 'records.id', 'articles.currentRecordId')
    .innerJoin('urls', 'urls.id', 'records.urlId')
    .where('articles.id', '=', articleId)
    .select((eb) => [
      'records.record',
      'records.pageId',
      'records.urlId',
      'urls.url',
      'urls.sourceId',
      eb
        .selectFrom('records as all')
        .whereRef('all.articleId', '=', 'articles.id')
        .select(sql<number>`count(*)::integer`.as('count'))
        .as('versions'),
    ])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const decisions = await readDecisions(trx, articleId);
  const { record, pageId, urlId, url, sourceId } = row;
  return {
    articleId,
    record,
    reviewed: reviewArticle(record, decisions),
    pageId,
    urlId,
    url,
    sourceId,
    versions: row.versions ?? 1,
    latestSeq: decisions.at(-1)?.seq ?? 0,
  };
}
