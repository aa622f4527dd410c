import { holderAt, isMark, type Clause } from '../clause.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import type { Holding } from './holding.ts';
import {
  nameDirectlyAfter,
  nameAfterComma,
  nameAfterPost,
  ownName,
  nameAfterRelative,
  nameAfterList,
  nameAfterYears,
  namesAfterColon,
} from './name-after.ts';
import { gapped } from './gapped.ts';
import { heldBy } from './handed-to.ts';
import { whoseIs, hasJob, inverted, leftFor } from './inverted.ts';
import { skipHonorifics } from './names.ts';
import { nameBefore, nameBeforeNoun } from './name-before.ts';
import { coordinated } from './coordinated.ts';
import { linkedByVerb, listedAfterVerb } from './linked-by-verb.ts';
import { linkedByAs } from './linked-by-as.ts';
import { pairHolders } from './paired.ts';

/** Finds the holder of each post of a sentence by the words around it. */
export function findHolders(clause: Clause, phrases: readonly TitlePhrase[]): Holding[] {
  const found: Holding[] = [];
  for (const phrase of phrases) {
    const isListItem = isMark(clause.items[phrase.open - 1], ';');
    const holding =
      (isListItem ? nameAfterComma(clause, phrase) : undefined) ??
      coordinated(clause, phrase, found, true) ??
      nameDirectlyAfter(clause, phrase) ??
      ownName(clause, phrase, found) ??
      nameBefore(clause, phrase) ??
      coordinated(clause, phrase, found, false) ??
      nameAfterComma(clause, phrase) ??
      nameAfterPost(clause, phrase, phrases) ??
      linkedByVerb(clause, phrase) ??
      linkedByAs(clause, phrase) ??
      nameBeforeNoun(clause, phrase) ??
      inverted(clause, phrase, phrases) ??
      listedAfterVerb(clause, phrase) ??
      nameAfterRelative(clause, phrase) ??
      nameAfterList(clause, phrase) ??
      nameAfterYears(clause, phrase) ??
      namesAfterColon(clause, phrase) ??
      hasJob(clause, phrase) ??
      leftFor(clause, phrase) ??
      heldBy(clause, phrase, phrases) ??
      whoseIs(clause, phrase) ??
      gapped(clause, phrase, found);
    if (holding !== undefined) found.push(holding);
  }
  const shared = shareNames(clause, phrases, found);
  const partners = new Map(shared.map((h) => [h.sharedWith?.phrase, h.sharedWith]));
  return [...pairHolders(found.map((h) => partners.get(h.phrase) ?? h)), ...shared];
}

/**
 * "Kent's director of law and monitoring officer, Asha Day": the post before "and" is hers as well. Of
 * "Kent's leader and deputy leader, Asha Day and Bo Lee" each has one.
 */
function shareNames(clause: Clause, phrases: readonly TitlePhrase[], found: readonly Holding[]): Holding[] {
  const held = new Map(found.map((h) => [h.phrase, h]));
  return phrases.flatMap((phrase, i): Holding[] => {
    const next = phrases[i + 1];
    const partner = next && held.get(next);
    if (held.has(phrase) || partner?.rule !== 'post before name' || phrase.title.isPlural) return [];
    const isJoined = clause.items[phrase.close]?.lower === 'and' && next!.open === phrase.close + 1;
    // "• Deputy Leader and Cabinet Member for Homes – Cllr Asha Day"
    const isFirst = clause.items.slice(0, phrase.open).every((i) => i.kind === 'mark');
    const isSet = isMark(clause.items[next!.close], ',') || isFirst;
    if (!isJoined || !isSet || next!.bodies.length > 0) return [];
    const second = secondName(clause, partner.peopleAt[0]!);
    const other = second === undefined ? partner : { ...partner, ...second };
    return [{ ...partner, phrase, rule: 'coordinated', sharedWith: other }];
  });
}

/** "Asha Day and | Bo Lee": the name that "and" joins to one. */
function secondName(clause: Clause, first: number): Pick<Holding, 'people' | 'peopleAt'> | undefined {
  if (clause.items[first + 1]?.lower !== 'and') return undefined;
  const at = skipHonorifics(clause, first + 2);
  const person = holderAt(clause, at);
  return person === undefined ? undefined : { people: [person], peopleAt: [at] };
}
