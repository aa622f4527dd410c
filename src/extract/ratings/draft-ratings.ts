import type { RatingStatus } from '../../record/index.ts';
import {
  type GradeInFramework,
  endOfGrades,
  findFramework,
  rankGrade,
  resolvePlace,
} from '../../register/index.ts';
import { type Token, type TokenRange, spanOfTokens } from '../reading/index.ts';
import { isGone } from '../bodies/is-gone.ts';
import type { BodyEntity, Mention, RatingDraft, Scene } from '../types.ts';
import { calibrate } from './calibrate.ts';
import type { GradeMention } from './find-grades.ts';
import { findParallels } from './find-parallels.ts';
import { defaultService } from './imply-rater.ts';
import { readContextYear, readRatingDate } from './rating-date.ts';
import { readStatus, type StatusReading } from './rating-status.ts';
import type { GradeReading } from './grade-place.ts';
import { isSafeguardingBoard, ratedAs } from './rating-subject.ts';
import { MOVE_VERBS, RATING_NOUNS } from './vocabulary.ts';
import { serviceText } from './read-services.ts';
import { type ReadRating, TOLD_STALE_YEARS } from './settle-ratings.ts';
import { findSpokenService } from './spoken-service.ts';
import {
  findDateFloor,
  isAsBefore,
  isAlsoThen,
  isEndedSpell,
  isLastTime,
  isLongSpell,
  isOfLastVisit,
  isOfThatVisit,
  isRepeated,
  isTakenBack,
  isUntilThen,
  isWhenStill,
  isWorseSince,
} from './told-again.ts';

/** A grade given longer ago than this, in years, was followed by another even if the article tells of none. */
const STALE_YEARS = 5;

/** How far from a grade "respectively" may stand, in tokens. */
const FARTHEST = 60;

/** Scales that grade themes alone and no body as a whole. */
const WITHOUT_OVERALL = new Set(['ofsted-report-card', 'ciw']);

/** Makes the ratings of one grade: one for each body and each thing graded. */
export function draftRatings(scene: Scene, reading: GradeReading): ReadRating[] {
  const ranges: (TokenRange | null)[] = reading.isOverall || reading.services.length === 0 ? [null] : [];
  const parallels = findParallels(scene, reading);
  ranges.push(...reading.services, ...parallels.services);
  return [...bodiesOf(scene, reading), ...parallels.bodies].flatMap((mention) =>
    ranges.flatMap((range) => draftRating(scene, reading, mention, range)),
  );
}

/** "A and B merit C3 and C1 grades respectively": each body has the grade at its own place. */
function bodiesOf(scene: Scene, reading: GradeReading): readonly Mention[] {
  const { tokens, sentences } = scene.reading;
  const { first, end } = sentences[reading.sentence]!;
  if (reading.bodies.length < 2) return reading.bodies;
  const { grade } = reading;
  for (let i = Math.max(first, grade.first - FARTHEST); i < Math.min(end, grade.end + FARTHEST); i++) {
    if (tokens[i]!.lower !== 'respectively') continue;
    const mention = reading.bodies[reading.place];
    return mention === undefined ? reading.bodies : [mention];
  }
  return reading.bodies;
}

