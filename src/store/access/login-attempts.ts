import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** Counts of what must not happen often, kept in the store so that a restart forgets none. */
export function createLoginAttemptQueries(db: Kysely<Database>) {
  return {
    /** Counts one more under a key and returns how many there were within the window, this one included. */
    async countAttempt(key: string, windowSeconds: number): Promise<number> {
      await db
        .deleteFrom('loginAttempts')
        .where('resetsAt', '<', sql<Date>`now()`)
        .execute();
      const { count } = await db
        .insertInto('loginAttempts')
        .values({ key, count: 1, resetsAt: sql<Date>`now() + ${windowSeconds} * interval '1 second'` })
        .onConflict((oc) => oc.column('key').doUpdateSet({ count: sql<number>`login_attempts.count + 1` }))
        .returning('count')
        .executeTakeFirstOrThrow();
      return count;
    },

    async forgetAttempts(key: string): Promise<void> {
      await db.deleteFrom('loginAttempts').where('key', '=', key).execute();
    },
  };
}
