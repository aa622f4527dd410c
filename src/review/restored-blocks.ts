import { createHash } from 'node:crypto';
import type { Decision } from './decision.ts';

/** A block that was taken off the page, and what was decided about it. */
export interface ReviewedBlock {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
  readonly version: number;
  readonly isRestored: boolean;
  /** The number of the decision that restored it; null where none stands. */
  readonly restoredBy: number | null;
  readonly decisions: readonly Decision[];
}

/** Names a removed block by its words. */
export function createBlockKey(text: string): string {
  return `block-${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}

/**
 * The text that analysts read: the article's own, and after it the blocks that they have restored, in the order of
 * restoring. Offsets into the article's text hold in it as well.
 */
export function joinRestored(text: string, blocks: readonly ReviewedBlock[]): string {
  const restored = blocks
    .filter(({ restoredBy }) => restoredBy !== null)
    .sort((a, b) => (a.restoredBy ?? 0) - (b.restoredBy ?? 0));
  // A block that stood on the page twice is restored once.
  return [...new Set([text, ...restored.map((block) => block.text)])].join('\n\n');
}
