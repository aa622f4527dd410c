import type { Claim } from './claim.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Movement } from './find-movements.ts';
import type { SamePost } from './find-same-posts.ts';
import type { Clause } from './clause.ts';
import { isSamePost } from './same-post.ts';

/** Lets comings and goings told elsewhere decide the status of posts that were only named. */
export function applyMovements(claims: ClaimIndex, movements: readonly Movement[]): void {
  for (const movement of movements) {
    const own = claims.near(movement.person, movement.token);
    if (movement.kind === 'died') {
      for (const claim of own) setStatus(claim, 'former');
      continue;
    }
    const target = targetOf(own, movement);
    if (target === undefined) continue;
    if (movement.kind === 'left') setStatus(target, 'former');
    else if (movement.kind === 'arrives') setStatus(target, 'incoming');
    else if (movement.kind === 'arrived') setStatus(target, 'current');
  }
}

function setStatus(claim: Claim, status: Claim['status']): void {
  if (claim.statusWeight === 2 && status !== 'former') return;
  claim.status = status;
}

/** The post that a coming or going is of. */
function targetOf(own: readonly Claim[], movement: Movement): Claim | undefined {
  const named = own.findLast(
    (c) => c.sentence === movement.sentence && c.token < movement.token && c.statusWeight === 0,
  );
  if (movement.kind === 'left' || movement.kind === 'leaves') {
    if (movement.isRemoval) {
      // "removed chief executive Asha Day": the post stands after the verb.
      const isNear = (c: Claim) => c.token < movement.token || c.sentence === movement.sentence;
      return own.findLast((c) => isNear(c) && c.statusWeight === 0);
    }
    // "The head of audit, Asha Day, raised it. She has since left …"
    if (movement.of === 'term') return own.findLast((c) => c.token < movement.token && c.status !== 'former');
    if (movement.of === 'last') return own.findLast((c) => c.token < movement.token && c.event === 'named');
    // In the same sentence, a post named before the verb: "finance director A left in May".
    if (named?.event === 'named') return named;
    return movement.of === 'body'
      ? own.findLast((c) => c.token < movement.token && c.event === 'named' && c.statusWeight === 0)
      : undefined;
  }
  if (movement.kind === 'arrives' && named?.isNew) return named;
  return own.findLast(
    (c) =>
      c.event === 'appointed' &&
      c.statusWeight < 2 &&
      movement.sentence - c.sentence <= 4 &&
      c.sentence <= movement.sentence + 1,
  );
}

const PART_TIME =
  /leader|chair|president|trustee|governor|patron|ambassador|council(?:lor)?|member|mayor|adviser|non-executive|commissioner/i;

/**
 * One full-time post drives out another: "X, director at A, becomes chief executive of B" has not gone yet;
 * "X became director at A … is now chief executive of B" has left A.
 */
export function applyExclusions(claims: ClaimIndex, people: number): void {
  for (let person = 0; person < people; person++) {
    const own = claims.of(person).filter((c) => c.status === 'current' && !PART_TIME.test(c.title));
    for (let i = 1; i < own.length; i++) {
      const earlier = own[i - 1]!;
      const later = own[i]!;
      if (!isElsewhere(earlier, later)) continue;
      const isPresent = later.event === 'appointed' && later.statusWeight < 2;
      if (earlier.event === 'named' && isPresent && later.sentence - earlier.sentence <= 1)
        later.status = 'incoming';
      else if (earlier.event === 'started' && earlier.statusWeight < 2) earlier.status = 'former';
      else if (earlier.event === 'named' && later.event === 'held' && later.statusWeight === 2)
        earlier.status = 'former';
    }
  }
}

/** How far back a post that is handed on is looked for. */
const HANDOVER_REACH = 40;

/** "The commissioner role will now be taken on by X": whoever held it has gone. */
export function applyHandovers(claims: ClaimIndex): void {
  const { all } = claims;
  all.forEach((claim, at) => {
    if (claim.rule !== 'handed on') return;
    for (const other of all.slice(Math.max(0, at - HANDOVER_REACH), at)) {
      const isHeld = other.status === 'current' && other.statusWeight < 2 && other.person !== claim.person;
      if (isHeld && isSamePost(other.title, claim.title) && !isElsewhere(other, claim))
        other.status = 'former';
    }
  });
}

