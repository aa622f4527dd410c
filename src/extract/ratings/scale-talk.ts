import type { Token } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { MOVE_VERBS } from './vocabulary.ts';

/** Grades that are named and not given, by their place in the list of grades, and whole sentences of such. */
export interface ScaleTalk {
  readonly sentences: ReadonlySet<number>;
  readonly grades: ReadonlySet<number>;
}

/**
 * Finds talk of a scale: "rated good, adequate or weak", "ratings such as good", "from inadequate to
 * outstanding" where nothing moves, "a C1 grade means". Alternatives ("good or outstanding") are no body's grade.
 */
export function findScaleTalk(tokens: readonly Token[], grades: readonly GradeMention[]): ScaleTalk {
  const sentences = new Set<number>();
  const found = new Set<number>();
  let run = 1;
  for (const [i, grade] of grades.entries()) {
    const { sentence } = tokens[grade.first]!;
    const previous = grades[i - 1];
    const joint =
      previous !== undefined && tokens[previous.first]!.sentence === sentence
        ? readJoint(tokens, previous.end, grade.first)
        : 'none';
    const isOther = previous?.grade !== grade.grade && grade.family !== 'code';
    run = (joint === 'list' || joint === 'or') && isOther ? run + 1 : 1;
    if (run >= 3 || (grade.family === 'code' && isCodeExplained(tokens, grade))) sentences.add(sentence);
    // "rated weak, the lowest mark": the same grade, told by its place.
    if (joint === 'list' && grade.family === 'ordinal' && previous?.family !== 'ordinal') found.add(i);
    if (joint === 'or' && isOther) found.add(i - 1).add(i);
    if (isExample(tokens, grade) || (joint === 'to' && isOther && !movesBefore(tokens, previous!))) {
      if (joint === 'to') found.add(i - 1);
      found.add(i);
    }
  }
  return { sentences, grades: found };
}

/** What alone joins two grades: "or", "to", or a comma, semicolon or "and" of a list. */
function readJoint(tokens: readonly Token[], from: number, end: number): 'or' | 'to' | 'list' | 'none' {
  if (end - from > 5) return 'none';
  let joint: 'or' | 'to' | 'list' | 'none' = 'none';
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'or') joint = 'or';
    else if (lower === 'to') joint = 'to';
    else if (lower === ',' || lower === ';' || lower === 'and') joint = joint === 'none' ? 'list' : joint;
    else if (!isQuoteMark(tokens[i]) && lower !== 'a' && lower !== 'the') return 'none';
  }
  return joint;
}

/** "ratings such as good": examples. */
function isExample(tokens: readonly Token[], grade: GradeMention): boolean {
  let at = grade.first - 1;
  while (isQuoteMark(tokens[at])) at--;
  return tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such';
}

/** Whether something moves before "from G to G": a verb, or "up" and "down". */
function movesBefore(tokens: readonly Token[], from: GradeMention): boolean {
  const { sentence } = tokens[from.first]!;
  let sawFrom = false;
  for (let i = from.first - 1; i >= Math.max(0, from.first - 24) && tokens[i]!.sentence === sentence; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'from') sawFrom = true;
    if (
      MOVE_VERBS.has(lower) ||
      /^(?:up|down|shift|change|rebanded|regraded|re-rated|re-graded)$/.test(lower)
    )
      return true;
  }
  return !sawFrom;
}

/** "a C1 grade means", "grades run from C1 to C4". */
function isCodeExplained(tokens: readonly Token[], grade: GradeMention): boolean {
  const after = tokens.slice(grade.end, grade.end + 2).map((t) => t.lower);
  return after.includes('means') || /^(?:run|runs|range|ranges)$/.test(tokens[grade.first - 2]?.lower ?? '');
}
