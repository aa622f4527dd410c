import { HAVING } from './holder-words.ts';
import { holderAt, isMark, isWord, type Clause } from '../clause.ts';
import { findSubject } from '../find-subject.ts';
import { PHRASE_ADVERBS, POST_NOUNS } from '../phrase-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import { type Holding, holding } from './holding.ts';
import { skipHonorifics, readNames, readRoll } from './names.ts';

/** "Its acting head is Asha Day", "the commissioners were A, B and C". */
export function inverted(
  clause: Clause,
  phrase: TitlePhrase,
  phrases: readonly TitlePhrase[],
): Holding | undefined {
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
  const roll = phrase.title.isPlural ? readRoll(clause, at) : [];
  return holding(phrase, roll.length > 0 ? roll : readNames(clause, at), clause, 'post is name', { verb });
}

/** "the service, whose treasurer he also is". */
export function whoseIs(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  if (items[phrase.open]?.lower !== 'whose' || holderAt(clause, phrase.close) === undefined) return undefined;
  const verb = clause.verbs.find((v) => v.end > phrase.close && v.end <= phrase.close + 4);
  if (verb?.lemma !== 'be') return undefined;
  return holding(phrase, [phrase.close], clause, 'verb', { verb });
}

/** "left for an executive director’s role at Kent", "has landed a director’s job": the post owns its noun. */
export function leftFor(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const owns = items[phrase.close]?.lower === "'s" || isMark(items[phrase.close], '’', "'");
  const noun = owns ? phrase.close + 1 : phrase.close;
  if (!isWord(items[noun], POST_NOUNS)) return undefined;
  const landed = clause.verbs.find((v) => v.end === phrase.open && v.lemma === 'land');
  const left =
    items[phrase.open - 1]?.lower === 'for'
      ? clause.verbs.findLast((v) => v.end <= phrase.open - 1 && phrase.open - v.end <= 4)
      : undefined;
  const verb = landed ?? (left?.verbClass === 'leave' ? left : undefined);
  if (verb === undefined || verb.isNegative) return undefined;
  const subject = findSubject(clause, verb);
  return subject && holding(phrase, subject, clause, 'post noun', { verb, noun: 'destination' });
}

/** "has the DCS job", "holds the housing brief": the post stands before its noun. */
export function hasJob(clause: Clause, phrase: TitlePhrase): Holding | undefined {
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
