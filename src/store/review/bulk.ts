import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { type Analyst, type InboxFilter, ReviewRefused } from '../../review/index.ts';
import type { Database } from '../database.ts';
import { createDecisionQueries } from './decisions.ts';
import { selectWaiting } from './inbox.ts';

/** Facts of a filter, drawn by lot, that an analyst looks at before all of it is accepted. */
export interface Sample {
  readonly id: string;
  readonly filter: InboxFilter;
  readonly items: readonly { readonly articleId: string; readonly key: string }[];
}

/** How a sample stands. */
export interface SampleState extends Sample {
  readonly accepted: number;
  /** Rejected or corrected. */
  readonly wrong: number;
  readonly waiting: number;
}

/** What a bulk acceptance came to. */
export interface BulkOutcome {
  /** Under which it can be undone as a whole. */
  readonly batch: string;
  readonly accepted: number;
  /** Facts that someone else decided on meanwhile, or that are gone. */
  readonly passedOver: number;
}

export type BulkQueries = ReturnType<typeof createBulkQueries>;

/** Below this nothing is accepted in bulk, whatever the sample says. */
export const LEAST_BULK_CONFIDENCE = 0.8;
const SAMPLE_SIZE = 10;
/** Accepted at once; what is left waits for the next time. */
const MOST_AT_ONCE = 2000;

/** Accepts all of a filter at once, after a sample of it was found right. */
export function createBulkQueries(db: Kysely<Database>) {
  const decisions = createDecisionQueries(db);

  const readSample = async (id: string, analyst: Analyst): Promise<SampleState> => {
    const sample = await db
      .selectFrom('reviewSamples')
      .select(['id', 'filter', 'items'])
      .where('id', '=', id)
      .where('userId', '=', analyst.id)
      .executeTakeFirst();
    if (sample === undefined)
      throw new ReviewRefused('no-such-sample', 'There is no such sample. Draw one first.');
    const rows = await db
      .selectFrom('reviewItems')
      .select(['articleId', 'key', 'status'])
      .where('articleId', '=', sql<string>`any(${sample.items.map((item) => item.articleId)}::text[])`)
      .execute();
    const statusOf = new Map(rows.map((row) => [`${row.articleId} ${row.key}`, row.status]));
    const statuses = sample.items.map((item) => statusOf.get(`${item.articleId} ${item.key}`));
    const count = (...of: string[]) => statuses.filter((s) => s !== undefined && of.includes(s)).length;
    return {
      ...sample,
      accepted: count('accepted'),
      wrong: count('rejected', 'corrected'),
      waiting: count('waiting'),
    };
  };

  return {
    /**
     * Draws a sample of what waits under a filter.
     *
     * @throws ReviewRefused where the filter lets in what is not sure enough, or nothing waits
     */
    async drawSample(filter: InboxFilter, analyst: Analyst): Promise<SampleState> {
      if (filter.least === undefined || filter.least < LEAST_BULK_CONFIDENCE)
        throw new ReviewRefused(
          'not-sure-enough',
          `Set the least confidence to ${LEAST_BULK_CONFIDENCE * 100} % or more: only what is that sure can be accepted in bulk.`,
        );
      const items = await selectWaiting(db, filter)
        .select(['items.articleId', 'items.key'])
        .orderBy(sql`random()`)
        .limit(SAMPLE_SIZE)
        .execute();
      if (items.length === 0)
        throw new ReviewRefused('nothing-waits', 'Nothing waits under this filter. Widen it.');
      const id = randomUUID();
      await db
        .insertInto('reviewSamples')
        .values({ id, userId: analyst.id, filter: JSON.stringify(filter), items: JSON.stringify(items) })
        .execute();
      return { id, filter, items, accepted: 0, wrong: 0, waiting: items.length };
    },

    getSample: readSample,

    /**
     * Accepts what still waits under the filter of a sample.
     *
     * @throws ReviewRefused unless every fact of the sample was accepted
     */
    async acceptSampled(id: string, analyst: Analyst): Promise<BulkOutcome> {
      const sample = await readSample(id, analyst);
      if (sample.wrong > 0)
        throw new ReviewRefused(
          'sample-failed',
          `${sample.wrong} of ${sample.items.length} in the sample ${sample.wrong === 1 ? 'was' : 'were'} wrong. Narrow the filter and draw again.`,
        );
      if (sample.waiting > 0)
        throw new ReviewRefused(
          'sample-open',
          `${sample.waiting} of ${sample.items.length} in the sample still ${sample.waiting === 1 ? 'waits' : 'wait'} for your decision.`,
        );
      const gone = sample.items.length - sample.accepted;
      if (gone > 0)
        throw new ReviewRefused(
          'sample-gone',
          `${gone} of ${sample.items.length} in the sample ${gone === 1 ? 'is' : 'are'} gone: the articles were read anew. Draw again.`,
        );
      const rows = await selectWaiting(db, sample.filter)
        .select(['items.articleId', 'items.key', 'items.version'])
        .orderBy('items.articleId')
        .limit(MOST_AT_ONCE)
        .execute();
      const batch = randomUUID();
      let [accepted, passedOver] = [0, 0];
      for (const [articleId, own] of groupByArticle(rows)) {
        const requests = own.map(({ key, version }) => ({
          key,
          seenVersion: version,
          act: { action: 'accept' as const },
          batch,
        }));
        try {
          accepted += (await decisions.decideFacts(articleId, requests, analyst)).length;
        } catch (error) {
          if (!(error instanceof ReviewRefused)) throw error;
          passedOver += own.length;
        }
      }
      return { batch, accepted, passedOver };
    },

    /** Takes a bulk acceptance back, but for facts on which someone has decided since. Returns how many. */
    async undoBatch(batch: string, analyst: Analyst): Promise<number> {
      let undone = 0;
      const made = await decisions.listDecisions({ batch });
      for (const { articleId, key, version } of made) {
        try {
          const request = { key, seenVersion: version, act: { action: 'undo' as const } };
          undone += (await decisions.decideFacts(articleId, [request], analyst)).length;
        } catch (error) {
          if (!(error instanceof ReviewRefused)) throw error;
        }
      }
      return undone;
    },
  };
}

function groupByArticle<T extends { readonly articleId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(row.articleId);
    if (own === undefined) groups.set(row.articleId, [row]);
    else own.push(row);
  }
  return groups;
}