function draftRating(
  scene: Scene,
  reading: GradeReading,
  mention: Mention,
  range: TokenRange | null,
): ReadRating[] {
  const { tokens, sentences } = scene.reading;
  const { grade, frame, rater } = reading;
  const { first, end } = sentences[reading.sentence]!;
  const body = scene.bodies[mention.entity]!;
  const { published } = scene.article;
  const read = readTime(scene, reading, end);
  const asOf = readRatingDate(tokens, grade, findDateFloor(tokens, reading), end, published);
  const contextYear = readContextYear(tokens, first);
  const isLoose = frame.rule === 'bare' || frame.rule === 'copula';
  const isOver =
    (read.status === 'current' && isGone(body, published)) ||
    isHistoric(isLoose, rater.by, asOf, published, read) ||
    (read.status === 'current' &&
      (isWorseSince(tokens, reading) ||
        isWhenStill(scene, reading) ||
        isOfLastVisit(tokens, reading) ||
        isOfThatVisit(scene, reading, contextYear, published) ||
        isAlsoThen(tokens, reading) ||
        isEndedSpell(scene, reading)));
  const status = isOver ? 'previous' : read.status;
  const own = nameService(scene, grade, range);
  const usual = own === null ? defaultService(rater.by, body) : null;
  const spoken = usual === null ? null : findSpokenService(tokens, rater.by, grade.first);
  const named = own ?? (spoken === null ? usual : serviceText(scene, spoken));
  // "the board's arrangements" are the board.
  const service = isSafeguardingBoard(body) ? null : named;
  const until = namesOldScale(tokens, grade.end, end) ? LAST_OF_OLD_SCALE : published;
  const fit = fitFramework(grade, rater.by, body, service, asOf, until);
  const text = gradeText(grade, fit);
  if (text === null || (range === null && WITHOUT_OVERALL.has(fit?.framework.id ?? ''))) return [];
  const draft: RatingDraft = {
    subject: mention.entity,
    service,
    by: rater.by,
    framework: fit?.framework.id ?? null,
    grade: text,
    rank: fit === null ? null : rankGrade(fit.framework, text),
    status,
    asOf,
    evidence: findEvidence(scene, reading, mention, spoken ?? range),
    confidence: rate(reading, fit !== null),
    rule: `rating:${frame.rule}`,
  };
  const made: ReadRating = {
    draft,
    presence: isLongSpell(tokens, grade) ? 0 : read.presence,
    isPastPerfect:
      (read.status === 'previous' && !read.isStated) ||
      isLastTime(scene, grade.first) ||
      isLongSpell(tokens, grade),
    isLastVisit: status === 'previous' && (read.isLastVisit === true || isOfLastVisit(tokens, reading)),
    isReached: frame.direction === 'to',
    isOverall: range === null,
    contextYear,
    isBackground: isBackground(tokens, reading.clauseFirst),
    at: grade.first,
    sentence: reading.sentence,
  };
  const isExpected = status === 'expected' && isAsBefore(tokens, grade, end);
  const isSame = isRepeated(scene, grade, end) || isAsBefore(tokens, grade, end);
  if (!isExpected && (status !== 'current' || !isSame)) return [made];
  return [made, { ...made, draft: { ...draft, status: isExpected ? 'current' : 'previous' } }];
}

/** "after it was rated", "five years after they said that it required improvement". */
function isBackground(tokens: readonly Token[], clauseFirst: number): boolean {
  let at = clauseFirst - 1;
  if (/^(?:said|say|says)$/.test(tokens[at]?.lower ?? ''))
    while (at > clauseFirst - 5 && tokens[at]?.lower !== 'after') at--;
  return /^(?:after|since|when|because)$/.test(tokens[at]?.lower ?? '');
}

function readTime(scene: Scene, reading: GradeReading, end: number): StatusReading {
  const { tokens } = scene.reading;
  const told = readStatus(tokens, reading.grade, reading.frame, reading.clauseFirst, end, reading.place > 0);
  if (told.status === 'current' && isUntilThen(tokens, reading)) return { ...told, status: 'expected' };
  if (told.status === 'current' && !told.isStated && reading.joined !== null) {
    const shared = readTime(scene, reading.joined, end);
    const isMove = reading.joined.frame.direction === 'from';
    // "might cut it from A2 to A3": where the first still holds, the second is to come.
    if (isMove && shared.status === 'current') return { ...shared, status: 'expected' };
    if (shared.status !== 'denied' && !isMove) return shared;
  }
  return isTakenBack(scene, reading.sentence) ? { ...told, status: 'denied', presence: 0 } : told;
}

/** The scale's wording; for "the top grade" the one at that place, null where the scale is not known. */
function gradeText(grade: GradeMention, fit: GradeInFramework | null): string | null {
  if (grade.family !== 'ordinal') return grade.grade;
  return fit === null ? null : resolvePlace(fit.framework, Number(grade.grade));
}

function isHistoric(
  isLoose: boolean,
  by: string,
  asOf: string | null,
  published: string | null,
  read: { presence: number; status: RatingStatus },
): boolean {
  if (read.status !== 'current') return false;
  const lastGrades = endOfGrades(by);
  if (lastGrades !== null && (published === null || published > lastGrades)) return true;
  if (asOf === null || published === null || read.presence > 0) return false;
  const age = Number(published.slice(0, 4)) - Number(asOf.slice(0, 4));
  return age > (isLoose ? STALE_YEARS : TOLD_STALE_YEARS);
}

