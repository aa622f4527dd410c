import type { Reading, Token, TokenRange } from '../reading/index.ts';
import type { Honorific } from './lexicon/honorifics.ts';
import { SIGN } from './word-signs.ts';

/** A run of words that could be a person's name. The range covers honorifics before and a territory after. */
export interface Candidate extends TokenRange {
  /** Tokens of the name itself, particles too; a nickname between them is left out. */
  readonly parts: readonly number[];
  /** The last telling honorific before it ("Sir" of "Prof. Sir"), or null. */
  readonly honorific: Honorific | null;
  /** The honorifics as printed, or null. */
  readonly honorificText: string | null;
}

export const OPENERS = new Set(['‘', "'", '“', '"', '(']);

export function isFirstName(sign: number): boolean {
  return (sign & SIGN.first) !== 0;
}

/** A first name that is nothing else. */
export function isStrongFirst(sign: number): boolean {
  return (sign & (SIGN.first | SIGN.weakFirst)) === SIGN.first;
}

/** "J", "J.", "D.W.R.". */
export function isInitial(token: Token): boolean {
  return token.text.length === 1 || (token.text[1] === '.' && token.text.endsWith('.'));
}

/** Whether only marks stand between a token and the start of its sentence. */
export function opensSentence(reading: Reading, at: number): boolean {
  const { first } = reading.sentences[reading.tokens[at]!.sentence]!;
  for (let i = at - 1; i >= first; i--) {
    const token = reading.tokens[i]!;
    if (token.kind !== 'punctuation') return false;
    if (OPENERS.has(token.text) || token.text === ':') return true;
  }
  return true;
}
