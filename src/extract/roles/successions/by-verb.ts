import { holderAt, isMark, isWord, type Clause } from '../clause.ts';
import { findObject } from '../holders/find-object.ts';
import { WISHES, isTipped } from '../holders/holder-words.ts';
import { findSubject } from '../find-subject.ts';
import { POST_NOUNS } from '../phrase-words.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { type Succession, departureOf } from './succession.ts';

export function byVerb(clause: Clause): Succession[] {
  const found: Succession[] = [];
  for (const verb of clause.verbs) {
    // "is favourite to follow her": nobody has been chosen yet.
    const isWish = verb.tense === 'infinitive' && isWord(clause.items[verb.first - 1], WISHES);
    if (verb.isNegative || isWish || isTipped(clause, verb)) continue;
    const object = readObject(clause, verb);
    if (object === undefined) continue;
    const subject = findSubject(clause, verb)?.[0];
    const [successorAt, predecessorAt] = object.isReversed ? [object.at, subject] : [subject, object.at];
    if (predecessorAt === undefined) continue;
    const before = clause.items[predecessorAt];
    if (before?.kind !== 'person') continue;
    const predecessor = before.person;
    const successor = successorAt === undefined ? null : (holderAt(clause, successorAt) ?? null);
    if (successor === predecessor) continue;
    found.push({
      successor,
      predecessor,
      predecessorAt,
      verb,
      departure: departureOf(clause, predecessorAt),
      isFuture: (verb.tense === 'future' || verb.tense === 'infinitive') && !isElected(clause, verb),
      kind: 'verb',
    });
  }
  return found;
}

/** "was then elected to | replace him": a vote puts the winner in post. */
function isElected({ verbs }: Clause, verb: VerbGroup): boolean {
  const before = verbs.findLast((v) => v.end <= verb.first);
  return (
    before?.lemma === 'elect' && before.isPassive && before.tense === 'past' && verb.first - before.end <= 1
  );
}

/** "Bo Lee, whom Asha Day | replaced": the one before the relative. */
function readWhom({ items }: Clause, verb: VerbGroup): number | undefined {
  for (let i = verb.first - 1; i > Math.max(0, verb.first - 5); i--)
    if (items[i]!.lower === 'whom' && isMark(items[i - 1], ',') && items[i - 2]?.kind === 'person')
      return i - 2;
  return undefined;
}

/** "The man she | replaced, Bo Lee, now lives in Paris" */
function readMan({ items }: Clause, verb: VerbGroup): number | undefined {
  const { lower } = items[verb.first - 2] ?? { lower: '' };
  const isNamed = isMark(items[verb.end], ',') && items[verb.end + 1]?.kind === 'person';
  return isNamed && /^(?:man|woman|person|officer|politician)$/.test(lower) ? verb.end + 1 : undefined;
}

/** The other person of "replaces X", "takes over from X", "is succeeded by X", "made way for X". */
function readObject(clause: Clause, verb: VerbGroup): { at: number; isReversed: boolean } | undefined {
  const { items } = clause;
  // "to fill the job vacated by X"
  if (verb.lemma === 'vacate' && items[verb.end]?.lower === 'by') return readShoes(clause, verb.end + 1);
  // "The post was left by X"
  const isLeft = verb.lemma === 'leave' && verb.isPassive && items[verb.end]?.lower === 'by';
  if (isLeft) return isWord(items[verb.first - 1], POST_NOUNS) ? readShoes(clause, verb.end + 1) : undefined;
  // "was appointed in her stead"
  const owner = items[verb.end + 1];
  if (
    verb.verbClass === 'appoint' &&
    verb.isPassive &&
    items[verb.end]?.lower === 'in' &&
    owner?.kind === 'person'
  )
    return /^(?:stead|place)$/.test(items[verb.end + 2]?.lower ?? '')
      ? { at: verb.end + 1, isReversed: false }
      : undefined;
  const isSuccession = verb.verbClass === 'succeed' || verb.lemma === 'oust';
  if (isSuccession && !verb.isPassive) {
    const at = findObject(clause, verb, verb.end + 8);
    // "ousted Bo Lee from the leadership of the party": a post of its own, which no title names.
    const whom = at === undefined ? readWhom(clause, verb) : undefined;
    if (whom !== undefined) return { at: whom, isReversed: false };
    const man = at === undefined ? readMan(clause, verb) : undefined;
    if (man !== undefined) return { at: man, isReversed: false };
    const isElsewhere = at !== undefined && items[at + 1]?.lower === 'from' && verb.lemma === 'oust';
    // Whoever precedes somebody was there before.
    return at === undefined || isElsewhere ? undefined : { at, isReversed: verb.lemma === 'precede' };
  }
  const link = isSuccession
    ? 'by'
    : verb.lemma === 'take' || verb.lemma === 'fill' || verb.lemma === 'stand'
      ? 'from for'
      : verb.lemma === 'make' || verb.lemma === 'give'
        ? 'for to'
        : '';
  // "fills the gap left by X"
  const gap = verb.lemma === 'fill' ? items.findIndex((i, n) => n >= verb.end && isWord(i, GAPS)) : -1;
  const isGap = gap >= 0 && items[gap + 1]?.lower === 'left' && items[gap + 2]?.lower === 'by';
  if (isGap) return readShoes(clause, gap + 3);
  if (link === '') return undefined;
  if (verb.lemma === 'take' && items[verb.end + 1]?.lower === 'place') return readShoes(clause, verb.end + 2);
  if (verb.lemma === 'step' && items[verb.end]?.lower === 'into') return readShoes(clause, verb.end + 2);
  if ((verb.lemma === 'make' || verb.lemma === 'give') && items[verb.end]?.lower !== 'way') return undefined;
  for (let i = verb.end; i < Math.min(items.length, verb.end + 8); i++) {
    const item = items[i]!;
    if (isMark(item, ';', ':')) return undefined;
    if (item.kind !== 'word' || !link.split(' ').includes(item.lower)) continue;
    for (let j = i + 1; j < Math.min(items.length, i + 7); j++) {
      if (holderAt(clause, j) !== undefined)
        return {
          at: j,
          isReversed: (isSuccession && verb.lemma !== 'precede') || verb.verbClass === 'leave',
        };
      if (items[j]!.kind === 'mark' && !isMark(items[j], ',')) return undefined;
    }
  }
  return undefined;
}

const GAPS = new Set(['gap', 'vacancy', 'void', 'hole', 'space', 'seat']);

/** "takes the place of X", "steps into the shoes of X", "steps into X's shoes". */
function readShoes(clause: Clause, from: number): { at: number; isReversed: boolean } | undefined {
  for (let i = from - 1; i < Math.min(clause.items.length, from + 5); i++) {
    if (clause.items[i]!.kind === 'person') return { at: i, isReversed: false };
  }
  return undefined;
}
