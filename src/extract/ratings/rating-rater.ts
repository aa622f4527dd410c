import { endOfGrades, findFramework, hasWording } from '../../register/index.ts';
import type { TokenRange } from '../reading/index.ts';
import type { BodyEntity } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { raterOfBody, raterOfFamily, raterOfService } from './imply-rater.ts';
import type { RatingContext } from './read-context.ts';
import { isCreditRater, type RaterMention } from './raters.ts';
import { mayBeRated, ratedAs } from './rating-subject.ts';

/** What is known of a grade when its rater is sought. */
export interface RaterQuery {
  readonly grade: GradeMention;
  readonly sentence: number;
  readonly service: string | null;
  readonly subject: BodyEntity | null;
  /** The rater of the rating before. */
  readonly previous: string | null;
  readonly np: TokenRange;
}

export interface RaterAnswer {
  readonly by: string;
  readonly certainty: number;
}

/** Whether a rater's grades are written like this one. */
function writesSo(by: string, grade: GradeMention): boolean {
  const { family } = grade;
  if (family === 'credit') return isCreditRater(by);
  if (family === 'code') return by === 'Regulator of Social Housing';
  if (family === 'stars') return endOfGrades(by) !== null || by === 'CQC';
  if (family === 'ordinal') return true;
  return !isCreditRater(by) && by !== 'Regulator of Social Housing';
}

/**
 * Who gave a grade: named beside it, implied by the service or by the kind of body, or the one of whom the
 * article spoke last. Null where nobody can be known.
 */
export function findRater(context: RatingContext, query: RaterQuery): RaterAnswer | null {
  const { grade, subject } = query;
  const fixed = raterOfFamily(grade);
  if (fixed !== null) return { by: fixed, certainty: 0.98 };
  const fits = (by: string | null): by is string =>
    by !== null &&
    writesSo(by, grade) &&
    (subject === null || mayBeRated(subject, by)) &&
    hasGrade(by, query);
  const beside = ratersBeside(context, query);
  for (const { by, certainty } of listCandidates(context, query, beside, fits))
    if (fits(by)) return { by, certainty };
  return findDoubtful(query, beside);
}

interface Candidate {
  readonly by: string | null;
  readonly certainty: number;
}

/** Who may have given a grade, surest first, each sought only if none before it is the one. */
function* listCandidates(
  context: RatingContext,
  query: RaterQuery,
  beside: readonly RaterMention[],
  fits: (by: string | null) => boolean,
): Generator<Candidate> {
  const { grade, subject, previous } = query;
  const inSentence = beside.filter((r) => fits(r.by));
  const named = nearest(inSentence, grade);
  const words = wordsOf(query.service);
  const implied = subject?.kind === 'council' ? impliedBy(context, words) : null;
  const isSure =
    implied === null || named === null || !isRival(named, implied) || isAdjacent(inSentence, grade, named);
  const at = findPosition(context.raters, grade.first);
  yield { by: isSure ? named : null, certainty: 0.97 };
  yield { by: implied, certainty: 0.9 };
  yield { by: named, certainty: 0.85 };
  yield { by: subject === null ? null : raterByKind(context, query, subject), certainty: 0.88 };
  yield { by: previous, certainty: 0.84 };
  const before = context.raters.slice(Math.max(0, at - MOST_RATERS), at);
  yield { by: before.findLast((r) => fits(r.by))?.by ?? null, certainty: 0.8 };
  const early = context.raters.slice(0, MOST_RATERS);
  yield { by: early.find((r) => fits(r.by))?.by ?? null, certainty: 0.7 };
  // Where no rater is named, an English council's service graded in a word is nearly always one for children.
  const isForChildren =
    !context.hasNamedRater && context.nation === 'E' && subject?.kind === 'council' && words.length > 0;
  yield { by: isForChildren ? 'Ofsted' : null, certainty: 0.5 };
}

/** "effectiveness" is graded by many: a council's is the fire inspectorate's only where the article names it. */
function impliedBy(context: RatingContext, words: readonly string[]): string | null {
  const by = words.length > 0 ? raterOfService(words, context.nation) : null;
  const isOthers = by === 'HMICFRS' && context.hasNamedRater && !context.raters.some((r) => r.by === by);
  return isOthers ? null : by;
}

