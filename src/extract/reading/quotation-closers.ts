import { isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';
import { type Block, opensAt, opensWord } from './quotation-openers.ts';

const MOST_UNMARKED = 4;

/**
 * Speech that runs on over paragraphs without marks of their own until a closing mark ends it: the offset of
 * that mark for the paragraph `next`, its end where the speech goes on further, or -1 where none closes it.
 */
export function findLateCloser(text: string, paragraphs: readonly Block[], next: number): number {
  for (let p = next; p < Math.min(paragraphs.length, next + MOST_UNMARKED); p++) {
    const block = paragraphs[p]!;
    for (let at = block.start; at < block.end; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== 0x22 && unit !== 0x201c && unit !== 0x201d) continue;
      if (unit === 0x201c || opensAt(text, at, block) === 2) return -1;
      return p === next ? at : paragraphs[next]!.end;
    }
  }
  return -1;
}

/**
 * The closer of a double-quoted stretch. Typographic marks nest; where the count does not come out, the first
 * closer ends it, unless the speech `goesOn` in the next paragraph. Where no double mark closes it, a single
 * one may, after a stop.
 */
export function findDoubleCloser(text: string, open: number, block: Block, goesOn: boolean): number {
  const typographic = text.charCodeAt(open) !== 0x22;
  let depth = 0;
  let nestedCloser = -1;
  let mixed = -1;
  for (let at = open + 1; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x201c || unit === 0x201d || unit === 0xbb) {
      if (opensWord(text, at)) {
        if (typographic && unit === 0x201c) depth++;
        continue;
      }
      // An opening mark after a word stands where a closing one belongs.
      if (unit === 0x201c && !closesWord(text, at, block)) continue;
      if (depth === 0) return at;
      depth--;
      nestedCloser = at;
    } else if (unit === 0x22) {
      // A straight mark closes where no word begins after it.
      const next = text.charCodeAt(at + 1);
      if (!typographic || at + 1 >= block.end || !isLetter(next)) return at;
    } else if (mixed < 0 && isApostrophe(unit) && closesAfterStop(text, at, block)) {
      mixed = at;
    }
  }
  if (nestedCloser >= 0) return goesOn ? -1 : nestedCloser;
  return goesOn ? -1 : mixed;
}

/** Whether an apostrophe after a stop or before one can only be a closing mark: "to go.’", "further’, she". */
function closesAfterStop(text: string, at: number, block: Block): boolean {
  if (!closesWord(text, at, block)) return false;
  return /[.,!?…]/.test(text[at - 1]!) || /[.,!?]/.test(text[at + 1] ?? '');
}

/** Whether a mark stands right after a word or its stop, with none right after it. */
function closesWord(text: string, at: number, block: Block): boolean {
  const next = at + 1 < block.end ? text.charCodeAt(at + 1) : 0x20;
  return !isSpace(text.charCodeAt(at - 1)) && !isLetter(next) && !isDigit(next);
}

/**
 * The closer of a single-quoted stretch. An apostrophe inside a word never closes; one that may be the
 * plural possessive ("the councils’ plans") closes only when no surer closer follows before the next opener.
 * A nested stretch of the same marks has a closer of its own; where the speech `goesOn` in the next paragraph,
 * that one closes no more.
 */
export function findSingleCloser(text: string, open: number, block: Block, goesOn: boolean): number {
  let doubtful = -1;
  let depth = 0;
  let nestedCloser = -1;
  for (let at = open + 1; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2018 || (unit === 0x27 && opensAt(text, at, block) === 1)) {
      // A nested or a new opener: what was doubtful is the best that this quotation has.
      if (doubtful >= 0) return doubtful;
      if (unit === 0x2018) depth++;
      continue;
    }
    // Opened by a single mark, closed by a double one.
    if ((unit === 0x201c || unit === 0x201d) && depth === 0 && doubleIsOdd(text, open, at, block)) return at;
    if (!isApostrophe(unit)) continue;
    const next = at + 1 < block.end ? text.charCodeAt(at + 1) : 0x20;
    if (isLetter(next) || isDigit(next)) continue;
    const previous = text.charCodeAt(at - 1);
    if (isSpace(previous)) continue;
    const mayBePossessive =
      (previous === 0x73 || previous === 0x53) && isSpace(next) && isLowerAfter(text, at + 1, block.end);
    if (mayBePossessive) {
      if (doubtful < 0) doubtful = at;
    } else if (depth === 0) {
      return at;
    } else {
      depth--;
      nestedCloser = at;
    }
  }
  return doubtful >= 0 || goesOn ? doubtful : nestedCloser;
}

/** Whether a double mark closes words though none of its kind has opened since `open`. */
function doubleIsOdd(text: string, open: number, at: number, block: Block): boolean {
  if (!closesWord(text, at, block)) return false;
  for (let i = at - 1; i > open && i > at - LONGEST_MIXED; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x201c || unit === 0x201d || unit === 0x22) return false;
  }
  return at - open < LONGEST_MIXED;
}

const LONGEST_MIXED = 300;

function isLowerAfter(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  const unit = text.charCodeAt(at);
  return at < end && isLetter(unit) && text[at] === text[at]!.toLowerCase();
}
