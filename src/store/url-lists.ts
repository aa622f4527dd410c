import { sql, type Kysely } from 'kysely';
import type { Database, UrlState } from './database.ts';
import { FINAL_STATES, IS_UNFINISHED, type UrlRow, type UrlToEnqueue } from './url-row.ts';

export type UrlLists = ReturnType<typeof createUrlLists>;

/** URLs that differ in nothing else that a queue needs to know. */
interface SweptGroup extends Omit<UrlToEnqueue, 'id'> {
  /** With commas between them, in any order. */
  readonly ids: string;
  /** The greatest of them. */
  readonly last: string;
}

/** Looks at the rows of URLs, one or many. */
export function createUrlLists(db: Kysely<Database>) {
  return {
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

    /** URLs whose next attempt was due so long ago, the longest first; at most 500. */
    async listOverdue(overdueMs: number): Promise<UrlToEnqueue[]> {
      return db
        .selectFrom('urls')
        .select(['id', 'state', 'priority', 'nextAttemptAt'])
        .where(IS_UNFINISHED)
        .where('nextAttemptAt', '<', sql<Date>`now() - ${overdueMs} * interval '1 millisecond'`)
        .orderBy('nextAttemptAt')
        .limit(500)
        .execute();
    },

    /**
     * Lists the URLs that are not final, in pages by id, so that the queue can be filled again with what
     * it has lost; the last of a page has the greatest id of it. `idleMs` leaves out those touched in the
     * last so many milliseconds and those that wait for their next attempt.
     */
    async sweep(options: {
      readonly after?: string;
      readonly limit?: number;
      readonly idleMs?: number;
    }): Promise<UrlToEnqueue[]> {
      const { after = '', limit = 20_000, idleMs = 0 } = options;
      const since = sql`now() - ${idleMs} * interval '1 millisecond'`;
      const idle = sql`and updated_at < ${since} and (next_attempt_at is null or next_attempt_at < ${since})`;
      // As a list for all that are alike: as a million rows they take twice as long to read, and to sort a list takes
      // as long as to make it.
      const { rows } =
        await sql<SweptGroup>`select string_agg(id, ',') as ids, max(id) as last, state, priority,
          next_attempt_at as "nextAttemptAt"
        from (select id, state, priority, next_attempt_at from alderman.urls
          where ${IS_UNFINISHED} and id > ${after} ${idleMs > 0 ? idle : sql``}
          order by id limit ${limit}) page
        group by state, priority, next_attempt_at order by last`.execute(db.withoutPlugins());
      return rows.flatMap(({ ids, last, ...row }) => {
        const others = ids.split(',').filter((id) => id !== last);
        return [...others, last].map((id): UrlToEnqueue => Object.assign({ id }, row));
      });
    },
  };
}
