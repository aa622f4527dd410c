import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Article } from '../../record/index.ts';
import type { InboxFilter, ReviewedFact } from '../../review/index.ts';
import type { Database } from '../database.ts';
import { type LoadedArticle, loadReviewed } from './load-reviewed.ts';
import { readDecisions, writeItems } from './write-items.ts';

/** A fact that waits for a decision, or that stands apart. */
export interface InboxItem {
  readonly articleId: string;
  readonly key: string;
  readonly recordId: string;
  readonly kind: string;
  readonly status: string;
  readonly version: number;
  readonly confidence: number | null;
  readonly stake: number;
  readonly priority: number;
  readonly body: string | null;
  readonly site: string | null;
  readonly sourceId: string | null;
  readonly published: string | null;
  readonly extractorVersion: string;
  readonly isGone: boolean;
  readonly isContested: boolean;
  readonly isFlagged: boolean;
  readonly updatedAt: Date;
  readonly title: string | null;
}

/** Where the next page of the inbox begins: after this item. */
export type InboxCursor = Pick<InboxItem, 'priority' | 'articleId' | 'key'>;

/** How many facts wait, by what the inbox can be narrowed to; the most first. */
export interface InboxFacets {
  readonly kinds: readonly Facet[];
  readonly bodies: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly sources: readonly Facet[];
  readonly versions: readonly Facet[];
}
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** A fact of a list as it stands. */
export interface DescribedItem {
  readonly articleId: string;
  readonly fact: ReviewedFact;
  /** The article's reading text, in which the fact's evidence lies. */
  readonly text: string;
  readonly article: Article;
}

export interface ReviewedEntry {
  readonly articleId: string;
  readonly article: LoadedArticle;
}

export type InboxQueries = ReturnType<typeof createInboxQueries>;

/** More are not counted: whoever has so many before them need not know the number. */
export const MOST_COUNTED = 10_000;
const MOST_FACETS = 40;

