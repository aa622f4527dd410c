import type { Block } from '../page/page-element.ts';
import { byline } from '../steps/byline.ts';
import { titleTest } from '../steps/headline.ts';

/** How far above the article its headline may stand, in blocks. */
const REACH = 40;
const SENTENCE = /\S+ \S+ \S+ \S+ \S+/;

/**
 * Names what stands between the headline and the article: the headline itself, byline and date, and
 * the standfirst. Changes `fates` of blocks that are off as "outside-article" and nothing else.
 */
export function labelLead(
  blocks: readonly Block[],
  fates: (string | null)[],
  title: string | null,
  start: number,
): void {
  if (title === null) return;
  const first = findHeadline(blocks, title, start);
  if (first === null) return;
  if (fates[first] === 'outside-article') fates[first] = 'headline';
  const lead = blocks.slice(first + 1, start);
  const open = (i: number): boolean => fates[first + 1 + i] === 'outside-article';
  const context = {
    blocks: lead,
    fates: lead.map((_, i) => (open(i) ? null : 'off')),
    title,
    description: null,
    headings: [],
  };
  for (const i of byline.find({ ...context, source: 'html' })) fates[first + 1 + i] = byline.reason;
  const isKnown = fates.slice(first, start).includes('standfirst');
  const summary = lead.findIndex(({ text, linked, kind }, i) => {
    return open(i) && kind !== 'list-item' && text.length <= 320 && linked === 0 && SENTENCE.test(text);
  });
  if (!isKnown && summary !== -1) fates[first + 1 + summary] = 'standfirst';
}

/** The headline nearest above the article: a top-level heading, or else a block with the title's words. */
function findHeadline(blocks: readonly Block[], title: string, start: number): number | null {
  const isTitle = titleTest(title);
  for (let i = start - 1; i >= 0 && i >= start - REACH; i--) {
    const { text, tag } = blocks[i]!;
    if (text.length <= 400 && (tag === 'h1' || isTitle(text.split('\n')[0]!))) return i;
  }
  return null;
}
