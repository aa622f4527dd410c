import type { Reading } from '../reading/index.ts';
import type { TitleMention } from '../types.ts';

/** Finds the words of posts, in text order, without overlap. */
export function findTitles(_reading: Reading): TitleMention[] {
  return [];
}
