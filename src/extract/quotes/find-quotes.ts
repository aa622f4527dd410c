import type { QuoteDraft, Scene } from '../types.ts';

/** Finds the quotes that an article states. */
export function findQuotes(_scene: Scene): QuoteDraft[] {
  return [];
}
