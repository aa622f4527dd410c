import type { Token } from '../reading/index.ts';
import type { RatingDraft, Scene } from '../types.ts';
import { draftRatings } from './draft-ratings.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { readContext } from './read-context.ts';
import { readGrade, type GradeReading } from './read-grade.ts';
import { type ReadRating, settleRatings } from './settle-ratings.ts';

/**
 * Finds the ratings that an article states. Grade words are read in text order, each in the light of the
 * last one that was a rating; then the ratings of one service are put in order of time.
 */
export function findRatings(scene: Scene): RatingDraft[] {
  const context = readContext(scene);
  const read: ReadRating[] = [];
  const story: GradeReading[] = [];
  let rejectedCount = -1;
  const listed = findScaleLists(scene, context.grades);
  for (const [i, grade] of context.grades.entries()) {
    const { sentence } = scene.reading.tokens[grade.first]!;
    // "Eleven are good or outstanding and none inadequate": a count stays one to the end of its sentence.
    if (sentence === rejectedCount || listed.has(sentence)) continue;
    const reading = readGrade(context, grade, context.grades[i + 1], story);
    if (reading === 'count') rejectedCount = sentence;
    if (reading === null || reading === 'count') continue;
    read.push(...draftRatings(scene, reading));
    story.push(reading);
  }
  return settleRatings(read, scene.article.published);
}

/** Sentences that explain a scale: "rated good, adequate or weak", "grades run from C1 to C4", "a C1 grade means". */
function findScaleLists(scene: Scene, grades: readonly GradeMention[]): ReadonlySet<number> {
  const { tokens } = scene.reading;
  const found = new Set<number>();
  let run = 1;
  for (const [i, grade] of grades.entries()) {
    const { sentence } = tokens[grade.first]!;
    const previous = grades[i - 1];
    const isNext =
      previous !== undefined &&
      tokens[previous.first]!.sentence === sentence &&
      joinsList(tokens, previous.end, grade.first);
    run = isNext && previous.grade !== grade.grade ? run + 1 : 1;
    if (run >= 3) found.add(sentence);
    const after = tokens.slice(grade.end, grade.end + 2).map((t) => t.lower);
    if (after.includes('means') && grade.family === 'code') found.add(sentence);
    if (grade.family === 'code' && /^(?:run|runs|range|ranges)$/.test(tokens[grade.first - 2]?.lower ?? ''))
      found.add(sentence);
  }
  return found;
}

/** Whether nothing but commas, quotation marks and "or" stands between: the grades are named, not given. */
function joinsList(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 4) return false;
  let hasJoint = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.lower === ',' || token.lower === 'or') hasJoint = true;
    else if (!isQuoteMark(token) && token.lower !== 'to' && token.lower !== 'a') return false;
  }
  return hasJoint;
}
