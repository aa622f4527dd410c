import type { PersonEntity } from '../types.ts';
import type { Claim } from './claim.ts';
import type { Movement } from './find-movements.ts';

/** Words of a title that make it another post: a deputy leader is no leader. */
const DISTINCT = [
  'deputy',
  'depute',
  'vice',
  'assistant',
  'interim',
  'acting',
  'shadow',
  'joint',
  'co',
  'associate',
  'former',
];
const FILLERS = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'its', 'to', 'in', 'at', 'on', 's']);

/** Whether two titles name one post, of the same rank. */
export function isSamePost(a: string, b: string): boolean {
  const x = contentOf(a);
  const y = contentOf(b);
  if (DISTINCT.some((w) => x.has(w) !== y.has(w))) return false;
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared === Math.min(x.size, y.size) || (2 * shared) / (x.size + y.size) >= 0.6;
}

function contentOf(title: string): Set<string> {
  const plain = title
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(
    plain
      .split(' ')
      .map((w) => (w.length > 4 && w.endsWith('s') ? w.slice(0, -1) : w))
      .filter((w) => w !== '' && !FILLERS.has(w)),
  );
}

/** Lets comings and goings told elsewhere decide the status of posts that were only named. */
export function applyMovements(claims: readonly Claim[], movements: readonly Movement[]): void {
  for (const movement of movements) {
    if (movement.kind === 'died') {
      for (const claim of claims) if (claim.person === movement.person) setStatus(claim, 'former');
      continue;
    }
    const target = targetOf(claims, movement);
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

const REMOVING = new Set(['sack', 'dismiss', 'remove', 'withdraw']);

/** The post that a coming or going is of. */
function targetOf(claims: readonly Claim[], movement: Movement): Claim | undefined {
  const own = claims.filter((c) => c.person === movement.person);
  if (movement.kind === 'left' || movement.kind === 'leaves') {
    // In the same sentence, a post named before the verb: "finance director A left in May".
    const isRemoved = REMOVING.has(movement.verb.lemma);
    if (isRemoved) return own.findLast((c) => c.token < movement.token && c.statusWeight === 0);
    return own.findLast(
      (c) =>
        c.sentence === movement.sentence &&
        c.token < movement.token &&
        c.event === 'named' &&
        c.statusWeight === 0,
    );
  }
  const named = own.findLast(
    (c) => c.sentence === movement.sentence && c.token < movement.token && c.statusWeight === 0,
  );
  if (movement.kind === 'arrives' && named !== undefined && named.isNew) return named;
  const isAppointed = (c: Claim) => c.event === 'appointed' && c.sentence <= movement.sentence + 1;
  return own.findLast((c) => isAppointed(c) && movement.sentence - c.sentence <= 4 && c.statusWeight < 2);
}

/** One claim for each post of a person: the firmest word on its status wins, then the later. */
export function mergeClaims(claims: readonly Claim[], people: readonly PersonEntity[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    if (people[claim.person] === undefined) continue;
    const twin = kept.find((k) => isTwin(k, claim));
    if (twin === undefined) {
      kept.push(claim);
      continue;
    }
    absorb(kept, twin, claim);
  }
  return kept;
}

function isTwin(a: Claim, b: Claim): boolean {
  if (a.person !== b.person || !isSamePost(a.title, b.title)) return false;
  const x = a.bodies ?? [];
  const y = b.bodies ?? [];
  if (x.length === 0 && y.length === 0) return true;
  if (x.length === 0 || y.length === 0 || !a.hasOwnBody || !b.hasOwnBody) {
    return x.length === 0 || y.length === 0 || x.some((i) => y.includes(i)) || a.title === b.title;
  }
  return x.some((i) => y.includes(i));
}

function absorb(kept: Claim[], twin: Claim, claim: Claim): void {
  const isFirmer = claim.statusWeight > twin.statusWeight;
  const winner = isFirmer ? claim : twin;
  const body = claim.hasOwnBody && !twin.hasOwnBody ? claim : twin;
  const longer = claim.title.length > twin.title.length && claim.rule !== 'succession' ? claim : twin;
  kept[kept.indexOf(twin)] = {
    ...twin,
    title: longer.title,
    bodies: body.bodies ?? claim.bodies ?? twin.bodies,
    hasOwnBody: body.hasOwnBody,
    status: winner.status,
    statusWeight: winner.statusWeight,
    confidence: Math.min(0.98, Math.max(twin.confidence, claim.confidence) + 0.03),
    evidence: [...twin.evidence, ...claim.evidence],
    from: winner.from ?? twin.from ?? claim.from,
    until: winner.until ?? twin.until ?? claim.until,
  };
}
