import { holderAt, isMark, type Clause } from './clause.ts';
import { readGroup, skipHonorifics } from './holders/names.ts';
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
  const people = namesOfGroup(clause).filter((at) => !holdings.some((h) => h.peopleAt.includes(at)));
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
      kind: 'holder',
    }));
  }
  return [];
}

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
