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

/**
 * Learns from a site's stripped pages, on top of what was known before. What matters is what other
 * rules left in: a notice of a kind that none of them knows stands in the text of page after page.
 *
 *     const memory = learnSite([first, second]);
 *     stripPage({ html, url, memory });
 */
export function learnSite(articles: readonly Article[], before: SiteMemory | null = null): SiteMemory {
  const counts = new Map(Object.entries(before?.blocks ?? {}));
  for (const { text, removed } of articles) {
    const known = removed.flatMap((block) => (block.reason === REPEATED ? [block.text] : []));
    for (const key of new Set([...text.split('\n\n'), ...known].map(keyOfBlock))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // What stood on one page alone is forgotten first, or memory would grow with every article.
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_KEYS);
  return { pages: (before?.pages ?? 0) + articles.length, blocks: Object.fromEntries(kept) };
}
