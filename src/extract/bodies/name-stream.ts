import { nameWords } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';

/** An article's tokens as the words that names are compared in; a hyphenated token gives several. */
export interface NameStream {
  readonly words: readonly string[];
  /** For each word, the index of its token. */
  readonly tokenOf: readonly number[];
  /** For each token, the index of its first word; one entry more than there are tokens. */
  readonly wordOf: readonly number[];
}

const PLAIN = /^[a-z]+$/;

export function streamNames(reading: Reading): NameStream {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const wordOf: number[] = [];
  for (const token of reading.tokens) {
    wordOf.push(words.length);
    if (token.kind === 'punctuation') words.push(token.text);
    else if (token.kind === 'possessive') words.push("'s");
    else if (PLAIN.test(token.lower)) words.push(token.lower);
    else {
      const parts = nameWords(token.text);
      words.push(...(parts.length > 0 ? parts : [token.lower]));
    }
    while (tokenOf.length < words.length) tokenOf.push(token.index);
  }
  wordOf.push(words.length);
  return { words, tokenOf, wordOf };
}

/** Whether the words `[at, at + length)` begin and end where tokens do. */
export function isWholeTokens(stream: NameStream, at: number, length: number): boolean {
  const last = stream.tokenOf[at + length - 1];
  const first = stream.tokenOf[at];
  if (first === undefined || last === undefined) return false;
  return stream.wordOf[first] === at && stream.wordOf[last + 1] === at + length;
}
