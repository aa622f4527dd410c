import { stepByBlock } from './step.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}`;
const IS = new RegExp(
  String.raw`^(?:[–—*•-] ?)?(?:${NAME}(?: and ${NAME})?|he|she|the (?:author|writer)) (?:is|are|was|has been|covers|writes|reports) (?:(?:an?|the|our|one of) )?(?:(?:\p{L}+[- ]){0,6}(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|producer|blogger|news ?editor|freelancer|staff|author of|the authors of|intern|(?:on|for|about) .{2,60}\bfor\b))`,
  'iu',
);

/** A note on who wrote the piece, at its foot: "Jo Bloggs is a reporter covering …". */
export const authorBio = stepByBlock('author-bio', 500, ({ text }, { blocks }, index) => {
  return index >= blocks.length * 0.6 && IS.test(text) && !/\b(?:said|told)\b/.test(text);
});
