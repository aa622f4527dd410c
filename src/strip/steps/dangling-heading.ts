import type { Step } from './step.ts';

/** A sub-heading with nothing left under it, at the end: what it headed was boilerplate. */
export const danglingHeading: Step = {
  reason: 'empty-heading',
  find: ({ blocks, fates }) => {
    const found: number[] = [];
    for (let i = blocks.length - 1; i >= 0; i--) {
      if (fates[i] !== null) continue;
      if (blocks[i]!.kind !== 'heading') break;
      found.push(i);
    }
    // A page of headings alone is left as it is.
    return found.length === blocks.length ? [] : found;
  },
};
