import { CLOSERS, holderAt, isMark, isWord, REACH, type Clause } from './clause.ts';
import { ARRIVAL_NOUNS, HONORIFIC_WORDS, OBJECT_PREPOSITIONS } from './phrase-words.ts';
import type { VerbGroup } from './verb-groups.ts';

const OBJECT_PRONOUNS = new Set(['him', 'them', 'me', 'us']);
const RELATIVES = new Set(['who', 'whom']);

/** The people who are the subject of a verb, as item indexes; undefined where none can be made out. */
export function findSubject(clause: Clause, verb: VerbGroup): number[] | undefined {
  const subject = readSubject(clause, verb);
  if (subject === undefined) return undefined;
  // “It has been a privilege to serve as …”: what is said in speech has no subject outside it, unless it is "I".
  const { tokens } = clause.scene.reading;
  const spoken = tokens[clause.items[verb.first]!.first]?.quotation ?? -1;
  const isOwn = clause.items
    .slice(Math.max(0, verb.first - 3), verb.first)
    .some((i) => SPEAKER.test(i.lower));
  if (spoken < 0 || isOwn) return subject;
  return tokens[clause.items[subject[0]!]!.first]!.quotation === spoken ? subject : undefined;
}

const SPEAKER = /^i(?:'m|'ve|'ll|'d)?$/;

function readSubject(clause: Clause, verb: VerbGroup): number[] | undefined {
  const { items } = clause;
  let at = verb.first - 1;
  if (isOfBody(clause, verb)) return undefined;
  const lowest = Math.max(0, verb.first - REACH);
  while (at >= lowest) {
    const item = items[at]!;
    if (isMark(item, ...CLOSERS)) {
      at = skipParenthesis(clause, at) - 1;
      continue;
    }
    if (item.kind === 'word' && RELATIVES.has(item.lower)) {
      const before = antecedent(clause, at);
      // "She succeeds X, who left in May, and joins Y": the comma has closed what is said of X.
      const isClosed = isMark(items[verb.first - 2], ',') && items[verb.first - 1]?.lower === 'and';
      if (!isClosed || before === undefined || canBeSubject(clause, before[0]!)) return before;
      at = before[0]! - 1;
      continue;
    }
    if (holderAt(clause, at) !== undefined && canBeSubject(clause, at)) return withPartners(clause, at, verb);
    at--;
  }
  return subjectAfter(clause, verb);
}

/** "Having stepped down as leader, | Asha Day joined …": a participle that opens the sentence. */
function subjectAfter(clause: Clause, verb: VerbGroup): number[] | undefined {
  const { items } = clause;
  const opens = verb.first <= 2 && items.slice(0, verb.first).every((i) => i.kind === 'word');
  const isOpening = verb.verbClass === 'appoint' && verb.isPassive;
  const isParticiple =
    isOpening || verb.tense === 'participle' || /^(?:having|being)$/.test(items[verb.first]!.lower);
  if (!opens || !isParticiple) return undefined;
  for (let i = verb.end; i < Math.min(items.length, verb.end + REACH); i++) {
    if (!isMark(items[i], ',')) continue;
    let at = i + 1;
    while (isWord(items[at], HONORIFIC_WORDS) || items[at]?.lower === 'the') at++;
    const next = items[at + 1];
    const isFollowed = next?.kind === 'word' && !next.isCapitalised && next.lower !== 'and';
    if (isFollowed && holderAt(clause, at) !== undefined) return [at];
  }
  return undefined;
}

/** "has sent Asha Day, and Kent County Council | was brought in as adviser": a body opens a clause of its own. */
function isOfBody({ items }: Clause, { first, isPassive }: VerbGroup): boolean {
  const body = items[first - 1];
  if (!isPassive || body?.kind !== 'body' || body.isPossessive || body.isPronoun) return false;
  return (
    /^(?:and|but|while|when|since)$/.test(items[first - 2]?.lower ?? '') && isMark(items[first - 3], ',')
  );
}

function skipParenthesis(clause: Clause, from: number): number {
  for (let i = from; i >= 0 && from - i < 30; i--) if (isMark(clause.items[i], '(', '[')) return i;
  return from;
}

/** The person before "who": across a comma, a party in brackets, a post with its body. */
export function antecedent(clause: Clause, who: number): number[] | undefined {
  const { items } = clause;
  // "X, who is A, and who was B": the second relative has the antecedent of the first.
  if (items[who - 1]?.lower === 'and') {
    for (let i = who - 2; i >= Math.max(0, who - REACH); i--) {
      if (items[i]!.kind === 'word' && items[i]!.lower === 'who') return antecedent(clause, i);
    }
  }
  for (let i = who - 1; i >= Math.max(0, who - 12); i--) {
    const item = items[i]!;
    if (isMark(item, ...CLOSERS)) {
      i = skipParenthesis(clause, i);
      continue;
    }
    if (holderAt(clause, i) !== undefined) return [i];
    if (isMark(item, ';', '.')) return undefined;
  }
  return undefined;
}

