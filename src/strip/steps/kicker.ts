import { findFirstProse, type Step } from './step.ts';

const KIND =
  /^(?:press (?:release|notice|statement)|news(?: (?:story|release|article|item))?|media (?:release|statement)|speech|statement|blog(?: post)?|feature|features|opinion|comment|analysis|exclusive|interview|guest blog|case study|announcement|latest news|breaking news|explainer|live)$/i;

const MAX_LENGTH = 30;

/** The kind of piece, set above its text: "Press release", "Analysis". */
export const kicker: Step = {
  reason: 'kicker',
  find: (context) => {
    const { blocks, fates } = context;
    const first = findFirstProse(context);
    const found: number[] = [];
    for (let i = 0; i < first; i++) {
      const { text } = blocks[i]!;
      if (fates[i] === null && text.length <= MAX_LENGTH && KIND.test(text)) found.push(i);
    }
    return found;
  },
};
