import type { FactReview, InterventionStatus, RatingStatus, RoleStatus } from '../../record/index.ts';

/** Which article states a fact. */
export interface Statement {
  readonly recordId: string;
  /** The id of the fact within the record. */
  readonly factId: string;
  /** The same for articles that are copies of each other, which count once. */
  readonly story: string;
  /** The day of the article, ISO 8601; null where it does not give one. */
  readonly published: string | null;
  /** The same, or else the day on which the article was first seen. */
  readonly dated: string;
  /** What an analyst made of it; null where none has decided. */
  readonly review: FactReview['status'] | null;
}

export interface RoleStatement extends Statement {
  readonly personId: string;
  readonly bodyId: string | null;
  readonly title: string;
  readonly postKey: string;
  readonly isSingle: boolean;
  readonly status: RoleStatus;
  readonly from: string | null;
  readonly until: string | null;
}

export interface RatingStatement extends Statement {
  readonly bodyId: string;
  readonly service: string | null;
  readonly serviceKey: string;
  readonly by: string;
  readonly framework: string | null;
  readonly grade: string;
  readonly rank: number | null;
  readonly status: RatingStatus;
  readonly asOf: string | null;
}

export interface InterventionStatement extends Statement {
  readonly bodyId: string;
  readonly type: string;
  readonly by: string | null;
  readonly status: InterventionStatus;
}

/** Earliest first: by the article's day, then in an order of no meaning that is always the same. */
export function compareStatements(a: Statement, b: Statement): number {
  return compare(a.dated, b.dated) || compare(a.recordId, b.recordId) || compare(a.factId, b.factId);
}

/** By code units, so that every machine orders alike. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Where a line of a timeline stands among the others: parts in ascending order, down to the statement with which the
 * line begins. So what is stored later moves no line past another that it does not change itself.
 */
export type Place = readonly string[];

/** By the first part in which they differ. */
export function comparePlaces(a: Place, b: Place): number {
  for (const [at, part] of a.entries()) {
    const order = compare(part, b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** A date as a part of a place by which the latest comes first. */
export function countDown(date: string): string {
  return `${date.replace(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}

/** The parts that tell a statement from all others. */
export function placeStatement({ dated, recordId, factId }: Statement): Place {
  return [dated, recordId, factId];
}

/** Of some dates the first; null where there is none. */
export function earliest(dates: readonly (string | null)[]): string | null {
  return dates.reduce(
    (found, date) => (date !== null && (found === null || date < found) ? date : found),
    null,
  );
}

/** Of some dates the last; null where there is none. */
export function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce(
    (found, date) => (date !== null && (found === null || date > found) ? date : found),
    null,
  );
}

const DAY_MS = 86_400_000;

/** Days from one date to another, each ISO 8601 to the year, month or day; NaN where one is none. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS;
}

/** The number of different stories among statements. */
export function countStories(statements: readonly Statement[]): number {
  return new Set(statements.map(({ story }) => story)).size;
}

/** What most statements say; of several the one that was said last. */
export function mostSaid<T extends Statement>(
  statements: readonly T[],
  say: (statement: T) => string,
): string {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(say(statement), (counts.get(say(statement)) ?? 0) + 1);
  const [only = ''] = counts.keys();
  if (counts.size < 2) return only;
  const last = [...statements].sort(compareStatements).reverse();
  return [...new Set(last.map(say))].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? '';
}

/** Parts what has one key from what has another; each in the order given. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
