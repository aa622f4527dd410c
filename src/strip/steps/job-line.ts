import { stepByWords } from './step.ts';

const SALARY =
  /(?:£\s?\d{1,3}(?:,\d{3}|k)\b.{0,60}(?:£\s?\d{1,3}(?:,\d{3}|k)|per annum|p\.?a\.?\b|per year|pro rata)|\b(?:up to|circa|c\.?) ?£\s?\d{1,3}(?:,\d{3}|k)\b|\b(?:competitive|negotiable) salary\b|\bsalary ?:|£\s?\d{2,3}(?:,\d{3}|k)\s{0,3}$)/i;
/** A field of an advert, set as a line of its own. */
const FIELD = /^(?:recruiter|recuriter|employer|salary|closing date|job reference|contract type)\s?: /i;
const APPLY =
  /\b(?:apply (?:now|online|by|here|today)|closing date|full[- ]time|part[- ]time|permanent|fixed[- ]term|hybrid|job description|recruiting|vacanc(?:y|ies))\b/i;
const WORDS = '£ salary ^recruiter ^recuriter ^employer ^closing ^job ^contract';

/** One advert of a post: a salary and no sentence, or a salary and "apply by". */
export const jobLine = stepByWords('job-adverts', 260, WORDS, (text) => {
  if (FIELD.test(text)) return true;
  if (!/£|salary/i.test(text) || !SALARY.test(text)) return false;
  return APPLY.test(text)
    ? !/\bsaid\b/.test(text)
    : text.length < 140 && !/\b(?:was|were|will|has|have|had|is|are|said)\b/.test(text);
});
