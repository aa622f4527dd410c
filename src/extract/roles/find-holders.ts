import { CLOSERS, COMMAS, holderAt, isMark, isWord, REACH, type Clause } from './clause.ts';
import { antecedent, findSubject } from './find-subject.ts';
import {
  ARRIVAL_NOUNS,
  DEPARTURE_NOUNS,
  HONORIFIC_WORDS,
  PHRASE_ADVERBS,
  POST_NOUNS,
  TENURE_NOUNS,
} from './phrase-words.ts';
import type { TitlePhrase } from './title-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who holds a post, and by which pattern the words say so. */
export interface Holding {
  readonly phrase: TitlePhrase;
  readonly people: readonly number[];
  /** Item indexes of the people's mentions, for evidence. */
  readonly peopleAt: readonly number[];
  readonly rule: Rule;
  /** The verb that links person and post, if one does. */
  readonly verb: VerbGroup | null;
  /** A noun that does: "her time as". */
  readonly noun:
    | 'arrival'
    | 'departure'
    | 'past departure'
    | 'tenure'
    | 'past tenure'
    | 'ended tenure'
    | null;
  /** The holding whose person and verb this one shares by "and". */
  readonly sharedWith: Holding | null;
}

export type Rule =
  | 'post before name'
  | 'post after name'
  | 'post is name'
  | 'verb'
  | 'as post'
  | 'post noun'
  | 'coordinated'
  | 'post verb'
  | 'succession'
  | 'predecessor';

/** The verb that ends right before an item. */
function verbEndingAt(clause: Clause, end: number): VerbGroup | undefined {
  return clause.verbs.find((v) => v.end === end);
}

/** Finds the holder of each post of a sentence by the words around it. */
export function findHolders(clause: Clause, phrases: readonly TitlePhrase[]): Holding[] {
  const found: Holding[] = [];
  for (const phrase of phrases) {
    const isListItem = isMark(clause.items[phrase.open - 1], ';');
    const holding =
      (isListItem ? nameAfterComma(clause, phrase) : undefined) ??
      coordinated(clause, phrase, found, true) ??
      nameDirectlyAfter(clause, phrase) ??
      nameBefore(clause, phrase) ??
      coordinated(clause, phrase, found, false) ??
      nameAfterComma(clause, phrase) ??
      linkedByVerb(clause, phrase) ??
      linkedByAs(clause, phrase) ??
      nameBeforeNoun(clause, phrase) ??
      inverted(clause, phrase, phrases) ??
      listedAfterVerb(clause, phrase) ??
      nameAfterRelative(clause, phrase) ??
      hasJob(clause, phrase) ??
      heldBy(clause, phrase) ??
      whoseIs(clause, phrase);
    if (holding !== undefined) found.push(holding);
  }
  return found;
}

function holding(
  phrase: TitlePhrase,
  at: readonly number[],
  clause: Clause,
  rule: Rule,
  more: Partial<Pick<Holding, 'verb' | 'noun' | 'sharedWith'>> = {},
): Holding | undefined {
  const people = at.map((i) => holderOrOwner(clause, i)).filter((p): p is number => p !== undefined);
  if (people.length === 0) return undefined;
  return { phrase, people, peopleAt: at, rule, verb: null, noun: null, sharedWith: null, ...more };
}

function holderOrOwner(clause: Clause, at: number): number | undefined {
  const item = clause.items[at];
  return item?.kind === 'person' ? item.person : undefined;
}

/** A resignation is done when it is spoken of; a retirement may be months away. */
function isGone(noun: string): boolean {
  return !/^(?:retirement|departure|exit)$/.test(noun);
}

