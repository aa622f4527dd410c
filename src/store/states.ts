import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';

export type StateQueries = ReturnType<typeof createStateQueries>;

/** Small JSON values under keys, for all workers together: what is remembered of hosts, budgets and feeds. */
export function createStateQueries(db: Kysely<Database>) {
  return {
    /** The value under `key`; null when there is none. */
    async readState(key: string): Promise<unknown> {
      const row = await db.selectFrom('states').select('value').where('key', '=', key).executeTakeFirst();
      return row?.value ?? null;
    },

    /** The hosts that have failed several times in a row, the worst first. */
    async listTroubledHosts(limit: number): Promise<{ host: string; failures: number }[]> {
      const { rows } = await sql<{ host: string; failures: number }>`
        select substr(key, 6) as host, (value->>'failures')::integer as failures from alderman.states
        where starts_with(key, 'host:') and (value->>'failures')::integer > 1
        order by failures desc, host limit ${limit}`.execute(db);
      return rows;
    },

    /** How many hosts are well, fail, or are left alone for a while. */
    async countHosts(): Promise<Record<'well' | 'failing' | 'left-alone', number>> {
      const { rows } = await sql<{ all: number; failing: number; alone: number }>`
        select count(*)::integer as all,
          (count(*) filter (where (value->>'failures')::integer > 1))::integer as failing,
          (count(*) filter (where (value->>'openUntilMs')::double precision / 1000 >
            extract(epoch from now())))::integer as alone
        from alderman.states where starts_with(key, 'host:')`.execute(db);
      const { all = 0, failing = 0, alone = 0 } = rows[0] ?? {};
      return {
        well: all - Math.max(failing, alone),
        failing: Math.max(failing - alone, 0),
        'left-alone': alone,
      };
    },

    /**
     * Gives `change` the value under `key` (null when there is none) and keeps `after`. The row is locked
     * meanwhile, so that no other process changes it in between; `change` must not wait for anything. `nowMs` is
     * the time by the database's clock when the row was asked for, which is the same for all processes.
     */
    async updateState<T>(
      key: string,
      change: (before: unknown, nowMs: number) => { readonly after: unknown; readonly result: T },
    ): Promise<T> {
      return db.transaction().execute(async (trx) => {
        const row = (await lockState(trx, key)) ?? (await makeState(trx, key));
        const { after, result } = change(row.value, row.nowMs);
        const value = JSON.stringify(after);
        await trx
          .updateTable('states')
          .set({ value, updatedAt: sql`now()` })
          .where('key', '=', key)
          .execute();
        return result;
      });
    },
  };
}

/** Milliseconds since 1970. */
const NOW_MS = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`.as('nowMs');

function lockState(trx: Transaction<Database>, key: string) {
  return trx
    .selectFrom('states')
    .select(['value', NOW_MS])
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst();
}

/** Who comes second waits here for the first, and then sees its row. */
async function makeState(
  trx: Transaction<Database>,
  key: string,
): Promise<{ value: unknown; nowMs: number }> {
  await trx
    .insertInto('states')
    .values({ key, value: 'null' })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return (await lockState(trx, key)) ?? { value: null, nowMs: Date.now() };
}
