import { councilByCode } from '../../register/index.ts';
import { compareNames } from '../names/compare-names.ts';
import { fullName, isSpeltOut } from '../names/person-name.ts';
import { type Clusters, compareText, type Link, type LinkRule } from './clusters.ts';
import type { PersonNode } from './person-node.ts';

type Cluster = ReturnType<Clusters['of']>;
type Pair = readonly [PersonNode, PersonNode];

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));

/** The same name and a body, or a telling post, in common. Surest first, so that doubtful links find the sure ones made. */
export function linkAlike(clusters: Clusters, nodes: readonly PersonNode[]): void {
  const spelt = nodes.filter(({ name }) => isSpeltOut(name));
  const anchors = (node: PersonNode) => [...node.bodies, ...node.posts.filter((post) => !post.includes('@'))];
  const pairs = pairUp(spelt, (node) => anchors(node).map((anchor) => `${fullName(node.name)}|${anchor}`));
  const weighed = pairs.map((pair) => ({ pair, weight: weigh(pair) }));
  for (const { pair } of weighed.sort((a, b) => a.weight - b.weight || comparePairs(a.pair, b.pair))) {
    const [a, b] = pair;
    if (!clusters.canJoin(clusters.of(a), clusters.of(b))) continue;
    const rule = shared(a.bodies, b.bodies).length > 0 ? 'same name and body' : 'same name and seat';
    clusters.join(a, b, explain(rule, a, b));
  }
}

/** Lower is surer: a post in common, then nearness in time, then free of a split that an analyst made. */
function weigh([a, b]: Pair): number {
  const apart = a.period === null || b.period === null ? 1 : Math.abs(a.period - b.period);
  const isAside = [...a.pins, ...b.pins].some((pin) => pin.endsWith(':b'));
  return (shared(a.posts, b.posts).length > 0 ? 0 : 100) + apart * 2 + (isAside ? 1 : 0);
}

/** The same name, once at a council and once at a body of its place, or at the council that came after it. */
export function linkPlaces(clusters: Clusters, nodes: readonly PersonNode[]): void {
  const spelt = nodes.filter(({ name }) => isSpeltOut(name));
  const places = (node: PersonNode) => [...node.bodies, ...node.near, ...node.bodies.flatMap(listSuccessors)];
  const pairs = pairUp(spelt, (node) => places(node).map((place) => `${fullName(node.name)}|${place}`));
  linkCliques(clusters, pairs, (a, b) => {
    const near = [...shared(a.near, b.bodies), ...shared(b.near, a.bodies)];
    if (near.length > 0) return { ...explain('same name and place', a, b), bodies: near };
    const after = [
      ...shared(a.bodies.flatMap(listSuccessors), b.bodies),
      ...shared(b.bodies.flatMap(listSuccessors), a.bodies),
    ];
    const isAlike =
      (a.party !== null && a.party === b.party) || shared(a.posts.map(bare), b.posts.map(bare)).length > 0;
    return after.length > 0 && isAlike
      ? { ...explain('same name and succession', a, b), bodies: after }
      : null;
  });
}

const bare = (post: string): string => post.split('@')[0] ?? post;

/** The councils that took a council's place; none for a body. */
function listSuccessors(key: string): string[] {
  if (!key.startsWith('council:')) return [];
  return councilByCode(key.slice('council:'.length))?.successors.map((code) => `council:${code}`) ?? [];
}

/** "Dave Hill" and "David Hill", "Ann Lowe" and "Ann Mary Lowe", with a body in common. */
export function linkVariants(clusters: Clusters, nodes: readonly PersonNode[]): void {
  linkNames(
    clusters,
    nodes.filter(({ name }) => isSpeltOut(name)),
    'variant name and body',
    'variant',
  );
}

/** "D Hill" with the one D Hill of the body. */
export function linkInitials(clusters: Clusters, nodes: readonly PersonNode[]): void {
  const initials = nodes.filter(({ name }) => !isSpeltOut(name));
  if (initials.length > 0) linkNames(clusters, nodes, 'initial and body', 'initial');
}