/** "the sacking of director Asha Day", "following the departure of leader Asha Day". */
function partingOf(clause: Clause, phrase: TitlePhrase): Holding['noun'] {
  const { items } = clause;
  const noun = items[phrase.open - 2];
  if (items[phrase.open - 1]?.lower !== 'of' || !isWord(noun, DEPARTURE_NOUNS)) return null;
  const isAfter = items
    .slice(Math.max(0, phrase.open - 6), phrase.open)
    .some((i) => /^(?:following|after|since)$/.test(i.lower));
  return isAfter || isGone(noun!.lower) ? 'past departure' : 'departure';
}

/** "council leader Asha Day", "Cabinet Member for Housing, Cllr Day" without the comma. */
function nameDirectlyAfter(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const at = skipHonorifics(clause, phrase.close);
  const item = clause.items[at];
  if (item?.kind !== 'person' || item.isPronoun) return undefined;
  const people = phrase.title.isPlural ? readNames(clause, at) : [at];
  return holding(phrase, people, clause, 'post before name', { noun: partingOf(clause, phrase) });
}

function skipHonorifics(clause: Clause, from: number): number {
  let at = from;
  const { items } = clause;
  // "the late Asha Day", "a Mr Day", "the blameless Asha Day"
  if (/^(?:the|a)$/.test(items[at]?.lower ?? '')) {
    const past = items[at + 1]?.kind === 'word' && !HONORIFIC_WORDS.has(items[at + 1]!.lower) ? 2 : 1;
    let name = at + past;
    while (isWord(items[name], HONORIFIC_WORDS)) name++;
    if (items[name]?.kind === 'person') at += past;
  }
  while (isWord(clause.items[at], HONORIFIC_WORDS)) at++;
  return at;
}

/** "A, B and C": the items of all names of a list that begins at `from`. */
function readNames(clause: Clause, from: number): number[] {
  const found = [from];
  let at = skipAside(clause, from + 1);
  while (at < clause.items.length && found.length < 12) {
    const item = clause.items[at]!;
    if (!isMark(item, ',') && item.lower !== 'and') break;
    const next = skipHonorifics(
      clause,
      item.lower === ',' && clause.items[at + 1]?.lower === 'and' ? at + 2 : at + 1,
    );
    if (holderAt(clause, next) === undefined) break;
    found.push(next);
    at = skipAside(clause, next + 1);
  }
  return found;
}

/** Past "(Lab)" after a name. */
function skipAside(clause: Clause, from: number): number {
  if (!isMark(clause.items[from], '(')) return from;
  for (let i = from + 1; i < from + 8; i++) if (isMark(clause.items[i], ')')) return i + 1;
  return from;
}

const BEFORE_POST = new Set([
  'and',
  'as',
  'with',
  'by',
  'to',
  'says',
  'said',
  'of',
  'from',
  'when',
  'while',
  'but',
  'that',
  'under',
  'its',
]);
const PARTY_ADJECTIVES = new Set([
  'conservative',
  'labour',
  'liberal',
  'democrat',
  'green',
  'independent',
  'tory',
  'reform',
  'ukip',
]);

/** "the chief executive, Asha Day,", "Its chair, Lord Day": a name in apposition after the post. */
function nameAfterComma(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (!isMark(items[phrase.close], ',', '–', '—', ':', '-', '(')) return undefined;
  let name = phrase.close + 1;
  while (isWord(items[name], PARTY_ADJECTIVES)) name++;
  const at = skipHonorifics(clause, name);
  const item = items[at];
  if (item?.kind !== 'person' || item.isPossessive) return undefined;
  // "Now leader of the Labour group, he": only what opens a sentence can be said of a pronoun.
  if (item.isPronoun && (phrase.open > 0 || !isMark(items[phrase.close], ','))) return undefined;
  const isComma = isMark(items[phrase.close], ',');
  // Without a determiner ("deputy leader, Asha Day said") only a post that opens its sentence will do.
  if (
    isComma &&
    !phrase.isDefinite &&
    phrase.open > 0 &&
    !isMark(items[phrase.open - 1], ...COMMAS, '“', '"')
  ) {
    const before = items[phrase.open - 1];
    const isGiven = verbEndingAt(clause, phrase.open)?.verbClass === 'appoint';
    if (!isGiven && !isWord(before, BEFORE_POST)) return undefined;
  }
  if (isLinked(clause, phrase)) return undefined;
  const after = items[skipAside(clause, at + 1)];
  if (isComma && after?.kind === 'title') return undefined;
  const people = phrase.title.isPlural ? readNames(clause, at) : [at];
  // "has appointed a commissioner, Asha Day,": the verb says since when.
  const giver = verbEndingAt(clause, phrase.open);
  const verb = giver?.verbClass === 'appoint' && !giver.isPassive ? giver : null;
  return holding(phrase, people, clause, 'post before name', { verb, noun: partingOf(clause, phrase) });
}

