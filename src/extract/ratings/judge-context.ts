import type { Token } from '../reading/index.ts';
import type { GradeMention } from './find-grades.ts';
import { isQuoteMark } from './find-grades.ts';
import type { FrameRule } from './read-frame.ts';
import { RATING_NOUNS, SERVICE_NOUNS } from './vocabulary.ts';
import { wordSet } from './word-set.ts';

/** What speaks for or against a grade being meant. */
export interface ContextFacts {
  readonly rule: FrameRule;
  readonly hasService: boolean;
  /** A rater or a word of rating stands in the sentence; in the sentences before; in the article. */
  readonly topic: 'sentence' | 'near' | 'article' | 'none';
  readonly followsRating: boolean;
  readonly isWeakVerb: boolean;
  readonly isPair: boolean;
  /** Said of a thing that is neither a body nor a service: "too many plans were inadequate". */
  readonly isForeign: boolean;
  /** "now good", after a rating: a new grade and no praise. */
  readonly isNow: boolean;
  /** "rated good in 2019 and outstanding in 2022": under the verb of the grade before. */
  readonly isJoined: boolean;
  /** "Fern Court, Halifax: good": the line that a body heads. */
  readonly isEntry: boolean;
}

const RULE_POINTS: Readonly<Record<FrameRule, number>> = {
  rated: 3,
  noun: 3,
  moved: 2,
  got: 1,
  copula: 1,
  verb: 1.5,
  apposition: 1,
  list: 1.5,
  attributive: 1,
  and: 0.5,
  bare: 0,
};

const FUNCTION_WORDS = wordSet(`
  for in at on by from to with of and or but as than while when since after before because if so until that which who
  overall last again now today yesterday too earlier recently this next across over under following despite although
  though is was are were has had have will would could may might is 's it they we he she the its their a an during
  rather only just either both again instead throughout yet still also ever at-least plus then not never no
  compared between against without within monday tuesday wednesday thursday friday saturday sunday twice once`);

const NON_GRADED = wordSet(`
  progress news relationship relationships idea work example examples thing things contribution job value time reason
  questions debt invoices candidate practice evidence communication deal fun luck chance food weather record
  features elements aspects`);

/**
 * Points for a grade being meant; `THRESHOLD` and above it is one. Each grade word is an ordinary adjective
 * too, so that "good progress" and "outstanding debt" must score below what "rated good" scores.
 */
export const THRESHOLD = 3;

export function scoreContext(tokens: readonly Token[], grade: GradeMention, facts: ContextFacts): number {
  if (isAdjective(tokens, grade)) return -1;
  let score = RULE_POINTS[facts.rule] - (facts.isWeakVerb ? 1 : 0);
  if (grade.family === 'code') score += 3;
  else if (grade.family === 'stars' || grade.family === 'credit' || grade.family === 'met') score += 1.5;
  else if (grade.family === 'send') score += 2.5;
  else if (grade.family === 'improvement') score += 1.5;
  else if (grade.grade === 'inadequate') score += 1;
  else if (grade.grade === 'outstanding' || grade.grade === 'unsatisfactory') score += 0.5;
  // "inadequate-rated"
  if (tokens[grade.first]!.lower.endsWith('-rated')) score += 3;
  if (grade.isQuoted) score += 1;
  if (grade.isCapitalised) score += 1;
  if (grade.isSpoken) score -= 1;
  if (facts.hasService) score += 1;
  if (isForNthTime(tokens, grade.end)) score += 1;
  if (facts.followsRating) score += 1;
  if (facts.isPair) score += 1;
  if (facts.isForeign && /^(?:copula|verb|bare)$/.test(facts.rule)) score -= 2;
  if (facts.isNow) score += 1;
  if (facts.isJoined) score += 1.5;
  if (facts.isEntry) score += 1;
  score += { sentence: 1.5, near: 1, article: 0.5, none: -0.5 }[facts.topic];
  return score;
}

/** "outstanding for the second time running" */
function isForNthTime(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(end, end + 4).map((t) => t.lower);
  return words[0] === 'for' && words[1] === 'the' && words[3] === 'time';
}

/** Whether a noun follows, so that the word describes it: "good progress", "an outstanding contribution". */
function isAdjective(tokens: readonly Token[], grade: GradeMention): boolean {
  if (grade.family !== 'word') return false;
  let at = grade.end;
  while (isQuoteMark(tokens[at])) at++;
  const next = tokens[at];
  if (next === undefined || next.sentence !== tokens[grade.first]!.sentence) return false;
  if (next.kind === 'punctuation' || next.kind === 'possessive' || next.kind === 'number') return false;
  if (NON_GRADED.has(next.lower)) return true;
  if (next.lower === 'enough') return true;
  // "receive a good service", "an outstanding school"
  const isOne = /^(?:a|an)$/.test(tokens[grade.first - 1]?.lower ?? '') && SINGULAR.test(next.lower);
  if (isOne && !grade.isCapitalised) return true;
  if (next.lower === 'one' && tokens[at + 1]?.lower === 'for') return false;
  return !(
    FUNCTION_WORDS.has(next.lower) ||
    RATING_NOUNS.has(next.lower) ||
    SERVICE_NOUNS.has(next.lower) ||
    next.isCapitalised ||
    grade.isQuoted
  );
}

// What ordinary praise or blame is said of, and no inspectorate grades.
const NEVER_GRADED = wordSet(`
  progress news relationship relationships idea example examples thing things time reason debt invoices food weather record
  future journey`);

const SINGULAR =
  /^(?:service|school|academy|college|provider|home|nursery|department|council|authority|trust|landlord)$/;

export function isNeverGraded(token: Token | undefined): boolean {
  return token !== undefined && NEVER_GRADED.has(token.lower);
}
