import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import type { GradeFrame } from './read-frame.ts';
import { findNamesOfAreas } from './counted-areas.ts';
import type { Scene } from '../types.ts';
import { KNOWN_SERVICES, SERVICE_WORDS, WHOLE } from './services.ts';
import { DETERMINERS, RATE_VERBS, RATING_NOUNS, SKIPPED } from './vocabulary.ts';

/** "weak is the second lowest grade": speaks of the scale; "excellent in two of four areas" names none of them. */
export function isAboutTheScale(tokens: readonly Token[], grade: GradeMention): boolean {
  if (isMissed(tokens, grade.first) || isAwaited(tokens, grade.first) || isBeside(tokens, grade.first))
    return true;
  let at = grade.end;
  while (isQuoteMark(tokens[at])) at++;
  if (/^(?:in|for|on)$/.test(tokens[at]?.lower ?? '') && isNumeral(tokens[at + 1])) {
    const names = findNamesOfAreas(tokens, at + 1, tokens.length);
    if (names >= 0 && KNOWN_SERVICES.matchAt(tokens, names, tokens.length) !== null) return false;
    // "adequate in four and good in two"
    const next = tokens[at + 2];
    if (next === undefined || /^(?:and|by|,|[.;])$/.test(next.lower)) return true;
    const noun = tokens
      .slice(at + 2, at + 7)
      .some((t) =>
        /^(?:areas?|category|categories|themes?|measures?|domains?|indicators?|questions?)$/.test(t.lower),
      );
    if (noun) return true;
  }
  if (isOfOthers(tokens, at)) return true;
  const after = tokens[grade.end]?.lower;
  const isDefined =
    (after === 'is' || after === 'being') && /^(?:the|a|one)$/.test(tokens[grade.end + 1]?.lower ?? '');
  return isDefined && grade.family !== 'code';
}

/** "the second top rating behind outstanding", "one grade below good": named to place another on the scale. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (isQuoteMark(tokens[i]) || /^(?:an?|the)$/.test(tokens[i]?.lower ?? '')) i--;
  return /^(?:behind|below|above|beneath)$/.test(tokens[i]?.lower ?? '');
}

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
  if (isFew && /^(?:further|other|remaining)$/.test(tokens[i - 1]?.lower ?? '')) return true;
  // The figures of a scale are small: "graded 5 (very good)".
  return number?.kind === 'number' && /^\d{1,3}$/.test(number.text) && Number(number.text) > 6;
}

/** "more must be done before they can give it a good rating": nobody has given it, nor said that they will. */
function isAwaited(tokens: readonly Token[], at: number): boolean {
  let hasModal = false;
  for (let i = at - 1; i >= Math.max(0, at - 14) && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    const { lower } = tokens[i]!;
    if (/^(?:can|could|would)$/.test(lower)) hasModal = true;
    if (lower === 'before') return hasModal;
    if (/^[,;:]$/.test(lower)) return false;
  }
  return false;
}

/** "good in all other areas", "good for every other theme": what these are is not said. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|for|on|across)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i <= at + 4; i++) {
    if (tokens[i]?.lower === 'other')
      return /^(?:areas?|themes?|categories|measures|respects?)$/.test(tokens[i + 1]?.lower ?? '');
    if (!/^(?:all|every|each|the|of|its|any)$/.test(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

/** "missed out on an outstanding rating", "a point short of a good": nobody gave that grade. */
function isMissed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower } = tokens[i]!;
    if (lower === 'short' && tokens[i + 1]?.lower === 'of') return true;
    if (
      /^(?:missed|missing|avoided|avoids|escaped|escapes)$/.test(lower) &&
      tokens[i]!.sentence === tokens[at]!.sentence
    )
      return true;
    // "the 63 per cent needed to be rated good"
    if (/^(?:needed|required)$/.test(lower) && tokens[i + 1]?.lower === 'to') return true;
    if (lower === ',' || lower === '.') return false;
  }
  return false;
}

