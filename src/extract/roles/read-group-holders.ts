import { holderAt, isMark, isWord, type Clause } from './clause.ts';
import { readGroup, readRoll, skipHonorifics } from './holders/names.ts';
import { ARRIVAL_NOUNS } from './phrase-words.ts';
import type { LateHolding, ReadSentence } from './late-holding.ts';

/** How many sentences before the names the post may stand. */
const REACH = 2;
const COUNTS = /^(?:two|three|four|five|six|trio|pair)$/;
/** Who sends others, and is not named by them. */
const SENDERS = /^ministers$/i;
const NAMING = /^(?:named|names|identified|confirmed)$/;

/**
 * "Four commissioners have been sent to X. They are A, B and C", "… named them as A and B", "She is one of the two
 * commissioners. The other, B, …": the holders of a post that the sentence before gives to several.
 */
export function readGroupHolders(read: readonly ReadSentence[], index: number): LateHolding[] {
  const { clause, holdings } = read[index]!;
  const before = read[index - 1];
  if (before !== undefined) {
    const appointed = readAppointed(before, clause);
    if (appointed.length > 0) return appointed;
  }
  const listed = readListed(read, index);
  if (listed !== undefined) return [listed];
  const roll = readRollOf(clause);
  const people =
    roll.length > 0
      ? roll
      : namesOfGroup(clause).filter((at) => !holdings.some((h) => h.peopleAt.includes(at)));
  if (people.length === 0) return [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const before = read[i]!;
    if (clause.sentence - before.clause.sentence > REACH) break;
    const phrase = before.phrases.findLast(({ title }) => title.isPlural && !SENDERS.test(title.title));
    if (phrase === undefined) continue;
    return people.map((at) => ({
      clause: before.clause,
      phrase,
      person: holderAt(clause, at)!,
      mention: clause.items[at]!,
      kind: roll.length > 0 && isToCome(clause) ? 'coming' : 'holder',
    }));
  }
  return [];
}

/** How far into its sentence the verb may stand that brings in a roll of names. */
const LONGEST_LEAD = 12;

/** "They | will start on Monday and are | A, former leader of X; B, who …": whatever other posts they have. */
function readRollOf(clause: Clause): number[] {
  const { items, verbs } = clause;
  if (items[0]?.lower !== 'they') return [];
  const be = verbs.find((v) => v.lemma === 'be' && v.first < LONGEST_LEAD && v.tense === 'present');
  return be === undefined ? [] : readRoll(clause, be.end);
}

/** "They will start on Monday and are …" */
function isToCome({ verbs }: Clause): boolean {
  return verbs[0]?.verbClass === 'start' && verbs[0].tense === 'future';
}

/** "has announced two new directors. Following interviews, | A and B will join …": as many names as were counted. */
function readAppointed({ clause: opening, phrases }: ReadSentence, clause: Clause): LateHolding[] {
  const phrase = phrases.find(({ title }) => title.isPlural && !SENDERS.test(title.title));
  if (phrase === undefined || opening.items.some((i) => i.kind === 'person')) return [];
  const before = opening.items.slice(Math.max(0, phrase.open - 4), phrase.at);
  const count = before.map((i) => COUNTED.get(i.lower)).find((n) => n !== undefined);
  const isGiven =
    before.some((i) => isWord(i, ARRIVAL_NOUNS)) ||
    opening.verbs.some((v) => v.verbClass === 'appoint' && v.first < phrase.open && !v.isNegative);
  if (count === undefined || !isGiven) return [];
  const comma = clause.items.findIndex((i, at) => at < LONGEST_FRONT && isMark(i, ','));
  const people = [0, comma + 1].map((at) => readGroup(clause, at)).find((g) => g.length === count) ?? [];
  return people.map((at) => ({
    clause: opening,
    phrase,
    person: holderAt(clause, at)!,
    mention: clause.items[at]!,
    kind: 'appointed',
  }));
}

/** No list of those appointed is longer. */
const LONGEST_LIST = 16;

/** "She has five fellow commissioners: | Asha Day – … | Bo Lee, …": each paragraph of the list begins with a holder. */
function readListed(read: readonly ReadSentence[], index: number): LateHolding | undefined {
  const { clause } = read[index]!;
  const { tokens, paragraphs } = clause.scene.reading;
  const at = skipHonorifics(clause, 0);
  const person = holderAt(clause, at);
  // "Asha Day said:" after the list: nobody of it.
  if (/^(?:said|says|told|added|commented)$/.test(clause.items[at + 1]?.lower ?? '')) return undefined;
  if (person === undefined || clause.items[0]!.first !== paragraphs[clause.paragraph]!.firstToken)
    return undefined;
  for (let p = clause.paragraph - 1; p >= Math.max(0, clause.paragraph - LONGEST_LIST); p--) {
    const { firstToken, endToken } = paragraphs[p]!;
    if (tokens[endToken - 1]!.text !== ':') {
      if (!opensWithPerson(clause, firstToken)) return undefined;
      continue;
    }
    const lead = lastOf(read, index, p);
    const phrase = lead?.phrases.findLast(({ title }) => title.isPlural && !SENDERS.test(title.title));
    if (lead === undefined || phrase === undefined) return undefined;
    return { clause: lead.clause, phrase, person, mention: clause.items[at]!, kind: 'holder' };
  }
  return undefined;
}

/** The last sentence of a paragraph before the one at `index`. */
function lastOf(read: readonly ReadSentence[], index: number, paragraph: number): ReadSentence | undefined {
  let at = index - 1;
  while (at >= 0 && read[at]!.clause.paragraph > paragraph) at--;
  return read[at]?.clause.paragraph === paragraph ? read[at] : undefined;
}

function opensWithPerson({ scene }: Clause, first: number): boolean {
  for (let i = first; i < first + 3; i++) if (scene.personAt[i] !== undefined) return true;
  return false;
}

const COUNTED = new Map(
  ['two', 'three', 'four', 'five', 'six'].flatMap((word, i) => [
    [word, i + 2],
    [String(i + 2), i + 2],
  ]),
);
/** How long the phrase before the names may be, in words. */
const LONGEST_FRONT = 12;

/** The items of the names that the sentence gives to a group which is not named itself. */
function namesOfGroup(clause: Clause): number[] {
  const { items, verbs } = clause;
  const isOther = items[0]?.lower === 'the' && items[1]?.lower === 'other' && isMark(items[2], ',');
  if (isOther) {
    const at = skipHonorifics(clause, 3);
    return holderAt(clause, at) === undefined ? [] : [at];
  }
  const subject = items[0]?.lower === 'the' ? 1 : 0;
  const isGroup = items[subject]?.lower === 'they' || COUNTS.test(items[subject]?.lower ?? '');
  const be = verbs.find((v) => v.first === subject + 1 && v.lemma === 'be');
  if (isGroup && be !== undefined) return readGroup(clause, be.end);
  const as = items.findIndex((i) => i.lower === 'as');
  const isNaming = items
    .slice(Math.max(0, as - 4), Math.max(0, as))
    .some((i, n, near) => NAMING.test(i.lower) && near[n + 1]?.lower === 'them');
  return isNaming ? readGroup(clause, as + 1) : [];
}
