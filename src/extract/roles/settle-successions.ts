import type { Claim } from './claim.ts';
import type { Clause } from './clause.ts';
import type { Succession } from './find-successions.ts';
import { isSamePost } from './settle-claims.ts';

/** Gives each of two people who follow one another the post that the article states for the other. */
export function applySuccessions(
  claims: Claim[],
  found: readonly { clause: Clause; event: Succession }[],
): void {
  for (const { clause, event } of found) {
    const source = sourceOf(claims, clause, event);
    if (source === undefined) continue;
    const isKnownSuccessor = source.person === event.successor;
    const person = isKnownSuccessor ? event.predecessor : event.successor;
    if (person === null || person < 0 || person === source.person) continue;
    const title = stripStandIn(source.title, event);
    if (claims.some((c) => c.person === person && isRelated(c, source, title))) {
      confirm(claims, person, title, source, event, isKnownSuccessor);
      continue;
    }
    claims.push(inherit(clause, event, source, person, title, isKnownSuccessor));
  }
}

function isRelated(c: Claim, source: Claim, title: string): boolean {
  if (!isSamePost(stripPlain(c.title), stripPlain(title))) return false;
  const x = c.bodies ?? [];
  const y = source.bodies ?? [];
  return x.length === 0 || y.length === 0 || x.some((b) => y.includes(b));
}

/** A post already stated for the predecessor is over once the successor is in it. */
function confirm(
  claims: Claim[],
  person: number,
  title: string,
  source: Claim,
  event: Succession,
  isPredecessor: boolean,
): void {
  if (!isPredecessor) return;
  const claim = claims.findLast((c) => c.person === person && isRelated(c, source, title));
  if (claim === undefined || claim.statusWeight > 0) return;
  if (event.departure === 'past' || (!event.isFuture && source.status === 'current')) claim.status = 'former';
}

/** "interim", "acting": whoever stands in follows the holder of the post itself. */
function stripStandIn(title: string, event: Succession): string {
  return event.kind === 'successor' ? title : stripPlain(title);
}

function stripPlain(title: string): string {
  return title.replace(/^(?:interim|acting) /i, '');
}

/** The claim whose post the event is about: the successor's arrival first, then the predecessor's post. */
function sourceOf(claims: readonly Claim[], clause: Clause, event: Succession): Claim | undefined {
  const near = (c: Claim) => Math.abs(c.sentence - clause.sentence);
  const nearest = (list: readonly Claim[]) =>
    list.toSorted((a, b) => near(a) - near(b) || b.token - a.token)[0];
  const of = (person: number | null) => claims.filter((c) => c.person === person && c.rule !== 'succession');
  const successors = of(event.successor).filter((c) => c.status !== 'former');
  const arrivals = successors.filter((c) => c.event === 'appointed' || c.event === 'started');
  const predecessors = of(event.predecessor);
  const within = (c: Claim | undefined, reach: number) =>
    c !== undefined && near(c) <= reach ? c : undefined;
  const sameSentence = nearest(
    predecessors.filter(
      (c) => c.sentence === clause.sentence && c.event !== 'started' && c.event !== 'appointed',
    ),
  );
  // "her predecessor, X": the post is hers, whatever else the sentence says of X.
  if (event.kind === 'predecessor' && event.successor !== null) {
    return nearest(arrivals.filter((c) => near(c) <= 3)) ?? nearest(successors);
  }
  const ownArrival = nearest(arrivals.filter((c) => c.sentence === clause.sentence));
  if (ownArrival !== undefined) return ownArrival;
  if (event.kind === 'successor')
    return within(nearest(predecessors.filter((c) => c.status !== 'incoming')), 30);
  return (
    within(nearest(arrivals), 6) ??
    within(nearest(successors), 6) ??
    sameSentence ??
    within(nearest(predecessors.filter((c) => c.status !== 'incoming')), 6) ??
    within(nearest(successors), 12) ??
    nearest(arrivals)
  );
}

function inherit(
  clause: Clause,
  event: Succession,
  source: Claim,
  person: number,
  title: string,
  isPredecessor: boolean,
): Claim {
  return {
    person,
    title,
    bodies: source.bodies,
    hasOwnBody: source.hasOwnBody,
    status: isPredecessor ? predecessorStatus(event, source) : successorStatus(event, source),
    statusWeight: 1,
    event: isPredecessor ? 'held' : 'appointed',
    isNew: false,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    token: clause.items[event.predecessorAt]!.first,
    rule: 'succession',
    confidence: 0.75,
    evidence: [
      clause.items[event.predecessorAt]!,
      ...(event.verb === null
        ? []
        : [{ first: clause.items[event.verb.first]!.first, end: clause.items[event.verb.end - 1]!.end }]),
      ...source.evidence,
    ],
    from: null,
    until: null,
  };
}

function predecessorStatus(event: Succession, source: Claim): Claim['status'] {
  if (event.kind === 'predecessor' || event.departure === 'past') return 'former';
  if (event.departure === 'future') return 'current';
  return event.isFuture && source.status === 'incoming' ? 'current' : 'former';
}

function successorStatus(event: Succession, source: Claim): Claim['status'] {
  if (event.isFuture) return 'incoming';
  if (event.verb?.tense === 'present') return source.status === 'former' ? 'current' : 'incoming';
  return 'current';
}
