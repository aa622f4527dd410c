export interface BackoffOptions {
  readonly baseMs: number;
  readonly longestMs: number;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/**
 * The pause before try number `attempt` (1 for the first repeat): doubled each time up to `longestMs`, of
 * which the upper half is left to chance, so that many who failed together do not come back together.
 */
export function computeBackoff(attempt: number, { baseMs, longestMs, random }: BackoffOptions): number {
  const fullMs = Math.min(baseMs * 2 ** Math.min(Math.max(attempt - 1, 0), 40), longestMs);
  return Math.round(fullMs / 2 + (fullMs / 2) * random);
}
