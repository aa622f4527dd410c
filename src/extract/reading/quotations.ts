import { isSpace } from './characters.ts';
import { findDoubleCloser, findLateCloser, findSingleCloser } from './quotation-closers.ts';
import { type Block, opensAt, opensNext } from './quotation-openers.ts';

/**
 * A stretch between quotation marks, whatever it is: speech, a title, a scare quote. `start` and `end`
 * bound the words, without the marks; `open` is the offset of the opening mark.
 */
export interface Quotation {
  readonly index: number;
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Whether a closing mark ends it; if not, it runs to the end of its paragraph. */
  readonly isClosed: boolean;
  /** Whether it goes on from an unclosed quotation of the paragraph before. */
  readonly isContinuation: boolean;
  /** 1 for ‘…’ and '…', 2 for “…” and "…". */
  readonly marks: 1 | 2;
  readonly paragraph: number;
}

/**
 * Finds the outermost quotations, paragraph by paragraph. A mark inside a quotation of the other style is
 * nested and belongs to the outer one. Linear in the length of the text.
 */
export function findQuotations(text: string, paragraphs: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((block, paragraph) => {
    let at = block.start;
    const before = found.at(-1);
    if (
      before !== undefined &&
      before.paragraph === paragraph - 1 &&
      !before.isClosed &&
      before.marks === 2
    ) {
      const end = findLateCloser(text, paragraphs, paragraph);
      if (end > block.start) {
        found.push({
          index: found.length,
          open: block.start,
          start: block.start,
          end,
          isClosed: end < block.end,
          isContinuation: true,
          marks: 2,
          paragraph,
        });
        at = end + 1;
      }
    }
    // Once a single mark finds no closer, no later one of the block has any: looking again would be quadratic.
    let hasSingleCloser = true;
    while (at < block.end) {
      const marks = opensAt(text, at, block);
      if (marks === 0 || (marks === 1 && !hasSingleCloser)) {
        at++;
        continue;
      }
      const closer =
        marks === 2
          ? findDoubleCloser(text, at, block, opensNext(text, paragraphs[paragraph + 1], 2))
          : findSingleCloser(text, at, block, opensNext(text, paragraphs[paragraph + 1], 1));
      const previous = found.at(-1);
      const continues = at === block.start && previous?.paragraph === paragraph - 1 && !previous.isClosed;
      // A lone single mark is an apostrophe, unless what it opens goes on in the next paragraph.
      if (closer < 0 && marks === 1 && at !== block.start) {
        const goesOn = opensNext(text, paragraphs[paragraph + 1], 1);
        if (!goesOn || (text.charCodeAt(at) === 0x27 && !followsStop(text, at))) {
          hasSingleCloser = false;
          at++;
          continue;
        }
      }
      const end = closer < 0 ? block.end : closer;
      if (end > at + 1) {
        found.push({
          index: found.length,
          open: at,
          start: at + 1,
          end,
          isClosed: closer >= 0,
          isContinuation: continues && previous.marks === marks,
          marks,
          paragraph,
        });
      }
      at = end + 1;
    }
  });
  return found;
}

/** Whether a mark stands after the end of a sentence or a colon, where speech begins. */
function followsStop(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && /[.?!:,]/.test(text[at - 2] ?? '');
}
