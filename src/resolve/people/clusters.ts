import { compareNames } from '../names/compare-names.ts';
import { fullName } from '../names/person-name.ts';
import type { PersonNode } from './person-node.ts';

/** Why two nodes are one person, as data: what they have in common. */
export interface Link {
  readonly left: string;
  readonly right: string;
  readonly rule: LinkRule;
  /** Keys of bodies that both name; a council that one holds a post at and the other's body is named for. */
  readonly bodies: readonly string[];
  /** Posts that both name. */
  readonly posts: readonly string[];
  /** The analyst's decision that says so. */
  readonly decision: number | null;
}

export type LinkRule =
  /** The same name, with a body in common, or a post that tells its holder. */
  | 'same name and body'
  | 'same name and seat'
  /** The same name, at a council and at a body named for its place. */
  | 'same name and place'
  /** The same name, at a council and at the one that took its place. */
  | 'same name and succession'
  /** A middle name more, or another form of the forename, with a body in common. */
  | 'variant name and body'
  /** An initial in place of the forename, with a body in common, and nobody else whom it may mean. */
  | 'initial and body'
  /** No post told; the same name, in an article about a council where just one of that name is known. */
  | 'same name in context'
  | 'decided';

/** Years of silence after which the same name at the same body is no longer taken for the same person: in fives. */
const MOST_PERIODS_APART = 3;

interface Cluster {
  readonly key: string;
  readonly nodes: readonly PersonNode[];
}

/** The people of some nodes while they are being put together; joins nothing that contradicts itself. */
export class Clusters {
  readonly links: Link[] = [];
  private readonly clusterOf = new Map<string, Cluster>();
  /** Whether an analyst keeps the sides of two nodes apart. */
  private readonly isSplit: (a: PersonNode, b: PersonNode) => boolean;

  constructor(nodes: readonly PersonNode[], isSplit: (a: PersonNode, b: PersonNode) => boolean) {
    this.isSplit = isSplit;
    for (const node of nodes) this.clusterOf.set(node.id, { key: node.id, nodes: [node] });
  }

  /** The clusters, each in the order of its nodes' ids. */
  list(): Cluster[] {
    return [...new Set(this.clusterOf.values())].sort((a, b) => compareText(a.key, b.key));
  }

  of(node: PersonNode): Cluster {
    const found = this.clusterOf.get(node.id);
    if (found === undefined) throw new Error(`No cluster of ${node.id}`);
    return found;
  }

  canJoin(a: Cluster, b: Cluster): boolean {
    return (
      a !== b &&
      !isGenderSplit(a, b) &&
      arePeriodsNear(a, b) &&
      !isOtherParty(a, b) &&
      agreeInNames(a, b) &&
      !a.nodes.some((x) => b.nodes.some((y) => this.isSplit(x, y)))
    );
  }

  /** Makes one cluster of those of two nodes, for a reason that is kept. */
  join(left: PersonNode, right: PersonNode, why: Omit<Link, 'left' | 'right'>): void {
    const [a, b] = [this.of(left), this.of(right)];
    if (a === b) return;
    const nodes = [...a.nodes, ...b.nodes].sort((x, y) => compareText(x.id, y.id));
    const joined = { key: nodes[0]?.id ?? '', nodes };
    for (const { id } of nodes) this.clusterOf.set(id, joined);
    const [first, second] = [left.id, right.id].sort(compareText);
    this.links.push({ left: first ?? '', right: second ?? '', ...why });
  }
}

/** By code units, so that every machine orders alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isGenderSplit(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(
    ({ nodes }) => new Set(nodes.flatMap(({ gender }) => (gender === null ? [] : [gender]))),
  );
  return (
    x !== undefined &&
    y !== undefined &&
    ((x.has('male') && y.has('female')) || (x.has('female') && y.has('male')))
  );
}

/** A councillor who changes sides keeps the post; another party and another post are two people. */
function isOtherParty(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(
    ({ nodes }) => new Set(nodes.flatMap(({ party }) => (party === null ? [] : [party]))),
  );
  if (x === undefined || y === undefined || x.size === 0 || y.size === 0) return false;
  if ([...x].some((party) => y.has(party))) return false;
  const posts = new Set(a.nodes.flatMap((node) => node.posts));
  return !b.nodes.some((node) => node.posts.some((post) => posts.has(post)));
}

/** An undated article says nothing about time, and keeps nobody apart. */
function arePeriodsNear(a: Cluster, b: Cluster): boolean {
  const [x, y] = [a, b].map(({ nodes }) => nodes.flatMap(({ period }) => (period === null ? [] : [period])));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return true;
  return x.some((p) => y.some((q) => Math.abs(p - q) <= MOST_PERIODS_APART));
}

/** Every name of one agrees with every name of the other; names that an analyst put together count as one. */
function agreeInNames(a: Cluster, b: Cluster): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  return [...x].every(([text, name]) =>
    [...y].every(([other, its]) => y.has(text) || x.has(other) || compareNames(name, its) !== null),
  );
}

function namesOf({ nodes }: Cluster): Map<string, PersonNode['name']> {
  return new Map(nodes.map(({ name }) => [fullName(name), name]));
}
