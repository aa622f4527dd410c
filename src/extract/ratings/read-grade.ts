import { canGrade } from '../../register/frameworks.ts';
import type { Sentence, Token, TokenRange } from '../reading/index.ts';
import type { Mention } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { THRESHOLD, isNeverGraded, scoreContext } from './judge-context.ts';
import { asideBefore, isAdverbSince } from './noun-phrase.ts';
import { type RaterAnswer, findRater } from './rating-rater.ts';
import { type SubjectAnswer, collect, findSubject, hasUnknownName, mayBeRated } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import { type GradeFrame, findFloor, readFrame } from './read-frame.ts';
import { readServices, serviceText } from './read-services.ts';
import { isAboutTheScale, isCount, isForeignHead, isKind, isRoad, isSelfRated } from './reject-grade.ts';
import { HARD_BOUNDARIES, RATE_VERBS } from './vocabulary.ts';

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
}

const WEAK_VERBS =
  /^(?:found|find|finds|finding|told|called|calls|considered|described|assess|marked|pronounced)$/;
const NEAR_SENTENCES = 2;
/** How far after a grade its subject may stand: "C3 grades for the councils of A, B and C". */
const AFTER = 7;
/** From here a rater counts as named when its subject is sought. */
const SURE = 0.85;

/** A grade where it stands: its sentence, its construction, and the rating told before it. */
interface GradePlace {
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
  /** The sibling whose subject this grade has too. */
  readonly heir: GradeReading | null;
  readonly story: readonly GradeReading[];
}

/** Reads one grade; null where none is meant, 'count' where bodies are counted ("43 councils are good"). */
export function readGrade(
  context: RatingContext,
  grade: GradeMention,
  next: GradeMention | undefined,
  story: readonly GradeReading[],
): GradeReading | null | 'count' {
  const place = placeGrade(context, grade, next, story);
  const { frame, sentence, floor, named, sibling } = place;
  const { tokens } = context.scene.reading;
  if (isElsewhereMeant(tokens, grade, frame, floor)) return null;
  const own = readServices(context, grade, frame, place.next, sentence.end, lastServices(story));
  const services = own.services.length === 0 && !own.isOverall ? inheritServices(place) : own.services;
  const score = scorePlace(place, services.length > 0);
  if (score < THRESHOLD || (named.length === 0 && isKind(tokens, frame.np))) return null;
  const isNamed = named.some((m) => m.form !== 'pronoun');
  const isListed = asideBefore(tokens, frame.trigger, floor) !== null;
  if (own.services.length === 0 && isCount(tokens, frame.np) && !isNamed && !isListed) return 'count';
  const whose = findWhose(place, services);
  if (whose === null) return null;
  return {
    grade,
    frame,
    sentence: sentence.index,
    services,
    isOverall: own.isOverall,
    bodies: whose.subject.bodies,
    rater: whose.rater,
    certainty: whose.subject.certainty,
    score,
    clauseFirst: findClauseFirst(tokens, grade, floor),
    dateFloor: sibling === null ? sentence.first : Math.min(grade.first, sibling.grade.end + 4),
    end: Math.max(grade.end, own.end),
    place: sibling === null ? 0 : sibling.place + 1,
  };
}

function placeGrade(
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
  const inherits =
    sibling !== null &&
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
    heir: inherits ? sibling : null,
    story,
  };
}

/** Whether the construction alone tells that no grade of a body is meant. */
function isElsewhereMeant(
  tokens: readonly Token[],
  grade: GradeMention,
  frame: GradeFrame,
  floor: number,
): boolean {
  if (grade.family === 'ordinal' && !/^(?:rated|moved|got)$/.test(frame.rule)) return true;
  return (
    isNeverGraded(tokens[frame.np.end - 1]) ||
    isAboutTheScale(tokens, grade) ||
    isRoad(tokens, grade, frame) ||
    isSelfRated(tokens, grade, floor)
  );
}

function scorePlace(place: GradePlace, hasService: boolean): number {
  const { context, grade, frame, sibling, near, named } = place;
  const { tokens } = context.scene.reading;
  const isGapped = frame.rule === 'bare' && tokens[frame.np.first]?.lower === 'and' && named.length > 0;
  return scoreContext(tokens, grade, {
    rule: frame.rule,
    hasService,
    topic: readTopic(place),
    followsRating: near !== null,
    isWeakVerb: WEAK_VERBS.test(tokens[frame.trigger]?.lower ?? ''),
    isNow: near !== null && tokens[grade.first - 1]?.lower === 'now',
    isForeign: !hasService && isForeignHead(context.scene, frame.np),
    isPair: sibling !== null && frame.direction !== null,
    isJoined: sibling !== null && (frame.rule === 'and' || isGapped),
  });
}

