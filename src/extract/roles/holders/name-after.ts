import { BEFORE_POST, PARTY_ADJECTIVES, SENT } from './holder-words.ts';
import { COMMAS, holderAt, isMark, isWord, type Clause } from '../clause.ts';
import { findSubject } from '../find-subject.ts';
import { DEPARTURE_NOUNS } from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import { type Holding, verbEndingAt, holding } from './holding.ts';
import { skipHonorifics, readGroup, readNames, readRoll, skipAside } from './names.ts';
import { TAKES_POST } from './holder-words.ts';

/** "council leader Asha Day", "Cabinet Member for Housing, Cllr Day" without the comma. */
export function nameDirectlyAfter(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const at = skipHonorifics(clause, phrase.close);
  const item = clause.items[at];
  if (item?.kind !== 'person' || item.isPronoun) return undefined;
  const people = phrase.title.isPlural ? readNames(clause, at) : [at];
  // "has promoted | area manager Asha Day | to"
  const giver = verbEndingAt(clause, phrase.open);
  const isPromoted = giver?.lemma === 'promote' && !giver.isPassive && clause.items[at + 1]?.lower === 'to';
  const noun = isPromoted ? 'past departure' : partingOf(clause, phrase);
  return holding(phrase, people, clause, 'post before name', { noun });
}

