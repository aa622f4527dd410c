import { sql, type Kysely } from 'kysely';
import type { Database, UrlState } from './database.ts';

/** States in which nothing more happens to a URL unless a person asks for it. */
export const FINAL_STATES = ['done', 'skipped', 'quarantined'] as const satisfies readonly UrlState[];
/** Written out, not as parameters: so a prepared statement, too, may use the index on it. */
const IS_UNFINISHED = sql<boolean>`state in ('queued', 'fetched', 'extracted')`;

export interface UrlRow {
  readonly id: string;
  readonly url: string;
  readonly submittedAs: string;
  readonly state: UrlState;
  readonly stage: string;
  readonly attempts: number;
  readonly deferrals: number;
  readonly code: string | null;
  readonly reason: string | null;
  readonly priority: number;
  readonly pageId: string | null;
  readonly recordId: string | null;
  readonly submittedAt: Date;
  readonly updatedAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly finishedAt: Date | null;
  /** The source that found it; null for what a person submitted. */
  readonly sourceId: string | null;
  /** The row under which the same page is kept, for another address of it. */
  readonly sameAs: string | null;
  /** The page that was last brought to its end; with it, an unchanged answer says that nothing is to be done. */
  readonly extractedPageId: string | null;
}

/** What the queue needs to know of a URL. */
export type UrlToEnqueue = Pick<UrlRow, 'id' | 'state' | 'priority' | 'nextAttemptAt'>;

/** A URL to take on. Its `id` is derived from `url`, so that a second submission is the same row. */
export interface Submission {
  readonly id: string;
  readonly url: string;
  readonly submittedAs: string;
  readonly state: UrlState;
  readonly stage: string;
  readonly priority?: number;
  /** The source that found it. */
  readonly sourceId?: string;
  /** For what is refused at the door: its row says why. */
  readonly code?: string;
  readonly reason?: string;
}

/** `new`: a row was made. `again`: a finished one was taken up again. `known`: left as it was. */
export type Acceptance = 'new' | 'again' | 'known';

/** What ended a URL, or put it off. */
export interface Settlement {
  readonly id: string;
  readonly stage: string;
  readonly outcome: 'retry' | 'deferred' | 'skipped' | 'quarantined';
  readonly code: string;
  readonly reason: string;
  /** When it is tried next, from now; for `retry` and `deferred`. */
  readonly delayMs?: number;
  /** For `deferred`: whether it counts towards the times that a URL may be put off. True unless given. */
  readonly isBounded?: boolean;
}

export type UrlQueries = ReturnType<typeof createUrlQueries>;

/** Rows in one statement: well under PostgreSQL's 65,535 parameters. */
const BATCH = 500;

