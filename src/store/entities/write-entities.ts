import { sql, type Transaction } from 'kysely';
import { compareText, isSpeltOut, type PersonNode } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import type { KnownCluster } from './keep-ids.ts';
import type { Cluster, StoredNode } from './resolve-blocks.ts';
import type { LinkEvidence } from './tables.ts';

export interface StoredLink {
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  readonly evidence: LinkEvidence;
}

/** Makes the stored links of some blocks those of their clusters; one that stays is not touched. */
export async function writeLinks(
  trx: Transaction<Database>,
  blocks: readonly string[],
  clusters: readonly Cluster[],
): Promise<void> {
  const known = await trx
    .selectFrom('entityLinks')
    .select(['leftNode', 'rightNode', 'rule', 'evidence'])
    .where('block', 'in', blocks)
    .execute();
  const before = new Map(
    known.map((row) => [`${row.leftNode} ${row.rightNode}`, JSON.stringify([row.rule, row.evidence])]),
  );
  const rows = clusters.flatMap(({ nodes, links }) =>
    links.map((link) => ({ link, block: nodes[0]?.block ?? '' })),
  );
  const after = new Set(rows.map(({ link }) => `${link.left} ${link.right}`));
  const gone = known.filter(({ leftNode, rightNode }) => !after.has(`${leftNode} ${rightNode}`));
  for (const { leftNode, rightNode } of gone) {
    await trx
      .deleteFrom('entityLinks')
      .where('leftNode', '=', leftNode)
      .where('rightNode', '=', rightNode)
      .execute();
  }
  const fresh = rows.filter(
    ({ link }) => before.get(`${link.left} ${link.right}`) !== JSON.stringify([link.rule, link.evidence]),
  );
  if (fresh.length === 0) return;
  await trx
    .insertInto('entityLinks')
    .values(
      fresh.map(({ link, block }) => ({
        leftNode: link.left,
        rightNode: link.right,
        block,
        rule: link.rule,
        evidence: JSON.stringify(link.evidence),
      })),
    )
    .onConflict((oc) =>
      oc.columns(['leftNode', 'rightNode']).doUpdateSet((eb) => ({
        rule: eb.ref('excluded.rule'),
        evidence: eb.ref('excluded.evidence'),
        block: eb.ref('excluded.block'),
      })),
    )
    .execute();
}

/** How it was: the nodes, and the entities that there were. */
interface Before {
  readonly nodes: readonly StoredNode[];
  readonly ages: ReadonlyMap<string, number>;
}

/** Moves nodes, and what is stated of them, to the entities that they now are. */
export async function writeEntities(
  trx: Transaction<Database>,
  before: Before,
  clusters: readonly KnownCluster[],
): Promise<void> {
  await writeNames(trx, clusters);
  const moves = clusters.flatMap(({ nodes: own, entityId }) =>
    own.filter((node) => node.entityId !== entityId).map((node) => ({ node, entityId })),
  );
  for (const { node, entityId } of moves) {
    await trx.updateTable('entityNodes').set({ entityId }).where('id', '=', node.id).execute();
    await moveStatements(trx, node, entityId);
  }
  await writeEvents(trx, before, clusters);
}

async function moveStatements(trx: Transaction<Database>, node: StoredNode, entityId: string): Promise<void> {
  if (node.kind === 'person') {
    await trx
      .updateTable('roleStatements')
      .set({ personEntity: entityId })
      .where('personNode', '=', node.id)
      .execute();
    return;
  }
  for (const table of ['roleStatements', 'ratingStatements', 'interventionStatements'] as const) {
    await trx.updateTable(table).set({ bodyEntity: entityId }).where('bodyNode', '=', node.id).execute();
  }
}

async function writeNames(trx: Transaction<Database>, clusters: readonly KnownCluster[]): Promise<void> {
  const rows = clusters.map((cluster) => ({
    id: cluster.entityId,
    kind: cluster.nodes[0]?.kind ?? 'person',
    name: chooseName(cluster.nodes),
    mergedInto: null,
  }));
  await trx
    .insertInto('entities')
    .values(rows)
    .onConflict((oc) =>
      oc
        .column('id')
        .doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), mergedInto: null }))
        .where(sql<boolean>`entities.name <> excluded.name or entities.merged_into is not null`),
    )
    .execute();
}

/** The name of most nodes, one that is spelt out before one that is not; of several the first by the alphabet. */
function chooseName(nodes: readonly StoredNode[]): string {
  const counts = new Map<string, { count: number; isSpelt: number }>();
  for (const { name, kind, data } of nodes) {
    const isSpelt = kind !== 'person' || isSpeltOut((data as PersonNode).name);
    counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, isSpelt: Number(isSpelt) });
  }
  const ranked = [...counts].sort(
    ([a, x], [b, y]) => y.isSpelt - x.isSpelt || y.count - x.count || compareText(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

/** An id that no node has any more leads to the entity that most of its nodes went to; each change is written down. */
async function writeEvents(
  trx: Transaction<Database>,
  { nodes, ages }: Before,
  clusters: readonly KnownCluster[],
): Promise<void> {
  const now = new Map(clusters.flatMap(({ nodes: own, entityId }) => own.map(({ id }) => [id, entityId])));
  const kept = new Set(now.values());
  const heirs = new Map<string, string[]>();
  for (const { id, entityId } of nodes.filter((node) => ages.has(node.entityId)))
    heirs.set(entityId, [...(heirs.get(entityId) ?? []), now.get(id) ?? entityId]);
  const events: { entityId: string; event: 'merged' | 'parted'; otherId: string }[] = [];
  for (const [before, after] of heirs) {
    const others = [...new Set(after)].filter((id) => id !== before).sort(compareText);
    if (kept.has(before)) {
      events.push(...others.map((otherId) => ({ entityId: before, event: 'parted', otherId }) as const));
      continue;
    }
    const [heir] = others.sort((a, b) => count(after, b) - count(after, a));
    if (heir === undefined) continue;
    await trx.updateTable('entities').set({ mergedInto: heir }).where('id', '=', before).execute();
    events.push({ entityId: heir, event: 'merged', otherId: before });
  }

  if (events.length > 0) await trx.insertInto('entityEvents').values(events).execute();
}

const count = (ids: readonly string[], id: string): number => ids.filter((one) => one === id).length;
