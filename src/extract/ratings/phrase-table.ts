import type { Token } from '../reading/index.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly first: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Phrases by their first word, for finding the longest that begins at a token with one hash look-up. Phrases
 * are written as `Token.lower` has words, with spaces between them ("children's services", "and/or").
 */
export class PhraseTable<T> {
  readonly #byFirstWord = new Map<string, Phrase<T>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase
        .replace(/'s\b/g, " 's")
        .replace(/[/,]/g, ' $& ')
        .split(' ')
        .filter((w) => w !== '');
      const first = words[0];
      if (first === undefined) continue;
      const known = this.#byFirstWord.get(first);
      if (known === undefined) this.#byFirstWord.set(first, [{ words, value }]);
      else known.push({ words, value });
    }
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The words that phrases begin with. */
  firstWords(): string[] {
    return [...this.#byFirstWord.keys()];
  }

  /** Whether any phrase begins at token `at`. */
  beginsAt(tokens: readonly Token[], at: number): boolean {
    return this.matchAt(tokens, at, tokens.length) !== null;
  }

  /** The longest phrase that begins at token `at` and ends at or before token `limit`. */
  matchAt(tokens: readonly Token[], at: number, limit: number): PhraseMatch<T> | null {
    const phrases = this.#byFirstWord.get(tokens[at]?.lower ?? '');
    if (phrases === undefined) return null;
    for (const { words, value } of phrases) {
      if (at + words.length > limit) continue;
      let n = 1;
      while (n < words.length && toWord(tokens[at + n]!.lower) === words[n]) n++;
      if (n === words.length) return { first: at, end: at + n, value };
    }
    return null;
  }
}

/** A typographic possessive ending reads as a straight one. */
function toWord(lower: string): string {
  return lower === '’s' ? "'s" : lower;
}