/** Reads and writes of the one row that each URL has. */
export function createUrlQueries(db: Kysely<Database>) {
  return {
    /**
     * Takes URLs on. One that is known and unfinished, or done, is left as it is; one that was skipped or
     * quarantined is taken up again, as is a done one with `refresh`. With `onlyNew` no known one is touched.
     */
    async submitUrls(
      submissions: readonly Submission[],
      options: { readonly refresh?: boolean; readonly onlyNew?: boolean } = {},
    ): Promise<Map<string, Acceptance>> {
      const accepted = new Map<string, Acceptance>();
      const unique = [...new Map(submissions.map((s) => [s.id, s])).values()];
      for (let i = 0; i < unique.length; i += BATCH) {
        const batch = unique.slice(i, i + BATCH);
        for (const s of batch) accepted.set(s.id, 'known');
        const rows = await insertOrReopen(db, batch, chooseReopened(options));
        for (const row of rows) accepted.set(row.id, row.isNew ? 'new' : 'again');
      }
      return accepted;
    },

    /** Counts an attempt and returns the row; undefined unless there is one, in the state that is given. */
    async beginAttempt(id: string, state: UrlState): Promise<UrlRow | undefined> {
      return db
        .updateTable('urls')
        .set((eb) => ({ attempts: eb('attempts', '+', 1), updatedAt: sql`now()`, nextAttemptAt: null }))
        .where('id', '=', id)
        .where('state', '=', state)
        .returningAll()
        .executeTakeFirst();
    },

    /** Moves a URL on, if it still is where it is thought to be. */
    async advanceUrl(id: string, from: UrlState, to: UrlState, stage: string): Promise<boolean> {
      const result = await db
        .updateTable('urls')
        .set({ state: to, stage, ...FRESH, finishedAt: isFinal(to) ? sql`now()` : null })
        .where('id', '=', id)
        .where('state', '=', from)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** Writes down how an attempt ended that did not move the URL on. A final row stays as it is. */
    async settleUrl({ isBounded = true, delayMs = 0, ...end }: Settlement): Promise<void> {
      const { id, stage, outcome, code, reason } = end;
      const next = sql<Date>`now() + ${delayMs} * interval '1 millisecond'`;
      await db
        .updateTable('urls')
        .set({ stage, code, reason, updatedAt: sql`now()` })
        .$if(outcome === 'retry', (q) => q.set({ nextAttemptAt: next }))
        .$if(outcome === 'deferred', (q) =>
          q.set((eb) => ({
            nextAttemptAt: next,
            attempts: sql<number>`greatest(attempts - 1, 0)`,
            deferrals: eb('deferrals', '+', isBounded ? 1 : 0),
          })),
        )
        .$if(outcome === 'skipped' || outcome === 'quarantined', (q) =>
          q.set({ state: chooseFinal(outcome, code), finishedAt: sql`now()`, nextAttemptAt: null }),
        )
        .where('id', '=', id)
        .where(IS_UNFINISHED)
        .execute();
    },

    async getUrl(id: string): Promise<UrlRow | undefined> {
      return db.selectFrom('urls').selectAll().where('id', '=', id).executeTakeFirst();
    },

    async getUrls(ids: readonly string[]): Promise<UrlRow[]> {
      if (ids.length === 0) return [];
      return db
        .selectFrom('urls')
        .selectAll()
        .where('id', '=', sql<string>`any(${ids})`)
        .execute();
    },

    /**
     * Of these URLs, those with which nothing more happens for now: in a final state, or with the next
     * attempt further off than `patienceMs`.
     */
    async findSettled(
      ids: readonly string[],
      patienceMs: number,
    ): Promise<Pick<UrlRow, 'id' | 'url' | 'state'>[]> {
      const horizon = sql<Date>`now() + ${patienceMs} * interval '1 millisecond'`;
      return db
        .selectFrom('urls')
        .select(['id', 'url', 'state'])
        .where('id', '=', sql<string>`any(${ids})`)
        .where((eb) =>
          eb.or([
            eb('state', 'in', FINAL_STATES),
            // In the line for a busy host it does get on, however long the line is.
            eb.and([eb('nextAttemptAt', '>', horizon), eb('code', 'is distinct from', 'host-busy')]),
          ]),
        )
        .execute();
    },

    /** Rows in a state, the latest submitted first. */
    async listUrls(
      options: { readonly state?: UrlState; readonly code?: string; readonly limit?: number } = {},
    ): Promise<UrlRow[]> {
      const { state, code, limit = 100 } = options;
      return db
        .selectFrom('urls')
        .selectAll()
        .$if(state !== undefined, (q) => q.where('state', '=', state!))
        .$if(code !== undefined, (q) => q.where('code', '=', code!))
        .orderBy('submittedAt', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
    },

    /** How many URLs are in each state that occurs. */
    async countUrls(): Promise<Partial<Record<UrlState, number>>> {
      const rows = await db
        .selectFrom('urls')
        .select(['state', sql<number>`count(*)::integer`.as('count')])
        .groupBy('state')
        .execute();
      return Object.fromEntries(rows.map((row) => [row.state, row.count]));
    },

    async countUnfinished(): Promise<number> {
      const { count } = await db
        .selectFrom('urls')
        .select(sql<number>`count(*)::integer`.as('count'))
        .where(IS_UNFINISHED)
        .executeTakeFirstOrThrow();
      return count;
    },

    /**
     * Lists the URLs that are not final, in pages by id, so that the queue can be filled again with what
     * it has lost. `idleMs` leaves out those touched in the last so many milliseconds and those that wait
     * for their next attempt.
     */
    async sweep(options: {
      readonly after?: string;
      readonly limit?: number;
      readonly idleMs?: number;
    }): Promise<UrlToEnqueue[]> {
      const { after = '', limit = 5000, idleMs = 0 } = options;
      const idleSince = sql<Date>`now() - ${idleMs} * interval '1 millisecond'`;
      return db
        .selectFrom('urls')
        .select(['id', 'state', 'priority', 'nextAttemptAt'])
        .where(IS_UNFINISHED)
        .where('id', '>', after)
        .$if(idleMs > 0, (q) =>
          q
            .where('updatedAt', '<', idleSince)
            .where((eb) => eb.or([eb('nextAttemptAt', 'is', null), eb('nextAttemptAt', '<', idleSince)])),
        )
        .orderBy('id')
        .limit(limit)
        .execute();
    },
  };
}

/** What a row starts each stage with. */
const FRESH = {
  attempts: 0,
  deferrals: 0,
  code: null,
  reason: null,
  nextAttemptAt: null,
  updatedAt: sql<Date>`now()`,
} as const;

/** A page that has not changed since its record was made is done, not passed over. */
function chooseFinal(outcome: Settlement['outcome'], code: string) {
  return outcome === 'skipped' && code === 'not-modified'
    ? sql<UrlState>`case when record_id is null then 'skipped' else 'done' end`
    : sql<UrlState>`${outcome}`;
}

function isFinal(state: UrlState): boolean {
  return (FINAL_STATES as readonly UrlState[]).includes(state);
}

function chooseReopened(options: { readonly refresh?: boolean; readonly onlyNew?: boolean }): UrlState[] {
  if (options.onlyNew) return [];
  return options.refresh ? [...FINAL_STATES] : ['skipped', 'quarantined'];
}

function insertOrReopen(db: Kysely<Database>, batch: readonly Submission[], reopened: readonly UrlState[]) {
  const values = batch.map(({ priority = 0, sourceId = null, code = null, reason = null, ...s }) => ({
    ...s,
    priority,
    sourceId,
    code,
    reason,
    finishedAt: isFinal(s.state) ? sql<Date>`now()` : null,
  }));
  return (
    db
      .insertInto('urls')
      .values(values)
      .onConflict((oc) =>
        oc
          .column('id')
          .doUpdateSet((eb) => ({
            ...FRESH,
            state: eb.ref('excluded.state'),
            stage: eb.ref('excluded.stage'),
            submittedAs: eb.ref('excluded.submittedAs'),
            priority: eb.ref('excluded.priority'),
            code: eb.ref('excluded.code'),
            reason: eb.ref('excluded.reason'),
            finishedAt: eb.ref('excluded.finishedAt'),
          }))
          .where('urls.state', '=', sql<UrlState>`any(${reopened}::text[])`),
      )
      // A row that this statement made has no earlier version: its xmax is zero.
      .returning(['id', sql<boolean>`(xmax = 0)`.as('isNew')])
      .execute()
  );
}
