import { stepByBlock } from './step.ts';

/** The headline, printed again in or above the body. */
export const headline = stepByBlock('headline', 400, ({ text, kind, tag }, { title }, index) => {
  if (index < HEAD && tag === 'h1') return true;
  if (title === null) return false;
  return (index < HEAD || kind === 'heading') && sameWords(text, title);
});

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
