import { stepByBlock } from './step.ts';

const NOTICE =
  /^(?:(?:©|\(c\)|copyright)\s?(?:\d{4}|[A-Z©])|.{0,60}\ball rights reserved\b|this (?:material|article|content|story) (?:may not be|is subject to|is (?:protected|copyright))\b|terms (?:of (?:use|service)|and conditions|& conditions)\b.{0,60}$|registered (?:in england|office|company)\b|(?:this (?:article|post|page|story) (?:may )?contains? affiliate links)|we may (?:earn|receive) (?:a |an )?(?:affiliate |small )?commission)/i;

/** Copyright, terms, registered offices, affiliate notices. */
export const copyrightLine = stepByBlock('legal-notice', 400, ({ text }) => NOTICE.test(text));
