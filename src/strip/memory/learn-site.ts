import type { Article } from '../../record/index.ts';
import { keyOfBlock } from './block-key.ts';

/** What is known of a site's repeated blocks: plain data, to be kept per site. */
export interface SiteMemory {
  /** On how many pages it rests. */
  readonly pages: number;
  /** Keys of blocks, see `keyOfBlock`, and on how many pages each stood. */
  readonly blocks: Readonly<Record<string, number>>;
}

/** The reason of blocks that memory takes off. */
export const REPEATED = 'repeats-on-site';
const MAX_KEYS = 4_000;
/** After so many pages what is known counts half, so that a site that changes is learned anew. */
const MAX_PAGES = 40;

/**
 * Learns from a site's stripped pages, on top of what was known before. What matters is what other
 * rules left in: a notice of a kind that none of them knows stands in the text of page after page.
 *
 *     const memory = learnSite([first, second]);
 *     stripPage({ html, url, memory });
 */
export function learnSite(articles: readonly Article[], before: SiteMemory | null = null): SiteMemory {
  const known = ageMemory(before);
  const counts = new Map(Object.entries(known.blocks));
  for (const { text, removed } of articles) {
    const repeated = removed.flatMap((block) => (block.reason === REPEATED ? [block.text] : []));
    for (const key of new Set([...text.split('\n\n'), ...repeated].map(keyOfBlock))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // What stood on one page alone is forgotten first, or memory would grow with every article.
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_KEYS);
  return { pages: known.pages + articles.length, blocks: Object.fromEntries(kept) };
}

/** Halves the counts of a memory that has its fill of pages; what stood on one page alone goes. */
function ageMemory(before: SiteMemory | null): SiteMemory {
  if (before === null) return { pages: 0, blocks: {} };
  if (before.pages < MAX_PAGES) return before;
  const halved = Object.entries(before.blocks).map(([key, count]) => [key, Math.floor(count / 2)] as const);
  return {
    pages: Math.floor(before.pages / 2),
    blocks: Object.fromEntries(halved.filter(([, count]) => count > 0)),
  };
}