/** Looks at what waits for a decision. */
export function createInboxQueries(db: Kysely<Database>) {
  return {
    /** What waits, lowest confidence and highest stake first. */
    async listInbox(
      filter: InboxFilter,
      options: { readonly after?: InboxCursor; readonly limit?: number } = {},
    ): Promise<InboxItem[]> {
      const { after, limit = 50 } = options;
      return selectWaiting(db, filter)
        .innerJoin('articles', 'articles.id', 'items.articleId')
        .selectAll('items')
        .select('articles.title')
        .$if(after !== undefined, (q) => q.where(isAfter(after!)))
        .orderBy('items.priority', 'desc')
        .orderBy('items.articleId')
        .orderBy('items.key')
        .limit(limit)
        .execute();
    },

    /** How many wait; `MOST_COUNTED` stands for that many or more. */
    async countInbox(filter: InboxFilter): Promise<number> {
      const { count } = await db
        .selectFrom(selectWaiting(db, filter).select('items.key').limit(MOST_COUNTED).as('waiting'))
        .select(sql<number>`count(*)::integer`.as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },

    async listInboxFacets(): Promise<InboxFacets> {
      const count = async (column: 'kind' | 'body' | 'site' | 'sourceId' | 'extractorVersion') => {
        const rows = await selectWaiting(db, {})
          .select([`items.${column} as value`, sql<number>`count(*)::integer`.as('count')])
          .where(`items.${column}`, 'is not', null)
          .groupBy(`items.${column}`)
          .orderBy('count', 'desc')
          .orderBy('value')
          .limit(MOST_FACETS)
          .execute();
        return rows.map(({ value, count }): Facet => ({ value: value ?? '', count }));
      };
      return {
        kinds: await count('kind'),
        bodies: await count('body'),
        sites: await count('site'),
        sources: await count('sourceId'),
        versions: await count('extractorVersion'),
      };
    },

    /** What stands apart: decided on and gone, said otherwise by a later extractor, or flagged; the latest first. */
    async listApart(
      which: 'gone' | 'contested' | 'flagged',
      options: { readonly limit?: number } = {},
    ): Promise<InboxItem[]> {
      const column = ({ gone: 'isGone', contested: 'isContested', flagged: 'isFlagged' } as const)[which];
      return db
        .selectFrom('reviewItems as items')
        .innerJoin('articles', 'articles.id', 'items.articleId')
        .selectAll('items')
        .select('articles.title')
        .where(`items.${column}`, '=', true)
        .where(sql<SqlBool>`(items.is_gone or items.is_contested or items.is_flagged)`)
        .orderBy('items.updatedAt', 'desc')
        .orderBy('items.key')
        .limit(options.limit ?? 200)
        .execute();
    },

    /** Facts of a list, as they stand, each with its article's text; what is no longer there is left out. */
    async describeItems(items: readonly Pick<InboxItem, 'articleId' | 'key'>[]): Promise<DescribedItem[]> {
      const reviewed = await loadReviewed(
        db,
        items.map(({ articleId }) => articleId),
      );
      return items.flatMap(({ articleId, key }) => {
        const article = reviewed.get(articleId);
        const fact = article?.facts.find((one) => one.key === key);
        if (article === undefined || fact === undefined) return [];
        return [{ articleId, fact, text: article.text, article: article.article }];
      });
    },

    /** Articles with their facts as they stand, in the order of the ids; what is no longer there is left out. */
    async listReviewed(articleIds: readonly string[]): Promise<ReviewedEntry[]> {
      const found = await loadReviewed(db, articleIds);
      return articleIds.flatMap((articleId) => {
        const article = found.get(articleId);
        return article === undefined ? [] : [{ articleId, article }];
      });
    },

    /**
     * Lists the facts of articles that were stored before there was an inbox. Returns how many articles that
     * were; repeating it changes nothing, and goes on where it was told to stop.
     */
    async fillInbox(signal?: AbortSignal): Promise<number> {
      let filled = 0;
      let after = 0;
      for (;;) {
        const rows = await db
          .selectFrom('records')
          .innerJoin('articles', 'articles.currentRecordId', 'records.id')
          .where('records.seq', '>', after)
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom('reviewItems')
                  .whereRef('reviewItems.articleId', '=', 'articles.id')
                  .select(sql`1`.as('one')),
              ),
            ),
          )
          .where(sql<SqlBool>`(records.counts->>'roles')::integer + (records.counts->>'ratings')::integer
            + (records.counts->>'interventions')::integer + (records.counts->>'quotes')::integer > 0`)
          .select(['records.seq', 'records.articleId', 'records.urlId', 'records.record'])
          .orderBy('records.seq')
          .limit(100)
          .execute();
        for (const { articleId, urlId, record } of rows) {
          if (signal?.aborted === true) return filled;
          await db.transaction().execute(async (trx) => {
            const decisions = await readDecisions(trx, articleId);
            await writeItems(trx, { articleId, urlId }, record, decisions);
          });
          filled++;
        }
        const last = rows.at(-1);
        if (last === undefined) return filled;
        after = last.seq;
      }
    },
  };
}

function isAfter({ priority, articleId, key }: InboxCursor) {
  return sql<SqlBool>`(items.priority < ${priority} or (items.priority = ${priority}
    and (items.article_id, items.key) > (${articleId}, ${key})))`;
}

/** In the words of the partial indexes, so that they are used. */
export function selectWaiting(db: Kysely<Database>, filter: InboxFilter) {
  const { kind, body, site, source, version, from, until, least, most, flagged } = filter;
  return (
    db
      .selectFrom('reviewItems as items')
      .where(sql<SqlBool>`(items.status = 'waiting' and not items.is_gone)`)
      .$if(kind !== undefined, (q) => q.where('items.kind', '=', kind!))
      .$if(body !== undefined, (q) => q.where('items.body', '=', body!))
      .$if(site !== undefined, (q) => q.where('items.site', '=', site!))
      .$if(source !== undefined, (q) => q.where('items.sourceId', '=', source!))
      .$if(version !== undefined, (q) => q.where('items.extractorVersion', '=', version!))
      .$if(from !== undefined, (q) => q.where('items.published', '>=', from!))
      // By the day, whatever order the database has for other signs than digits.
      .$if(until !== undefined, (q) => q.where(sql<SqlBool>`left(items.published, 10) <= ${until}`))
      .$if(least !== undefined, (q) => q.where('items.confidence', '>=', least!))
      .$if(most !== undefined, (q) => q.where('items.confidence', '<=', most!))
      .$if(flagged === true, (q) => q.where('items.isFlagged', '=', true))
  );
}
