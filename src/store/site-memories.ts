import { sql, type Kysely, type Transaction } from 'kysely';
import type { SiteMemory } from '../strip/index.ts';
import type { Database } from './database.ts';

export type SiteMemoryQueries = ReturnType<typeof createSiteMemoryQueries>;

/** What is remembered of each site's repeated blocks, for all workers together. */
export function createSiteMemoryQueries(db: Kysely<Database>) {
  return {
    /** What is known of a host; null when there is nothing. */
    async readSiteMemory(host: string): Promise<SiteMemory | null> {
      const row = await db
        .selectFrom('siteMemories')
        .select('memory')
        .where('host', '=', host)
        .executeTakeFirst();
      return row?.memory ?? null;
    },
  };
}

/** How an article is counted in the memory of its site. */
export interface Lesson {
  readonly host: string;
  /** Gives what is known of the host from now on; must not wait for anything. */
  readonly learn: (before: SiteMemory | null) => SiteMemory;
}

/**
 * Keeps what `learn` makes of what is known of a host. Last in a transaction, since the host is locked from here on, and
 * all articles of a site come by.
 */
export async function learnSite(trx: Transaction<Database>, { host, learn }: Lesson): Promise<void> {
  const { memory: before } = await trx
    .insertInto('siteMemories')
    .values({ host, memory: null })
    .onConflict((oc) => oc.column('host').doUpdateSet({ updatedAt: sql`now()` }))
    .returning('memory')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('siteMemories')
    .set({ memory: JSON.stringify(learn(before)) })
    .where('host', '=', host)
    .execute();
}
