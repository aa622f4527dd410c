import type { PageElement } from '../page/page-element.ts';
import { plainWords } from '../page/words.ts';
import { findFirstProse, type Step } from './step.ts';

const NAMED =
  /\b(?:standfirst|strapline|excerpt|summary|lead-paragraph|deck|dek|sub-?(?:title|head|heading|headline)|description|abstract|sell)\b/;
/** Taken off between the standfirst and the first paragraph: what stands between them in print. */
const BETWEEN = new Set(['byline', 'share-bar', 'author-contact', 'reading-time', 'headline', 'author-bio']);

/** The summary under the headline: it is the article's subtitle, and its text tells it again. */
export const standfirst: Step = {
  reason: 'standfirst',
  find: (context) => {
    const { blocks, fates, description, source } = context;
    const first = findFirstProse(context);
    const summary = description === null ? '' : summaryOf(description);
    for (let i = 0; i <= first && i < blocks.length; i++) {
      const block = blocks[i]!;
      if (fates[i] !== null || block.text.length < 30) continue;
      if (source === 'text') {
        if (fates[i - 1] === 'headline' && BETWEEN.has(fates[i + 1] ?? '')) return [i];
        continue;
      }
      if (i === 0 && blocks.length === 1) return [];
      const isSummary = summary.length >= MIN_SUMMARY && opensAlike(block.text, summary);
      const isSetApart =
        block.kind === 'heading'
          ? block.text.length > 50
          : isNamed(block.element, isSummary ? NAMED : NAMED_SURELY);
      if (isSetApart && (isSummary || block.kind !== 'heading' || i < first)) return [i];
      if (isSummary && BETWEEN.has(fates[i + 1] ?? '')) return [i];
    }
    return [];
  },
};

const NAMED_SURELY = /\b(?:standfirst|strapline|sub-?(?:title|head|headline)|dek)\b/;

/** Shorter summaries, in characters, prove nothing. */
const MIN_SUMMARY = 25;

/** A description's words, without the dots where it was cut. */
function summaryOf(description: string): string {
  return plainWords(description.replace(/(?:\.{3}|…|\[…\]|\[&hellip;\])\s*$/, ''));
}

function opensAlike(text: string, summary: string): boolean {
  const words = plainWords(text);
  return (
    words === summary ||
    (words.length < summary.length * 1.3 && words.startsWith(summary)) ||
    (words.length > 40 && summary.startsWith(words))
  );
}

function isNamed(element: PageElement | null, names: RegExp): boolean {
  let depth = 0;
  for (
    let at = element;
    at !== null && depth < 3 && at.endBlock - at.firstBlock === 1;
    at = at.parent, depth++
  ) {
    if (
      names.test(
        `${at.attributes['class'] ?? ''} ${at.attributes['itemprop'] ?? ''}`.replace(/_/g, ' ').toLowerCase(),
      )
    )
      return true;
  }
  return false;
}
