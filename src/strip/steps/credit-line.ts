import { stepByWords } from './step.ts';

const CREDIT =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post)|reporting|to reporting)\b|^(?:our|with) thanks to .{2,40}for (?:the )?(?:photo|picture|image)/i;
const BY_NAME =
  /^(?:[Cc]ontribut(?:ing|ors?)(?: \p{Ll}{5,10})?: ?\p{Lu}|\(?(?:(?:With )?[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Ww]ritten|[Ee]dited|[Cc]ompiled) (?:by|from) \p{Lu})/u;
/** Who put a press release on the wire, as its last line. */
const SOURCE = /^SOURCE:? \p{Lu}.{1,80}[^.!?]$/u;

/** "Jo Bloggs contributed to this report": who else worked on it. */
export const creditLine = stepByWords(
  'credit-line',
  200,
  'contribut thanks ^with$ ^additional ^reporting ^writing ^editing ^research ^written ^edited ^compiled ^source',
  (text) => CREDIT.test(text) || BY_NAME.test(text) || SOURCE.test(text),
);
