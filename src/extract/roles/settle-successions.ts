import type { Claim } from './claim.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Clause } from './clause.ts';
import type { Succession } from './successions/succession.ts';
import { isSamePost, stripStandIn } from './same-post.ts';

export interface SuccessionAt {
  readonly clause: Clause;
  readonly event: Succession;
}

/**
 * Gives each of two people who follow one another the post that the article states for the other.
 * `openPosts` are posts named without a holder ("Solace has a new president"), in text order.
 */
export function applySuccessions(
  claims: ClaimIndex,
  openPosts: readonly Claim[],
  found: readonly SuccessionAt[],
): void {
  let open = 0;
  for (const { clause, event } of found) {
    const at = clause.items[event.predecessorAt]!.first;
    while (open < openPosts.length && openPosts[open]!.token < at) open++;
    const before = openPosts[open - 1];
    const isNear = before !== undefined && clause.sentence - before.sentence <= 2;
    const source = sourceOf(claims, clause, event, isNear ? before : undefined);
    if (source === undefined) continue;
    for (const isPredecessor of [true, false]) give(claims, clause, event, source, isPredecessor);
  }
}

function give(
  claims: ClaimIndex,
  clause: Clause,
  event: Succession,
  source: Claim,
  isPredecessor: boolean,
): void {
  const person = isPredecessor ? event.predecessor : event.successor;
  // "Bosses have made her director … She will replace the interim director": she is yet to come.
  const isGiven = source.event === 'started' || source.event === 'appointed';
  if (!isPredecessor && person === source.person && event.verb?.tense === 'future' && isGiven)
    if (source.statusWeight < 2 && source.status === 'current') source.status = 'incoming';
  // "She succeeded interim director X": whoever was followed is in post no more.
  const isDone = event.kind === 'verb' && !event.isFuture && event.verb?.tense === 'past';
  if (isPredecessor && person === source.person && isDone && source.statusWeight === 0)
    source.status = 'former';
  if (person === null || person < 0 || person === source.person) return;
  const own = event.kind === 'successor' ? source.title : stripStandIn(source.title);
  const title = event.standsIn && !isPredecessor ? `${event.standsIn} ${stripStandIn(own)}` : own;
  const at = clause.items[event.predecessorAt]!.first;
  const known = claims.near(person, at).findLast((c) => isRelated(c, source, title));
  if (known === undefined) claims.add(inherit(clause, event, source, person, title, isPredecessor));
  else if (isPredecessor && known.statusWeight === 0) {
    // A post already stated for the predecessor is over once the successor is in it.
    if (event.departure === 'past' || (!event.isFuture && source.status === 'current'))
      known.status = 'former';
  }
}

function isRelated(c: Claim, source: Claim, title: string): boolean {
  const [known, given] = [stripStandIn(c.title).toLowerCase(), stripStandIn(title).toLowerCase()];
  // "deputy chief executive and director of place" has the post "director of place" in it.
  const isPart =
    known.includes(' and ') && (known.startsWith(`${given} and `) || known.endsWith(` ${given}`));
  if (!isPart && !isSamePost(known, given)) return false;
  const x = c.bodies ?? [];
  const y = source.bodies ?? [];
  return x.length === 0 || y.length === 0 || x.some((b) => y.includes(b));
}

/** The claim whose post the event is about. */
function sourceOf(
  claims: ClaimIndex,
  clause: Clause,
  event: Succession,
  openPost: Claim | undefined,
): Claim | undefined {
  const at = clause.items[event.predecessorAt]!.first;
  const near = (c: Claim) => Math.abs(c.sentence - clause.sentence);
  const nearest = (list: readonly Claim[], reach = Infinity): Claim | undefined =>
    list
      .filter((c) => near(c) <= reach)
      .toSorted(
        (a, b) => near(a) - near(b) || Number(a.token > at) - Number(b.token > at) || b.token - a.token,
      )[0];
  const all = (person: number | null) => (person === null ? [] : claims.near(person, at));
  const of = (person: number | null) => all(person).filter((c) => c.rule !== 'succession');
  const successors = of(event.successor).filter((c) => c.status !== 'former');
  const arrivals = successors.filter((c) => c.event === 'appointed' || c.event === 'started' || c.isNew);
  const predecessors = of(event.predecessor).filter((c) => c.status !== 'incoming');
  // "months after she replaced X": in the post that she is leaving, whatever she is to become.
  const had = isLookingBack(clause, event) ? of(event.successor).filter((c) => c.event === 'left') : [];
  if (had.length > 0) return nearest(had);
  // "her predecessor, X": the post is hers, whatever else the sentence says of X.
  if (event.kind === 'predecessor' && event.successor !== null) {
    return nearest(arrivals, 3) ?? successors[0];
  }
  // "has become chief executive of Y, where she succeeded X": the post that the words before "where" give.
  const there = isThere(clause, event)
    ? successors.findLast((c) => c.sentence === clause.sentence && c.token < at)
    : undefined;
  // "is chief executive of X and will be off to the LGA, where she follows Y": in a post that the words do not name.
  const moveAt = isThere(clause, event) ? findMove(clause, event) : null;
  if (moveAt !== null && (there === undefined || there.token < moveAt)) return undefined;
  if (there !== undefined) return there;
  // "He had replaced X, who took over from Y": the chain goes back over the post that it began with.
  const chained = nearest(
    all(event.successor).filter((c) => c.rule === 'succession'),
    2,
  );
  if (chained !== undefined && event.kind === 'verb' && !event.isFuture) return chained;
  if (event.kind === 'successor') {
    return (
      // "has given up the chair of X. Her successor, Y": of what she has given up, whatever else she is.
      nearest(
        predecessors.filter((c) => c.event === 'left' && c.token < at),
        1,
      ) ??
      nearest(
        predecessors.filter((c) => c.status === 'current'),
        30,
      ) ??
      nearest(predecessors, 30)
    );
  }
  // "replaced X, now the leader": what X has become is not the post that X left.
  if (event.kind === 'leaving') {
    if (event.isTakeover === true)
      return nearest(
        successors.filter((c) => c.status === 'current'),
        3,
      );
    // Only where the sentence itself speaks of the post.
    const own = (c: Claim | undefined) => (c?.sentence === clause.sentence ? c : undefined);
    return (
      own(
        nearest(
          successors.filter((c) => c.event !== 'named'),
          0,
        ),
      ) ?? own(openPost)
    );
  }
  const isMoved = (c: Claim) =>
    c.sentence === clause.sentence &&
    c.token > at &&
    c.status === 'current' &&
    (c.statusWeight === 2 ||
      c.event === 'started' ||
      c.rule === 'post verb' ||
      // "succeeded X, who is now director at Y"
      (!event.isFuture && event.verb?.tense === 'past'));
  // "who became director last year, takes over from interim chief executive X": the post that is said with X.
  const verbAt = event.verb === null ? Infinity : clause.items[event.verb.first]!.first;
  const said = predecessors.find(
    (c) => c.sentence === clause.sentence && c.event === 'named' && c.token > verbAt && c.token < at,
  );
  const arrived = nearest(arrivals, 2);
  const isEarlier = arrived?.sentence === clause.sentence && arrived.token < verbAt;
  if (said !== undefined && isEarlier) return said;
  return (
    arrived ??
    (event.successor === null ? claims.lastGiven(clause.sentence, at, openPost?.token ?? -1) : undefined) ??
    openPost ??
    nearest(arrivals, 6) ??
    nearest(
      predecessors.filter((c) => c.token < at),
      6,
    ) ??
    nearest(
      predecessors.filter((c) => c.sentence === clause.sentence && c.event !== 'named' && !isMoved(c)),
    ) ??
    nearest(successors, 6) ??
    nearest(predecessors.filter((c) => c.sentence === clause.sentence && !isMoved(c))) ??
    nearest(
      predecessors.filter((c) => !isMoved(c)),
      6,
    ) ??
    nearest(successors, 12) ??
    nearest(arrivals) ??
    // "had led the council for two years after succeeding X": by the time of the article both have gone.
    (isLookingBack(clause, event) ? nearest(of(event.successor), 12) : undefined)
  );
}

