import type { Step } from './step.ts';

const SPEAKS_OF_ITSELF =
  /^(?:about [A-Z\p{L}]|(?:the )?\p{Lu}.{1,70}? (?:is|are) (?:an? |the |one of |made up of |responsible for ))/u;
/** What follows a rule may be this share of the text at most. */
const MAX_SHARE = 0.35;

/** A body's standing paragraph about itself, set under a rule at the foot of its press release. */
export const aboutOrganisation: Step = {
  reason: 'about-organisation',
  find: ({ blocks, fates, source }) => {
    if (source === 'text') return [];
    let total = 0;
    for (const [i, { text }] of blocks.entries()) if (fates[i] === null) total += text.length;
    let after = 0;
    for (let i = blocks.length - 1; i > 0; i--) {
      const { text, afterRule } = blocks[i]!;
      if (fates[i] === null) after += text.length;
      if (after > total * MAX_SHARE) return [];
      if (!afterRule) continue;
      const first = blocks.findIndex((_, j) => j >= i && fates[j] === null);
      if (first === -1 || !SPEAKS_OF_ITSELF.test(blocks[first]!.text)) return [];
      return blocks.flatMap((_, j) => (j >= i && fates[j] === null ? [j] : []));
    }
    return [];
  },
};
