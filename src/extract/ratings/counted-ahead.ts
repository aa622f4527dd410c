import type { Sentence } from '../reading/index.ts';
import type { Mention } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { GRADE_WORDS } from './grade-words.ts';
import { mayBeRated } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import { wordSet } from './word-set.ts';

const NUMBERS = wordSet(`two three four five six seven eight nine ten eleven twelve`);
const COUNTED = /^(?:councils|landlords|authorities|providers|boroughs|areas)$/;
/** How many sentences on the named may begin. */
const AHEAD = 3;
const MOST_LISTED = 24;
/** How far a sentence is read, in tokens. */
const REACH = 80;

/**
 * "Three councils have been given a C3 grade. A, B and C were all …", or a bulleted list after it: the bodies
 * that a sentence counts and the next ones name; null where it counts none, or none are named; empty where the
 * named have another grade, and so are others.
 */
export function findCountedAhead(
  context: RatingContext,
  grade: GradeMention,
  sentence: Sentence,
): readonly Mention[] | null {
  const { scene } = context;
  const { sentences } = scene.reading;
  if (!countsBodies(context, grade, sentence)) return null;
  const bulleted: Mention[] = [];
  const last = Math.min(sentences.length - 1, sentence.index + AHEAD + MOST_LISTED);
  for (let i = sentence.index + 1; i <= last; i++) {
    const next = sentences[i]!;
    const list = listAtStart(context, next);
    const isItem = list.length === 1 && next.end - list[0]!.end <= 1;
    if (isItem) bulleted.push(list[0]!);
    else if (bulleted.length > 0 || i > sentence.index + AHEAD) break;
    else if (list.length > 1) {
      return isGradedAnew(context, grade, next) ? [] : list;
    } else if (list.length === 1) return null;
  }
  return bulleted.length > 1 ? bulleted : null;
}

/** Words that may end "the councils graded C3 in the latest round are", before the names. */
const BEFORE_LIST = /^(?:are|were|:|include|included)$/;
const MOST_BETWEEN = 14;
const NOUNS_OF_MANY = /^(?:councils|landlords|authorities|providers|boroughs|services|departments|those)$/;

/** "The councils graded C3 in the latest round are A, B and C": the list that the sentence ends with, or null. */
export function findListedAfter(
  context: RatingContext,
  grade: GradeMention,
  sentence: Sentence,
): readonly Mention[] | null {
  const { tokens } = context.scene.reading;
  const near = tokens.slice(Math.max(sentence.first, grade.first - 7), grade.first);
  if (!near.some((t) => NOUNS_OF_MANY.test(t.lower) || NUMBERS.has(t.lower))) return null;
  const limit = Math.min(sentence.end, grade.end + MOST_BETWEEN);
  for (let i = grade.end; i < limit; i++) {
    if (context.scene.bodiesAt[i]?.some((m) => !context.raterBodies.has(m.entity)) === true) return null;
    if (!BEFORE_LIST.test(tokens[i]!.lower)) continue;
    const list = listAtStart(context, { ...sentence, first: i + 1 });
    return list.length > 1 ? list : null;
  }
  return null;
}

/** Whether a sentence has a grade of another wording. */
function isGradedAnew({ scene }: RatingContext, grade: GradeMention, { first, end }: Sentence): boolean {
  const { tokens } = scene.reading;
  const limit = Math.min(end, first + REACH);
  for (let i = first; i < limit; i++) {
    const match = GRADE_WORDS.matchAt(tokens, i, limit);
    if (match !== null && match.value.grade !== grade.grade) return true;
  }
  return false;
}

function countsBodies({ scene }: RatingContext, grade: GradeMention, { first, end }: Sentence): boolean {
  const { tokens } = scene.reading;
  const limit = Math.min(end, grade.end + REACH);
  for (let i = Math.max(first, grade.first - REACH); i < limit; i++) {
    if (!COUNTED.test(tokens[i]!.lower)) continue;
    // "three council areas"; other areas are parts of the work.
    if (tokens[i]!.lower === 'areas' && !/^(?:council|local|authority)$/.test(tokens[i - 1]?.lower ?? ''))
      continue;
    for (let k = i - 1; k >= Math.max(first, i - 3); k--) if (NUMBERS.has(tokens[k]!.lower)) return true;
  }
  return false;
}

/** The bodies in a list that opens a sentence. */
function listAtStart({ scene, raterBodies }: RatingContext, { first, end }: Sentence): Mention[] {
  const { tokens } = scene.reading;
  const list: Mention[] = [];
  let at = first;
  const limit = Math.min(end, first + REACH);
  while (at < limit && list.length < MOST_LISTED) {
    const m = scene.bodiesAt[at]?.find((x) => x.first === at && x.form !== 'generic' && x.form !== 'pronoun');
    if (m !== undefined) {
      if (raterBodies.has(m.entity) || !mayBeRated(scene.bodies[m.entity]!, null)) break;
      list.push(m);
      at = m.end;
    } else if (/^(?:the|both|and|,|;|:|-|–|•|\*)$/.test(tokens[at]!.lower)) at++;
    // "The three are A, B and C"
    else if (
      list.length === 0 &&
      (NUMBERS.has(tokens[at]!.lower) || /^(?:they|are|were)$/.test(tokens[at]!.lower))
    )
      at++;
    else break;
  }
  return list;
}
