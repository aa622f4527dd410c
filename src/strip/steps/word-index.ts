/** Longer beginnings of words than this tell nothing more. */
const MAX_PREFIX = 12;
/** A power of two, far above the number of words that are known. */
const SLOTS = 4096;
/** Stands for the end of a word, for words that count only whole. */
const END = 36;
/** From where the hash of a text's first word starts; of any other word it starts at nought. */
const FIRST = 7919;

/**
 * Tells of several lists of words which of them a text has a word of, in one pass over it. A step's pattern costs much, and most
 * texts hold none of the words that it needs.
 *
 * A list's words are parted by spaces. Each stands for every word that begins with it, in either case; one that
 * ends in "$" only for itself; one that begins with "^" only for the text's first word. Signs ("£") and digits ("0")
 * are words of their own, and no first word. Capitals within a word begin another: "SmithGetty".
 */
export class WordIndex {
  private readonly keys = new Int32Array(SLOTS);
  private readonly bits = new Int32Array(SLOTS);
  /** By the first two letters of a word, whether any known one begins so. */
  private readonly isKnown = new Uint8Array(PAIRS);

  /** Of at most 31 lists; the bit of each is its place among them. */
  constructor(lists: readonly string[]) {
    for (const [place, list] of lists.entries())
      for (const word of list.split(' ')) this.add(word, 1 << place);
  }

  private add(word: string, bit: number): void {
    const start = word.startsWith('^') ? 1 : 0;
    let hash = start === 1 ? FIRST : 0;
    for (let i = start; i < word.length; i++) hash = addCode(hash, word.charCodeAt(i));
    this.isKnown[pairAt(word, start)] = 1;
    let slot = hash & (SLOTS - 1);
    while (this.keys[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    this.keys[slot] = hash;
    this.bits[slot]! |= bit;
  }

  private find(hash: number): number {
    let slot = hash & (SLOTS - 1);
    for (;;) {
      const key = this.keys[slot];
      if (key === hash) return this.bits[slot]!;
      if (key === 0) return 0;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  /** The lists that `text` has a word of, as bits. */
  read(text: string): number {
    let found = 0;
    let isFirst = true;
    for (let i = 0; i < text.length;) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) {
        if (this.isKnown[pairAt(text, i)] === 1) {
          if (isFirst) found |= this.readWord(text, i, FIRST);
          found |= this.readWord(text, i, 0);
        }
        isFirst = false;
        i = nextStart(text, i);
      } else {
        if (code !== SPACE) {
          const sign = code >= 48 && code <= 57 ? 48 : code;
          found |= this.find(addCode(0, sign));
          if (isFirst && sign === 48) found |= this.find(addCode(FIRST, sign));
        }
        i++;
      }
    }
    return found;
  }

  /** The lists of the word that begins at `start`. */
  private readWord(text: string, start: number, seed: number): number {
    let found = 0;
    let hash = seed;
    let wasLower = false;
    const end = Math.min(text.length, start + MAX_PREFIX);
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (!isLetter(code)) break;
      if (wasLower && code < 97) found |= this.find(addCode(hash, END));
      wasLower = code >= 97;
      hash = addCode(hash, code | 32);
      found |= this.find(hash);
    }
    return found | this.find(addCode(hash, END));
  }
}

const SPACE = 32;
const PAIRS = 1024;

/** Two letters as one number; of a word of one letter, that letter's. */
function pairAt(text: string, start: number): number {
  const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
  return ((text.charCodeAt(start) & 31) << 5) | (isLetter(next) ? next & 31 : 0);
}

/** Where the next word, capital within this one, or sign may begin. */
function nextStart(text: string, start: number): number {
  let i = start + 1;
  for (let before = text.charCodeAt(start); i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code) || (code < 97 && before >= 97)) break;
    before = code;
  }
  return i;
}

function addCode(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