function linkNames(clusters: Clusters, nodes: readonly PersonNode[], rule: LinkRule, wanted: string): void {
  const pairs = pairUp(nodes, ({ bodies }) => bodies);
  linkCliques(clusters, pairs, (a, b) =>
    compareNames(a.name, b.name) !== wanted ? null : explain(rule, a, b),
  );
}

/** Someone of whom no post is told, with the one person of that name at a council that the article is about. */
export function linkContext(clusters: Clusters, nodes: readonly PersonNode[]): void {
  const told = clusters.list().filter((cluster) => cluster.nodes.some(({ context }) => context.length === 0));
  const waiting = nodes.filter((node) => node.context.length > 0 && clusters.of(node).nodes.length === 1);
  const found = waiting.flatMap((node) => {
    const homes = told.flatMap((cluster) => {
      const home = cluster.nodes.find(
        (other) =>
          fullName(other.name) === fullName(node.name) &&
          shared(node.context, [...other.bodies, ...other.near]).length > 0,
      );
      return home !== undefined && clusters.canJoin(clusters.of(node), cluster) ? [home] : [];
    });
    return homes.length === 1 && homes[0] !== undefined ? [[node, homes[0]] as const] : [];
  });
  for (const [node, home] of found) {
    if (!clusters.canJoin(clusters.of(node), clusters.of(home))) continue;
    const bodies = shared(node.context, [...home.bodies, ...home.near]);
    clusters.join(node, home, { ...explain('same name in context', node, home), bodies });
  }
}

function explain(rule: LinkRule, a: PersonNode, b: PersonNode): Omit<Link, 'left' | 'right'> {
  return { rule, bodies: shared(a.bodies, b.bodies), posts: shared(a.posts, b.posts), decision: null };
}

/**
 * Joins the clusters that a rule ties together where all of them agree with each other. Where one could be either of
 * two that are not each other – "Chris Moss" between Christopher and Christine – none is joined.
 */
function linkCliques(
  clusters: Clusters,
  pairs: readonly Pair[],
  judge: (a: PersonNode, b: PersonNode) => Omit<Link, 'left' | 'right'> | null,
): void {
  const ties: { readonly pair: Pair; readonly why: Omit<Link, 'left' | 'right'> }[] = [];
  const neighbours = new Map<Cluster, Set<Cluster>>();
  for (const pair of [...pairs].sort(comparePairs)) {
    const [a, b] = [clusters.of(pair[0]), clusters.of(pair[1])];
    const why = a === b ? null : judge(...pair);
    if (why === null) continue;
    ties.push({ pair, why });
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const agreeing = new Set<Cluster>();
  const seen = new Set<Cluster>();
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const group = collect(start, neighbours);
    for (const cluster of group) seen.add(cluster);
    if (group.every((a, at) => group.slice(at + 1).every((b) => clusters.canJoin(a, b)))) {
      for (const cluster of group) agreeing.add(cluster);
    }
  }
  const tied = ties.filter(({ pair }) => agreeing.has(clusters.of(pair[0])));
  for (const { pair, why } of tied) clusters.join(...pair, why);
}

function collect(start: Cluster, neighbours: ReadonlyMap<Cluster, ReadonlySet<Cluster>>): Cluster[] {
  const group = new Set([start]);
  for (const cluster of group) for (const next of neighbours.get(cluster) ?? []) group.add(next);
  return [...group];
}

/** All pairs of nodes that have a key in common, each once. */
function pairUp(nodes: readonly PersonNode[], keysOf: (node: PersonNode) => readonly string[]): Pair[] {
  const byKey = new Map<string, PersonNode[]>();
  for (const node of nodes) {
    for (const key of new Set(keysOf(node))) byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  const pairs = new Map<string, Pair>();
  for (const group of byKey.values()) {
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1)) {
        const pair: Pair = compareText(a.id, b.id) < 0 ? [a, b] : [b, a];
        pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
      }
    });
  }
  return [...pairs.values()];
}

function comparePairs(a: Pair, b: Pair): number {
  return compareText(a[0].id, b[0].id) || compareText(a[1].id, b[1].id);
}
