import type { Token } from '../reading/index.ts';
import { MONTHS } from './vocabulary.ts';

const YEAR = /^(?:19[89]|20[0-4])\d$/;
const NEAR = 12;

/**
 * When a grade was given, as ISO 8601 year or month, from the words near it ("in 2019", "in March 2023", "in
 * March", "last year"); null where none are. `published` dates a month without a year: the last one before it.
 */
export function readRatingDate(
  tokens: readonly Token[],
  grade: { first: number; end: number },
  floor: number,
  ceiling: number,
  published: string | null,
): string | null {
  for (let i = grade.end; i < Math.min(ceiling, grade.end + NEAR); i++) {
    if (endsClause(tokens, i)) break;
    const date = dateAt(tokens, i, published);
    if (date !== null) return date;
  }
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - NEAR - 6); i--) {
    if (tokens[i]!.lower === 'now') break;
    const date = dateAt(tokens, i, published);
    if (date !== null) return date;
  }
  return null;
}

/** What follows ", having", ", after" or ", but" is dated by itself. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower === ';') return true;
  // "branded it inadequate and in 2019 a commissioner came"
  if (tokens[at]!.lower === 'and' && /^(?:in|by|then|later)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return (
    /^[,–—(-]$/.test(tokens[at]!.lower) &&
    /^(?:having|but|while|up|down|although|and|which|following)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function dateAt(tokens: readonly Token[], at: number, published: string | null): string | null {
  const token = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (YEAR.test(token.text)) {
    const month = MONTHS.indexOf(before);
    if (month >= 0) return `${token.text}-${String(month + 1).padStart(2, '0')}`;
    // "the first time since 2010": when the grade was not given.
    if (before === 'since' && /^(?:time|good|outstanding)$/.test(tokens[at - 2]?.lower ?? '')) return null;
    return /^(?:in|since|of|by|from|until|to|and|around|during|\(|for)$/.test(before) ? token.text : null;
  }
  if (published === null || !/^\d{4}-\d\d/.test(published)) return null;
  const year = Number(published.slice(0, 4));
  const month = MONTHS.indexOf(token.lower);
  if (
    month >= 0 &&
    token.isCapitalised &&
    /^(?:in|since|last|until|for)$/.test(before) &&
    !YEAR.test(tokens[at + 1]?.text ?? '') &&
    !(tokens[at + 1]?.lower === 'last' && tokens[at + 2]?.lower === 'year')
  ) {
    const isLater = month + 1 > Number(published.slice(5, 7));
    return `${isLater ? year - 1 : year}-${String(month + 1).padStart(2, '0')}`;
  }
  // "in December last year"
  const isLastYear = token.lower === 'last' && tokens[at + 1]?.lower === 'year';
  const named = isLastYear && tokens[at - 1]?.isCapitalised === true ? MONTHS.indexOf(before) : -1;
  if (named >= 0) return `${year - 1}-${String(named + 1).padStart(2, '0')}`;
  if (token.lower === 'year' && before === 'last') return String(year - 1);
  if (token.lower !== 'ago' || !/^years?$/.test(before)) return null;
  const count = readCount(tokens[at - 2]?.lower ?? '');
  return count < 1 ? null : String(year - count);
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number of "three years ago", "2 years ago", "a year ago"; below 1 where the word is none. */
function readCount(word: string): number {
  return /^(?:[1-9]|10)$/.test(word) ? Number(word) : word === 'a' ? 1 : NUMBERS.indexOf(word);
}

/** The year that the paragraph has named last before `sentenceFirst` ("In 2016 …"), for what goes on without one. */
export function readContextYear(tokens: readonly Token[], sentenceFirst: number): string | null {
  const { paragraph } = tokens[sentenceFirst]!;
  // "… in November 2012.", "In that inspection both were judged": across a break.
  const isThen =
    tokens[sentenceFirst + 1]?.lower === 'that' && /^(?:in|at)$/.test(tokens[sentenceFirst]!.lower);
  const lowest = isThen ? paragraph - 1 : paragraph;
  for (let i = sentenceFirst - 1; i >= Math.max(0, sentenceFirst - 60); i--) {
    const token = tokens[i]!;
    if (token.paragraph < lowest) return null;
    const before = tokens[i - 1]?.lower ?? '';
    if (YEAR.test(token.text) && (/^(?:in|by|of)$/.test(before) || MONTHS.includes(before)))
      return token.text;
  }
  return null;
}
