import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { givenRowsOf } from '../given-rows.ts';
import { entityIdOf } from './entity-id.ts';
import type { RecordOfArticle } from './lock-article.ts';
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
interface Sighted extends RecordOfArticle {
  readonly sightings: readonly Sighting[];
  readonly old: readonly OldNode[];
}

/**
 * The parts of a statement that store sightings and their nodes: `fresh` has those that are new, `nodes` all. One
 * without a block is an entity of its own, of the others their resolution makes entities.
 */
export function sightingParts(sighted: readonly Sighted[]): RawBuilder<unknown>[] {
  // Of a node that several articles have a part in, the first one's.
  const rows = new Map(
    sighted
      .toReversed()
      .flatMap(listNodes)
      .map((row) => [row.id, row]),
  );
  const seen = sighted.flatMap(({ record, articleId, sightings }) =>
    sightings.map(({ localId, node }) => {
      return { record_id: record.id, local_id: localId, article_id: articleId, node_id: node.id };
    }),
  );
  const [nodes, sightings] = [sql`alderman.entity_nodes`, sql`alderman.entity_sightings`];
  return [
    sql`named as ${givenRowsOf([...rows.values()], nodes)}`,
    sql`fresh as (insert into ${nodes} select * from named order by id on conflict do nothing returning *)`,
    sql`own as (insert into alderman.entities (id, kind, name)
      select entity_id, kind, name from fresh where block is null order by id on conflict do nothing)`,
    sql`seen as (insert into ${sightings} select * from ${givenRowsOf(seen, sightings)} given)`,
    sql`nodes as (select id, entity_id from fresh
      union all select id, entity_id from ${nodes} where id in (select id from named))`,
  ];
}

function listNodes({ sightings, old }: Sighted) {
  const nodes = [...new Map(sightings.map(({ node }) => [node.id, node])).values()];
  return nodes.map(({ id, kind, block, name, fullName, type, data }) => {
    return { id, kind, block, name, full_name: fullName, type, data, entity_id: findHeir(old, nodes, id) };
  });
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
