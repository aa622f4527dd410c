import { fold, toWords } from './normalise.ts';
import { toFullName } from './same-body.ts';

const RATERS: ReadonlyMap<string, string> = new Map([
  ['care quality commission', 'cqc'],
  ['social housing regulator', 'regulator of social housing'],
  ['hmic', 'hmicfrs'],
  ["moody's", 'moody'],
  ['moodys', 'moody'],
  ['s p', 'standard poors'],
  ['s&p', 'standard poors'],
  ["standard & poor's", 'standard poors'],
]);

/** One key for every way to write the name of one rater. */
export function toRaterKey(name: string): string {
  const full = fold(toFullName(name));
  return RATERS.get(full) ?? RATERS.get(fold(name)) ?? toWords(full).join(' ');
}

const REQUIRES_IMPROVEMENT = new Set([
  ...['requires', 'required', 'requiring', 'require', 'to require'].map((verb) => `${verb} improvement`),
  ...['requires', 'required', 'requiring', 'require'].map((verb) => `${verb} improvement to be good`),
  'requires improvements',
  'requires improvements to be good',
]);

/** One key for every way to write one grade. */
export function toGradeKey(grade: string): string {
  // The sign of a credit rating is not punctuation: "AA-" and "AA+" are two grades.
  const credit = fold(grade).replace('−', '-');
  if (/^[a-d]{1,3}[1-3]?[+-]?$/.test(credit)) return credit;
  const key = toWords(grade).join(' ');
  return REQUIRES_IMPROVEMENT.has(key) ? 'requires improvement' : key;
}
