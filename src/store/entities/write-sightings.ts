import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import type { Database } from '../database.ts';
import { makeStorable } from '../write-facts.ts';
import { entityIdOf } from './entity-id.ts';
import type { Sighting } from './sight-record.ts';

/** A node that an article had a part in before. */
export interface OldNode {
  readonly id: string;
  readonly kind: string;
  readonly block: string | null;
  readonly fullName: string;
  readonly entityId: string;
}

export async function removeSightings(trx: Transaction<Database>, articleId: string): Promise<void> {
  for (const table of [
    'entitySightings',
    'roleStatements',
    'ratingStatements',
    'interventionStatements',
  ] as const) {
    await trx.deleteFrom(table).where('articleId', '=', articleId).execute();
  }
}

/** What an article names, and the nodes that it had a part in before. */
interface Sighted {
  readonly record: ArticleRecord;
  readonly articleId: string;
  readonly sightings: readonly Sighting[];
  readonly old: readonly OldNode[];
}

/**
 * The parts of a statement that store sightings and their nodes: `fresh` has those that are new, `nodes` all. One
 * without a block is an entity of its own, of the others their resolution makes entities.
 */
export function sightingParts({ record, articleId, sightings, old }: Sighted): RawBuilder<unknown>[] {
  const nodes = [...new Map(sightings.map(({ node }) => [node.id, node])).values()];
  const rows = nodes.map(({ id, kind, block, name, fullName, type, data }) => {
    return { id, kind, block, name, full_name: fullName, type, data, entity_id: findHeir(old, nodes, id) };
  });
  const seen = sightings.map(({ localId, node }) => ({ local_id: localId, node_id: node.id }));
  const table = sql`alderman.entity_nodes`;
  return [
    sql`given as (select * from json_populate_recordset(null::${table}, ${JSON.stringify(rows, makeStorable)}::json))`,
    sql`fresh as (insert into ${table} select * from given order by id on conflict do nothing returning *)`,
    sql`own as (insert into alderman.entities (id, kind, name)
      select entity_id, kind, name from fresh where block is null order by id on conflict do nothing)`,
    sql`seen as (insert into alderman.entity_sightings (record_id, local_id, article_id, node_id)
      select ${record.id}, local_id, ${articleId}, node_id
      from json_to_recordset(${JSON.stringify(seen, makeStorable)}::json) as row (local_id text, node_id text))`,
    sql`nodes as (select id, entity_id from fresh
      union all select id, entity_id from ${table} where id in (select id from given))`,
  ];
}

/** A mention that is read in another way than before is of the entity that it was of, until resolution says otherwise. */
function findHeir(old: readonly OldNode[], nodes: readonly Sighting['node'][], id: string): string {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined || node.block === null) return entityIdOf({ id });
  const alike = old.filter(({ kind, block }) => kind === node.kind && block === node.block);
  const same = alike.filter(({ fullName }) => fullName === node.fullName);
  const isOnly = nodes.filter(({ block }) => block === node.block).length === 1;
  const [heir, ...others] = same.length > 0 || !isOnly ? same : alike;
  return heir === undefined || others.length > 0 ? entityIdOf({ id }) : heir.entityId;
}

/** Takes away people's nodes that no article has a part in any more; returns their blocks. */
export async function removeEmpty(trx: Transaction<Database>, nodes: readonly OldNode[]): Promise<string[]> {
  const people = nodes.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  if (people.length === 0) return [];
  const gone = await trx
    .deleteFrom('entityNodes')
    .where('id', 'in', people)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('entitySightings').select('nodeId').whereRef('nodeId', '=', 'entityNodes.id'),
        ),
      ),
    )
    .returning('block')
    .execute();
  return gone.flatMap(({ block }) => (block === null ? [] : [block]));
}