function fitFramework(
  grade: GradeMention,
  by: string,
  body: BodyEntity,
  service: string | null,
  asOf: string | null,
  published: string | null,
): GradeInFramework | null {
  return findFramework({
    issuer: by,
    grade: grade.family === 'ordinal' ? null : grade.grade,
    subject: ratedAs(body),
    service: service?.toLowerCase() ?? null,
    from: asOf,
    until: asOf ?? published,
  });
}

function nameService(scene: Scene, grade: GradeMention, range: TokenRange | null): string | null {
  if (grade.family === 'code') {
    if (grade.grade.startsWith('g')) return 'governance';
    return grade.grade.startsWith('v') ? 'viability' : null;
  }
  if (grade.family === 'credit') return null;
  if (grade.family === 'met') return 'safeguarding';
  if (grade.family === 'send') return 'SEND';
  if (range === null || isOverallEffectiveness(scene, range) || isNoService(scene.reading.tokens, range))
    return null;
  return serviceText(scene, range);
}

/** "the department's rating", "the department the first in its region to go": said of the body as a whole. */
function isNoService(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  // "two of its homes", "both of them"
  if (
    /^(?:one|two|three|four|five|six|both|all|each)$/.test(tokens[first]!.lower) &&
    tokens[first + 1]?.lower === 'of'
  )
    return true;
  if (RATING_NOUNS.has(tokens[end - 1]!.lower) && tokens[end - 2]?.kind === 'possessive') return true;
  // "Its children's trust, Fern Children's Trust, was rated": what the body is.
  if (/^(?:trust|company|landlord)$/.test(tokens[end - 1]!.lower) && tokens[end]?.text === ',') return true;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'first' && tokens[i - 1]?.lower === 'the') return true;
    const isCapacity = /^(?:capacity|prospects)$/.test(tokens[i - 1]?.lower ?? '');
    if (lower === 'to' && MOVE_VERBS.has(next) && !isCapacity) return true;
    if (/^(?:achieves|makes|shows|proves|relief)$/.test(lower)) return true;
    if (lower === 'achievement' && /^(?:an|rare|this|great|real)$/.test(tokens[i - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** The year when Ofsted's single inspection framework ended. */
const LAST_OF_OLD_SCALE = '2017';

/** "outstanding under the single inspection framework": the scale is named, whenever it was. */
function namesOldScale(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end - 2, from + 12); i++) {
    const isNamed = tokens[i]!.lower === 'single' && tokens[i + 1]!.lower === 'inspection';
    if (isNamed && tokens[i + 2]!.lower === 'framework') return true;
  }
  return false;
}

/** "overall effectiveness" is the body as a whole. */
function isOverallEffectiveness(scene: Scene, range: TokenRange): boolean {
  const { tokens } = scene.reading;
  return (
    tokens[range.end - 1]!.lower === 'effectiveness' &&
    (tokens[range.first - 1]?.lower === 'overall' || tokens[range.first]!.lower === 'overall')
  );
}

function findEvidence(scene: Scene, reading: GradeReading, mention: Mention, range: TokenRange | null) {
  const { grade, frame } = reading;
  const ranges: TokenRange[] = [grade, mention];
  if (range !== null) ranges.push(range);
  const { trigger } = frame;
  if (
    trigger >= 0 &&
    (trigger < grade.first || trigger >= grade.end) &&
    scene.reading.tokens[trigger] !== undefined
  ) {
    ranges.push({ first: trigger, end: trigger + 1 });
  }
  const spans = ranges.map((r) => spanOfTokens(scene.reading, r.first, r.end));
  return spans
    .filter((s, i) => spans.findIndex((k) => k.start === s.start && k.end === s.end) === i)
    .sort((a, b) => a.start - b.start);
}

/** How likely the rating is right: its subject, its rater, its framework and how plainly it is put. */
function rate(reading: GradeReading, hasFramework: boolean): number {
  const plainness = Math.min(0.97, 0.7 + (reading.score - 3) * 0.07);
  const value = reading.certainty * reading.rater.certainty * plainness * (hasFramework ? 1 : 0.7);
  return calibrate(value);
}
