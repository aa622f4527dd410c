import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { SubmittedItem } from './access-tables.ts';

export interface SubmissionRow {
  readonly id: string;
  readonly userId: string;
  readonly items: readonly SubmittedItem[];
  readonly createdAt: Date;
}

/** What a key was used for before: `other`: for another request; `busy`: its first request is at work. */
export type KeyState = 'fresh' | 'other' | 'busy' | { readonly answer: unknown };

/** What users have submitted, and the keys by which a repeated request is known. */
export function createSubmissionQueries(db: Kysely<Database>) {
  return {
    async saveSubmission(userId: string, items: readonly SubmittedItem[]): Promise<SubmissionRow> {
      const id = `submission-${randomBytes(10).toString('hex')}`;
      return db
        .insertInto('submissions')
        .values({ id, userId, items: JSON.stringify(items) })
        .returningAll()
        .executeTakeFirstOrThrow();
    },

    async getSubmission(id: string): Promise<SubmissionRow | undefined> {
      return db.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst();
    },

    /** Takes a key for a request, unless it was taken in the last day. */
    async takeKey(userId: string, key: string, requestHash: string): Promise<KeyState> {
      await db
        .deleteFrom('idempotencyKeys')
        .where((eb) =>
          eb.or([
            eb('createdAt', '<', sql<Date>`now() - interval '1 day'`),
            // Whoever took it and left no answer is gone.
            eb.and([eb('answer', 'is', null), eb('createdAt', '<', sql<Date>`now() - interval '1 minute'`)]),
          ]),
        )
        .execute();
      const taken = await db
        .insertInto('idempotencyKeys')
        .values({ userId, key, requestHash })
        .onConflict((oc) => oc.doNothing())
        .returning('key')
        .executeTakeFirst();
      if (taken !== undefined) return 'fresh';
      const known = await db
        .selectFrom('idempotencyKeys')
        .select(['requestHash', 'answer'])
        .where('userId', '=', userId)
        .where('key', '=', key)
        .executeTakeFirst();
      if (known === undefined) return 'busy';
      if (known.requestHash !== requestHash) return 'other';
      return known.answer === null ? 'busy' : { answer: known.answer };
    },

    async answerKey(userId: string, key: string, answer: unknown): Promise<void> {
      await db
        .updateTable('idempotencyKeys')
        .set({ answer: JSON.stringify(answer) })
        .where('userId', '=', userId)
        .where('key', '=', key)
        .execute();
    },

    /** Gives a key back whose request came to nothing. */
    async freeKey(userId: string, key: string): Promise<void> {
      await db
        .deleteFrom('idempotencyKeys')
        .where('userId', '=', userId)
        .where('key', '=', key)
        .where('answer', 'is', null)
        .execute();
    },
  };
}
