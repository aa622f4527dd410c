import { type Decision, forceDecisions, readSides } from './decisions.ts';
import { Clusters, compareText, type Link } from './clusters.ts';
import { linkAlike, linkContext, linkInitials, linkPlaces, linkVariants } from './link-rules.ts';
import type { PersonNode } from './person-node.ts';

/** One person, and why the nodes are one. */
export interface ResolvedPerson {
  /** In the order of their ids. */
  readonly nodes: readonly PersonNode[];
  readonly links: readonly Link[];
}

/**
 * Puts nodes together that are one person. What comes of it follows from the nodes and the decisions alone, in
 * whatever order they came: the surest links are made first, each rule sees what all before it have made, and where
 * a rule could go either way it does nothing. Analysts' decisions come before everything.
 */
export function resolvePeople(
  nodes: readonly PersonNode[],
  decisions: readonly Decision[] = [],
): ResolvedPerson[] {
  const ordered = [...nodes].sort((a, b) => compareText(a.id, b.id));
  const sides = readSides(decisions);
  const clusters = new Clusters(ordered, (a, b) => sides.areSplit(a, b));
  forceDecisions(clusters, ordered, sides);
  linkAlike(clusters, ordered);
  linkPlaces(clusters, ordered);
  linkVariants(clusters, ordered);
  linkInitials(clusters, ordered);
  linkContext(clusters, ordered);
  const linksOf = new Map<string, Link[]>();
  for (const link of clusters.links) {
    const left = ordered.find(({ id }) => id === link.left);
    if (left === undefined) continue;
    const { key } = clusters.of(left);
    linksOf.set(key, [...(linksOf.get(key) ?? []), link]);
  }
  return clusters.list().map(({ key, nodes: own }) => ({ nodes: own, links: linksOf.get(key) ?? [] }));
}
