import type { Token } from '../reading/index.ts';
import { type Honorific, HONORIFIC_PREFIXES, HONORIFICS, PLURAL_HONORIFICS } from './lexicon/honorifics.ts';
import { PLACE_NAMES } from './lexicon/place-names.ts';
import { isStrongFirst } from './candidate.ts';
import { SIGN } from './word-signs.ts';

const MOST_HONORIFICS = 6;

/** The index after a chain of honorifics ("The Rt Rev Canon Dr" from "Rt"), or `at` where there is none. */
export function skipHonorifics(tokens: readonly Token[], signs: Uint16Array, at: number): number {
  // "Bishop Auckland" is a town.
  if (PLACE_NAMES.has(`${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`)) return at;
  // "the General Election"
  if (tokens[at]!.lower === 'general' && tokens[at + 1]?.lower === 'election') return at;
  let end = at;
  let last = at;
  while (
    end < tokens.length &&
    end < at + MOST_HONORIFICS &&
    tokens[end]!.isCapitalised &&
    tokens[end]!.sentence === tokens[at]!.sentence
  ) {
    const isHonorific = (signs[end]! & SIGN.honorific) !== 0;
    if (!isHonorific && !HONORIFIC_PREFIXES.has(tokens[end]!.lower)) break;
    // "Col. Moss", "Major Tom Wren", but "Earl Jones": a word that is also a forename may address nobody.
    if (isHonorific && end === at && (signs[end]! & SIGN.first) !== 0 && !addresses(tokens, signs, end))
      break;
    end++;
    if (isHonorific) last = end;
  }
  return last;
}

export function tellingHonorific(tokens: readonly Token[], from: number, to: number): Honorific | null {
  let best: Honorific | null = null;
  for (let i = from; i < to; i++) {
    const honorific = HONORIFICS.get(tokens[i]!.lower);
    if (honorific === undefined) continue;
    if (best === null || honorific.gender !== null || best.kind === 'rank') best = honorific;
  }
  return best;
}

export function isPluralHonorific(token: Token): boolean {
  return PLURAL_HONORIFICS.has(token.lower);
}

function addresses(tokens: readonly Token[], signs: Uint16Array, at: number): boolean {
  return tokens[at]!.text.endsWith('.') || isStrongFirst(signs[at + 1] ?? 0);
}