function isElsewhere(a: Claim, b: Claim): boolean {
  const x = a.bodies ?? [];
  const y = b.bodies ?? [];
  return x.length > 0 && y.length > 0 && !x.some((body) => y.includes(body));
}

/** "the same job at X": the last post of the person, at another body. */
export function applySamePosts(
  claims: ClaimIndex,
  loosePosts: readonly Claim[],
  found: readonly { clause: Clause; post: SamePost }[],
): void {
  let loose = 0;
  for (const { clause, post } of found) {
    const token = clause.items[post.first]!.first;
    while (loose < loosePosts.length && loosePosts[loose]!.token < token) loose++;
    const named = loosePosts[loose - 1];
    const isNear = named !== undefined && clause.sentence - named.sentence <= 1;
    const own = claims.near(post.like, token).findLast((c) => c.token < token);
    const source = own ?? (isNear ? named : undefined);
    if (source === undefined) continue;
    // Another party's group has a leader as well; the council has one.
    const isOfGroup = /group leader$|^leader of the .* group$/i.test(source.title);
    if (post.party !== undefined && !isOfGroup) continue;
    claims.add({
      ...source,
      title: post.party === undefined ? source.title : `${post.party} group leader`,
      person: post.person,
      bodies: post.party === undefined ? post.bodies.flatMap((b) => b.bodies) : source.bodies,
      hasOwnBody: true,
      status: post.status,
      statusWeight: 1,
      event: post.status === 'incoming' ? 'appointed' : 'held',
      sentence: clause.sentence,
      paragraph: clause.paragraph,
      token,
      rule: 'same post',
      confidence: 0.7,
      evidence: [
        clause.items[post.personAt]!,
        { first: token, end: clause.items[post.end - 1]!.end },
        ...source.evidence.slice(1, 2),
      ],
      from: null,
      until: null,
    });
  }
}

/** How many of a person's posts a new claim is compared with: the rest are too far to be the same. */
const COMPARED = 40;

/** One claim for each post of a person: the firmest word on its status wins, then the earlier. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const byPerson = new Map<number, Claim[]>();
  for (const claim of claims) {
    const kept = byPerson.get(claim.person) ?? [];
    byPerson.set(claim.person, kept);
    const from = Math.max(0, kept.length - COMPARED);
    const at = kept.findIndex((k, i) => i >= from && isTwin(k, claim));
    if (at < 0) kept.push(claim);
    else kept[at] = absorb(kept[at]!, claim);
  }
  return [...byPerson.values()].flat().sort((a, b) => a.token - b.token);
}

function isTwin(a: Claim, b: Claim): boolean {
  return mayBeTwin(a, b) && isSamePost(a.title, b.title);
}

/** Whether two claims may be of one post by their bodies. */
function mayBeTwin(a: Claim, b: Claim): boolean {
  const x = a.bodies ?? [];
  const y = b.bodies ?? [];
  if (x.length === 0 && y.length === 0) return true;
  if (x.some((i) => y.includes(i))) return true;
  if (x.length === 0 || y.length === 0) return true;
  if (a.rule === 'same post' || b.rule === 'same post') return false;
  // In post at one body and to come at another: a move, not one post twice.
  if (a.status !== b.status && (a.status === 'incoming' || b.status === 'incoming')) return false;
  // A body that context alone gave may be the wrong one.
  return (!a.hasOwnBody || !b.hasOwnBody) && a.title === b.title;
}

/** A post named on every line needs no more words to prove it. */
const MOST_EVIDENCE = 16;

function absorb(twin: Claim, claim: Claim): Claim {
  const winner = claim.statusWeight > twin.statusWeight ? claim : twin;
  const body = claim.hasOwnBody && !twin.hasOwnBody ? claim : twin;
  const longer = claim.title.length > twin.title.length && claim.rule !== 'succession' ? claim : twin;
  return {
    ...twin,
    title: longer.title,
    bodies: body.bodies?.length ? body.bodies : (claim.bodies ?? twin.bodies),
    hasOwnBody: body.hasOwnBody,
    status: winner.status,
    statusWeight: winner.statusWeight,
    confidence: Math.min(0.98, Math.max(twin.confidence, claim.confidence) + 0.03),
    evidence: [...twin.evidence, ...claim.evidence].slice(0, MOST_EVIDENCE),
    from: winner.from ?? twin.from ?? claim.from,
    until: winner.until ?? twin.until ?? claim.until,
  };
}
