import { findFirstProse, type Step } from './step.ts';

const KIND =
  /^(?:press (?:release|notice|statement)|news(?: (?:story|release|article|item))?|media (?:release|statement)|speech|statement|blog(?: post)?|feature|features|opinion|comment|analysis|exclusive|interview|guest blog|case study|announcement|latest news|breaking news|explainer|live)$/i;

/** The kind of piece, set above its text: "Press release", "Analysis". */
export const kicker: Step = {
  reason: 'kicker',
  find: (context) => {
    const { blocks, fates } = context;
    const first = findFirstProse(context);
    return blocks.flatMap(({ text }, i) =>
      i < first && fates[i] === null && KIND.test(text.trim()) ? [i] : [],
    );
  },
};
