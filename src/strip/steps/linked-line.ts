import type { Block } from '../page/page-element.ts';
import type { Step } from './step.ts';

const ADDRESS = /^(?:https?:|www\.|pic\.twitter)/i;
/** Where more of the page's blocks than this are links, and many, the links are what the article is about. */
const MAX_SHARE = 0.25;
const MAX_COUNT = 7;

/** A whole paragraph, heading or list of links: the headlines of other articles. */
export const linkedLine: Step = {
  reason: 'related-items',
  find: ({ blocks, fates, source, kind }) => {
    if (source === 'text') return [];
    const isEntry = (i: number): boolean =>
      kind !== undefined && kind !== 'article' && headsEntry(blocks, fates, i);
    const found: number[] = [];
    let kept = 0;
    for (const [i, block] of blocks.entries()) {
      if (fates[i] !== null) continue;
      kept++;
      if (isLinkOnly(block) && !isEntry(i)) found.push(i);
    }
    if (found.length <= MAX_COUNT || found.length <= kept * MAX_SHARE) return found;
    const tail = tailOf(blocks, fates);
    return found.filter((i) => i >= tail);
  },
};

/** Whether a linked heading has its own words under it: in a list of walks or products it names the entry. */
function headsEntry(blocks: readonly Block[], fates: readonly (string | null)[], index: number): boolean {
  if (blocks[index]!.kind !== 'heading') return false;
  const next = blocks[index + 1];
  return next !== undefined && fates[index + 1] === null && next.kind !== 'heading' && !isLinkOnly(next);
}

function isLinkOnly({ text, linked, kind, links }: Block): boolean {
  if (linked === 0) return false;
  // A heading that links to itself is one for readers who cite it.
  if (kind === 'heading' && links.length > 0 && links.every((href) => href.startsWith('#'))) return false;
  if (kind === 'table-row' || text.length < 12 || text.length > 300 || ADDRESS.test(text)) return false;
  return linked >= text.replace(/\s+/g, '').length * 0.92 && !/[.]["'”’]?$/.test(text);
}

/** The index from which on only links follow. */
function tailOf(blocks: readonly Block[], fates: readonly (string | null)[]): number {
  let tail = blocks.length;
  while (tail > 0 && (fates[tail - 1] !== null || isLinkOnly(blocks[tail - 1]!))) tail--;
  return tail;
}