/** "the commissioner sent in by ministers, Asha Day,": a participle between post and name. */
function nameAfterRelative(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (!phrase.isDefinite || !isWord(items[phrase.close], SENT)) return undefined;
  for (let i = phrase.close + 1; i < Math.min(items.length, phrase.close + 16); i++) {
    const item = items[i]!;
    if (item.kind === 'title' || item.kind === 'person') return undefined;
    if (!isMark(item, ',')) continue;
    const at = skipHonorifics(clause, i + 1);
    const after = items[skipAside(clause, at + 1)];
    if (holderAt(clause, at) === undefined || !isMark(after, ',', '–', '.')) return undefined;
    return holding(phrase, [at], clause, 'post before name');
  }
  return undefined;
}
const SENT = new Set([
  'put',
  'sent',
  'appointed',
  'drafted',
  'brought',
  'installed',
  'chosen',
  'hired',
  'named',
  'who',
]);

/** "the post of monitoring officer, held since May by Asha Day". */
function heldBy(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const limit = Math.min(items.length, phrase.close + 10);
  const held = items.findIndex((i, at) => at >= phrase.close && at < phrase.close + 4 && isWord(i, HELD));
  if (held < 0) return undefined;
  for (let i = held + 1; i < limit; i++) {
    if (items[i]!.lower !== 'by') continue;
    const at = skipHonorifics(clause, i + 1);
    return holderAt(clause, at) === undefined ? undefined : holding(phrase, [at], clause, 'post before name');
  }
  return undefined;
}
const HELD = new Set(['held', 'occupied', 'filled', 'covered']);

/** "the service, whose treasurer he also is". */
function whoseIs(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (items[phrase.open]?.lower !== 'whose' || holderAt(clause, phrase.close) === undefined) return undefined;
  const verb = clause.verbs.find((v) => v.end > phrase.close && v.end <= phrase.close + 4);
  if (verb?.lemma !== 'be') return undefined;
  return holding(phrase, [phrase.close], clause, 'verb', { verb });
}

/** "has the DCS job", "holds the housing brief": the post stands before its noun. */
function hasJob(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (!isWord(items[phrase.close], POST_NOUNS)) return undefined;
  const before = items[phrase.open - 1];
  if (!isWord(before, HAVING)) return undefined;
  for (let i = phrase.open - 2; i >= Math.max(0, phrase.open - 8); i--) {
    if (holderAt(clause, i) !== undefined) return holding(phrase, [i], clause, 'post noun');
    if (items[i]!.kind === 'title') return undefined;
  }
  return undefined;
}
const HAVING = new Set(['has', 'have', 'holds', 'got', 'landed', 'took', 'takes']);

/** Whether a verb or "as" already gives the post to somebody: "was made leader, Asha Day said". */
function isLinked(clause: Clause, phrase: TitlePhrase): boolean {
  const before = clause.items[phrase.open - 1];
  if (before?.kind === 'word' && before.lower === 'as') return true;
  const verb = verbEndingAt(clause, phrase.open);
  const takes = verb !== undefined && (TAKES_POST.has(verb.lemma) || verb.isPassive);
  return takes && findSubject(clause, verb) !== undefined;
}

