import type { Kysely } from 'kysely';
import { createId } from '../../record/index.ts';
import type { InboxFilter } from '../../review/index.ts';
import type { Database } from '../database.ts';

export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly filter: InboxFilter;
}

export type FilterQueries = ReturnType<typeof createFilterQueries>;

/** Keeps the filters that analysts save, each for its own. */
export function createFilterQueries(db: Kysely<Database>) {
  return {
    async listFilters(userId: string): Promise<SavedFilter[]> {
      return db
        .selectFrom('reviewFilters')
        .select(['id', 'name', 'filter'])
        .where('userId', '=', userId)
        .orderBy('name')
        .execute();
    },

    /** Saving under a name that is taken replaces what was saved. */
    async saveFilter(userId: string, name: string, filter: InboxFilter): Promise<SavedFilter> {
      const id = createId('filter', userId, name);
      const text = JSON.stringify(filter);
      await db
        .insertInto('reviewFilters')
        .values({ id, userId, name, filter: text })
        .onConflict((oc) => oc.column('id').doUpdateSet({ filter: text }))
        .execute();
      return { id, name, filter };
    },

    async removeFilter(userId: string, id: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('reviewFilters')
        .where('userId', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
