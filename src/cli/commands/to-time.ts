import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A point in time: a date of ISO 8601, or an age such as "30m", "12h", "7d", "2w". */
export function toTime(text: string): Date {
  const age = /^(\d{1,6})([mhdw])$/.exec(text);
  const time = age === null ? readDate(text) : Date.now() - Number(age[1]) * (UNITS[age[2] ?? ''] ?? 0);
  if (Number.isNaN(time)) {
    throw new InvalidArgumentError('Give a date such as 2026-01-31, or an age such as 12h or 7d.');
  }
  return new Date(time);
}

/** A date alone means its beginning, by UTC. */
function readDate(text: string): number {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ? Date.parse(text) : Number.NaN;
}
