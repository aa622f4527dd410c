import { sql, type Kysely } from 'kysely';
import type { Database, UrlState } from './database.ts';
import { gather, holdSession } from './gather.ts';
import { givenTexts } from './given-rows.ts';
import { runRaw } from './run-raw.ts';
import {
  type Acceptance,
  FINAL_STATES,
  IS_UNFINISHED,
  type Move,
  type Settlement,
  type Submission,
  type UrlRow,
} from './url-row.ts';

export type UrlQueries = ReturnType<typeof createUrlQueries>;

/** Rows in one statement: well under PostgreSQL's 65,535 parameters. */
const BATCH = 500;

/** Moves the one row that each URL has from state to state. */
export function createUrlQueries(db: Kysely<Database>) {
  const begin = gather(holdSession(db), beginAll, {
    keysOf: ({ id }) => [id],
  });
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

    /**
     * Lets URLs that a crawl has found and that are not at their end go first from now on, since a person waits
     * for them. Returns the ids of those for which that is new.
     */
    async hastenUrls(ids: readonly string[]): Promise<string[]> {
      const rows = await db
        .updateTable('urls')
        .set({ priority: 0, nextAttemptAt: null, updatedAt: sql`now()` })
        .where('id', '=', sql<string>`any(${ids}::text[])`)
        .where('priority', '>', 0)
        .where(IS_UNFINISHED)
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Makes the next attempt of every URL that waits for one due, and so long ago. */
    async endWaits(overdueMs: number): Promise<void> {
      await db
        .updateTable('urls')
        .set({ nextAttemptAt: sql<Date>`now() - (${overdueMs} + 1000) * interval '1 millisecond'` })
        .where(IS_UNFINISHED)
        .where('nextAttemptAt', '>', sql<Date>`now()`)
        .execute();
    },

    /** Counts an attempt and returns the row; undefined unless there is one, in the state that is given. */
    beginAttempt(id: string, state: UrlState): Promise<UrlRow | undefined> {
      return begin({ id, state });
    },

    /**
     * Moves a URL on and returns its row; undefined unless it still is where it is thought to be. With `begin` the
     * first attempt at its new stage is counted.
     */
    async advanceUrl(id: string, { from, to, stage, begin = false }: Move): Promise<UrlRow | undefined> {
      return db
        .updateTable('urls')
        .set({
          ...FRESH,
          state: to,
          stage,
          attempts: begin ? 1 : 0,
          finishedAt: isFinal(to) ? sql`now()` : null,
        })
        .where('id', '=', id)
        .where('state', '=', from)
        .returningAll()
        .executeTakeFirst();
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
  };
}

async function beginAll(
  db: Kysely<Database>,
  batch: readonly Pick<UrlRow, 'id' | 'state'>[],
): Promise<(UrlRow | undefined)[]> {
  const ids = batch.map(({ id }) => id);
  const states = batch.map(({ state }) => state);
  const rows = await runRaw(
    db,
    sql<UrlRow>`update alderman.urls own set attempts = attempts + 1, updated_at = now(), next_attempt_at = null
      from unnest(${givenTexts(ids)}, ${givenTexts(states)}) as begun (id, state)
      where own.id = begun.id and own.state = begun.state returning own.*`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
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