/** Services that councils run, and hardly anyone else. */
const OF_COUNCILS = /\bchildren.?s (?:social|services)|\badult social|social care/i;

/** The questions of CQC about a provider. */
const OF_PROVIDERS = /^(?:being )?(?:safe|effective|caring|responsive|well-led|well led)$/i;

/** Finds whose grade it is and who gave it: each helps to tell the other. */
function findWhose(
  place: GradePlace,
  services: readonly TokenRange[],
): { subject: SubjectAnswer; rater: RaterAnswer } | null {
  const { context, grade, frame, sentence, heir, near } = place;
  const { scene } = context;
  const { tokens } = scene.reading;
  const service = services[0] === undefined ? null : serviceText(scene, services[0]);
  const previous = place.previous?.rater.by ?? null;
  const query = { grade, sentence: sentence.index, service, previous, np: frame.np };
  const aside = place.named.length > 0 ? null : asideBefore(tokens, frame.trigger, place.floor);
  const listed =
    aside === null ? [] : collect(scene, aside).filter((m) => mayBeRated(scene.bodies[m.entity]!, null));
  const isKept = heir !== null && !isCrossed(context, heir.grade.end, grade.first);
  const early = heir === null ? findRater(context, { ...query, subject: null }) : null;
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
            hasService: services.length > 0,
            isOfProvider: service !== null && OF_PROVIDERS.test(service),
            raterBodies: context.raterBodies,
            focus: context.focus,
          });
  if (subject === null) return null;
  const rater = isKept
    ? { by: heir.rater.by, certainty: heir.rater.certainty * 0.98 }
    : findRater(context, { ...query, subject: scene.bodies[subject.bodies[0]!.entity]! });
  return rater === null ? null : { subject, rater };
}

/** Whether the bodies of the grade before may have this grade too: a council has no viability grade. */
function suits(context: RatingContext, sibling: GradeReading, grade: GradeMention): boolean {
  const body = context.scene.bodies[sibling.bodies[0]!.entity]!;
  return grade.family !== 'code' || canGrade('Regulator of Social Housing', body.kind, grade.grade);
}

/** Whether another rater is named between two grades of a sentence. */
function isCrossed(context: RatingContext, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((context.raterAt.get(i)?.by ?? null) !== null) return true;
  return false;
}

/** Services of an earlier rating that this one speaks of again: "from weak to good", "both had been good". */
function inheritServices({ context, frame, heir, story }: GradePlace): readonly TokenRange[] {
  const { tokens } = context.scene.reading;
  if (heir !== null) return heir.services;
  const first = tokens[frame.np.first]?.lower;
  if (frame.np.end - frame.np.first <= 2 && (first === 'both' || tokens[frame.np.end]?.lower === 'both')) {
    return lastServices(story);
  }
  return [];
}

/** The last two things graded, each once: what "both" points back to. */
function lastServices(story: readonly GradeReading[]): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = story.length - 1; i >= Math.max(0, story.length - 6) && found.length < 2; i--) {
    for (const s of story[i]!.services.toReversed()) {
      if (found.length < 2 && !found.some((f) => f.first === s.first)) found.unshift(s);
    }
  }
  return found;
}

function readTopic({ context, sentence, near }: GradePlace) {
  const { tokens } = context.scene.reading;
  const { first, end, index } = sentence;
  if (context.ratersBySentence.has(index)) return 'sentence';
  for (let i = first; i < Math.min(end, first + 60); i++) {
    if (RATE_VERBS.has(tokens[i]!.lower) && !WEAK_VERBS.test(tokens[i]!.lower)) return 'sentence';
  }
  if (near !== null || context.ratersBySentence.has(index - 1) || context.ratersBySentence.has(index - 2))
    return 'near';
  return context.raters.some((r) => r.by !== null) ? 'article' : 'none';
}

function findClauseFirst(tokens: readonly Token[], grade: GradeMention, floor: number): number {
  let first = grade.first;
  while (first > floor) {
    const { lower } = tokens[first - 1]!;
    if (HARD_BOUNDARIES.has(lower) && lower !== 'that' && !isAdverbSince(tokens, first - 1)) break;
    first--;
  }
  return first;
}
