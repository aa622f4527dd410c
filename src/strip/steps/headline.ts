import { stepByBlock } from './step.ts';

/** The headline, printed again in or above the body. */
export const headline = stepByBlock('headline', 400, ({ text, kind }, { title }, index) => {
  if (title === null) return false;
  return (index < 6 || kind === 'heading') && sameWords(text, title);
});

/** Whether two lines say the same, whatever their quotation marks, case and punctuation. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
