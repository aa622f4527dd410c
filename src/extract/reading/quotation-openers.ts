import { isApostrophe, isDigit, isLetter, isSpace } from './characters.ts';

export interface Block {
  readonly start: number;
  readonly end: number;
}

export function opensAt(text: string, at: number, block: Block): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  if (!isMark(unit)) return 0;
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

/** Whether a unit is a quotation mark of any kind. */
function isMark(unit: number): boolean {
  if (unit < 0xab) return unit === 0x22 || unit === 0x27;
  return unit === 0xab || (unit >= 0x2018 && unit <= 0x201d);
}

const ELIDED = /^(?:em|til|till|tis|twas|cause|cos|bout|round|ere|ave|appen|owt|n)\b/i;

/** Whether a word that an apostrophe opens has lost its first letter: "’til", "’em". */
function isElided(text: string, at: number): boolean {
  return ELIDED.test(text.slice(at, at + 8));
}

/** Whether a paragraph opens with marks of the kind. */
export function opensNext(text: string, next: Block | undefined, marks: 1 | 2): boolean {
  return next !== undefined && opensAt(text, next.start, next) === marks;
}

/** Whether a mark stands before a word and after none, as one that opens does. */
export function opensWord(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return (isSpace(previous) || previous === 0x28) && (isLetter(next) || isDigit(next));
}
