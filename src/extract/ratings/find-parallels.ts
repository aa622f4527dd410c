import type { TokenRange } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { GradeReading } from './grade-place.ts';

/** What a sentence gives the same grade as what it has just graded. */
export interface Parallels {
  readonly bodies: readonly Mention[];
  readonly services: readonly TokenRange[];
}

/** How far after a grade the words that give it to something else may begin, in tokens. */
const FARTHEST = 14;
const LONGEST = 12;
const BE = /^(?:is|are|was|were|do|does|did|has|have)$/;
/** "as was the case", "as is usual", "so is it" */
const EMPTY = /^(?:it|they|that|this|he|she|we|usual|often|normal|common|expected|required|clear|now|to)$/;

/** "Kent was rated good, as was Essex", "safeguarding is inadequate and so are services for care leavers". */
export function findParallels(scene: Scene, { grade, sentence }: GradeReading): Parallels {
  const { tokens, sentences } = scene.reading;
  const { end } = sentences[sentence]!;
  const at = indexOfLink(scene, grade.end, end);
  if (at < 0) return { bodies: [], services: [] };
  const first = /^(?:the|its|their)$/.test(tokens[at]!.lower) ? at + 1 : at;
  const body = scene.bodiesAt[at]?.[0] ?? scene.bodiesAt[first]?.[0];
  if (body !== undefined) return { bodies: [body], services: [] };
  let last = first;
  while (last < end && last - first <= LONGEST && !/^[.,;:–—”"’]$/.test(tokens[last]!.text)) last++;
  const isPhrase = last > first && last - first <= LONGEST && tokens[first + 1]?.lower !== 'case';
  return { bodies: [], services: isPhrase ? [{ first, end: last }] : [] };
}

/** The token after "as was", "and so are"; -1 where the sentence has none, or grades something else before. */
function indexOfLink({ reading, personAt }: Scene, from: number, end: number): number {
  const { tokens } = reading;
  for (let i = from; i < Math.min(end - 2, from + FARTHEST); i++) {
    const isLink = tokens[i]!.lower === 'as' || (tokens[i]!.lower === 'so' && tokens[i - 1]!.lower === 'and');
    if (!isLink || !BE.test(tokens[i + 1]!.lower)) continue;
    return EMPTY.test(tokens[i + 2]!.lower) || personAt[i + 2] !== undefined ? -1 : i + 2;
  }
  return -1;
}
