import { readParty } from '../../people/read-party.ts';
import { COMMAS, isMark, isWord, type Clause } from '../clause.ts';
import { HONORIFIC_WORDS } from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import { type Holding, holding } from './holding.ts';
import { skipBack, readNamesBack } from './names.ts';

/** "Asha Day, the council's director of place", "Asha Day (Lab), leader", "Asha Day – Leader". */
export function nameBefore(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  // "Asha Day, the mayor's father": no mayor.
  if (items[phrase.close]?.lower === "'s" || items[phrase.close]?.lower === '’s') return undefined;
  let link = phrase.open - 1;
  const time = timeBefore(clause, link);
  if (time !== undefined) link = time;
  // "will be chair, with Bo Lee vice-chair"
  const beside = items[link];
  if (beside?.kind === 'person' && !beside.isPronoun && !beside.isPossessive) {
    const isWith = items[link - 1]?.lower === 'with' && !phrase.isDefinite;
    const after = items[phrase.close];
    const isClosed = after === undefined || after.kind === 'mark' || isWord(after, JOINTS);
    if (isClosed && !phrase.isDefinite && isGapped(clause, link))
      return holding(phrase, [link], clause, 'post after name');
    if (isWith && isClosed) return holding(phrase, [link], clause, 'post after name');
  }
  // "Asha Day, one of three | parent governors at X"
  if (phrase.title.isPlural) link = oneOf(clause, link);
  if (isMark(items[link], ',')) link = partyBefore(clause, link) ?? link;
  if (!isMark(items[link], ...COMMAS)) return undefined;
  const at = skipBack(clause, link - 1);
  const item = items[at];
  if (item?.kind !== 'person' || item.isPossessive || item.isPronoun) return undefined;
  if (isNextSubject(clause, phrase, at)) return undefined;
  const isMany = phrase.title.isPlural && link >= phrase.open - 2;
  const people = isMany ? readNamesBack(clause, at) : [at];
  return holding(phrase, people, clause, 'post after name');
}

const JOINTS = new Set(['and']);

/** "to the cabinet member, Asha Day, | the minister said": a name with a post before it, and the next to speak. */
function isNextSubject({ items }: Clause, phrase: TitlePhrase, name: number): boolean {
  const isBare = phrase.bodies.length === 0 && items[phrase.open]?.lower === 'the';
  if (!isBare || !/^(?:said|says|told|wrote|added)$/.test(items[phrase.close]?.lower ?? '')) return false;
  return (
    isMark(items[name - 1], ',') && items.slice(Math.max(0, name - 8), name).some((i) => i.kind === 'title')
  );
}

/** The item before "one of" or "one of three" that ends at `at`; `at` where it does not. */
function oneOf({ items }: Clause, at: number): number {
  const of = items[at]?.lower === 'of' ? at : at - 1;
  return items[of]?.lower === 'of' && items[of - 1]?.lower === 'one' ? of - 2 : at;
}

/** "Asha Day (Con, | cabinet member)": the bracket before a party that ends at `comma`. */
function partyBefore({ items, scene }: Clause, comma: number): number | undefined {
  for (let i = comma - 1; i >= Math.max(0, comma - 3); i--)
    if (isMark(items[i], '('))
      return readParty(scene.reading.tokens, items[i]!.first) === null ? undefined : i;
  return undefined;
}

/**
 * "was appointed leader and | Bo Lee deputy leader", "is cabinet member for roads, | Bo Lee cabinet member for
 * housing": the verb before the first name holds for the second, and for the third.
 */
function isGapped(clause: Clause, name: number): boolean {
  const { items } = clause;
  let first = name;
  while (isWord(items[first - 1], HONORIFIC_WORDS)) first--;
  const isLast = items[first - 1]?.lower === 'and';
  if (!isLast && !isMark(items[first - 1], ',')) return false;
  const verb = clause.verbs.findLast((v) => v.end <= first);
  if (verb === undefined || !(verb.verbClass === 'appoint' || verb.lemma === 'be')) return false;
  const before = items.slice(verb.end, first);
  if (before.length > LONGEST_GAP || before.some((i) => isMark(i, ';', ':'))) return false;
  const titles = before.filter((i) => i.kind === 'title').length;
  const people = before.filter((i) => i.kind === 'person').length;
  return titles > people || (titles > 0 && titles === people);
}

const LONGEST_GAP = 30;

/** "Asha Day, a retired nurse and former leader of X": the post follows a noun that is none. */
export function nameBeforeNoun(clause: Clause, phrase: TitlePhrase): Holding | undefined {
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
export function timeBefore(clause: Clause, at: number): number | undefined {
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
