import { stepByWords } from './step.ts';

const CREDIT =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post)|reporting|to reporting)\b|^(?:our|with) thanks to .{2,40}for (?:the )?(?:photo|picture|image)/i;
/** Cheap, and enough to pass over nearly every block. */
const TOPIC = /contribut|thanks|report|writ|edit|research|compiled/i;
const BY_NAME =
  /^\(?(?:(?:With )?[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Ww]ritten|[Ee]dited|[Cc]ompiled) (?:by|from) \p{Lu}/u;

/** "Jo Bloggs contributed to this report": who else worked on it. */
export const creditLine = stepByWords(
  'credit-line',
  200,
  (text) => TOPIC.test(text) && (CREDIT.test(text) || BY_NAME.test(text)),
);
