import { isDateOrBy } from './byline.ts';
import type { Step } from './step.ts';

const MAX_LENGTH = 400;

/** The headline, printed again in or above the body. */
export const headline: Step = {
  reason: 'headline',
  find: ({ blocks, fates, title }) => {
    const found: number[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const { text, kind, tag } = blocks[i]!;
      if ((i >= HEAD && kind !== 'heading') || fates[i] !== null || text.length > MAX_LENGTH) continue;
      if ((i < HEAD && tag === 'h1') || (title !== null && saysTitle(text, title))) found.push(i);
    }
    return found;
  },
};

/** Whether a block is the headline, with byline and date on lines under it or none. */
function saysTitle(text: string, title: string): boolean {
  if (!text.includes('\n')) return sameWords(text, title);
  const [first, ...rest] = text.split('\n');
  return sameWords(first!, title) && (rest.every(isDateOrBy) || sameWords(text, title));
}

/** How many blocks from the beginning a headline is looked for in. */
const HEAD = 6;

/** Whether two lines say the same, whatever their quotation marks, case and punctuation. */
export function sameWords(a: string, b: string): boolean {
  // Punctuation alone may differ, and there is never so much of it.
  if (Math.abs(a.length - b.length) > 8 + 0.2 * Math.max(a.length, b.length)) return false;
  const words = wordsOf(a);
  return words !== '' && words === wordsOf(b);
}

export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
