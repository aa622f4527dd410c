import { stepByBlock } from './step.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}`;
const ROLE =
  '[Rr]eporter|[Ww]riter|[Jj]ournalist|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|contributor|[Pp]roducer|blogger|freelancer|authors? of|intern';
const IS = new RegExp(
  String.raw`^(?:[–—*•-] ?)?(?:${NAME}(?: and ${NAME})?|[Hh]e|[Ss]he|[Tt]he (?:author|writer)) (?:(?:is|are|has been) (?:(?:an?|the|our|one of) )?(?:\p{L}+[- ]){0,6}(?:${ROLE})\b|(?:covers|writes|reports) (?:(?:\p{L}+[- ]){0,6}(?:${ROLE})|(?:\p{L}+[- ]){0,6}(?:on|for|about) .{2,60}\bfor\b))`,
  'u',
);
const WORDS =
  'reporter writer journalist editor correspondent columnist contributor producer blogger freelancer author intern covers writes reports follow is$ are$';
/** "… Follow her on Twitter": nothing else in an article speaks so of a third person. */
const FOLLOW = /\b[Ff]ollow (?:him|her|them|me) (?:on|at|@)/;

/** Whose trade is another, an article says in italics: "Dr Ann Lee is a fellow of …". */
const IN_ITALICS = new RegExp(
  String.raw`^(?:(?:Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Rev) )?${NAME}(?: and ${NAME})? (?:is|are) (?:an?|the|our|one of|head|chief|director|chair|leader|professor)\b`,
  'u',
);

/** A note on who wrote the piece, at its foot: "Jo Bloggs is a reporter covering …". */
export const authorBio = stepByBlock('author-bio', 500, WORDS, ({ text, italic }, { blocks }, index) => {
  if (index < blocks.length * 0.6 || /\b(?:said|told)\b/.test(text)) return false;
  const isSetApart = italic >= text.length * 0.75;
  if (isSetApart && IN_ITALICS.test(text) && !/["“]/.test(text)) return true;
  return IS.test(text) || (FOLLOW.test(text) && !/["“]/.test(text));
});
