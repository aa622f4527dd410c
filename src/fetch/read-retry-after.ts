const LONGEST_MS = 24 * 60 * 60 * 1000;
const SHORTEST_MS = 1000;

/**
 * The wait that a `Retry-After` header asks for, in milliseconds between a second and a day; null when there
 * is none that can be read. The header is a number of seconds or an HTTP date.
 */
export function readRetryAfter(header: string | undefined, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const delayMs = /^\d{1,15}$/.test(text) ? Number(text) * 1000 : readDate(text) - nowMs;
  if (Number.isNaN(delayMs)) return null;
  return Math.min(Math.max(delayMs, SHORTEST_MS), LONGEST_MS);
}

/** An HTTP date begins with its weekday; `Date.parse` alone takes even "-5" for one. */
function readDate(text: string): number {
  return /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /i.test(text) ? Date.parse(text) : Number.NaN;
}
