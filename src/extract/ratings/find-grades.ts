import { type Reading, type Token, waitFor } from '../reading/index.ts';
import { CREDIT_LETTERS, GRADE_WORDS, type GradeFamily } from './grade-words.ts';
import { isCreditRater, type RaterMention } from './raters.ts';

/** Words of a grade wherever they stand, before anyone knows whether a grade is meant. */
export interface GradeMention {
  readonly first: number;
  readonly end: number;
  readonly family: GradeFamily;
  readonly grade: string;
  readonly isVerb: boolean;
  /** Between quotation marks of its own. */
  readonly isQuoted: boolean;
  /** Capitalised inside a sentence: "rated Good". */
  readonly isCapitalised: boolean;
  /** Inside direct speech. */
  readonly isSpoken: boolean;
}

const QUOTE_MARKS = new Set(['"', "'", '‘', '’', '“', '”']);

export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && QUOTE_MARKS.has(token.text);
}

/** Finds the words of grades, in text order. Codes and letters need a rater of theirs in the article. */
export function findGrades(reading: Reading, raters: readonly RaterMention[]): GradeMention[] {
  const { tokens } = reading;
  const isHousing =
    raters.some((r) => r.by === 'Regulator of Social Housing') ||
    tokens.some((t, i) => (t.triggers & HOUSING) !== 0 && isOfHousing(tokens, i));
  const isCredit = raters.some((r) => isCreditRater(r.by));
  const found: GradeMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isCredit && (token.triggers & FIRST_WORDS) === 0) continue;
    if (token.kind === 'punctuation' || token.kind === 'possessive') continue;
    const match =
      (token.lower === 'met' ? matchSafeguarding(tokens, i) : null) ??
      (token.lower === 'systemic' ? matchFailings(tokens, i) : null) ??
      (isCredit ? matchCredit(tokens, i) : null) ??
      (token.lower === 'same' ? matchSame(tokens, i, found.at(-1)) : null) ??
      matchWords(tokens, i, isHousing);
    if (match === null) continue;
    found.push(describe(reading, match));
    i = match.end - 1;
  }
  return found;
}

const FIRST_WORDS = waitFor([...GRADE_WORDS.firstWords(), 'met', 'systemic', 'same']);
const LANDLORDS = new Set(['landlord', 'landlords', 'tenants']);
const CODES = 'C1 C2 C3 C4 G1 G2 G3 G4 V1 V2 V3 V4'.split(' ');
const HOUSING = waitFor([...LANDLORDS, 'housing', ...CODES.map((code) => code.toLowerCase())]);

type Match = Pick<GradeMention, 'first' | 'end' | 'family' | 'grade' | 'isVerb'>;

function matchWords(tokens: readonly Token[], at: number, isHousing: boolean): Match | null {
  const match = GRADE_WORDS.matchAt(tokens, at, Math.min(tokens.length, at + 10));
  if (match === null) return null;
  const { family, grade, isVerb } = match.value;
  if (family === 'code' && !((isHousing || isRatedHere(tokens, at)) && tokens[at]!.isCapitalised))
    return null;
  if (tokens[match.end - 1]!.sentence !== tokens[at]!.sentence) return null;
  return { first: match.first, end: match.end, family, grade, isVerb };
}

function matchCredit(tokens: readonly Token[], at: number): Match | null {
  const token = tokens[at]!;
  if (!CREDIT_LETTERS.test(token.text)) return null;
  const next = tokens[at + 1];
  const sign = next !== undefined && next.start === token.end && /^[+\-−–]$/.test(next.text) ? next.text : '';
  // A lone letter is a grade only with its sign, or quoted, or where a grade must follow ("rating of A").
  if (token.text.length === 1 && sign === '' && !/^(?:of|at|to|from)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  const grade = token.text.toLowerCase() + (sign === '' ? '' : sign === '+' ? '+' : '-');
  return { first: at, end: sign === '' ? at + 1 : at + 2, family: 'credit', grade, isVerb: false };
}

/** "safeguarding was not met", "safeguarding standards have been met", "safeguarding: met". */
function matchSafeguarding(tokens: readonly Token[], at: number): Match | null {
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 9) && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'not') first = i;
    if (lower === 'safeguarding') {
      return { first, end: at + 1, family: 'met', grade: first === at ? 'met' : 'not met', isVerb: false };
    }
  }
  return null;
}

/** "‘systemic failings’" of SEND services: the outcome, cut short and quoted. */
function matchFailings(tokens: readonly Token[], at: number): Match | null {
  if (tokens[at + 1]?.lower !== 'failings' || !isQuoteMark(tokens[at - 1])) return null;
  for (let i = Math.max(0, at - 20); i < at; i++) {
    if (tokens[i]!.sentence !== tokens[at]!.sentence || !/^(?:send|sen|educational)$/.test(tokens[i]!.lower))
      continue;
    return {
      first: at,
      end: at + 2,
      family: 'send',
      grade: 'widespread and/or systemic failings',
      isVerb: false,
    };
  }
  return null;
}

/** "Kent's got the same grade last June": the grade told before. */
function matchSame(tokens: readonly Token[], at: number, last: GradeMention | undefined): Match | null {
  if (last === undefined || tokens[at - 1]?.lower !== 'the') return null;
  const isGrade = /^(?:grade|grading|rating|judgement|verdict)$/.test(tokens[at + 1]?.lower ?? '');
  const isGiven = /^(?:got|gets|received|given|awarded|handed)$/.test(tokens[at - 2]?.lower ?? '');
  const { family, grade } = last;
  return isGrade && isGiven ? { first: at - 1, end: at + 2, family, grade, isVerb: false } : null;
}

/** "graded C3", "a C3 grade": a word of rating near by makes a code of it wherever it stands. */
function isRatedHere(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = Math.max(0, at - 8); i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!;
    if (
      token.sentence === sentence &&
      /^(?:rated|graded|regraded|grade|grades|grading|regulator|downgraded)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

/** "landlords", "housing association", "graded C2": the article is about those who let homes. */
function isOfHousing(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (lower === 'housing') return /^(?:associations?|providers?)$/.test(tokens[at + 1]?.lower ?? '');
  return LANDLORDS.has(lower) || (CODES.includes(text) && isRatedHere(tokens, at));
}

function describe(reading: Reading, { first, end, family, grade, isVerb }: Match): GradeMention {
  const { tokens, sentences, quotations } = reading;
  const token = tokens[first]!;
  const isQuoted = isQuoteMark(tokens[first - 1]) && isQuoteMark(tokens[end]);
  const quotation = quotations[token.quotation];
  const length = tokens[end - 1]!.end - token.start;
  const isSpoken = !isQuoted && quotation !== undefined && quotation.end - quotation.start > length + 12;
  return {
    first,
    end,
    family,
    grade,
    isVerb,
    isQuoted,
    isCapitalised: token.isCapitalised && first !== sentences[token.sentence]!.first,
    isSpoken,
  };
}
