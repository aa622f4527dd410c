import { type Token, waitFor } from '../reading/index.ts';
import { BOUNDS, FUTURE_WORDS, MONTHS, NOW_WORDS, PERIODS, SEASONS, WEEKDAYS } from './time-words.ts';

export type Relation = 'past' | 'future' | 'now';

/** A date or an adverb of time in a sentence. */
export interface TimeMention {
  /** Tokens. */
  readonly first: number;
  readonly end: number;
  readonly bound: 'at' | 'until' | 'since' | 'from';
  /** How it stands to the day of publication; null where only the verb can tell ("in May", "on Friday"). */
  readonly relation: Relation | null;
  /** ISO date, month or year; null where it is not said exactly. */
  readonly iso: string | null;
  /** The month alone ("in May"), for the verb to date. */
  readonly month: number | null;
}

/** Finds the expressions of time among the tokens `first` to `end`. `published` is an ISO date or null. */
export function readTimes(
  tokens: readonly Token[],
  first: number,
  end: number,
  published: string | null,
): TimeMention[] {
  const times: TimeMention[] = [];
  for (let at = first; at < end; at++) {
    if (!opensTime(tokens[at]!)) continue;
    const time = readTime(tokens, at, end, published);
    if (time === undefined) continue;
    times.push(time);
    at = time.end - 1;
  }
  return times;
}

/** Whether a token can open an expression of time: spares the rest of the text a closer look. */
function opensTime(token: Token): boolean {
  return token.kind === 'number' || (token.triggers & OPENERS) !== 0;
}
const OPENERS = waitFor([
  ...BOUNDS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...WEEKDAYS,
  ...NOW_WORDS,
  ...FUTURE_WORDS,
  ...'last early late later earlier this new the due immediate end recently yesterday previously formerly years months weeks year'.split(
    ' ',
  ),
]);

function readTime(
  tokens: readonly Token[],
  at: number,
  end: number,
  published: string | null,
): TimeMention | undefined {
  const bound = BOUNDS.get(tokens[at]!.lower) ?? 'at';
  const start = bound === 'at' ? at : at + 1;
  const date = readDate(tokens, start, end) ?? readRelative(tokens, start, end);
  if (date === undefined) return undefined;
  const relation = date.relation ?? (date.iso === null ? null : compare(date.iso, published));
  return { first: at, end: date.end, bound, relation, iso: date.iso, month: date.month };
}

interface ReadDate {
  readonly end: number;
  readonly iso: string | null;
  readonly month: number | null;
  readonly relation: Relation | null;
}

/** "14 November", "May 15", "the 1st of June 2024", "November 2022", "in 2019", "2016-17". */
function readDate(tokens: readonly Token[], from: number, end: number): ReadDate | undefined {
  let at = from;
  let day = readDay(tokens[at]?.lower);
  if (day !== null) at++;
  if (tokens[at]?.lower === 'of' && day !== null) at++;
  const month = at < end && tokens[at]!.isCapitalised ? (MONTHS.get(tokens[at]!.lower) ?? null) : null;
  if (month === null) return readYearAlone(tokens, from, end);
  at++;
  const after = readDay(tokens[at]?.lower);
  if (day === null && after !== null && at < end) {
    day = after;
    at++;
  }
  const yearAt = tokens[at]?.text === ',' ? at + 1 : at;
  const year = yearAt < end ? readYear(tokens[yearAt]?.lower) : null;
  const following = readFollowing(tokens, at);
  if (year !== null) at = yearAt + 1;
  const iso = year === null ? null : [year, pad(month), ...(day === null ? [] : [pad(day)])].join('-');
  return { end: following ? at + 2 : at, iso, month, relation: following };
}

/** "April next year", "March this year", "May last year". */
function readFollowing(tokens: readonly Token[], at: number): Relation | null {
  if (tokens[at + 1]?.lower !== 'year') return null;
  return tokens[at]!.lower === 'next' ? 'future' : tokens[at]!.lower === 'last' ? 'past' : null;
}

