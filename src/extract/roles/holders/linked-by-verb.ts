import { TAKES_POST, CLAUSE_WORDS, CAREERS, WISHES, isTipped } from './holder-words.ts';
import { holderAt, isMark, isWord, type Clause } from '../clause.ts';
import { antecedent, findSubject } from '../find-subject.ts';
import { HONORIFIC_WORDS, PHRASE_ADVERBS } from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { type Holding, verbEndingAt, holding } from './holding.ts';
import { timeBefore } from './name-before.ts';

/** "is leader", "will become director of X", "has appointed Asha Day director". */
export function linkedByVerb(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  // "was, until last year, | the director"
  const time = timeBefore(clause, phrase.open - 1);
  const verb = clause.verbs.find(
    (v) =>
      v.end === phrase.open ||
      v.end === phrase.open - adverbsBefore(clause, phrase) ||
      (v.end === phrase.open - 1 && v.lemma === 'give' && items[v.end]!.lower === 'up') ||
      (time !== undefined && v.lemma === 'be' && v.end === time + 1),
  );
  if (verb !== undefined) {
    // "takes the chair of X", "gives up the chair of Y"
    const takesChair = CHAIR_VERBS.has(verb.lemma) && /^(?:vice-)?chair/i.test(phrase.title.title);
    if (!TAKES_POST.has(verb.lemma) && !takesChair && !(verb.verbClass === 'appoint' && verb.isPassive))
      return givenObject(clause, phrase, verb);
    if (isUnreal(clause, verb) || (isDescription(clause, phrase) && !isThere(clause, verb))) return undefined;
    const subject = findSubject(clause, verb);
    return subject === undefined ? undefined : holding(phrase, subject, clause, 'verb', { verb });
  }
  // "is one of the commissioners at X"
  const one = phrase.title.isPlural ? oneOf(clause, phrase) : undefined;
  if (one !== undefined) return one;
  // "has made Asha Day its director", "named her leader"
  const object = phrase.open - 1;
  if (holderAt(clause, object) === undefined) return undefined;
  const before = clause.verbs.findLast((v) => v.end <= object);
  if (before?.verbClass !== 'appoint' || before.isPassive) return undefined;
  if (object - before.end > 2 && !isDescribed(clause, before.end, object)) return undefined;
  return holding(phrase, [object], clause, 'verb', { verb: before });
}

/** What is done with a chair. */
const CHAIR_VERBS = new Set(['take', 'give', 'relinquish', 'vacate']);

/** "made former director | Asha Day": nothing but a post and its adjectives stands between. */
function isDescribed({ items }: Clause, from: number, to: number): boolean {
  const between = items.slice(from, to);
  return (
    between.length <= 6 &&
    between.some((i) => i.kind === 'title') &&
    between.every(
      (i) => i.kind === 'title' || i.kind === 'body' || (i.kind === 'word' && !CLAUSE_WORDS.has(i.lower)),
    )
  );
}

function oneOf(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  let of = phrase.open - 1;
  // "one of | the government's", "one of | four"
  while (of > phrase.open - 5 && items[of]?.kind === 'word' && items[of]!.lower !== 'of') of--;
  // "will be part of the team of commissioners"
  if (items[of]?.lower === 'of' && /^(?:team|panel|group)$/.test(items[of - 1]?.lower ?? '')) {
    of -= 2;
    while (of > phrase.open - 9 && items[of]?.kind === 'word' && items[of]!.lower !== 'of') of--;
  }
  let end = of - 1;
  while (isWord(items[end - 1], PHRASE_ADVERBS)) end--;
  const verb = verbEndingAt(clause, end) ?? verbEndingAt(clause, of - 1);
  const isOne = items[of]?.lower === 'of' && /^(?:one|part)$/.test(items[of - 1]?.lower ?? '');
  if (!isOne || verb?.lemma !== 'be' || verb.isNegative) return undefined;
  const subject = findSubject(clause, verb);
  return subject === undefined ? undefined : holding(phrase, subject, clause, 'verb', { verb });
}

