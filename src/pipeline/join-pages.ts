import type { Article } from '../record/index.ts';

/** Shorter blocks may stand on two pages of one article: a sub-heading, a grade. */
const MIN_LENGTH = 60;

/**
 * Makes one article of its pages, in order: what is told of it is the first page's, how it ends is the last's. A long
 * block that stood on an earlier page is taken off, for it is the article's beginning printed again.
 */
export function joinPages(first: Article, following: readonly Article[]): Article {
  const text = first.text.split('\n\n');
  const removed = [...first.removed];
  const stood = new Set(text);
  for (const page of following) {
    removed.push(...page.removed);
    const blocks = page.text.split('\n\n');
    for (const block of blocks) {
      if (block.length >= MIN_LENGTH && stood.has(block)) {
        removed.push({ text: block, reason: 'repeats-on-site' });
      } else text.push(block);
    }
    for (const block of blocks) stood.add(block);
  }
  const all = [first, ...following];
  const { completeness, completenessReason } =
    all.find((page) => page.completeness === 'teaser') ?? all.at(-1) ?? first;
  return { ...first, text: text.join('\n\n'), removed, completeness, completenessReason, nextPageUrl: null };
}
