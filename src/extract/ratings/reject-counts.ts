import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';

/** ", 55 good and 25 inadequate": a number of bodies, none of them named. */
export function isNumbered(tokens: readonly Token[], grade: GradeMention): boolean {
  let i = grade.first - 1;
  while (isQuoteMark(tokens[i])) i--;
  if (/^(?:as|were|are|was|is|rated|judged|graded)$/.test(tokens[i]?.lower ?? '')) i--;
  if (/^(?:were|are)$/.test(tokens[i]?.lower ?? '')) i--;
  const number = tokens[i];
  // "two good-rated councils", "a further three requiring improvement"
  const isFew = NUMERALS.has(number?.lower ?? '') && number!.lower !== 'one';
  if (isFew && tokens[grade.first]!.lower.endsWith('-rated')) return true;
  // "two ‘good’ ratings, three ‘adequate’"
  const isWord = grade.family === 'word' || grade.family === 'improvement';
  if (isFew && isWord && i === grade.first - 1 - (grade.isQuoted ? 1 : 0)) return true;
  if (isFew && /^(?:further|other|remaining)$/.test(tokens[i - 1]?.lower ?? '')) return true;
  // The figures of a scale are small: "graded 5 (very good)".
  return number?.kind === 'number' && /^\d{1,3}$/.test(number.text) && Number(number.text) > 6;
}

export function isNumeral(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' ? !/^\d{4}$/.test(token.text) : NUMERALS.has(token.lower))
  );
}

const NUMERALS = new Set(
  'one two three four five six seven eight nine ten eleven twelve most several'.split(' '),
);

const QUANTIFIERS = new Set(
  (
    'most many none nobody no quarter half third some few several cent percentage proportion number majority more fewer ' +
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty four five six seven ' +
    'eight nine ten every any all only'
  ).split(' '),
);
const UNITED = new Set(['both', 'two', 'three']);

/** "43 councils are good": a count. "All three", "both" point back and are none. */
export function isCount(tokens: readonly Token[], np: TokenRange): boolean {
  if (isPartOfMany(tokens, np)) return true;
  let first = np.first;
  while (
    first < np.end &&
    /^(?:so|far|of|the|its|about|almost|nearly|in|england|,)$/.test(tokens[first]!.lower)
  )
    first++;
  const token = tokens[first];
  if (token === undefined || first >= np.end) return false;
  if (isGenericPlural(tokens, first, np.end)) return true;
  if (UNITED.has(token.lower) || UNITED.has(tokens[first + 1]?.lower ?? '')) return false;
  if (token.kind === 'number') return np.end - first <= 6 && !/^\d{4}$/.test(token.text);
  // "a third home" is one more, and "a third of homes" a share.
  const isOrdinal = tokens[first + 1]?.lower === 'third' && tokens[first + 2]?.lower !== 'of';
  if (token.lower === 'a' && isOrdinal) return false;
  if (token.lower === 'a' || token.lower === 'one') return QUANTIFIERS.has(tokens[first + 1]?.lower ?? '');
  return QUANTIFIERS.has(token.lower);
}

/** "Of the ten seen so far, three are good": the number is a part of a number. */
function isPartOfMany(tokens: readonly Token[], np: TokenRange): boolean {
  const token = tokens[np.end - 1];
  if (token === undefined || !(token.kind === 'number' || NUMERALS.has(token.lower))) return false;
  let first = np.first;
  while (first > 0 && np.first - first < 20 && tokens[first - 1]!.sentence === token.sentence) first--;
  return tokens[first]!.lower === 'of' && tokens[first + 1]?.lower === 'the' && isNumeral(tokens[first + 2]);
}

const SHARES = /^(?:proportion|percentage|share|majority|minority|half|quarter|third|thirds|quarters)$/;

/** "a higher proportion of the county's schools": a share of many. */
export function hasShare(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < Math.min(end, first + 14); i++)
    if (SHARES.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'of') return true;
  return false;
}

/** "the proportion of good and outstanding schools", "the number of schools rated good": shares and counts of many. */
export function isShareOf(tokens: readonly Token[], grade: GradeMention): boolean {
  const { sentence } = tokens[grade.first]!;
  for (let i = grade.first - 1; i >= Math.max(0, grade.first - 7) && tokens[i]!.sentence === sentence; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'of') {
      const before = tokens[i - 1]?.lower ?? '';
      return SHARES.test(before) || before === 'number' || before === 'numbers';
    }
    if (/^[,;:.]$/.test(lower) || AUX.test(lower)) return false;
  }
  return false;
}

/** "a few areas that were judged good", "no aspects were inadequate": parts of the work, and which is not said. */
export function isOfUnnamedAreas(tokens: readonly Token[], grade: GradeMention, floor: number): boolean {
  // "judged two more areas good: X and Y"
  if (tokens[grade.end]?.text === ':') return false;
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - 8); i--) {
    const { lower } = tokens[i]!;
    if (/^[,;:.]$/.test(lower)) return false;
    if (!/^(?:areas|aspects|elements|parts|features)$/.test(lower)) continue;
    return tokens
      .slice(Math.max(floor, i - 3), i)
      .some((t) => /^(?:no|few|some|several|many|other|certain|most|more|number)$/.test(t.lower));
  }
  return false;
}

const AUX = /^(?:is|are|was|were|has|have|had)$/;

/** "came from a home in Hull | rated good": one of its kind, and not the one spoken of. */
function isElsewhere(tokens: readonly Token[], np: TokenRange): boolean {
  for (let i = np.end - 1; i >= Math.max(np.first, np.end - 5); i--) {
    if (!/^(?:home|school|council|authority|trust|provider|nursery)$/.test(tokens[i]!.lower)) continue;
    for (let k = i - 1; k > Math.max(np.first, i - 4); k--)
      if (/^an?$/.test(tokens[k]!.lower)) return /^(?:from|at|to|near|like)$/.test(tokens[k - 1]!.lower);
    return false;
  }
  return false;
}

/** "departments judged inadequate will have a commissioner": a kind of body, and none of them by name. */
export function isKind(tokens: readonly Token[], np: TokenRange): boolean {
  const last = tokens[np.end - 1]?.lower ?? '';
  // "with one service deemed inadequate"
  const isOne = /^(?:one|another)$/.test(tokens[np.end - 2]?.lower ?? '');
  if (isOne && /^(?:service|council|authority|force|landlord|provider|trust|school|home)$/.test(last))
    return true;
  if (isElsewhere(tokens, np)) return true;
  if (
    np.end === np.first ||
    !/^(?:departments|councils|authorities|landlords|providers|trusts|forces|homes)$/.test(last)
  )
    return false;
  return !/^(?:the|its|their|these|both|two|three|four|five|our)$/.test(tokens[np.first]!.lower);
}

/** "homes are rated excellent, good …", "landlords with C3": bodies of a kind, and none of them by name. */
function isGenericPlural(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first <= 2 &&
    /^(?:homes|landlords|councils|schools|authorities|providers|forces|trusts|grades|ratings)$/.test(
      tokens[first]!.lower,
    )
  );
}
