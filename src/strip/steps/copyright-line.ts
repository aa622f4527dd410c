import { stepByBlock } from './step.ts';

const NOTICE =
  /^(?:(?:©|\(c\)|copyright)\s?(?:\d{4}|[A-Z©])|.{0,60}\ball rights reserved\b|this (?:material|article|content|story) (?:may not be|is subject to|is (?:protected|copyright))\b|terms (?:of (?:use|service)|and conditions|& conditions)\b.{0,60}$|if you have a complaint about\b.{0,60}\b(?:editorial|content|article|story)\b|to report an? (?:mistake|error|correction)\b|registered (?:in england|office|company)\b|(?:this (?:article|post|page|story) (?:may )?contains? affiliate links)|we may (?:earn|receive) (?:a |an )?(?:affiliate |small )?commission)/i;

const WORDS =
  'copyright © c$ reserved terms registered affiliate commission ^this$ complaint mistake error correction';
/** "Page 1 of 1. Copyright Upland Ways Board 2022." */
const AT_END = /^(?:[^.]{0,30}\. )?(?:©|copyright\b)[^.]{0,60}\b(?:19|20)\d{2}\.?$/i;

/** Copyright, terms, registered offices, affiliate notices. */
export const copyrightLine = stepByBlock('legal-notice', 400, WORDS, ({ text, kind }, context) => {
  if (
    kind === 'heading' &&
    context.title !== null &&
    /\b(?:terms|copyright|conditions)\b/i.test(context.title)
  )
    return false;
  return NOTICE.test(text) || (text.length < 100 && AT_END.test(text));
});
