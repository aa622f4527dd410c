import type { FactReview } from '../record/index.ts';
import type { Decision, ReviewStatus } from './decision.ts';
import { listStanding } from './fold-thread.ts';

/** How a record shows that an analyst stands behind a fact; undefined where none does. */
export function readReview(status: ReviewStatus, decisions: readonly Decision[]): FactReview | undefined {
  if (status !== 'accepted' && status !== 'corrected' && status !== 'added') return undefined;
  const standing = listStanding(decisions).at(-1);
  return standing && { status, at: standing.createdAt.toISOString() };
}
