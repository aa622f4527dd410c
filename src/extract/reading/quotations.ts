import { isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';

/**
 * A stretch between quotation marks, whatever it is: speech, a title, a scare quote. `start` and `end`
 * bound the words, without the marks; `open` is the offset of the opening mark.
 */
export interface Quotation {
  readonly index: number;
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Whether a closing mark ends it; if not, it runs to the end of its paragraph. */
  readonly isClosed: boolean;
  /** Whether it goes on from an unclosed quotation of the paragraph before. */
  readonly isContinuation: boolean;
  /** 1 for ‘…’ and '…', 2 for “…” and "…". */
  readonly marks: 1 | 2;
  readonly paragraph: number;
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the outermost quotations, paragraph by paragraph. A mark inside a quotation of the other style is
 * nested and belongs to the outer one. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((block, paragraph) => {
    let at = block.start;
    const before = found.at(-1);
    if (
      before !== undefined &&
      before.paragraph === paragraph - 1 &&
      !before.isClosed &&
      before.marks === 2
    ) {
      const end = findLateCloser(text, paragraphs, paragraph);
      if (end > block.start) {
        found.push({
          index: found.length,
          open: block.start,
          start: block.start,
          end,
          isClosed: end < block.end,
          isContinuation: true,
          marks: 2,
          paragraph,
        });
        at = end + 1;
      }
    }
    // Once a single mark finds no closer, no later one of the block has any: looking again would be quadratic.
    let hasSingleCloser = true;
    while (at < block.end) {
      const marks = opensAt(text, at, block);
      if (marks === 0 || (marks === 1 && !hasSingleCloser)) {
        at++;
        continue;
      }
      const closer =
        marks === 2
          ? findDoubleCloser(text, at, block, opensNext(text, paragraphs[paragraph + 1], 2))
          : findSingleCloser(text, at, block, opensNext(text, paragraphs[paragraph + 1], 1));
      const previous = found.at(-1);
      const continues = at === block.start && previous?.paragraph === paragraph - 1 && !previous.isClosed;
      // A lone single mark is an apostrophe, unless what it opens goes on in the next paragraph.
      if (closer < 0 && marks === 1 && at !== block.start) {
        const goesOn = opensNext(text, paragraphs[paragraph + 1], 1);
        if (!goesOn || (text.charCodeAt(at) === 0x27 && !followsStop(text, at))) {
          hasSingleCloser = false;
          at++;
          continue;
        }
      }
      const end = closer < 0 ? block.end : closer;
      if (end > at + 1) {
        found.push({
          index: found.length,
          open: at,
          start: at + 1,
          end,
          isClosed: closer >= 0,
          isContinuation: continues && previous.marks === marks,
          marks,
          paragraph,
        });
      }
      at = end + 1;
    }
  });
  return found;
}

/** Whether a paragraph opens with marks of the kind. */
function opensNext(text: string, next: Block | undefined, marks: 1 | 2): boolean {
  return next !== undefined && opensAt(text, next.start, next) === marks;
}

const MOST_UNMARKED = 4;

/**
 * Speech that runs on over paragraphs without marks of their own until a closing mark ends it: the offset of
 * that mark for the paragraph `next`, its end where the speech goes on further, or -1 where none closes it.
 */
function findLateCloser(text: string, paragraphs: readonly Block[], next: number): number {
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

function opensAt(text: string, at: number, block: Block): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit === 0x201c || unit === 0xab) return 2;
  const previous = at === block.start ? 0x20 : text.charCodeAt(at - 1);
  const canOpen =
    isSpace(previous) ||
    previous === 0x28 ||
    previous === 0x5b ||
    previous === 0x2013 ||
    previous === 0x2014 ||
    previous === 0x2f ||
    previous === 0x2d;
  if (!canOpen) return 0;
  const next = text.charCodeAt(at + 1);
  if (unit === 0x22) return isSpace(next) ? 0 : 2;
  // Closing marks printed where opening ones belong: "”We are ready,” she said".
  if (unit === 0x201d) return isLetter(next) || isDigit(next) ? 2 : 0;
  if (unit !== 0x27 && unit !== 0x2018 && (unit !== 0x2019 || isElided(text, at + 1))) return 0;
  // Elisions: "'70s", "rock 'n' roll"; but "‘I’d rather" opens speech.
  if (isDigit(next) && text.charCodeAt(at + 3) === 0x73) return 0;
  if (isApostrophe(text.charCodeAt(at + 2)) && !isLetter(text.charCodeAt(at + 3))) return 0;
  return isLetter(next) ||
    isDigit(next) ||
    next === 0x201c ||
    next === 0x22 ||
    next === 0xa3 ||
    next === 0x2026
    ? 1
    : 0;
}

const ELIDED = /^(?:em|til|till|tis|twas|cause|cos|bout|round|ere|ave|appen|owt|n)\b/i;

/** Whether a word that an apostrophe opens has lost its first letter: "’til", "’em". */
function isElided(text: string, at: number): boolean {
  return ELIDED.test(text.slice(at, at + 8));
}

/** Whether a mark stands after the end of a sentence or a colon, where speech begins. */
function followsStop(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && /[.?!:,]/.test(text[at - 2] ?? '');
}

/**
 * The closer of a double-quoted stretch. Typographic marks nest; where the count does not come out, the first
 * closer ends it, unless the speech `goesOn` in the next paragraph. Where no double mark closes it, a single
 * one may, after a stop.
 */
function findDoubleCloser(text: string, open: number, block: Block, goesOn: boolean): number {
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

/** Whether a mark stands before a word and after none, as one that opens does. */
function opensWord(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return (isSpace(previous) || previous === 0x28) && (isLetter(next) || isDigit(next));
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
function findSingleCloser(text: string, open: number, block: Block, goesOn: boolean): number {
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
