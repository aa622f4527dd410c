import type { Mention, Scene } from '../types.ts';
import { isBodyOfPost, isSentIn } from './post-bodies.ts';
import { mentionsIn, type StepQuery } from './step-query.ts';

/** How far back in its sentence a body is sought, in tokens; and among how many. */
const REACH = 80;
const MOST_BODIES = 40;

/**
 * "the director of Kent County Council will review Essex and has been appointed commissioner at the authority":
 * the authority is never the one that lends its officer, but the one named between, or the one in focus.
 */
export function reconsiderGeneric(
  { scene, focus, step, previous }: StepQuery,
  m: Mention,
  fits: (m: Mention) => boolean,
): Mention {
  const { tokens, sentences } = scene.reading;
  if (!isSentIn(step) || m.form !== 'generic' || scene.bodies[m.entity]?.kind !== 'council') return m;
  const first = Math.max(sentences[step.sentence]!.first, m.first - REACH);
  const named = mentionsIn(scene, { first, end: m.first }).filter((n) => n.form !== 'generic' && fits(n));
  const own = named.filter((n) => n.entity === m.entity);
  if (own.length === 0 || !own.every((n) => isBodyOfPost(scene, n, step))) return m;
  const other = named.findLast((n) => n.entity !== m.entity && !isBodyOfPost(scene, n, step));
  const placed = findPlaceOfCouncil(scene, first, m.first);
  const entity = other?.entity ?? placed;
  if (entity !== null) return { ...m, entity };
  const place = {
    token: step.first,
    previous: previous?.entity ?? null,
    isPreviousClose: previous?.paragraph === tokens[step.first]!.paragraph,
  };
  const back = focus.findBefore(place, (n) => fits(n) && n.entity !== m.entity);
  return back === null ? m : { ...m, entity: back.entity };
}

/** "will conduct the review in Essex": a place by whose name the article calls a council elsewhere. */
function findPlaceOfCouncil(scene: Scene, from: number, end: number): number | null {
  const { tokens } = scene.reading;
  for (let i = end - 1; i > from; i--) {
    const token = tokens[i]!;
    if (!token.isCapitalised || tokens[i - 1]!.lower !== 'in' || scene.bodiesAt[i] !== undefined) continue;
    const at = scene.bodies
      .slice(0, MOST_BODIES)
      .findIndex((b) => b.kind === 'council' && b.name.startsWith(`${token.text} `));
    if (at >= 0) return at;
  }
  return null;
}
