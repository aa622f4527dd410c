import { canGrade } from '../../register/index.ts';
import type { Sentence, TokenRange } from '../reading/index.ts';
import type { Mention } from '../types.ts';
import { findCountedAhead, findListedAfter } from './counted-ahead.ts';
import type { GradeMention } from './find-grades.ts';
import type { RaterAnswer } from './rating-rater.ts';
import { findTold, findWhoseOwn } from './find-told.ts';
import { collect, mayBeRated } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import { type GradeFrame, findFloor, readFrame } from './read-frame.ts';
import { hasUnknownName } from './unknown-names.ts';

/** A grade that is a rating, with all that was read around it. */
export interface GradeReading {
  readonly grade: GradeMention;
  readonly frame: GradeFrame;
  readonly sentence: number;
  readonly services: readonly TokenRange[];
  readonly isOverall: boolean;
  readonly bodies: readonly Mention[];
  readonly rater: RaterAnswer;
  /** How sure the subject is, and how strongly the context speaks for a rating. */
  readonly certainty: number;
  readonly score: number;
  /** Where the clause of the grade begins. */
  readonly clauseFirst: number;
  /** Before this no date of the sentence is this grade's. */
  readonly dateFloor: number;
  /** Where what was read of the grade ends: the next grade of the sentence begins after it. */
  readonly end: number;
  /** Which grade of its sentence this is, from 0. */
  readonly place: number;
  /** The grade before under whose verb this one stands: "rated X good | and Y outstanding". */
  readonly joined: GradeReading | null;
}

export const WEAK_VERBS =
  /^(?:found|find|finds|finding|told|called|calls|considered|described|assess|marked|pronounced)$/;
const NEAR_SENTENCES = 2;
/** How far after a grade its subject may stand: "C3 grades for the councils of A, B and C". */
export const AFTER = 7;
/** From here a rater counts as named when its subject is sought. */
export const SURE = 0.85;

/** A grade where it stands: its sentence, its construction, and the rating told before it. */
export interface GradePlace {
  readonly context: RatingContext;
  readonly grade: GradeMention;
  readonly frame: GradeFrame;
  readonly sentence: Sentence;
  readonly floor: number;
  /** The grade after it in the sentence. */
  readonly next: GradeMention | undefined;
  /** The rating before; `sibling` where it is of the same sentence, `near` where it stands near. */
  readonly previous: GradeReading | null;
  readonly sibling: GradeReading | null;
  readonly near: GradeReading | null;
  /** The bodies in the noun phrase that may be rated. */
  readonly named: readonly Mention[];
  /** Those told of their grade, or counted by the sentence and named by the next ones; null for none. */
  readonly counted: readonly Mention[] | null;
  /** The sibling whose subject this grade has too. */
  readonly heir: GradeReading | null;
  readonly story: readonly GradeReading[];
}

const LONGEST_ROW = 24;

/** A line that names a thing graded and ends with its grade: "Well-led: Good"; a row of a table. */
function isRow({ reading }: RatingContext['scene'], grade: GradeMention): boolean {
  const { firstToken, endToken } = reading.paragraphs[reading.tokens[grade.first]!.paragraph]!;
  return endToken - firstToken <= LONGEST_ROW && endToken - grade.end <= 1;
}

/** The rating of the row above, whose subject and rater a row has too; null where there is none. */
export function findRowAbove({ context, grade, previous, named }: GradePlace): GradeReading | null {
  const { scene } = context;
  if (previous === null || named.length > 0 || !isRow(scene, grade) || !isRow(scene, previous.grade))
    return null;
  const { tokens } = scene.reading;
  const distance = tokens[grade.first]!.paragraph - tokens[previous.grade.first]!.paragraph;
  return distance === 1 ? previous : null;
}

export function placeGrade(
  context: RatingContext,
  grade: GradeMention,
  next: GradeMention | undefined,
  story: readonly GradeReading[],
): GradePlace {
  const { scene } = context;
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[grade.first]!.sentence]!;
  const previous = story.at(-1) ?? null;
  const sibling = previous?.sentence === sentence.index ? previous : null;
  const near = previous !== null && sentence.index - previous.sentence <= NEAR_SENTENCES ? previous : null;
  const floor = findFloor(grade, sentence.first, sibling?.end ?? sentence.first);
  const frame = readFrame(tokens, grade, floor, sentence.end);
  const named = collect(scene, frame.np).filter(
    (m) => !context.raterBodies.has(m.entity) && mayBeRated(scene.bodies[m.entity]!, null),
  );
  const isSame = (m: Mention) => m.form === 'pronoun' || m.entity === sibling?.bodies[0]!.entity;
  const told = named.every((m) => m.form === 'pronoun')
    ? (findTold(context, frame, floor) ?? findWhoseOwn(context, frame))
    : null;
  const inherits =
    sibling !== null &&
    told === null &&
    suits(context, sibling, grade) &&
    !hasUnknownName(scene, frame.np) &&
    named.every(isSame);
  return {
    context,
    grade,
    frame,
    sentence,
    floor,
    next: next !== undefined && next.first < sentence.end ? next : undefined,
    previous,
    sibling,
    near,
    named,
    counted:
      told ??
      (named.length === 0 && !inherits
        ? (findListedAfter(context, grade, sentence) ?? findCountedAhead(context, grade, sentence))
        : null),
    heir: inherits ? sibling : null,
    story,
  };
}

/** Whether the bodies of the grade before may have this grade too: a council has no viability grade. */
function suits(context: RatingContext, sibling: GradeReading, grade: GradeMention): boolean {
  const body = context.scene.bodies[sibling.bodies[0]!.entity]!;
  return grade.family !== 'code' || canGrade('Regulator of Social Housing', body.kind, grade.grade);
}
