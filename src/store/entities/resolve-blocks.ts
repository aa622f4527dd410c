import type { Transaction } from 'kysely';
import {
  type BodyNode,
  compareText,
  type Decision,
  type PersonNode,
  pinOf,
  resolveBodies,
  resolvePeople,
} from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { keepIds, readAges } from './keep-ids.ts';
import type { BodyData, EntityKind, LinkEvidence } from './tables.ts';
import { writeEntities, writeLinks, type StoredLink } from './write-entities.ts';

/** A node as it is stored. */
export interface StoredNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly block: string | null;
  readonly name: string;
  readonly data: PersonNode | BodyData;
  readonly entityId: string;
}

/** Nodes that are one entity, and why. */
export interface Cluster {
  readonly nodes: readonly StoredNode[];
  readonly links: readonly StoredLink[];
}

/**
 * Puts the nodes of blocks together anew, and writes down what is different from before. The blocks must be locked.
 */
export async function resolveBlocks(trx: Transaction<Database>, blocks: readonly string[]): Promise<void> {
  if (blocks.length === 0) return;
  const nodes = await loadNodes(trx, blocks);
  const { decisions, homes } = await loadDecisions(trx, nodes);
  const clusters = resolveNodes(nodes, decisions);
  await writeLinks(trx, [...new Set([...blocks, ...nodes.map(({ block }) => block ?? '')])], clusters);
  // Whoever was alone in a block may have gone.
  if (nodes.length === 0) return;
  const ages = await readAges(trx, clusters);
  await writeEntities(trx, { nodes, ages }, keepIds({ ages, homes }, clusters));
}

/** The nodes of the blocks, and of those that decisions tie to them. */
async function loadNodes(trx: Transaction<Database>, blocks: readonly string[]): Promise<StoredNode[]> {
  const loaded = new Map<string, StoredNode>();
  const seen = new Set<string>();
  for (let wanted = [...new Set(blocks)]; wanted.length > 0;) {
    for (const block of wanted) seen.add(block);
    const rows = await trx
      .selectFrom('entityNodes')
      .select(['id', 'kind', 'block', 'name', 'data', 'entityId'])
      .where('block', 'in', wanted)
      .execute();
    for (const row of rows) loaded.set(row.id, row);
    wanted = await listTied(trx, rows, seen);
  }
  return [...loaded.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The other blocks of decisions that name a node: an analyst may have put two names together. */
async function listTied(
  trx: Transaction<Database>,
  nodes: readonly StoredNode[],
  seen: ReadonlySet<string>,
): Promise<string[]> {
  const decisions = listDecisions(nodes);
  if (decisions.length === 0) return [];
  const rows = await trx
    .selectFrom('entityPins')
    .innerJoin('entitySightings', 'entitySightings.articleId', 'entityPins.articleId')
    .innerJoin('entityNodes', 'entityNodes.id', 'entitySightings.nodeId')
    .whereRef('entityNodes.kind', '=', 'entityPins.kind')
    .where('entityPins.decision', 'in', decisions)
    .select(['entityNodes.block', 'entityNodes.data'])
    .execute();
  const pinned = rows
    .filter(({ data }) => data.pins.length > 0)
    .flatMap(({ block }) => (block === null ? [] : [block]));
  return [...new Set(pinned)].filter((block) => !seen.has(block));
}

function listDecisions(nodes: readonly StoredNode[]): number[] {
  return [...new Set(nodes.flatMap(({ data }) => data.pins.map((pin) => Number.parseInt(pin, 10))))];
}

/** The decisions that name one of the nodes and stand; and for each side of any the entity that it was of. */
async function loadDecisions(
  trx: Transaction<Database>,
  nodes: readonly StoredNode[],
): Promise<{ decisions: Decision[]; homes: Map<string, string> }> {
  const homes = new Map<string, string>();
  const named = listDecisions(nodes);
  if (named.length === 0) return { decisions: [], homes };
  const rows = await trx
    .selectFrom('entityDecisions as decision')
    .leftJoin('entityDecisions as later', 'later.revokes', 'decision.seq')
    .select(['decision.seq', 'decision.verdict', 'decision.leftEntity', 'decision.rightEntity'])
    .select('later.seq as revokedBy')
    .where('decision.seq', 'in', named)
    .execute();
  for (const { seq, leftEntity, rightEntity } of rows) {
    homes.set(pinOf(seq, 'a'), leftEntity);
    if (rightEntity !== null) homes.set(pinOf(seq, 'b'), rightEntity);
  }
  const decisions = rows.flatMap(({ seq, verdict, revokedBy }) =>
    verdict === 'revoked' || revokedBy !== null ? [] : [{ seq, verdict }],
  );
  return { decisions, homes };
}

function resolveNodes(nodes: readonly StoredNode[], decisions: readonly Decision[]): Cluster[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const pick = (ids: readonly { readonly id: string }[]) =>
    ids.flatMap(({ id }) => {
      const node = byId.get(id);
      return node === undefined ? [] : [node];
    });
  const people = nodes.filter(({ kind }) => kind === 'person').map(({ data }) => data as PersonNode);
  const clusters = resolvePeople(people, decisions).map(({ nodes: own, links }) => ({
    nodes: pick(own),
    links: links.map(({ left, right, rule, ...evidence }) => ({ left, right, rule, evidence })),
  }));
  const bodies = nodes
    .filter(({ kind }) => kind !== 'person')
    .map(({ id, data }): BodyNode => ({ id, key: (data as BodyData).key, pins: data.pins }));
  const groups = resolveBodies(bodies, decisions).map(({ nodes: own, links }) => ({
    nodes: pick(own).sort((a, b) => compareText(a.id, b.id)),
    links: links.map(({ left, right, rule, decision }) => {
      const evidence: LinkEvidence = { bodies: [], posts: [], decision };
      return { left, right, rule, evidence };
    }),
  }));
  return [...clusters, ...groups];
}
