import { sql, type Kysely, type Transaction } from 'kysely';
import type { SiteMemory } from '../strip/index.ts';
import type { Database } from './database.ts';
import { runRaw } from './run-raw.ts';

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
  const [known] = await runRaw(
    trx,
    sql<{
      memory: SiteMemory | null;
    }>`insert into alderman.site_memories (host, memory) values (${host}, null)
      on conflict (host) do update set updated_at = now() returning memory`,
  );
  const memory = JSON.stringify(learn(known?.memory ?? null));
  await runRaw(trx, sql`update alderman.site_memories set memory = ${memory} where host = ${host}`);
}
