import { findFramework, hasWording } from '../../register/frameworks.ts';
import type { TokenRange } from '../reading/index.ts';
import type { BodyEntity } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { raterOfBody, raterOfFamily, raterOfService } from './imply-rater.ts';
import type { RatingContext } from './read-context.ts';
import { isCreditRater, type RaterMention } from './raters.ts';
import { mayBeRated } from './rating-subject.ts';

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

const HISTORIC = new Set([
  'Audit Commission',
  'Commission for Social Care Inspection',
  'Social Services Inspectorate',
]);

/** Whether a rater's grades are written like this one. */
function writesSo(by: string, grade: GradeMention): boolean {
  const { family } = grade;
  if (family === 'credit') return isCreditRater(by);
  if (family === 'code') return by === 'Regulator of Social Housing';
  if (family === 'stars') return HISTORIC.has(by) || by === 'CQC';
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
  const inSentence = beside.filter((r) => fits(r.by));
  const words =
    query.service
      ?.toLowerCase()
      .replace(/['’]s?/g, '')
      .split(/[^a-z-]+/) ?? [];
  const implied =
    words.length > 0 && subject?.kind === 'council' ? raterOfService(words, context.nation) : null;
  const named = nearest(inSentence, grade);
  if (
    named !== null &&
    (implied === null || !isRival(named, implied) || isAdjacent(inSentence, grade, named))
  ) {
    return { by: named, certainty: 0.97 };
  }
  if (fits(implied)) return { by: implied, certainty: 0.9 };
  if (named !== null) return { by: named, certainty: 0.85 };
  const ofBody =
    subject === null ? null : isForChildren(context, query) ? 'Ofsted' : raterOfBody(subject, context.nation);
  if (fits(ofBody)) return { by: ofBody, certainty: 0.88 };
  if (fits(query.previous)) return { by: query.previous, certainty: 0.84 };
  const at = findPosition(context.raters, grade.first);
  const before = context.raters.slice(Math.max(0, at - MOST_RATERS), at).findLast((r) => fits(r.by));
  if (before !== undefined) return { by: before.by!, certainty: 0.8 };
  const after = context.raters.slice(0, MOST_RATERS).find((r) => fits(r.by));
  if (after !== undefined) return { by: after.by!, certainty: 0.7 };
  const doubtful = nearest(
    beside.filter((r) => r.by !== null && writesSo(r.by, grade)),
    grade,
  );
  if (doubtful !== null && subject !== null && mayBeRated(subject, doubtful))
    return { by: doubtful, certainty: 0.6 };
  const { previous } = query;
  if (
    query.service !== null &&
    previous !== null &&
    subject !== null &&
    writesSo(previous, grade) &&
    mayBeRated(subject, previous)
  )
    return { by: previous, certainty: 0.5 };
  // A council's one-word grade without a rater is a children's services grade in any newspaper.
  if (
    subject?.kind === 'council' &&
    context.nation === 'E' &&
    grade.family !== 'credit' &&
    grade.family !== 'stars'
  ) {
    return fits('Ofsted') && words.length > 0 ? { by: 'Ofsted', certainty: 0.5 } : null;
  }
  return null;
}

/** An article names fewer raters; a text that names more is none. */
const MOST_RATERS = 60;
const BESIDE = 150;

/** The raters of the grade's sentence, as far as a sentence reaches. */
function ratersBeside(context: RatingContext, query: RaterQuery): readonly RaterMention[] {
  const all = context.ratersBySentence.get(query.sentence) ?? [];
  if (all.length <= 8) return all;
  const at = findPosition(all, query.grade.first);
  return all
    .slice(Math.max(0, at - 8), at + 8)
    .filter((r) => Math.abs(r.first - query.grade.first) <= BESIDE);
}

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
  const subject = query.subject?.kind;
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
