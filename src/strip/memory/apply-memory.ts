import type { Block } from '../page/page-element.ts';
import { keyOfBlock } from './block-key.ts';
import { REPEATED, type SiteMemory } from './learn-site.ts';

/** A block is boilerplate if it stood on at least two pages, and on at least this share of them. */
const MIN_PAGES = 2;
const MIN_SHARE = 0.5;
/** Shorter blocks repeat in articles too ("What happens next", a grade in a list), so only at the edges do they go. */
const MIN_LENGTH = 60;

/**
 * Takes off blocks that repeat across a site's pages: long ones anywhere, short ones where nothing but
 * repeated blocks stands between them and either end of the article. Changes `fates`.
 */
export function applyMemory(
  blocks: readonly Block[],
  fates: (string | null)[],
  memory: SiteMemory | null,
): void {
  if (memory === null || memory.pages < MIN_PAGES) return;
  const kept = blocks.flatMap((_, i) => (fates[i] === null ? [i] : []));
  const repeats = kept.map((i) => {
    const count = memory.blocks[keyOfBlock(blocks[i]!.text)] ?? 0;
    return count >= MIN_PAGES && count >= memory.pages * MIN_SHARE;
  });
  // A page whose every block is known has been seen before; it is no notice.
  const first = repeats.indexOf(false);
  if (first === -1) return;
  const last = repeats.lastIndexOf(false);
  for (const [at, i] of kept.entries()) {
    const isEdge = at < first || at > last;
    if (repeats[at] === true && (isEdge || blocks[i]!.text.length >= MIN_LENGTH)) fates[i] = REPEATED;
  }
}
