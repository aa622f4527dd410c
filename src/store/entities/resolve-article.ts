import { sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { DECISION_LOCK, KNOWN, type KnownOfArticle, knownParts, lockPart } from './lock-article.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { FRESH_BLOCKS, type StoredRecord, tieRecords } from './tie-records.ts';
import { type OldNode, removeEmpty, removeSightings } from './write-sightings.ts';

/**
 * Ties what an article's current record says to people, councils and organisations across articles. Repeating it
 * changes nothing. Whoever resolves a name of the same block at the same time waits, so that two articles that come
 * at once are put together like two that come one after the other.
 *
 * Comes last in a transaction that began with `holdDecisions`: it takes its locks in one order, and none after them.
 */
export async function resolveArticle(
  trx: Transaction<Database>,
  articleId: string,
  stored: StoredRecord,
): Promise<void> {
  const { rows } = await sql<KnownOfArticle>`with ${sql.join(knownParts([articleId]))},
    ${lockPart([{ articleId, record: stored.record }])}
    select ${KNOWN}, (select count(*) from locks) as locks from (values (${articleId}::text)) given (article_id)`.execute(
    trx,
  );
  const { pins, old } = rows[0] ?? { pins: [], old: [] };
  if (old.length > 0) await removeSightings(trx, articleId);
  const parts = tieRecords([{ articleId, record: stored.record, pins, old }]);
  const tied = await sql<{ freshBlocks: string[] }>`with ${sql.join(parts)},
    resolved as (update alderman.articles set resolved_key = ${stored.key} where id = ${articleId})
    select ${FRESH_BLOCKS}`.execute(trx);
  await settleBlocks(trx, old, tied.rows[0]?.freshBlocks ?? []);
}

/** Puts together anew what was touched: the blocks of new nodes, and of those that nobody has a part in any more. */
export async function settleBlocks(
  trx: Transaction<Database>,
  old: readonly OldNode[],
  fresh: readonly string[],
): Promise<void> {
  await resolveBlocks(trx, [...fresh, ...(await removeEmpty(trx, old))]);
}

/**
 * Keeps analysts' decisions on entities as they are until the transaction ends. First in it, so that who waits here
 * holds nothing that a decision needs.
 */
export async function holdDecisions(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(DECISION_LOCK)})`.execute(trx);
}
