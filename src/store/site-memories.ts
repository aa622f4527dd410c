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

    /**
     * Gives `learn` what is known of a host and keeps what it returns, unless the record's article has been learned
     * from before, in whatever version or under whatever address. Returns whether it was new. The host is locked
     * meanwhile; `learn` must not wait for anything.
     */
    async learnArticle(
      host: string,
      recordId: string,
      learn: (before: SiteMemory | null) => SiteMemory,
    ): Promise<boolean> {
      return db.transaction().execute(async (trx) => {
        if (!(await claimArticle(trx, recordId))) return false;
        const memory = JSON.stringify(learn(await lockMemory(trx, host)));
        await trx
          .updateTable('siteMemories')
          .set({ memory, updatedAt: sql`now()` })
          .where('host', '=', host)
          .execute();
        return true;
      });
    },
  };
}

/** Of those that come at the same time the second waits here for the first, and then finds it done. */
async function claimArticle(trx: Transaction<Database>, recordId: string): Promise<boolean> {
  const claimed = await trx
    .updateTable('articles')
    .set({ isLearned: true })
    .where('isLearned', '=', false)
    .where('id', '=', (eb) => eb.selectFrom('records').select('articleId').where('id', '=', recordId))
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
}

async function lockMemory(trx: Transaction<Database>, host: string): Promise<SiteMemory | null> {
  await trx
    .insertInto('siteMemories')
    .values({ host, memory: null })
    .onConflict((oc) => oc.doNothing())
    .execute();
  const { memory } = await trx
    .selectFrom('siteMemories')
    .select('memory')
    .where('host', '=', host)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return memory;
}
