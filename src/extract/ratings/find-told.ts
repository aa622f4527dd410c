import type { Mention } from '../types.ts';
import { subjectBefore } from './noun-phrase.ts';
import { collect, listFrom, mayBeRated } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import type { GradeFrame } from './read-frame.ts';

/** How far before "they" the verb may stand: "were told by the commission last week that they". */
const REACH = 10;

/** "A and B have both been told they require improvement": those who were told; null where none were. */
export function findTold(
  { scene, raterBodies }: RatingContext,
  { np, trigger }: GradeFrame,
  floor: number,
): readonly Mention[] | null {
  const { tokens } = scene.reading;
  if (!/^(?:it|its|they|their)$/.test(tokens[np.first]?.lower ?? '')) return null;
  const from = Math.max(trigger, np.first - 1);
  for (let i = Math.min(from, tokens.length - 1); i > Math.max(floor, np.first - REACH); i--) {
    if (/^[;.]$/.test(tokens[i]!.text)) return null;
    if (tokens[i]!.lower !== 'told' || !/^(?:was|were|been|being)$/.test(tokens[i - 1]!.lower)) continue;
    const told = collect(scene, subjectBefore(tokens, i, floor)).filter(
      (m) => !raterBodies.has(m.entity) && m.form !== 'pronoun' && mayBeRated(scene.bodies[m.entity]!, null),
    );
    return told.length === 0 ? null : listFrom(scene, told);
  }
  return null;
}
