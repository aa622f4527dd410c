import type { Clusters } from './clusters.ts';
import type { PersonNode } from './person-node.ts';

/** What an analyst has said of two sides, each some articles' mentions of someone: that they are one, or two. */
export interface Decision {
  /** Rising with time: of two that contradict each other the later holds. */
  readonly seq: number;
  readonly verdict: 'same' | 'different';
}

/** The sides of a decision as nodes are pinned to them. */
export function pinOf(seq: number, side: 'a' | 'b'): string {
  return `${seq}:${side}`;
}

export interface Sides {
  /** Those that say `same`, the latest first. */
  readonly merges: readonly Decision[];
  /** Whether a decision later than `since` keeps two nodes apart. */
  areSplit(a: Pick<PersonNode, 'pins'>, b: Pick<PersonNode, 'pins'>, since?: number): boolean;
}

export function readSides(decisions: readonly Decision[]): Sides {
  const splits = decisions.filter(({ verdict }) => verdict === 'different').map(({ seq }) => seq);
  const merges = decisions.filter(({ verdict }) => verdict === 'same').sort((a, b) => b.seq - a.seq);
  return {
    merges,
    areSplit: (a, b, since = 0) =>
      a.pins.length > 0 &&
      b.pins.length > 0 &&
      splits.some(
        (seq) =>
          seq > since && areOpposite(a, b, seq) && !merges.some((m) => m.seq > seq && areBoth(a, b, m.seq)),
      ),
  };
}

function areOpposite(a: Pick<PersonNode, 'pins'>, b: Pick<PersonNode, 'pins'>, seq: number): boolean {
  const [left, right] = [pinOf(seq, 'a'), pinOf(seq, 'b')];
  return (
    (a.pins.includes(left) && b.pins.includes(right)) || (a.pins.includes(right) && b.pins.includes(left))
  );
}

function areBoth(a: Pick<PersonNode, 'pins'>, b: Pick<PersonNode, 'pins'>, seq: number): boolean {
  const isOn = ({ pins }: Pick<PersonNode, 'pins'>) =>
    pins.includes(pinOf(seq, 'a')) || pins.includes(pinOf(seq, 'b'));
  return isOn(a) && isOn(b);
}

/** Joins what analysts have said is one, the latest first; what a later decision keeps apart stays apart. */
export function forceDecisions(clusters: Clusters, nodes: readonly PersonNode[], sides: Sides): void {
  for (const { seq } of sides.merges) {
    const named = nodes.filter(
      ({ pins }) => pins.includes(pinOf(seq, 'a')) || pins.includes(pinOf(seq, 'b')),
    );
    for (const node of named) {
      for (const other of named) {
        const [a, b] = [clusters.of(node), clusters.of(other)];
        if (a === b) continue;
        if (a.nodes.some((x) => b.nodes.some((y) => sides.areSplit(x, y, seq)))) continue;
        clusters.join(node, other, { rule: 'decided', bodies: [], posts: [], decision: seq });
      }
    }
  }
}