function wordsOf(service: string | null): readonly string[] {
  return (
    service
      ?.toLowerCase()
      .replace(/['’]s?/g, '')
      .split(/[^a-z-]+/) ?? []
  );
}

function raterByKind(context: RatingContext, query: RaterQuery, subject: BodyEntity): string | null {
  return isForChildren(context, query) ? 'Ofsted' : raterOfBody(subject, context.nation);
}

/** A rater who never had such a grade: as the article has it, and so doubtful. */
function findDoubtful(query: RaterQuery, beside: readonly RaterMention[]): RaterAnswer | null {
  const { grade, subject, service, previous } = query;
  if (subject === null) return null;
  const named = nearest(
    beside.filter((r) => r.by !== null && writesSo(r.by, grade)),
    grade,
  );
  if (named !== null && mayBeRated(subject, named)) return { by: named, certainty: 0.6 };
  const isLast =
    service !== null && previous !== null && writesSo(previous, grade) && mayBeRated(subject, previous);
  return isLast ? { by: previous, certainty: 0.5 } : null;
}

/** An article names fewer raters; a text that names more is none. */
const MOST_RATERS = 60;
const BESIDE = 150;

/** The raters of the grade's sentence, as far as a sentence reaches. */
function ratersBeside(context: RatingContext, query: RaterQuery): readonly RaterMention[] {
  const all = dropNextClause(context, query, context.ratersBySentence.get(query.sentence) ?? []);
  if (all.length <= 8) return all;
  const at = findPosition(all, query.grade.first);
  return all
    .slice(Math.max(0, at - 8), at + 8)
    .filter((r) => Math.abs(r.first - query.grade.first) <= BESIDE);
}

/** How far after a grade, in tokens, the clause of another rater may open. */
const CLAUSE_REACH = 12;

/** "Ofsted rated one good, | while the CQC found": who opens the next clause gave another grade than this one. */
function dropNextClause(
  { scene: { reading } }: RatingContext,
  { grade }: RaterQuery,
  all: readonly RaterMention[],
): readonly RaterMention[] {
  const isBefore = all.some((r) => r.end <= grade.first && r.by !== null);
  if (!isBefore) return all;
  const { tokens } = reading;
  const limit = Math.min(tokens.length - 2, grade.end + CLAUSE_REACH);
  for (let i = grade.end; i < limit; i++) {
    if (!/^(?:while|whereas|whilst|but|and)$/.test(tokens[i]!.lower)) continue;
    const at = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
    const next = all.find((r) => r.first === at);
    if (next !== undefined && OPENS_CLAUSE.test(tokens[next.end]?.lower ?? ''))
      return all.filter((r) => r.first < at);
  }
  return all;
}

/** What a rater does in a clause of its own. */
const OPENS_CLAUSE =
  /^(?:found|rated|judged|graded|gave|has|have|had|said|says|left|kept|cut|put|affirmed|raised|lowered|upgraded|downgraded|rates|finds|gives)$/;

/** How many of the raters, which are in text order, begin before a token. */
function findPosition(raters: readonly RaterMention[], token: number): number {
  let low = 0;
  let high = raters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (raters[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the rater ever had such a grade for such a body; "adequate" is no grade of every scale. */
function hasGrade(by: string, query: RaterQuery): boolean {
  if (query.grade.family === 'ordinal') return true;
  const subject = query.subject === null ? undefined : ratedAs(query.subject);
  if (subject === undefined) return hasWording(by, query.grade.grade);
  const facts = {
    issuer: by,
    grade: query.grade.grade,
    subject,
    service: query.service,
    from: null,
    until: null,
  };
  return findFramework(facts) !== null;
}

/** "the council's short-breaks home": a home for children is Ofsted's, as are fostering and adoption. */
function isForChildren(context: RatingContext, query: RaterQuery): boolean {
  if (context.nation !== 'E' || query.subject === null || query.subject.kind === 'council') return false;
  if (query.subject.kind === 'care-home' && context.isOfChildrensHomes) return true;
  if (hasChildren(context, query.np.first, query.np.end)) return true;
  // "Fern House, the council's home for children": what it is stands beside its name.
  const named = query.subject.mentions[0];
  return (
    named !== undefined &&
    query.subject.kind === 'care-home' &&
    hasChildren(context, named.first - 4, named.end + 8)
  );
}

function hasChildren(context: RatingContext, from: number, end: number): boolean {
  const { tokens } = context.scene.reading;
  for (let i = Math.max(0, from); i < Math.min(tokens.length, end); i++) {
    if (/^(?:short-breaks?|children|fostering|adoption|nursery|childminder)$/.test(tokens[i]!.lower))
      return true;
  }
  return false;
}

/** CQC grades no children's services, and Ofsted no care of adults: there the service tells more than the name. */
function isRival(named: string, implied: string): boolean {
  return (named === 'CQC' && implied === 'Ofsted') || (named === 'Ofsted' && implied === 'CQC');
}

function nearest(raters: readonly RaterMention[], grade: GradeMention): string | null {
  let best: RaterMention | null = null;
  const distance = (r: RaterMention) => (r.first >= grade.end ? r.first - grade.end : grade.first - r.end);
  for (const r of raters) if (best === null || distance(r) < distance(best)) best = r;
  return best?.by ?? null;
}

/** "good by Ofsted", "Ofsted's good rating". */
function isAdjacent(raters: readonly RaterMention[], grade: GradeMention, by: string): boolean {
  return raters.some(
    (r) =>
      r.by === by &&
      ((r.first >= grade.end && r.first - grade.end <= 4) ||
        (r.end <= grade.first && grade.first - r.end <= 3)),
  );
}
