import { ENDED } from './holder-words.ts';
import { holderAt, isWord, REACH, type Clause } from '../clause.ts';
import { antecedent, findSubject } from '../find-subject.ts';
import {
  ARRIVAL_NOUNS,
  DEPARTURE_NOUNS,
  HONORIFIC_WORDS,
  POST_NOUNS,
  TENURE_NOUNS,
} from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import { type Holding, holding } from './holding.ts';
import { isGone } from './name-after.ts';
import { findObject } from './find-object.ts';

export function linkedByNoun(clause: Clause, phrase: TitlePhrase, link: number): Holding | undefined {
  const { items } = clause;
  for (let i = link - 1; i >= Math.max(0, link - 6); i--) {
    const item = items[i]!;
    if (item.kind === 'mark' || item.kind === 'title') return undefined;
    if (item.kind !== 'word') continue;
    const isOf = items[link]!.lower === 'of';
    if (POST_NOUNS.has(item.lower) && (isOf || link - i <= 2)) return byPost(clause, phrase, i);
    if (isOf) continue;
    // "until Ms Day's arrival before taking over as": a clause of its own.
    if (item.lower === 'before' || item.lower === 'after') return undefined;
    if (ARRIVAL_NOUNS.has(item.lower)) return byOwner(clause, phrase, i, link, 'arrival');
    if (DEPARTURE_NOUNS.has(item.lower)) {
      const isPast = isGone(item.lower) || isAfterwards(clause, i);
      return byOwner(clause, phrase, i, link, isPast ? 'past departure' : 'departure');
    }
    if (TENURE_NOUNS.has(item.lower) && link - i <= 3) return byTenure(clause, phrase, i);
  }
  return undefined;
}

/** "gives up the post of", "her role as": the verb before the noun decides, or its owner. */
export function byPost(clause: Clause, phrase: TitlePhrase, noun: number): Holding | undefined {
  const owner = ownerOf(clause, noun);
  const mover = moverTo(clause, noun);
  if (mover !== undefined) return holding(phrase, [mover], clause, 'post noun', { noun: 'arrived' });
  const verb = clause.verbs.findLast((v) => v.end <= noun && noun - v.end <= 8);
  if (verb !== undefined) {
    if (verb.verbClass === 'appoint' && !verb.isPassive) {
      const object = findObject(clause, verb, noun);
      if (object !== undefined) return holding(phrase, [object], clause, 'post noun', { verb });
    }
    const subject = findSubject(clause, verb);
    // "will join from her current post as": the noun is where somebody comes from.
    const isOrigin =
      verb.verbClass === 'start' && clause.items.slice(verb.end, noun).some((i) => i.lower === 'from');
    if (isOrigin && subject !== undefined) {
      return holding(phrase, subject, clause, 'post noun', { verb, noun: 'origin' });
    }
    // "left for a new role as": the noun is where the going leads.
    const leads =
      verb.verbClass === 'leave' && clause.items.slice(verb.end, noun).some((i) => i.lower === 'for');
    if (leads && subject !== undefined) {
      return holding(phrase, subject, clause, 'post noun', { verb, noun: 'destination' });
    }
    if (subject !== undefined) return holding(phrase, subject, clause, 'post noun', { verb });
    // "Having stepped down from her role as": the owner stands for the subject.
    if (verb.verbClass === 'leave' && owner !== undefined) {
      return holding(phrase, [owner], clause, 'post noun', { verb });
    }
  }
  // "Asha Day's old job as"
  const isOld = /^(?:old|former|previous)$/.test(clause.items[noun - 1]?.lower ?? '');
  const over = isOld ? 'past departure' : null;
  return owner === undefined ? undefined : holding(phrase, [owner], clause, 'post noun', { noun: over });
}

/** "the departure of Asha Day to the new post of": the noun's preposition says where the going led. */
function moverTo(clause: Clause, noun: number): number | undefined {
  const { items } = clause;
  let to = noun - 1;
  while (items[to]?.kind === 'word' && items[to]!.lower !== 'to' && noun - to < 4) to--;
  if (items[to]?.lower !== 'to' || holderAt(clause, to - 1) === undefined) return undefined;
  let of = to - 2;
  while (isWord(items[of], HONORIFIC_WORDS)) of--;
  return items[of]?.lower === 'of' && isWord(items[of - 1], DEPARTURE_NOUNS) ? to - 1 : undefined;
}

/** "the appointment of Asha Day as", "her election as". */
function byOwner(
  clause: Clause,
  phrase: TitlePhrase,
  noun: number,
  link: number,
  kind: 'arrival' | 'departure' | 'past departure',
): Holding | undefined {
  for (let i = noun + 1; i < link; i++) {
    if (holderAt(clause, i) !== undefined) return holding(phrase, [i], clause, 'post noun', { noun: kind });
  }
  const owner = ownerOf(clause, noun);
  return owner === undefined ? undefined : holding(phrase, [owner], clause, 'post noun', { noun: kind });
}

/** "after four years as", "his time as", "began her career as". */
function byTenure(clause: Clause, phrase: TitlePhrase, noun: number): Holding | undefined {
  const { items } = clause;
  const owner = ownerOf(clause, noun);
  const isCareer = items[noun]!.lower === 'career' || items[noun]!.lower === 'life';
  const verb = clause.verbs.findLast((v) => v.end <= noun);
  const isAfter = isAfterwards(clause, noun);
  const subject = verb === undefined ? undefined : findSubject(clause, verb);
  // "grateful to Richard for all that he did in his time as": in speech nobody else says whose time it is.
  const before = items[noun - 1];
  const isTheirs = before?.kind === 'word' && /^(?:his|her|their)$/.test(before.lower);
  const near = nearestPerson(clause, noun);
  const people = owner !== undefined ? [owner] : isTheirs ? (near ?? subject) : (subject ?? near);
  if (people === undefined) return undefined;
  if (endsAfter(clause, phrase.close))
    return holding(phrase, people, clause, 'post noun', { noun: 'ended tenure' });
  const isPast = isCareer || isAfter || (isTheirs && items[noun]!.lower === 'time');
  return holding(phrase, people, clause, 'post noun', {
    noun: isPast ? 'past tenure' : 'tenure',
    verb: verb ?? null,
  });
}

/** "after two years", "following a spell": whether the noun's phrase is opened by a word of sequence. */
function isAfterwards(clause: Clause, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'word' && (item.lower === 'after' || item.lower === 'following')) return true;
  }
  return false;
}

function nearestPerson(clause: Clause, from: number): number[] | undefined {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--)
    if (holderAt(clause, i) !== undefined) return [i];
  return undefined;
}

function ownerOf(clause: Clause, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'person') return item.isPossessive ? i : undefined;
    if (item.kind !== 'word') return undefined;
    if (item.lower === 'whose') return antecedent(clause, i)?.[0];
  }
  return undefined;
}

/** "… came to an end", "… ended in May": whether a tenure is said to be over right after its post. */
function endsAfter(clause: Clause, from: number): boolean {
  for (let i = from; i < Math.min(clause.items.length, from + 5); i++) {
    if (isWord(clause.items[i], ENDED)) return true;
  }
  return false;
}