function readYearAlone(tokens: readonly Token[], at: number, end: number): ReadDate | undefined {
  const year = at < end ? readYear(tokens[at]?.lower) : null;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    year === null ||
    !/^(?:in|since|until|till|from|to|by|and|during|of|between|before|after|-|–|,|\()$/.test(before)
  )
    return undefined;
  return { end: at + 1, iso: year, month: null, relation: null };
}

function readRelative(tokens: readonly Token[], at: number, end: number): ReadDate | undefined {
  if (at >= end) return undefined;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  const plain = (length: number, relation: Relation | null, month: number | null = null): ReadDate => ({
    end: Math.min(end, at + length),
    iso: null,
    month,
    relation,
  });
  const season = SEASONS.get(next) ?? null;
  if (lower === 'next' && isPeriod(next)) return plain(2, 'future');
  if (lower === 'last' && isPeriod(next)) return plain(2, 'past');
  if ((lower === 'early' || lower === 'late') && next === 'next') return plain(3, 'future');
  if (lower === 'later' && next === 'this') return plain(3, 'future');
  if (lower === 'earlier' && next === 'this') return plain(3, 'past');
  if (lower === 'end' && next === 'of' && tokens[at + 2]?.lower === 'this') return plain(4, 'future');
  if (lower === 'this' && /^(?:morning|afternoon|week)$/.test(next)) return plain(2, 'now');
  if (lower === 'this' && next === 'month') return plain(2, null);
  if (lower === 'this' && season !== null) return plain(2, null, season);
  if (lower === 'new' && next === 'year' && tokens[at - 1]?.lower === 'the') return plain(2, 'future');
  if (lower === 'new' && next === 'financial') return plain(3, 'future');
  if (lower === 'the' && season !== null) return plain(2, null, season);
  if (SEASONS.has(lower)) return plain(1, null, SEASONS.get(lower) ?? null);
  if (lower === 'due' && next === 'course') return plain(2, 'future');
  if (lower === 'immediate' && next === 'effect') return plain(2, 'now');
  if (lower === 'end' && next === 'of') return plain(tokens[at + 2]?.lower === 'the' ? 4 : 2, null);
  if (lower === 'the' && next === 'past') return plain(2, 'past');
  if (next === 'ago') return plain(2, 'past');
  if (lower === 'recently' || lower === 'yesterday' || lower === 'previously' || lower === 'formerly')
    return plain(1, 'past');
  if (lower === '1990s' || lower === '1980s' || lower === '2000s' || lower === '1970s')
    return plain(1, 'past');
  if (NOW_WORDS.has(lower)) return plain(1, 'now');
  if (lower !== 'next' && lower !== 'later' && FUTURE_WORDS.has(lower)) return plain(1, 'future');
  if (WEEKDAYS.has(lower) && tokens[at]!.isCapitalised) return plain(1, null);
  return undefined;
}

function isPeriod(lower: string): boolean {
  return PERIODS.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower);
}

function readDay(lower: string | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower ?? '')?.[1];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function readYear(lower: string | undefined): string | null {
  return /^((?:19|20)\d\d)(?:[-/–]\d{2,4})?$/.exec(lower ?? '')?.[1] ?? null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function compare(iso: string, published: string | null): Relation | null {
  if (published === null) return null;
  const now = published.slice(0, iso.length);
  return iso < now ? 'past' : iso > now ? 'future' : iso.length === 10 ? 'now' : null;
}

/**
 * How a time stands to publication, given which way the verb looks: "left in May" is the last May,
 * "joins in May" the next.
 */
export function relationOf(time: TimeMention, outlook: 'past' | 'future'): Relation {
  return time.relation ?? outlook;
}

/** The ISO date of a time, a bare month being dated by the way the verb looks. */
export function isoOf(
  time: TimeMention,
  outlook: 'past' | 'future',
  published: string | null,
): string | null {
  if (time.iso !== null) return time.iso;
  if (time.month === null || published === null || !/^\d{4}-\d\d/.test(published)) return null;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const shift = time.relation === 'future' ? 1 : time.relation === 'past' ? -1 : 0;
  if (shift !== 0) return `${year + shift}-${pad(time.month)}`;
  if (outlook === 'past') return `${time.month <= month ? year : year - 1}-${pad(time.month)}`;
  return `${time.month >= month ? year : year + 1}-${pad(time.month)}`;
}
