import { stepBySection } from './step.ts';

const HEADING = /^(?:(?:topics|tags|categories|keywords)|topics in this (?:story|article))$/;
const MAX_TAG = 40;
const NEAR = 3;

/** A list of key words under a heading of its own: "Topics", and under it a few linked words. */
export const tagSection = stepBySection('tags', (heading, _, index, { blocks }) => {
  if (!HEADING.test(heading)) return false;
  const next = blocks.slice(index + 1, index + 1 + NEAR);
  return next.length > 0 && next.every(({ text, linked }) => text.length <= MAX_TAG && linked > 0);
});
