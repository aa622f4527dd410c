import type { PageKind } from '../body/page-kind.ts';
import type { Block } from '../page/page-element.ts';

/** What a step may look at: the blocks of the article's body in order, and what became of each so far. */
export interface StepContext {
  readonly blocks: readonly Block[];
  /** Null: kept so far. Otherwise the reason for which an earlier step took the block off. */
  readonly fates: readonly (string | null)[];
  /** Each block's words as a heading, see `plainHeading`; empty for long ones and those already off. */
  readonly headings: readonly string[];
  readonly title: string | null;
  /** The page's own summary of itself, from its metadata. */
  readonly description: string | null;
  readonly source: 'html' | 'text';
  /** The blocks that are kept and hold one of the step's words: it need look at no others. Without it, it looks at all. */
  readonly among?: readonly number[] | undefined;
  /** What the page is; plain text and pages that do not tell are taken for articles. */
  readonly kind?: PageKind;
}

/** One kind of boilerplate. `reason` is stable: it is part of the record and documented in docs/strip.md. */
export interface Step {
  readonly reason: string;
  /** Its patterns match no text without one of these words, see `WordIndex`. */
  readonly words?: string;
  /** The indexes in `blocks` to take off. Each step is one pass over them. */
  find(context: StepContext): number[];
  /** Whether it judges a block by its words alone: what it has left once, it leaves again. */
  readonly isByWords?: true;
  /** For a step that takes whole sections: whether one begins with the block at `index`. */
  opens?(context: StepContext, index: number): boolean;
}

type BlockTest = (block: Block, context: StepContext, index: number) => boolean;

/**
 * A step that judges each block by itself. Blocks longer than `maxLength` are never boilerplate of its kind, nor such as hold none
 * of `words`.
 */
export function stepByBlock(reason: string, maxLength: number, words: string, test: BlockTest): Step {
  return {
    reason,
    words,
    find: (context) => {
      const { blocks, fates, among } = context;
      const found: number[] = [];
      const count = among?.length ?? blocks.length;
      for (let at = 0; at < count; at++) {
        const i = among?.[at] ?? at;
        const block = blocks[i]!;
        if (fates[i] === null && block.text.length <= maxLength && test(block, context, i)) found.push(i);
      }
      return found;
    },
  };
}

/** A step that judges each block by its words alone. */
export function stepByWords(
  reason: string,
  maxLength: number,
  words: string,
  test: (text: string) => boolean,
): Step {
  return { ...stepByBlock(reason, maxLength, words, ({ text }) => test(text)), isByWords: true };
}

/** The index of the first block that reads as prose and is still kept, or the number of blocks. */
export function findFirstProse({ blocks, fates }: StepContext): number {
  for (let i = 0; i < blocks.length; i++) {
    const { text, kind } = blocks[i]!;
    if (fates[i] !== null || kind !== 'paragraph' || text.length < 60) continue;
    if (/[.!?:…]["'”’)]*$/.test(text.slice(-8))) return i;
  }
  return blocks.length;
}

/** Whether the article goes on with the block at `index`, after a section that was opened at `opening`. */
type ResumeTest = (context: StepContext, index: number, opening: number) => boolean;

type HeadingTest = (heading: string, block: Block, index: number, context: StepContext) => boolean;

/**
 * A step for sections under a tell-tale heading ("Event Diary", "Related stories") that run to the
 * end of the page, or to where the article goes on. Where much of the article still follows, only the heading itself goes.
 */
export function stepBySection(reason: string, isHeading: HeadingTest, resumes?: ResumeTest): Step {
  const opens = (context: StepContext, index: number): boolean => {
    const heading = context.headings[index]!;
    return heading !== '' && isHeading(heading, context.blocks[index]!, index, context);
  };
  return {
    reason,
    opens,
    find: (context) => {
      const { blocks, fates } = context;
      const openings: number[] = [];
      for (let i = 0; i < blocks.length; i++) if (fates[i] === null && opens(context, i)) openings.push(i);
      if (openings.length === 0) return openings;
      const total = sumKept(context, 0, blocks.length);
      let before = 0;
      let at = 0;
      const found: number[] = [];
      for (const i of openings) {
        before += sumKept(context, at, i);
        at = i;
        if (before > total - before) {
          for (let j = i; j < blocks.length && resumes?.(context, j, i) !== true; j++)
            if (fates[j] === null) found.push(j);
          break;
        }
        found.push(i);
      }
      return found;
    },
  };
}

/** The length of what is kept so far, from one block up to another. */
function sumKept({ blocks, fates }: StepContext, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (fates[i] === null) sum += blocks[i]!.text.length;
  return sum;
}
