import type { Token } from '../reading/index.ts';
import type { RatingDraft, Scene } from '../types.ts';
import { draftRatings } from './draft-ratings.ts';
import { readContext } from './read-context.ts';
import type { GradeReading } from './grade-place.ts';
import { readGrade } from './read-grade.ts';
import { findScaleTalk } from './scale-talk.ts';
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
  const talk = findScaleTalk(scene.reading.tokens, context.grades);
  for (const [i, grade] of context.grades.entries()) {
    const { sentence } = scene.reading.tokens[grade.first]!;
    // "Eleven are good or outstanding and none inadequate": a count stays one to the end of its sentence.
    const isCounted = sentence === rejectedCount && !namesOneArea(scene.reading.tokens, grade.end);
    if (isCounted || talk.sentences.has(sentence) || talk.grades.has(i)) continue;
    const reading = readGrade(context, grade, context.grades[i + 1], story);
    if (reading === 'count') rejectedCount = sentence;
    if (reading === null || reading === 'count') continue;
    read.push(...draftRatings(scene, reading));
    story.push(reading);
  }
  return settleRatings(read, scene.article.published);
}

/** "outstanding in one, responding to major incidents": one of those that are counted, by its name. */
function namesOneArea(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'one' && tokens[at + 2]?.lower === ',';
}
