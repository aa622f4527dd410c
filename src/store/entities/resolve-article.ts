import { sql, type Transaction } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import type { Database } from '../database.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { type Pin, sightRecord } from './sight-record.ts';
import { insertSightings, type OldNode, removeEmpty, removeSightings } from './write-sightings.ts';
import { writeStatements } from './write-statements.ts';

/** Held shared by whoever resolves, and alone by whoever writes an analyst's decision down. */
export const DECISION_LOCK = 0x41_4c_44_45;
/** Blocks are locked by their names' hashes under this number. */
const BLOCK_LOCKS = 0x41_4c_44_42;

/**
 * Ties what an article's current record says to people, councils and organisations across articles. Repeating it
 * changes nothing. Whoever resolves a name of the same block at the same time waits, so that two articles that come
 * at once are put together like two that come one after the other.
 *
 * Comes last in a transaction: it takes its locks in one order, and none after them.
 */
export async function resolveArticle(
  trx: Transaction<Database>,
  articleId: string,
  { record, key }: { readonly record: ArticleRecord; readonly key: string },
): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(DECISION_LOCK)})`.execute(trx);
  const { pins, old } = await readKnown(trx, articleId);
  const { sightings, bodies } = sightRecord(record, articleId, pins);
  await lockBlocks(trx, await listToLock(trx, [...old, ...sightings.map(({ node }) => node)]));
  if (old.length > 0) await removeSightings(trx, articleId);
  const fresh = await insertSightings(trx, { record, articleId, sightings, old });
  const gone = await removeEmpty(trx, old);
  await resolveBlocks(trx, [...fresh, ...gone]);
  await writeStatements(trx, { record, articleId, bodies, sightings });
  await trx.updateTable('articles').set({ resolvedKey: key }).where('id', '=', articleId).execute();
}

/** A body that is known already stays as it is; were it locked, every article that names it would wait for the others. */
async function listToLock<T extends Pick<OldNode, 'id' | 'kind'>>(
  trx: Transaction<Database>,
  nodes: readonly T[],
): Promise<T[]> {
  const bodies = nodes.filter(({ kind }) => kind !== 'person').map(({ id }) => id);
  const known = new Set<string>();
  if (bodies.length > 0) {
    const rows = await trx.selectFrom('entityNodes').select('id').where('id', 'in', bodies).execute();
    for (const { id } of rows) known.add(id);
  }
  return nodes.filter(({ id }) => !known.has(id));
}

/** What decisions say of the article's mentions, and the nodes that it had a part in before. */
async function readKnown(
  trx: Transaction<Database>,
  articleId: string,
): Promise<{ pins: Pin[]; old: OldNode[] }> {
  const pins = await trx
    .selectFrom('entityPins')
    .select(['decision', 'side', 'kind', 'block', 'name'])
    .where('articleId', '=', articleId)
    .orderBy('decision')
    .execute();
  const old = await trx
    .selectFrom('entitySightings')
    .innerJoin('entityNodes', 'entityNodes.id', 'entitySightings.nodeId')
    .select(['entityNodes.id', 'entityNodes.kind', 'entityNodes.block', 'fullName', 'entityId'])
    .distinct()
    .where('articleId', '=', articleId)
    .execute();
  return { pins, old };
}

/** In the order of their hashes, which is the same for everybody. */
async function lockBlocks(
  trx: Transaction<Database>,
  nodes: readonly { readonly block: string | null }[],
): Promise<void> {
  const blocks = [...new Set(nodes.flatMap(({ block }) => (block === null ? [] : [block])))];
  if (blocks.length === 0) return;
  await sql`select pg_advisory_xact_lock(${sql.lit(BLOCK_LOCKS)}, hash) from
    (select distinct hashtext(name) as hash from unnest(${blocks}::text[]) as name order by 1) as hashes`.execute(
    trx,
  );
}