/** "Asha Day, the council's director of place", "Asha Day (Lab), leader", "Asha Day – Leader". */
function nameBefore(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  let link = phrase.open - 1;
  const time = timeBefore(clause, link);
  if (time !== undefined) link = time;
  if (!isMark(items[link], ...COMMAS)) return undefined;
  const at = skipBack(clause, link - 1);
  const item = items[at];
  if (item?.kind !== 'person' || item.isPossessive || item.isPronoun) return undefined;
  const people = phrase.title.isPlural ? readNamesBack(clause, at) : [at];
  return holding(phrase, people, clause, 'post after name');
}

/** "Asha Day, a retired nurse and former leader of X": the post follows a noun that is none. */
function nameBeforeNoun(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (items[phrase.open - 1]?.lower !== 'and') return undefined;
  for (let i = phrase.open - 2; i >= Math.max(0, phrase.open - 9); i--) {
    const item = items[i]!;
    if (isMark(item, ',')) {
      const at = skipBack(clause, i - 1);
      const isNoun = /^(?:a|an|the)$/.test(items[i + 1]?.lower ?? '');
      const person = items[at];
      const isName = person?.kind === 'person' && !person.isPronoun && !person.isPossessive;
      return isNoun && isName ? holding(phrase, [at], clause, 'post after name') : undefined;
    }
    if (item.kind !== 'word' || clause.verbs.some((v) => v.end === i + 1)) return undefined;
  }
  return undefined;
}

/** The item before an adverbial of time that ends at `at`, if one does: ", until last May, | leader". */
function timeBefore(clause: Clause, at: number): number | undefined {
  const { items } = clause;
  const hasComma = isMark(items[at], ',');
  const last = hasComma ? at - 1 : at;
  const item = items[last];
  if (item === undefined) return undefined;
  const time = clause.times.find((t) => t.end === item.end);
  if (time === undefined) return undefined;
  let first = last;
  while (first > 0 && items[first]!.first > time.first) first--;
  if (items[first - 1]?.lower === 'the') first--;
  if (time.bound === 'at' && /^(?:in|from|on|by|at|for)$/.test(items[first - 1]?.lower ?? '')) first--;
  return first - 1 >= 0 ? first - 1 : undefined;
}

/** Back over "(Con)", ", 45", ", of Halton BC" to the name before. */
function skipBack(clause: Clause, from: number): number {
  const { items } = clause;
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (isMark(item, ...CLOSERS)) {
      const open = findOpening(clause, at);
      if (open < 0) return at;
      at = open - 1;
    } else if (isMark(item, ',')) {
      at--;
    } else if (item?.kind === 'word' && /^\d/.test(item.lower) && isMark(items[at - 1], ',')) {
      at -= 2;
    } else if (item?.kind === 'body' && isWord(items[at - 1], new Set(['of', 'from', 'at']))) {
      at -= isMark(items[at - 2], ',') ? 3 : 2;
    } else if (item?.kind === 'word' && /^(?:obe|mbe|cbe|qfsm|qc|kc|jp|dl|mp|msp|ms)$/.test(item.lower)) {
      at--;
    } else {
      return at;
    }
  }
  return at;
}

function findOpening(clause: Clause, from: number): number {
  for (let i = from; i >= 0 && from - i < 12; i--) if (isMark(clause.items[i], '(', '[')) return i;
  return -1;
}

function readNamesBack(clause: Clause, from: number): number[] {
  const found = [from];
  let at = from - 1;
  while (at > 0 && found.length < 12) {
    const item = clause.items[at]!;
    if (!isMark(item, ',') && item.lower !== 'and') break;
    if (holderAt(clause, at - 1) === undefined) break;
    found.unshift(at - 1);
    at -= 2;
  }
  return found;
}

