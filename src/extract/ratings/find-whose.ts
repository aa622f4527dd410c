import type { Token, TokenRange } from '../reading/index.ts';
import type { BodyEntity, Mention, Scene } from '../types.ts';
import { AFTER, type GradePlace, SURE, findRowAbove } from './grade-place.ts';
import { asideBefore } from './noun-phrase.ts';
import { type RaterAnswer, type RaterQuery, findRater } from './rating-rater.ts';
import { type SubjectAnswer, collect, findSubject, listFrom, mayBeRated } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import { serviceText } from './read-services.ts';
import { GIVE_VERBS } from './vocabulary.ts';

/** Services that councils run, and hardly anyone else. */
const OF_COUNCILS = /\bchildren.?s (?:social|services)|\badult social|social care/i;

/** How far after a grade, in tokens, the list of those may go on who have it. */
const LONGEST_LIST = 60;

/** The questions of CQC about a provider. */
const OF_PROVIDERS = /^(?:being )?(?:safe|effective|caring|responsive|well-led|well led)$/i;

/** Finds whose grade it is and who gave it: each helps to tell the other. */
export function findWhose(
  place: GradePlace,
  services: readonly TokenRange[],
): { subject: SubjectAnswer; rater: RaterAnswer } | null {
  const { context, grade, frame, sentence, heir, near } = place;
  const { scene } = context;
  const { tokens } = scene.reading;
  const service = services[0] === undefined ? null : serviceText(scene, services[0]);
  const previous = place.previous?.rater.by ?? null;
  const query = (subject: BodyEntity | null): RaterQuery => ({
    grade,
    sentence: sentence.index,
    service,
    previous,
    np: frame.np,
    subject,
  });
  const placed = findPlaced(
    scene,
    grade.end,
    Math.min(place.next?.first ?? sentence.end, grade.end + LONGEST_LIST),
  );
  const aside = place.named.length > 0 ? null : asideBefore(tokens, findVerb(tokens, place), place.floor);
  const listed =
    aside === null
      ? (place.counted ?? [])
      : collect(scene, aside).filter((m) => mayBeRated(scene.bodies[m.entity]!, null));
  const isKept = heir !== null && !isCrossed(context, heir.grade.end, grade.first);
  const above = findRowAbove(place);
  if (above !== null) return { subject: { bodies: above.bodies, certainty: 0.9 }, rater: above.rater };
  if (placed.length > 0) {
    const rater = heir?.rater ?? findRater(context, query(scene.bodies[placed[0]!.entity]!));
    if (rater !== null) return { subject: { bodies: placed, certainty: 0.9 }, rater };
  }
  const early = heir === null ? findRater(context, query(null)) : null;
  const subject: SubjectAnswer | null =
    heir !== null
      ? { bodies: heir.bodies, certainty: 0.9 }
      : listed.length > 0
        ? { bodies: listed, certainty: 0.9 }
        : findSubject(scene, {
            by: early !== null && early.certainty >= SURE ? early.by : null,
            wording: grade.family === 'ordinal' ? null : grade.grade,
            np: frame.np,
            after: { first: grade.end, end: Math.min(place.next?.first ?? sentence.end, grade.end + AFTER) },
            sentence,
            grade,
            prefersCouncil: service !== null && OF_COUNCILS.test(service),
            previous: near?.bodies.at(-1)!.entity ?? null,
            isPreviousClose:
              near !== null && tokens[near.grade.first]!.paragraph === tokens[grade.first]!.paragraph,
            previousMentions: near?.bodies ?? [],
            isItNow: near !== null && isSaidOfItNow(tokens, place, near.sentence),
            hasService: services.length > 0,
            isOfProvider: service !== null && OF_PROVIDERS.test(service),
            raterBodies: context.raterBodies,
            focus: context.focus,
          });
  if (subject === null) return null;
  const rater = isKept
    ? { by: heir.rater.by, certainty: heir.rater.certainty * 0.98 }
    : findRater(context, query(scene.bodies[subject.bodies[0]!.entity]!));
  return rater === null ? null : { subject, rater };
}

/** "rated services good in Kent and Essex, and adequate in Bury": the councils where the services are. */
function findPlaced(scene: Scene, from: number, end: number): readonly Mention[] {
  const { tokens } = scene.reading;
  const at = /^[”"’']$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (!/^(?:in|at)$/.test(tokens[at]?.lower ?? '')) return [];
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const isCouncil = (m: Mention) => scene.bodies[m.entity]!.kind === 'council' && m.form !== 'generic';
  if (scene.bodiesAt[first]?.some((m) => m.first === first && isCouncil(m)) !== true) return [];
  return listFrom(scene, collect(scene, { first, end }).filter(isCouncil));
}

/** "It is now rated good", right after a sentence that graded something. */
function isSaidOfItNow(tokens: readonly Token[], { sentence, grade }: GradePlace, before: number): boolean {
  if (sentence.index - before !== 1 || !/^(?:it|they)$/.test(tokens[sentence.first]!.lower)) return false;
  if (!/^(?:is|are)$/.test(tokens[sentence.first + 1]?.lower ?? '')) return false;
  return grade.first - sentence.first <= 5 && tokens[sentence.first + 2]?.lower === 'now';
}

/** The verb that a grade with a noun of its own is the object of: "received a good rating". */
function findVerb(tokens: readonly Token[], { frame, grade, floor }: GradePlace): number {
  if (frame.rule !== 'noun' || frame.trigger < grade.end) return frame.trigger;
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - 4); i--)
    if (GIVE_VERBS.has(tokens[i]!.lower)) return i;
  return frame.trigger;
}

/** Whether another rater is named between two grades of a sentence. */
function isCrossed(context: RatingContext, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((context.raterAt.get(i)?.by ?? null) !== null) return true;
  return false;
}