/** "the chief executive, Asha Day,", "Its chair, Lord Day": a name in apposition after the post. */
export function nameAfterComma(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const close = skipPlace(clause, phrase.close);
  if (!isMark(items[close], ',', '–', '—', ':', '-', '(')) return undefined;
  let name = close + 1;
  while (isWord(items[name], PARTY_ADJECTIVES)) name++;
  // "Her vice-chair, Redcar’s Asha Day": whose member she is.
  const owner = items[name];
  if (owner?.kind === 'body' && owner.isPossessive && items[name + 1]?.kind === 'person') name++;
  const at = skipHonorifics(clause, name);
  const item = items[at];
  if (item?.kind !== 'person' || item.isPossessive) return undefined;
  // "Now leader of the Labour group, he": only what opens a sentence can be said of a pronoun.
  if (item.isPronoun && (phrase.open > 0 || !isMark(items[close], ','))) return undefined;
  const isComma = isMark(items[close], ',');
  // Without a determiner ("deputy leader, Asha Day said") only a post that opens its sentence will do.
  if (
    isComma &&
    !phrase.isDefinite &&
    phrase.open > 0 &&
    !isMark(items[phrase.open - 1], ...COMMAS, '“', '"')
  ) {
    const before = items[phrase.open - 1];
    const isGiven = verbEndingAt(clause, phrase.open)?.verbClass === 'appoint';
    // "has an adviser, Asha Day, at work": the name closes as it opened.
    const isClosed = isWord(items[phrase.open], INDEFINITE) && isMark(items[at + 1], ',', '.');
    if (!isGiven && !isClosed && !isWord(before, BEFORE_POST)) return undefined;
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

/** "its chair, | the former Kent leader | Asha Day", "The returning officer, | chief executive | Bo Lee, said": a name after a comma, with another post before it. */
export function nameAfterPost(
  clause: Clause,
  phrase: TitlePhrase,
  phrases: readonly TitlePhrase[],
): Holding | undefined {
  const { items } = clause;
  if (!phrase.isDefinite || !isMark(items[phrase.close], ',')) return undefined;
  const next = phrases.find((p) => p.open === phrase.close + 1);
  if (next === undefined || (next.status !== 'former' && next.isDefinite)) return undefined;
  const at = skipHonorifics(clause, next.close);
  const item = items[at];
  if (item?.kind !== 'person' || item.isPronoun || item.isPossessive || isLinked(clause, phrase))
    return undefined;
  // "the leader, chief executive Bo Lee and others": a list, unless a comma closes what it says of one.
  const isClosed = next.status === 'former' || isMark(items[skipAside(clause, at + 1)], ',', '.');
  return isClosed ? holding(phrase, [at], clause, 'post before name') : undefined;
}

/** "Unison's branch secretary | in Newport |, Asha Day": past where somebody works. */
function skipPlace({ items }: Clause, at: number): number {
  const place = items[at + 1];
  const isPlace = place?.kind === 'body' || (place?.kind === 'word' && place.isCapitalised);
  return items[at]?.lower === 'in' && isPlace && isMark(items[at + 2], ',') ? at + 2 : at;
}

const INDEFINITE = new Set(['a', 'an']);

/** "its leader, Asha Day, Kent's deputy director, Bo Lee, said": the name before the second post has the first. */
export function ownName(clause: Clause, phrase: TitlePhrase, found: readonly Holding[]): Holding | undefined {
  const { items } = clause;
  const previous = found.at(-1);
  if (previous?.rule !== 'post before name' || !isMark(items[phrase.open - 1], ',')) return undefined;
  if (previous.peopleAt.at(-1) !== phrase.open - 2 || !isMark(items[phrase.close], ',')) return undefined;
  const at = skipHonorifics(clause, phrase.close + 1);
  const item = items[at];
  if (item?.kind !== 'person' || item.isPronoun || item.isPossessive) return undefined;
  return isMark(items[skipAside(clause, at + 1)], ',')
    ? holding(phrase, [at], clause, 'post before name')
    : undefined;
}

/** "the commissioner sent in by ministers, Asha Day,": a participle between post and name. */
export function nameAfterRelative(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const isSet = phrase.isDefinite || isWord(items[phrase.open], INDEFINITE);
  if (!isSet || !isWord(items[phrase.close], SENT)) return undefined;
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

/** How far into its sentence a post in front of the name may stand, in items. */
const LONGEST_FRONT = 14;

/** "After nine years as chief executive of X, | Asha Day is to step down": what somebody has been until now. */
export function nameAfterYears(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const isFronted = items[0]?.lower === 'after' && phrase.open < LONGEST_FRONT;
  if (!isFronted || items[phrase.open - 1]?.lower !== 'as') return undefined;
  const isSpell = items
    .slice(1, phrase.open)
    .some((i) => /^(?:years?|months?|decades?|spell|stint)$/.test(i.lower));
  const at = skipHonorifics(clause, phrase.close + 1);
  const item = items[at];
  if (!isSpell || !isMark(items[phrase.close], ',') || item?.kind !== 'person' || item.isPossessive)
    return undefined;
  return holding(phrase, [at], clause, 'post before name');
}

/** "Also a former chairman of X, town councillor and magistrate, Mr Day": a fronted list before its name. */
export function nameAfterList(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const opens = items
    .slice(0, phrase.open)
    .every((i) => i.kind === 'word' && /^(?:also|now|once|formerly)$/.test(i.lower));
  if (!opens || !isMark(items[phrase.close], ',')) return undefined;
  for (let i = phrase.close + 1; i < Math.min(items.length, phrase.close + 10); i++) {
    const item = items[i]!;
    if (item.kind === 'person') {
      const isNamed = isMark(items[i - 1], ',') && !item.isPossessive;
      return isNamed ? holding(phrase, [i], clause, 'post before name') : undefined;
    }
    if (item.kind !== 'word' && !isMark(item, ',')) return undefined;
  }
  return undefined;
}

/** "has sent three commissioners into Kent: A, B and C": the names after the colon. */
export function namesAfterColon(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (!phrase.title.isPlural) return undefined;
  const end = Math.min(items.length, phrase.close + LONGEST_LEAD);
  for (let i = phrase.close; i < end; i++) {
    const { kind } = items[i]!;
    if (kind === 'person' || kind === 'title') return undefined;
    if (!isMark(items[i], ':')) continue;
    const roll = readRoll(clause, i + 1);
    return holding(phrase, roll.length > 0 ? roll : readGroup(clause, i + 1), clause, 'post before name');
  }
  return undefined;
}

/** How far before a colon the post may stand whose holders follow it. */
const LONGEST_LEAD = 16;

/** Whether a verb or "as" already gives the post to somebody: "was made leader, Asha Day said". */
function isLinked(clause: Clause, phrase: TitlePhrase): boolean {
  const before = clause.items[phrase.open - 1];
  if (before?.kind === 'word' && before.lower === 'as') return true;
  const verb = verbEndingAt(clause, phrase.open);
  const takes = verb !== undefined && (TAKES_POST.has(verb.lemma) || verb.isPassive);
  return takes && findSubject(clause, verb) !== undefined;
}

/** A resignation is done when it is spoken of; a retirement may be months away. */
export function isGone(noun: string): boolean {
  return !/^(?:retirement|departure|exit)$/.test(noun);
}

/** "the sacking of director Asha Day", "following the departure of leader Asha Day". */
function partingOf(clause: Clause, phrase: TitlePhrase): Holding['noun'] {
  const { items } = clause;
  // "the departure in February of chief executive Asha Day"
  const isTimed = /^(?:in|last|this)$/.test(items[phrase.open - 3]?.lower ?? '');
  const noun = items[phrase.open - (isTimed ? 4 : 2)];
  if (items[phrase.open - 1]?.lower !== 'of' || !isWord(noun, DEPARTURE_NOUNS)) return null;
  const isAfter = items
    .slice(Math.max(0, phrase.open - 6), phrase.open)
    .some((i) => /^(?:following|after|since|recent)$/.test(i.lower));
  return isAfter || isTimed || isGone(noun!.lower) ? 'past departure' : 'departure';
}
