import type { Transaction } from 'kysely';
import { compareText } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { entityIdOf } from './entity-id.ts';
import type { Cluster } from './resolve-blocks.ts';

/** A cluster with the id under which it is known. */
export interface KnownCluster extends Cluster {
  readonly entityId: string;
}

/** Where nodes come from. */
interface Origins {
  /** The places of entities in the order in which they came about. */
  readonly ages: ReadonlyMap<string, number>;
  /** By a side of a decision, the entity that it was of: where a decision is taken back, it is that again. */
  readonly homes: ReadonlyMap<string, string>;
}

/**
 * Gives each cluster the id of an entity that its nodes were before: the oldest, so that an id that was given out
 * keeps its meaning. Where an entity has come apart, the part keeps its id that had it before a decision, then the one
 * that no analyst has set aside, then the one with more nodes.
 */
export function keepIds({ ages, homes }: Origins, clusters: readonly Cluster[]): KnownCluster[] {
  const claims = clusters.flatMap((cluster) => {
    const ids = new Set(cluster.nodes.map(({ entityId }) => entityId));
    const aside = Number(isAside(cluster));
    const pins = new Set(cluster.nodes.flatMap(({ data }) => data.pins));
    const former = new Set([...pins].flatMap((pin) => homes.get(pin) ?? []));
    return [...new Set([...ids, ...former])].map((entityId) => {
      const share = cluster.nodes.filter((node) => node.entityId === entityId).length;
      const age = ids.has(entityId) ? (ages.get(entityId) ?? UNBORN) : UNBORN - 1;
      return { cluster, entityId, age, stranger: Number(!former.has(entityId)), aside, share };
    });
  });
  claims.sort(
    (a, b) =>
      a.age - b.age ||
      a.stranger - b.stranger ||
      a.aside - b.aside ||
      b.share - a.share ||
      compareText(keyOf(a.cluster), keyOf(b.cluster)),
  );
  const given = new Map<Cluster, string>();
  const taken = new Set<string>();
  for (const { cluster, entityId } of claims) {
    if (given.has(cluster) || taken.has(entityId)) continue;
    given.set(cluster, entityId);
    taken.add(entityId);
  }
  return clusters.map((cluster) => {
    const { nodes, links } = cluster;
    return { nodes, links, entityId: given.get(cluster) ?? findFree(cluster, taken) };
  });
}

/** A node's own id, while no entity has it: after all others. */
const UNBORN = Number.MAX_SAFE_INTEGER;

const keyOf = ({ nodes }: Cluster): string => nodes[0]?.id ?? '';

/** Whether an analyst has set it aside from what it was a part of. */
function isAside({ nodes }: Cluster): boolean {
  return nodes.some(({ data }) => data.pins.some((pin) => pin.endsWith(':b')));
}

/** The places of the clusters' entities in the order in which entities came about; none for what is a part of another. */
export async function readAges(
  trx: Transaction<Database>,
  clusters: readonly Cluster[],
): Promise<Map<string, number>> {
  const ids = [...new Set(clusters.flatMap(({ nodes }) => nodes.map(({ entityId }) => entityId)))];
  const rows = await trx
    .selectFrom('entities')
    .select(['id', 'seq'])
    .where('id', 'in', ids)
    .where('mergedInto', 'is', null)
    .execute();
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}

/** A part that no id is left for takes one of its nodes', which nobody has. */
function findFree(cluster: Cluster, taken: Set<string>): string {
  const own =
    cluster.nodes.map(entityIdOf).find((id) => !taken.has(id)) ?? `${entityIdOf({ id: keyOf(cluster) })}-2`;
  taken.add(own);
  return own;
}
