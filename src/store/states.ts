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