/** "beside the A3": letters and figures with an article and nothing that rates are a road or a place. */
export function isRoad(tokens: readonly Token[], grade: GradeMention, frame: GradeFrame): boolean {
  if (frame.rule !== 'bare' && frame.rule !== 'and') return false;
  const before = tokens[grade.first - 1]?.lower;
  if (grade.family === 'credit' && isBeforeNoun(tokens, grade)) return true;
  return (grade.family === 'credit' && before === 'the') || (grade.family === 'code' && grade.isSpoken);
}

/** "A1 accommodation": letters before a noun that is no rating. */
function isBeforeNoun(tokens: readonly Token[], grade: GradeMention): boolean {
  const next = tokens[grade.end];
  if (
    next?.kind !== 'word' ||
    next.sentence !== tokens[grade.first]!.sentence ||
    RATING_NOUNS.has(next.lower)
  )
    return false;
  return !/^(?:and|or|but|with|by|from|to|in|at|for|on|after|is|was|are|were|may|could|would|will|has|had|this|last|while|as|since|before|until|when|where|that|which|again|now|today)$/.test(
    next.lower,
  );
}

/** "too many plans were inadequate": neither a body nor a service. */
export function isForeignHead(scene: Scene, np: TokenRange): boolean {
  const { tokens } = scene.reading;
  const head = tokens[np.end - 1];
  if (np.end <= np.first || head?.kind !== 'word' || head.isCapitalised) return false;
  if (scene.bodiesAt[np.end - 1] !== undefined || scene.personAt[np.end - 1] !== undefined) return false;
  const { lower } = head;
  const isPlain =
    WHOLE.has(lower) || SERVICE_WORDS.has(lower) || SKIPPED.has(lower) || DETERMINERS.has(lower);
  return (
    !isPlain &&
    !/^(?:he|she|i|we|you|them|there|what|and|or|but|as|is|was|been|today|now|year|month|week|cent|aim|aims|target|goal|hope|ambition|expectation|word)$/.test(
      lower,
    )
  );
}

/** "had rated itself good": a body's own opinion is no rater's. */
export function isSelfRated(tokens: readonly Token[], grade: GradeMention, floor: number): boolean {
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - 6); i--) {
    if (/^(?:itself|themselves|ourselves|himself|herself)$/.test(tokens[i]!.lower)) {
      const before = tokens[i - 1]?.lower ?? '';
      return RATE_VERBS.has(before);
    }
  }
  return false;
}

const OPINIONS = /^(?:understood|understands|believed|believes|thought|knew|felt|feels)$/;

/** "services which the council already believed to be good": its own opinion, where nobody "is believed" so. */
export function isOpinion(tokens: readonly Token[], grade: GradeMention): boolean {
  let at = grade.first - 1;
  while (isQuoteMark(tokens[at])) at--;
  if (tokens[at]?.lower !== 'be' || tokens[at - 1]?.lower !== 'to') return false;
  if (!OPINIONS.test(tokens[at - 2]?.lower ?? '')) return false;
  let before = at - 3;
  while (/^(?:already|always|now|still|long|widely|generally|also)$/.test(tokens[before]?.lower ?? ''))
    before--;
  return !/^(?:is|are|was|were|be|been)$/.test(tokens[before]?.lower ?? '');
}

function isNumeral(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' ? !/^\d{4}$/.test(token.text) : NUMERALS.has(token.lower))
  );
}

const NUMERALS = new Set(
  'one two three four five six seven eight nine ten eleven twelve most several'.split(' '),
);

const QUANTIFIERS = new Set(
  (
    'most many none no quarter half third some few several cent percentage proportion number majority more fewer ' +
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

const AUX = /^(?:is|are|was|were|has|have|had)$/;

/** "departments judged inadequate will have a commissioner": a kind of body, and none of them by name. */
export function isKind(tokens: readonly Token[], np: TokenRange): boolean {
  const last = tokens[np.end - 1]?.lower ?? '';
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
