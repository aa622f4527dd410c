import type { Step } from './step.ts';

/** A longer one is a piece of the text set in italics. */
const MAX_LENGTH = 240;
const MIN_SHARE = 0.8;

/** A line in italics under a picture. */
export const italicCaption: Step = {
  reason: 'caption',
  find: ({ blocks, fates }) => {
    const found: number[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const { text, kind, italic, afterMedia } = blocks[i]!;
      if (!afterMedia || fates[i] !== null || kind === 'heading' || text.length >= MAX_LENGTH) continue;
      if (italic >= text.length * MIN_SHARE) found.push(i);
    }
    return found;
  },
};