/** "leader and chair of X": shares the holder of the post before. `isTight` asks for nothing between but "and". */
function coordinated(
  clause: Clause,
  phrase: TitlePhrase,
  found: readonly Holding[],
  isTight: boolean,
): Holding | undefined {
  const { items } = clause;
  const previous = found.at(-1);
  if (previous === undefined) return undefined;
  let link = phrase.open - 1;
  if (!isTight) {
    const time = timeBefore(clause, link);
    if (time !== undefined) link = time;
    if (isMark(items[link], ',') && items[link - 1]?.lower === 'and') link--;
    if (items[link]?.lower === 'that' && items[link - 1]?.lower === 'before') link -= 2;
  }
  const item = items[link];
  const isAnd = item?.kind === 'word' && (item.lower === 'and' || item.lower === 'plus');
  if (!isAnd && !isMark(item, ',', ';', '/')) return undefined;
  // A name straight after makes it that person's post: "chief executive A and leader B".
  const named = clause.items[skipHonorifics(clause, phrase.close)];
  if (named?.kind === 'person' && !named.isPronoun) return undefined;
  let before = link - 1;
  if (isMark(items[before], ',')) before--;
  if (before + 1 !== previous.phrase.close && !endsAt(clause, previous, before + 1)) return undefined;
  if (isTight && previous.rule === 'post before name') return undefined;
  if (!isAnd && previous.rule === 'post before name') return undefined;
  return {
    phrase,
    people: previous.people,
    peopleAt: previous.peopleAt,
    rule: 'coordinated',
    verb: previous.verb,
    noun: previous.noun,
    sharedWith: previous,
  };
}

/** Whether the previous post's phrase runs up to `at` but for an adverbial of time: "leader since 2019 and". */
function endsAt(clause: Clause, previous: Holding, at: number): boolean {
  const { items } = clause;
  const from = items[previous.phrase.close]?.first;
  const last = items[at - 1]?.end;
  if (from === undefined || last === undefined || at <= previous.phrase.close) return false;
  // "chair of X, a housing association in Kent, and a trustee": an aside that says what X is.
  const aside = items.slice(previous.phrase.close, at + 1);
  if (
    isMark(aside[0], ',') &&
    isMark(items[at], ',') &&
    aside.length <= 18 &&
    aside.length > 3 &&
    aside.slice(1, -1).every((i) => i.kind === 'word' && !i.lower.startsWith('who')) &&
    /^(?:a|an|the|its|which)$/.test(aside[1]!.lower)
  )
    return true;
  const time = clause.times.find((t) => t.end === last);
  if (time !== undefined && time.first - from <= 2) return true;
  // "a trainee in the policy unit and now": a phrase of place, without a verb or a mark.
  const between = items.slice(previous.phrase.close, at);
  const opens = between[0]?.lower;
  return (
    (opens === 'in' || opens === 'on' || opens === 'within') &&
    between.length <= 6 &&
    between.every((i) => i.kind === 'word')
  );
}

/** "is leader", "will become director of X", "has appointed Asha Day director". */
function linkedByVerb(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const verb = clause.verbs.find(
    (v) => v.end === phrase.open || v.end === phrase.open - adverbsBefore(clause, phrase),
  );
  if (verb !== undefined) {
    if (!TAKES_POST.has(verb.lemma) && !(verb.verbClass === 'appoint' && verb.isPassive))
      return givenObject(clause, phrase, verb);
    if (isUnreal(clause, verb) || isDescription(clause, phrase)) return undefined;
    const subject = findSubject(clause, verb);
    return subject === undefined ? undefined : holding(phrase, subject, clause, 'verb', { verb });
  }
  // "has made Asha Day its director", "named her leader"
  const object = phrase.open - 1;
  if (holderAt(clause, object) === undefined) return undefined;
  const before = clause.verbs.findLast((v) => v.end <= object);
  if (before?.verbClass !== 'appoint' || before.isPassive || object - before.end > 2) return undefined;
  return holding(phrase, [object], clause, 'verb', { verb: before });
}

