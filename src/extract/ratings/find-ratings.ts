import type { RatingDraft, Scene } from '../types.ts';

/** Finds the ratings that an article states. */
export function findRatings(_scene: Scene): RatingDraft[] {
  return [];
}
