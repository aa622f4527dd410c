import { stepByBlock } from './step.ts';

const CREDIT =
  /(?:\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post)|reporting|to reporting)\b|^(?:additional )?(?:reporting|writing|editing|research) by [A-Z]|^(?:with )?(?:additional reporting|reporting) (?:by|from) |^(?:our|with) thanks to .{2,40}for (?:the )?(?:photo|picture|image)|^\(?(?:reporting|editing|writing|compiled) by .{2,80}\)?$)/i;

/** "Jo Bloggs contributed to this report": who else worked on it. */
export const creditLine = stepByBlock('credit-line', 200, ({ text }) => CREDIT.test(text));