/** "was a magistrate, a director of X and chair of Y": further members of what "was" says. */
function listedAfterVerb(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const link = items[phrase.open - 1];
  const isListed = isMark(link, ',') || link?.lower === 'and';
  if (phrase.isDefinite && !isListed) return undefined;
  if (/^(?:every|each|any|no|some)$/.test(link?.lower ?? '')) return undefined;
  for (let at = phrase.open - 1; at >= Math.max(0, phrase.open - LONGEST_LIST); at--) {
    const verb = verbEndingAt(clause, at + 1);
    if (verb !== undefined) {
      const opens = items[at + 1]?.lower ?? '';
      const isAdverbial = /^(?:for|in|from|until|at|twice|briefly|then)$/.test(opens);
      if (!TAKES_POST.has(verb.lemma) || verb.isNegative || !(isListed || isAdverbial)) return undefined;
      const subject = findSubject(clause, verb);
      return subject === undefined ? undefined : holding(phrase, subject, clause, 'verb', { verb });
    }
    const item = items[at]!;
    if (item.kind === 'person' || (item.kind === 'mark' && item.lower !== ',')) return undefined;
    if (item.kind === 'word' && CLAUSE_WORDS.has(item.lower)) return undefined;
  }
  return undefined;
}
const LONGEST_LIST = 16;
const CLAUSE_WORDS = new Set(
  'that who which when where while if because after before until but said says told by with to as not what how why than like'.split(
    ' ',
  ),
);

/** "is an experienced director": says what somebody is like, not which post is held. */
function isDescription(clause: Clause, phrase: TitlePhrase): boolean {
  const isIndefinite = clause.items
    .slice(phrase.open, phrase.at)
    .some((i) => i.lower === 'a' || i.lower === 'an');
  if (!isIndefinite || phrase.bodies.length > 0 || phrase.hasUnknownBody || phrase.status !== null)
    return false;
  return CAREERS.has(clause.scene.reading.tokens[phrase.title.head]!.lower);
}
const CAREERS = new Set([
  'director',
  'manager',
  'head',
  'officer',
  'adviser',
  'commissioner',
  'inspector',
  'worker',
  'accountant',
  'planner',
  'teacher',
  'lawyer',
  'solicitor',
  'consultant',
  'engineer',
  'surveyor',
  'economist',
  'nurse',
  'doctor',
]);

/** "wanted to be", "is not": what is wished for, sought or denied is no post. */
function isUnreal(clause: Clause, verb: VerbGroup): boolean {
  if (verb.isNegative && verb.lemma === 'be') return true;
  return verb.tense === 'infinitive' && isWord(clause.items[verb.first - 1], WISHES);
}
const WISHES = new Set(
  (
    'want wants wanted hope hopes hoped like tried try tries applied apply bid campaign wish wished aspires ran running stood ' +
    'standing seeking sought refused declined able ability enough chance fit unlikely offered need ready willing failed how'
  ).split(' '),
);

/** Verbs that a post follows without "as". */
const TAKES_POST = new Set(['be', 'become', 'remain', 'stay']);

/** "made her director": the pronoun is the object, though it looks like an owner. */
function givenObject(clause: Clause, phrase: TitlePhrase, verb: VerbGroup): Holding | undefined {
  if (verb.verbClass !== 'appoint') return undefined;
  // "X, whom ministers made adviser"
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - 6); i--) {
    if (clause.items[i]!.lower !== 'whom') continue;
    const whom = antecedent(clause, i);
    return whom === undefined ? undefined : holding(phrase, whom, clause, 'verb', { verb });
  }
  if (phrase.owner === null) return undefined;
  return holding(phrase, [phrase.open], clause, 'verb', { verb });
}

