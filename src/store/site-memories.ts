import { sql, type Kysely, type Transaction } from 'kysely';
import type { SiteMemory } from '../strip/index.ts';
import type { Database } from './database.ts';
import { givenTexts } from './given-rows.ts';
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
 * Keeps what the lessons make of what is known of their hosts. Last in a transaction, since the hosts are locked from
 * here on, in the order of their names, and all articles of a site come by.
 */
export async function learnSites(trx: Transaction<Database>, lessons: readonly Lesson[]): Promise<void> {
  if (lessons.length === 0) return;
  const hosts = [...new Set(lessons.map(({ host }) => host))];
  const known = await runRaw(
    trx,
    sql<{ host: string; memory: SiteMemory | null }>`insert into alderman.site_memories (host)
      select host from unnest(${givenTexts(hosts)}) as given (host) order by host
      on conflict (host) do update set updated_at = now() returning host, memory`,
  );
  const memories = new Map(known.map(({ host, memory }) => [host, memory]));
  for (const { host, learn } of lessons) memories.set(host, learn(memories.get(host) ?? null));
  await runRaw(
    trx,
    sql`update alderman.site_memories own set memory = learned.memory
      from unnest(${givenTexts([...memories.keys()])}, ${[...memories.values()].map((memory) => JSON.stringify(memory))}::jsonb[])
        as learned (host, memory)
      where own.host = learned.host`,
  );
}
