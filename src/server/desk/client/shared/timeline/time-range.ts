/** From the first to the last moment that a date may mean, in milliseconds: a year is as long as it is. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

/** The range of an ISO 8601 date, month or year; null for what is none. */
export function readRange(value: string | null): TimeRange | null {
  if (value === null) return null;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year !== undefined) {
    const last = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
    return { from: Date.parse(value), to: last - DAY_MS };
  }
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : { from: at, to: at };
}

/** The day of an article, in milliseconds. */
export function readDay(value: string | null): number | null {
  return readRange(value)?.from ?? null;
}

/** Of some moments the last; null where there is none. */
export function latestOf(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.max(...known);
}