function adverbsBefore(clause: Clause, phrase: TitlePhrase): number {
  let n = 0;
  while (n < 3 && isWord(clause.items[phrase.open - 1 - n], PHRASE_ADVERBS)) n++;
  return n;
}

/** "appointed as its leader", "the post of head of audit", "after four years as director", "promoted to". */
function linkedByAs(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const link = phrase.open - 1;
  const item = items[link];
  if (item?.kind !== 'word') return undefined;
  if (item.lower === 'of' || item.lower === 'as') {
    const byNoun = linkedByNoun(clause, phrase, link);
    if (byNoun !== undefined) return byNoun;
  }
  if (item.lower !== 'as' && item.lower !== 'to' && item.lower !== 'into') return undefined;
  if (item.lower === 'as' && link === 0) return introduced(clause, phrase);
  return givenTo(clause, phrase, link, item.lower === 'as' ? 'as post' : 'verb');
}

/** The person whom the words before `link` put into the post: the object of an appointment, else the subject. */
function givenTo(clause: Clause, phrase: TitlePhrase, link: number, rule: Rule): Holding | undefined {
  const verb = clause.verbs.findLast((v) => v.end <= link && link - v.end <= REACH);
  const isFollowing = verb?.verbClass === 'succeed' || verb?.lemma === 'take' || verb?.lemma === 'oust';
  if (rule === 'as post') {
    // "with Asha Day as deputy"; "Asha Day, now at Kent CC as director"
    const near = holderAt(clause, link - 1) === undefined ? nowAt(clause, link) : isFollowing ? -1 : link - 1;
    const giver = verb?.verbClass === 'appoint' && !verb.isPassive ? verb : null;
    if (near >= 0) return holding(phrase, [near], clause, rule, { verb: giver });
  }
  if (verb === undefined) return withPerson(clause, phrase, link);
  if (rule === 'verb' && verb.verbClass !== 'appoint' && verb.verbClass !== 'start') return undefined;
  if (verb.verbClass === 'appoint' && !verb.isPassive) {
    for (let i = link - 1; i >= verb.end; i--) {
      if (holderAt(clause, i) !== undefined) return holding(phrase, [i], clause, rule, { verb });
    }
    if (verb.tense !== 'participle' && verb.tense !== 'past') return undefined;
  }
  if (verb.verbClass === 'succeed' || verb.lemma === 'oust' || verb.lemma === 'take') {
    // "replaces Bo Lee as leader": both hold it, one after the other.
    const other = findObject(clause, verb, link);
    const subject = findSubject(clause, verb);
    if (other !== undefined && subject !== undefined) {
      return holding(phrase, verb.isPassive ? [other] : subject, clause, 'as post', { verb });
    }
  }
  const subject = findSubject(clause, verb);
  return subject === undefined
    ? withPerson(clause, phrase, link)
    : holding(phrase, subject, clause, rule, { verb });
}

/** "Asha Day, now at Kent CC | as": the person that the words of place belong to; -1 where there is none. */
function nowAt(clause: Clause, link: number): number {
  const { items } = clause;
  if (items[link - 1]?.kind !== 'body' || !/^(?:at|with|in)$/.test(items[link - 2]?.lower ?? '')) return -1;
  let at = link - 3;
  while (isWord(items[at], PHRASE_ADVERBS)) at--;
  if (isMark(items[at], ',')) at--;
  return holderAt(clause, at) === undefined ? -1 : at;
}

/** The person between a verb and `limit`. */
export function findObject(clause: Clause, verb: VerbGroup, limit: number): number | undefined {
  for (let i = verb.end; i < Math.min(limit, verb.end + REACH); i++) {
    if (holderAt(clause, i) !== undefined) return i;
    if (isMark(clause.items[i], ',', ';')) return undefined;
  }
  return undefined;
}

