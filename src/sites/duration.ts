import { z } from 'zod';

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A time such as "500ms", "2s", "30m", "6h" or "14d", in milliseconds. */
export const Duration = z
  .string('must be a time such as 30m, 6h or 14d')
  .regex(/^\d{1,6}(?:\.\d{1,3})?(?:ms|s|m|h|d)$/, 'must be a time such as 30m, 6h or 14d')
  .transform((text) => {
    const unit = /[a-z]+$/.exec(text)?.[0] as keyof typeof UNIT_MS;
    return Math.round(Number.parseFloat(text) * UNIT_MS[unit]);
  });

/** Milliseconds in the largest unit that gives a whole number: "90m". */
export function formatDuration(ms: number): string {
  const unit = (['d', 'h', 'm', 's'] as const).find((name) => ms > 0 && ms % UNIT_MS[name] === 0) ?? 'ms';
  return `${ms / UNIT_MS[unit]}${unit}`;
}
