import type { Mention } from '../types.ts';
import { subjectBefore } from './noun-phrase.ts';
import { collect, listFrom, mayBeRated } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import type { GradeFrame } from './read-frame.ts';

/** How far before "they" the verb may stand: "were told by the commission last week that they". */
const REACH = 10;

/** "A and B have both been told they require improvement", "told A that its services …": those who were told; null where none were. */
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
    if (tokens[i]!.lower !== 'told') continue;
    const isPassive = /^(?:was|were|been|being)$/.test(tokens[i - 1]!.lower);
    const range = isPassive ? subjectBefore(tokens, i, floor) : { first: i + 1, end: np.first };
    const told = collect(scene, range).filter(
      (m) => !raterBodies.has(m.entity) && m.form !== 'pronoun' && mayBeRated(scene.bodies[m.entity]!, null),
    );
    const isAddressed = isPassive || (told[0]?.first ?? Infinity) <= i + 2;
    return told.length === 0 || !isAddressed ? null : listFrom(scene, told);
  }
  return null;
}

/** How long what stands between a body and "whose" may be: "A, a partner of B, whose services". */
const APPOSITION = 10;

/** "A, B's partner, | whose services are rated outstanding": the body that the relative is of; null for none. */
export function findWhoseOwn(
  { scene, raterBodies }: RatingContext,
  { np }: GradeFrame,
): readonly Mention[] | null {
  const { tokens } = scene.reading;
  const whose = tokens[np.first]?.lower === 'whose' ? np.first : np.first - 1;
  if (tokens[whose]?.lower !== 'whose' || tokens[whose - 1]?.text !== ',') return null;
  for (let i = whose - 2; i > Math.max(0, whose - APPOSITION); i--) {
    if (tokens[i]!.text !== ',' || tokens[i]!.sentence !== tokens[whose].sentence) continue;
    const head = scene.bodiesAt[i - 1]?.find((m) => m.end === i && !raterBodies.has(m.entity));
    const owner = scene.bodiesAt[i + 1]?.find((m) => m.first === i + 1);
    const isApposed =
      tokens[owner?.end ?? -1]?.kind === 'possessive' || /^(?:an?|the|its)$/.test(tokens[i + 1]!.lower);
    return head !== undefined && isApposed && mayBeRated(scene.bodies[head.entity]!, null) ? [head] : null;
  }
  return null;
}