/** "with Asha Day as deputy", "Asha Day as leader". */
function withPerson(clause: Clause, phrase: TitlePhrase, link: number): Holding | undefined {
  return holderAt(clause, link - 1) === undefined
    ? undefined
    : holding(phrase, [link - 1], clause, 'as post');
}

/** "As leader of X she fought": the post opens the sentence and its holder follows. */
function introduced(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  for (let i = phrase.close; i < Math.min(clause.items.length, phrase.close + 4); i++) {
    if (holderAt(clause, i) !== undefined) {
      const verb = clause.verbs.find((v) => v.first > i) ?? null;
      return holding(phrase, [i], clause, 'post noun', { noun: verb?.tense === 'past' ? 'tenure' : null });
    }
  }
  return undefined;
}

function linkedByNoun(clause: Clause, phrase: TitlePhrase, link: number): Holding | undefined {
  const { items } = clause;
  for (let i = link - 1; i >= Math.max(0, link - 6); i--) {
    const item = items[i]!;
    if (item.kind === 'mark') return undefined;
    if (item.kind !== 'word') continue;
    const isOf = items[link]!.lower === 'of';
    if (POST_NOUNS.has(item.lower) && (isOf || link - i <= 2)) return byPost(clause, phrase, i);
    if (isOf) continue;
    if (ARRIVAL_NOUNS.has(item.lower)) return byOwner(clause, phrase, i, link, 'arrival');
    if (DEPARTURE_NOUNS.has(item.lower)) {
      return byOwner(clause, phrase, i, link, isGone(item.lower) ? 'past departure' : 'departure');
    }
    if (TENURE_NOUNS.has(item.lower) && link - i <= 3) return byTenure(clause, phrase, i);
  }
  return undefined;
}

/** "gives up the post of", "her role as": the verb before the noun decides, or its owner. */
function byPost(clause: Clause, phrase: TitlePhrase, noun: number): Holding | undefined {
  const owner = ownerOf(clause, noun);
  const verb = clause.verbs.findLast((v) => v.end <= noun && noun - v.end <= 5);
  if (verb !== undefined) {
    if (verb.verbClass === 'appoint' && !verb.isPassive) {
      const object = findObject(clause, verb, noun);
      if (object !== undefined) return holding(phrase, [object], clause, 'post noun', { verb });
    }
    const subject = findSubject(clause, verb);
    if (subject !== undefined) return holding(phrase, subject, clause, 'post noun', { verb });
  }
  return owner === undefined ? undefined : holding(phrase, [owner], clause, 'post noun');
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
  const people = owner !== undefined ? [owner] : (subject ?? nearestPerson(clause, noun));
  if (people === undefined) return undefined;
  if (endsAfter(clause, phrase.close))
    return holding(phrase, people, clause, 'post noun', { noun: 'ended tenure' });
  const isPast = isCareer || isAfter;
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
const ENDED = new Set(['ended', 'end', 'over', 'finished', 'expired', 'ran', 'close']);

/** "Its acting head is Asha Day", "the commissioners were A, B and C". */
function inverted(clause: Clause, phrase: TitlePhrase, phrases: readonly TitlePhrase[]): Holding | undefined {
  const verb = clause.verbs.find((v) => v.first === phrase.close);
  if (verb === undefined) return undefined;
  let at = verb.end;
  const isNaming = verb.verbClass === 'appoint' && verb.isPassive && clause.items[at]?.lower === 'as';
  if (verb.lemma !== 'be' && verb.lemma !== 'remain' && !isNaming) return undefined;
  if (isNaming) at++;
  while (isWord(clause.items[at], PHRASE_ADVERBS)) at++;
  // "whose chair will be former leader Asha Day": a post before the name.
  at = skipHonorifics(clause, phrases.find((p) => p.open === at)?.close ?? at);
  const item = clause.items[at];
  if (item?.kind !== 'person' || item.isPronoun || item.isPossessive) return undefined;
  return holding(phrase, readNames(clause, at), clause, 'post is name', { verb });
}