/** A person after a preposition or as the object of a verb of posts is no subject. */
function canBeSubject(clause: Clause, at: number): boolean {
  const { items, scene } = clause;
  if (OBJECT_PRONOUNS.has(scene.reading.tokens[items[at]!.first]!.lower)) return false;
  let before = at - 1;
  while (isWord(items[before], HONORIFIC_WORDS) || items[before]?.kind === 'title') before--;
  // "the appointment of Asha Day as leader, replacing …": hers is the coming.
  if (items[before]?.lower === 'of' && isWord(items[before - 1], ARRIVAL_NOUNS)) return true;
  if (isWord(items[before], OBJECT_PREPOSITIONS)) {
    // "after Ms Day became leader", "before Mr Lee left": a conjunction opens a clause with its subject.
    const isConjunction = /^(?:after|before|than|like)$/.test(items[before]!.lower);
    const isWith = items[before]!.lower === 'with';
    return clause.verbs.some(
      (v) => v.first > at && v.first - at <= 3 && (isConjunction || (isWith && v.tense === 'participle')),
    );
  }
  const verb = clause.verbs.find((v) => v.end === before + 1);
  // "Asha Day defeated Bo Lee 21-20 to become": whoever lost is not who becomes.
  if (verb !== undefined && !verb.isPassive && BEATEN.has(verb.lemma)) return false;
  return verb === undefined || verb.lemma === 'be' || verb.isPassive || clause.items[at + 1]?.kind === 'word';
}

/** Every name of the sentence up to `at` that no preposition governs. */
function withAllBefore(clause: Clause, at: number): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, at - REACH); i <= at; i++) {
    const isFree = i === at || !isWord(clause.items[i - 1], OBJECT_PREPOSITIONS);
    if (holderAt(clause, i) !== undefined && isFree) found.push(i);
  }
  return found;
}

const BEATEN = new Set([
  'defeat',
  'oust',
  'unseat',
  'depose',
  'replace',
  'succeed',
  'precede',
  'sack',
  'dismiss',
]);

/** "Its chair, A, and its finance director, | B, resigned": the name in the post before. */
function partnerInTitle({ items, scene }: Clause, at: number): number | undefined {
  if (!isMark(items[at + 1], ',') || !isMark(items[at - 1], ',') || items[at - 2]?.kind !== 'title')
    return undefined;
  let i = at - 3;
  while (items[i]?.kind === 'body' || (items[i]?.kind === 'word' && DETERMINERS.test(items[i]!.lower))) i--;
  if (items[i]?.lower !== 'and') return undefined;
  const partner = isMark(items[i - 1], ',') ? i - 2 : i - 1;
  const isNamed =
    items[partner]?.kind === 'person' && scene.personAt[items[partner].first]?.form !== 'pronoun';
  return isNamed && isMark(items[partner - 1], ',') && items[partner - 2]?.kind === 'title'
    ? partner
    : undefined;
}

const DETERMINERS = /^(?:the|its|their|his|her|'s|’s)$/;

/** "A, the chairman, and vice-chairwoman | B have left": the name before the post that "and" joins to another. */
function partnerByPost({ items }: Clause, at: number): number | undefined {
  let i = at - 1;
  while (isWord(items[i], HONORIFIC_WORDS)) i--;
  if (items[i]?.kind !== 'title') return undefined;
  i--;
  while (items[i]?.kind === 'body' || (items[i]?.kind === 'word' && DETERMINERS.test(items[i]!.lower))) i--;
  if (items[i]?.lower !== 'and') return undefined;
  i = isMark(items[i - 1], ',') ? i - 2 : i - 1;
  // "the chair | of Kent County Council |, and"
  if (items[i]?.kind === 'body' && /^(?:of|at)$/.test(items[i - 1]?.lower ?? '')) i -= 2;
  if (items[i]?.kind !== 'title') return undefined;
  i--;
  while (items[i]?.kind === 'body' || (items[i]?.kind === 'word' && DETERMINERS.test(items[i]!.lower))) i--;
  return isMark(items[i], ',') && items[i - 1]?.kind === 'person' ? i - 1 : undefined;
}

/** "A, B and C": further names before those that "and" joins, unless a preposition governs them. */
function withList(clause: Clause, people: number[]): number[] {
  const { items } = clause;
  const found = [...people];
  while (found.length < 12) {
    const first = found[0]!;
    if (!isMark(items[first - 1], ',') || holderAt(clause, first - 2) === undefined) break;
    found.unshift(first - 2);
  }
  const isGoverned = isWord(items[found[0]! - 1], OBJECT_PREPOSITIONS);
  return isGoverned || found.length === people.length ? people : found;
}

/** "A and B": both are the subject. */
function withPartners(clause: Clause, at: number, verb: VerbGroup): number[] {
  const { items } = clause;
  if (
    items[at - 1]?.kind === 'word' &&
    items[at - 1]!.lower === 'and' &&
    holderAt(clause, at - 2) !== undefined
  ) {
    return withList(clause, [at - 2, at]);
  }
  // "A, head of legal, and B, head of paid service, have gone"; "…, and B, will be the other two commissioners"
  const isPair =
    /^(?:two|three|both)$/.test(items[verb.end + 1]?.lower ?? '') || items[verb.end + 1]?.lower === 'other';
  const isPlural = /^(?:have|are|were)$/.test(items[verb.first]!.lower);
  if (isPair) return withAllBefore(clause, at);
  const partner = partnerInTitle(clause, at);
  if (partner !== undefined) return [partner, at];
  const titled = isPlural ? partnerByPost(clause, at) : undefined;
  if (titled !== undefined) return [titled, at];
  if (!isPlural || items[at - 1]?.lower !== 'and') return [at];
  for (let i = at - 2; i >= Math.max(0, at - 10); i--) {
    if (holderAt(clause, i) !== undefined) return [i, at];
    const item = items[i]!;
    if (item.kind === 'word' && !/^(?:the|of|at|for|its)$/.test(item.lower)) break;
  }
  return [at];
}
