import { plainWords } from '../page/words.ts';
import { isDateOrBy } from './byline.ts';
import type { Step } from './step.ts';

const MAX_LENGTH = 400;

/** The headline, printed again in or above the body. */
export const headline: Step = {
  reason: 'headline',
  find: ({ blocks, fates, title }) => {
    const found: number[] = [];
    const isTitle = title === null ? null : titleTest(title);
    for (let i = 0; i < blocks.length; i++) {
      const { text, kind, tag } = blocks[i]!;
      if ((i >= HEAD && kind !== 'heading') || fates[i] !== null || text.length > MAX_LENGTH) continue;
      if ((i < HEAD && tag === 'h1') || (isTitle !== null && saysTitle(text, isTitle))) found.push(i);
    }
    return found;
  },
};

/** Whether a block is the headline, with byline and date on lines under it or none. */
function saysTitle(text: string, isTitle: (line: string) => boolean): boolean {
  if (!text.includes('\n')) return isTitle(text);
  const [first, ...rest] = text.split('\n');
  return isTitle(text) || (isTitle(first!) && rest.every(isDateOrBy));
}

/** How many blocks from the beginning a headline is looked for in. */
const HEAD = 6;

/** Whether two lines say the same, whatever their quotation marks, case and punctuation. */
export function sameWords(a: string, b: string): boolean {
  return titleTest(b)(a);
}

/** Tells whether a line says the same as a title, as `sameWords` does: the title's words are read once. */
export function titleTest(title: string): (line: string) => boolean {
  let words: string | null = null;
  return (line) => {
    // Punctuation alone may differ, and there is never so much of it.
    if (Math.abs(line.length - title.length) > 8 + 0.2 * Math.max(line.length, title.length)) return false;
    words ??= plainWords(title);
    return words !== '' && words === plainWords(line);
  };
}
