import type { Evidence } from './evidence.ts';
import { PLACE_NAMES } from './lexicon/place-names.ts';
import { type Candidate, isInitial, isStrongFirst, opensSentence } from './candidate.ts';
import { W } from './weights.ts';
import { SIGN } from './word-signs.ts';

/** How much like a person's name the words of a candidate are by themselves. */
export function weighName(evidence: Evidence, candidate: Candidate): number {
  const { signs } = evidence;
  const { tokens } = evidence.reading;
  const first = candidate.parts[0]!;
  const last = candidate.parts.at(-1)!;
  let weight: number = W.base;
  if (isStrongFirst(signs[first]!)) weight += W.strongFirst;
  else if ((signs[first]! & SIGN.first) !== 0) weight += weighWeakFirst(evidence, first, last);
  else if (isInitial(tokens[first]!)) weight += W.initial;
  if (last === first) return weight;
  if (PLACE_NAMES.has(candidate.parts.map((i) => tokens[i]!.lower).join(' '))) weight += W.placeName;
  const isSurname = (signs[last]! & (SIGN.surname | SIGN.soft)) === SIGN.surname;
  if (isSurname && !isStrongFirst(signs[first]!) && !opensSentence(evidence.reading, first))
    weight += W.commonSurname;
  const surname = tokens[last]!.text;
  if (/^[^-]{2,}[-‐‑]\p{Lu}/u.test(surname)) weight += W.hyphenated;
  if (/^(?:O['’]|Mc|Mac\p{Lu}|Ó$)/u.test(surname) || (signs[last - 1]! & SIGN.capitalParticle) !== 0)
    weight += W.gaelic;
  if ((signs[last]! & SIGN.soft) !== 0) weight += weighSoftSurname(evidence, first, last);
  return weight;
}

/** "Mark", "Georgia": within a sentence a capital says more than at its head, unless a thing's noun follows. */
function weighWeakFirst({ reading, signs }: Evidence, first: number, last: number): number {
  const isThing = (signs[last]! & (SIGN.soft | SIGN.surname)) === SIGN.soft;
  const isInside = last > first && !isThing && !opensSentence(reading, first);
  return isInside ? W.weakFirstInside : W.weakFirst;
}

/** A surname that is a word besides: "Bell" speaks less against a person than "Road". */
function weighSoftSurname({ reading, signs }: Evidence, first: number, last: number): number {
  const isCommon = (signs[last]! & SIGN.surname) !== 0;
  if ((signs[first]! & SIGN.first) === 0) return isCommon ? W.softSurname : W.softAlone;
  if (isStrongFirst(signs[first]!)) return isCommon ? 0 : W.softSurname;
  return isCommon && !opensSentence(reading, first) ? 0 : W.softSurname;
}
