import { pinOf, readSides, type Decision } from '../people/decisions.ts';
import { compareText } from '../people/clusters.ts';

/** A council or an organisation as articles name it. */
export interface BodyNode {
  readonly id: string;
  readonly key: string;
  readonly pins: readonly string[];
}

export interface BodyLink {
  readonly left: string;
  readonly right: string;
  readonly rule: 'same key' | 'decided';
  readonly decision: number | null;
}

interface Group {
  readonly nodes: BodyNode[];
  readonly links: BodyLink[];
}

/** Puts bodies together that have one key, and those that analysts say are one; those that they keep apart stay apart. */
export function resolveBodies(nodes: readonly BodyNode[], decisions: readonly Decision[]): readonly Group[] {
  const sides = readSides(decisions);
  // Pinned to the second side last, so that what nobody has decided on stays with the first.
  const isAside = ({ pins }: BodyNode) => Number(pins.some((pin) => pin.endsWith(':b')));
  const ordered = [...nodes].sort((a, b) => isAside(a) - isAside(b) || compareText(a.id, b.id));
  const groups = new Map(ordered.map((node): [string, Group] => [node.id, { nodes: [node], links: [] }]));
  const tie = (a: BodyNode, b: BodyNode, since: number, why: Pick<BodyLink, 'rule' | 'decision'>) => {
    const [x, y] = [groups.get(a.id), groups.get(b.id)];
    if (x === undefined || y === undefined || x === y) return;
    if (x.nodes.some((one) => y.nodes.some((other) => sides.areSplit(one, other, since)))) return;
    const joined = {
      nodes: [...x.nodes, ...y.nodes],
      links: [...x.links, ...y.links, { left: a.id, right: b.id, ...why }],
    };
    for (const { id } of joined.nodes) groups.set(id, joined);
  };
  for (const { seq } of sides.merges) {
    const named = ordered.filter(
      ({ pins }) => pins.includes(pinOf(seq, 'a')) || pins.includes(pinOf(seq, 'b')),
    );
    for (const a of named) for (const b of named) tie(a, b, seq, { rule: 'decided', decision: seq });
  }
  for (const a of ordered) {
    for (const b of ordered) if (a.key === b.key) tie(a, b, 0, { rule: 'same key', decision: null });
  }
  return [...new Set(groups.values())];
}