/** "where she succeeded X" */
function isThere({ items }: Clause, { verb }: Succession): boolean {
  return (
    verb !== null && items.slice(Math.max(0, verb.first - 3), verb.first).some((i) => i.lower === 'where')
  );
}

/** "will be off | to the LGA, where": the token of the "to" before the body that "where" means. */
function findMove({ items }: Clause, { verb }: Succession): number | null {
  const where = items.findLastIndex((i, at) => at < verb!.first && i.lower === 'where');
  const to = items.findLastIndex((i, at) => at < where && i.lower === 'to');
  const isMove = to >= 0 && items.slice(to, where).some((i) => i.kind === 'body');
  return isMove ? items[to]!.first : null;
}

/** "after she replaced": told as the past of what the sentence is about. */
function isLookingBack({ items }: Clause, { verb }: Succession): boolean {
  if (verb?.tense !== 'past' && verb?.tense !== 'participle') return false;
  return items.slice(Math.max(0, verb.first - 3), verb.first).some((i) => /^(?:after|since)$/.test(i.lower));
}

function inherit(
  clause: Clause,
  event: Succession,
  source: Claim,
  person: number,
  title: string,
  isPredecessor: boolean,
): Claim {
  const { items } = clause;
  const verb =
    event.verb === null
      ? []
      : [{ first: items[event.verb.first]!.first, end: items[event.verb.end - 1]!.end }];
  return {
    person,
    title,
    bodies: source.bodies,
    hasOwnBody: source.hasOwnBody,
    status: isPredecessor ? predecessorStatus(clause, event, source) : successorStatus(clause, event, source),
    statusWeight: 1,
    event: isPredecessor ? 'held' : 'appointed',
    isNew: false,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    token: items[event.predecessorAt]!.first,
    rule: 'succession',
    confidence: 0.75,
    evidence: [items[event.predecessorAt]!, ...verb, ...source.evidence],
    from: null,
    until: null,
  };
}

function predecessorStatus(clause: Clause, event: Succession, source: Claim): Claim['status'] {
  if (event.kind === 'predecessor' || event.departure === 'past') return 'former';
  // "becomes cabinet member. She replaces X, who is returning to the backbenches": nobody shares a post.
  if (source.person === event.successor && source.status === 'current') return 'former';
  if (event.departure === 'future') return 'current';
  // "takes over from X on 2 June": X stays until then; what follows X's departure in June comes later.
  const isDated =
    event.verb?.tense === 'present' &&
    event.verb.lemma !== 'follow' &&
    clause.times.some((t) => t.bound === 'at' && (t.relation === null || t.relation === 'future'));
  return (event.isFuture || isDated) && source.status !== 'former' ? 'current' : 'former';
}

function successorStatus(clause: Clause, event: Succession, source: Claim): Claim['status'] {
  if (event.isFuture) return 'incoming';
  // "retires tomorrow. Her successor is X"
  if (event.kind === 'successor' && source.status === 'current' && source.event === 'left') return 'incoming';
  const isDone = event.verb?.tense === 'past' && clause.times.some((t) => t.relation === 'past');
  if (event.verb?.verbClass === 'appoint') return isDone ? 'current' : 'incoming';
  if (event.verb?.tense === 'present') return source.status === 'former' ? 'current' : 'incoming';
  return 'current';
}