/** "was a magistrate, a director of X and chair of Y": further members of what "was" says. */
export function listedAfterVerb(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const link = items[phrase.open - 1];
  const isListed = isMark(link, ',') || link?.lower === 'and';
  if (phrase.isDefinite && !isListed) return undefined;
  if (/^(?:every|each|any|no|some)$/.test(link?.lower ?? '')) return undefined;
  for (let at = phrase.open - 1; at >= Math.max(0, phrase.open - LONGEST_LIST); at--) {
    const verb = verbEndingAt(clause, at + 1);
    if (verb !== undefined) {
      const opens = items[at + 1]?.lower ?? '';
      // "was looking into …": another verb altogether.
      if (opens.endsWith('ing')) return undefined;
      const isAdverbial = /^(?:for|in|from|until|at|twice|briefly|then)$/.test(opens);
      if (!TAKES_POST.has(verb.lemma) || verb.isNegative || !(isListed || isAdverbial)) return undefined;
      const subject = findSubject(clause, verb);
      return subject === undefined ? undefined : holding(phrase, subject, clause, 'verb', { verb });
    }
    const item = items[at]!;
    if (item.kind === 'person' || (item.kind === 'mark' && item.lower !== ',')) return undefined;
    // "and then, until last summer, | chief executive": a time, and no clause of its own.
    const isUntil = clause.times.some(
      (t) => t.bound === 'until' && t.first <= item.first && item.first < t.end,
    );
    if (item.kind === 'word' && CLAUSE_WORDS.has(item.lower) && !isUntil) return undefined;
  }
  return undefined;
}

/** "made her director": the pronoun is the object, though it looks like an owner. */
function givenObject(clause: Clause, phrase: TitlePhrase, verb: VerbGroup): Holding | undefined {
  if (verb.verbClass !== 'appoint') return undefined;
  // "X, whom ministers made adviser"
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - 6); i--) {
    if (clause.items[i]!.lower !== 'whom') continue;
    const whom = antecedent(clause, i);
    return whom === undefined ? undefined : holding(phrase, whom, clause, 'verb', { verb });
  }
  // "The meeting saw Asha Day elected chair", "with Bo Lee named deputy"
  if (isWord(clause.items[personStart(clause, verb.first - 1) - 1], SEEING))
    return holding(phrase, [verb.first - 1], clause, 'verb', { verb });
  if (phrase.owner === null) return undefined;
  return holding(phrase, [phrase.open], clause, 'verb', { verb });
}

/** The item where the honorifics before a holder begin; -1 where no holder stands at `at`. */
function personStart(clause: Clause, at: number): number {
  if (holderAt(clause, at) === undefined) return -1;
  let first = at;
  while (isWord(clause.items[first - 1], HONORIFIC_WORDS)) first--;
  return first;
}

const SEEING = new Set(['saw', 'see', 'sees', 'seen', 'seeing', 'with', 'had']);

/** "at Kent, where she | was a director" */
function isThere({ items }: Clause, { first }: VerbGroup): boolean {
  return items.slice(Math.max(0, first - 3), first).some((i) => i.lower === 'where');
}

/** "is an experienced director": says what somebody is like, not which post is held. */
function isDescription(clause: Clause, phrase: TitlePhrase): boolean {
  const isIndefinite = clause.items
    .slice(phrase.open, phrase.at)
    .some((i) => i.lower === 'a' || i.lower === 'an');
  if (!isIndefinite || phrase.bodies.length > 0 || phrase.hasUnknownBody || phrase.status !== null)
    return false;
  return CAREERS.has(clause.scene.reading.tokens[phrase.title.head]!.lower);
}

/** "wanted to be", "is not": what is wished for, sought or denied is no post. */
function isUnreal(clause: Clause, verb: VerbGroup): boolean {
  if ((verb.isNegative && verb.lemma === 'be') || isTipped(clause, verb)) return true;
  return verb.tense === 'infinitive' && isWord(clause.items[verb.first - 1], WISHES);
}

function adverbsBefore(clause: Clause, phrase: TitlePhrase): number {
  let n = 0;
  while (n < 3 && isWord(clause.items[phrase.open - 1 - n], PHRASE_ADVERBS)) n++;
  return n;
}

const LONGEST_LIST = 16;
