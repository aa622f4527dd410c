import { canGrade } from '../../register/frameworks.ts';
import type { Token, TokenRange } from '../reading/index.ts';
import type { Mention } from '../types.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { isNeverGraded, scoreContext, THRESHOLD } from './judge-context.ts';
import type { RatingContext } from './read-context.ts';
import { findFloor, type GradeFrame, isAdverbSince, readFrame } from './read-frame.ts';
import { readServices, serviceText } from './read-services.ts';
import { findRater, type RaterAnswer } from './rating-rater.ts';
import { collect, findSubject, hasUnknownName, mayBeRated, type SubjectAnswer } from './rating-subject.ts';
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

/** Reads one grade; null where none is meant, 'count' where bodies are counted ("43 councils are good"). */
export function readGrade(
  context: RatingContext,
  grade: GradeMention,
  next: GradeMention | undefined,
  story: readonly GradeReading[],
): GradeReading | null | 'count' {
  const { scene } = context;
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[grade.first]!.sentence]!;
  const previous = story.at(-1) ?? null;
  const sibling = previous !== null && previous.sentence === sentence.index ? previous : null;
  const floor = findFloor(grade, sentence.first, sibling?.end ?? sentence.first);
  const frame = readFrame(tokens, grade, floor, sentence.end);
  if (isNeverGraded(tokens[frame.np.end - 1]) || isAboutTheScale(tokens, grade)) return null;
  if (isRoad(tokens, grade, frame) || isSelfRated(tokens, grade, floor)) return null;
  const nextHere = next !== undefined && next.first < sentence.end ? next : undefined;
  if (grade.family === 'ordinal' && !/^(?:rated|moved|got)$/.test(frame.rule)) return null;
  const own = readServices(context, grade, frame, nextHere, sentence.end, lastServices(story));
  const named = collect(scene, frame.np).filter(
    (m) => !context.raterBodies.has(m.entity) && mayBeRated(scene.bodies[m.entity]!, null),
  );
  const heir =
    sibling !== null &&
    suits(context, sibling, grade) &&
    !hasUnknownName(scene, frame.np) &&
    named.every((m) => m.form === 'pronoun' || m.entity === sibling.bodies[0]!.entity)
      ? sibling
      : null;
  const services =
    own.services.length === 0 && !own.isOverall ? inheritServices(context, frame, heir, story) : own.services;
  const isNear = previous !== null && sentence.index - previous.sentence <= NEAR_SENTENCES;
  const score = scoreContext(tokens, grade, {
    rule: frame.rule,
    hasService: services.length > 0,
    topic: readTopic(context, sentence.index, previous),
    followsRating: isNear,
    isWeakVerb: WEAK_VERBS.test(tokens[frame.trigger]?.lower ?? ''),
    isNow: isNear && tokens[grade.first - 1]?.lower === 'now',
    isPair: sibling !== null && frame.direction !== null,
    isJoined:
      sibling !== null &&
      (frame.rule === 'and' ||
        (frame.rule === 'bare' && tokens[frame.np.first]?.lower === 'and' && named.length > 0)),
  });
  if (score < THRESHOLD) return null;
  if (named.length === 0 && isKind(tokens, frame.np)) return null;
  if (own.services.length === 0 && isCount(tokens, frame.np) && !named.some((m) => m.form !== 'pronoun'))
    return 'count';
  const query = {
    grade,
    sentence: sentence.index,
    service: services[0] === undefined ? null : serviceText(scene, services[0]),
    previous: previous?.rater.by ?? null,
    np: frame.np,
  };
  const early = findRater(context, { ...query, subject: null });
  const subject: SubjectAnswer | null =
    heir !== null
      ? { bodies: heir.bodies, certainty: 0.9 }
      : findSubject(scene, {
          by: early !== null && early.certainty >= 0.85 ? early.by : null,
          wording: grade.family === 'ordinal' ? null : grade.grade,
          np: frame.np,
          after: { first: grade.end, end: Math.min(nextHere?.first ?? sentence.end, grade.end + AFTER) },
          sentence,
          grade,
          prefersCouncil:
            query.service !== null &&
            /\bchildren.?s (?:social|services)|\badult social|social care/i.test(query.service),
          previous: isNear ? previous.bodies.at(-1)!.entity : null,
          isPreviousClose:
            isNear && tokens[previous.grade.first]!.paragraph === tokens[grade.first]!.paragraph,
          hasService: services.length > 0,
          raterBodies: context.raterBodies,
          focus: context.focus,
        });
  if (subject === null) return null;
  const rater =
    heir !== null && !isCrossed(context, heir.grade.end, grade.first)
      ? { by: heir.rater.by, certainty: heir.rater.certainty * 0.98 }
      : findRater(context, { ...query, subject: scene.bodies[subject.bodies[0]!.entity]! });
  if (rater === null) return null;
  return {
    grade,
    frame,
    sentence: sentence.index,
    services,
    isOverall: own.isOverall,
    bodies: subject.bodies,
    rater,
    certainty: subject.certainty,
    score,
    clauseFirst: findClauseFirst(tokens, grade, floor),
    dateFloor: sibling === null ? sentence.first : Math.min(grade.first, sibling.grade.end + 4),
    end: Math.max(grade.end, own.end),
    place: sibling === null ? 0 : sibling.place + 1,
  };
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
function inheritServices(
  context: RatingContext,
  frame: GradeFrame,
  heir: GradeReading | null,
  story: readonly GradeReading[],
): readonly TokenRange[] {
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

/** "weak is the second lowest grade": speaks of the scale; "excellent in two of four areas" names none of them. */
function isAboutTheScale(tokens: readonly Token[], grade: GradeMention): boolean {
  if (isMissed(tokens, grade.first)) return true;
  let at = grade.end;
  while (isQuoteMark(tokens[at])) at++;
  if (/^(?:in|for|on)$/.test(tokens[at]?.lower ?? '') && isNumeral(tokens[at + 1])) {
    const noun = tokens
      .slice(at + 2, at + 7)
      .some((t) =>
        /^(?:areas?|category|categories|themes?|measures?|domains?|indicators?|questions?)$/.test(t.lower),
      );
    if (noun) return true;
  }
  const after = tokens[grade.end]?.lower;
  const isDefined =
    (after === 'is' || after === 'being') && /^(?:the|a|one)$/.test(tokens[grade.end + 1]?.lower ?? '');
  return isDefined && grade.family !== 'code';
}

/** "missed out on an outstanding rating", "a point short of a good": nobody gave that grade. */
function isMissed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower } = tokens[i]!;
    if (lower === 'short' && tokens[i + 1]?.lower === 'of') return true;
    if ((lower === 'missed' || lower === 'missing') && tokens[i]!.sentence === tokens[at]!.sentence)
      return true;
    if (lower === ',' || lower === '.') return false;
  }
  return false;
}

/** "beside the A3": letters and figures with an article and nothing that rates are a road or a place. */
function isRoad(tokens: readonly Token[], grade: GradeMention, frame: GradeFrame): boolean {
  if (frame.rule !== 'bare' && frame.rule !== 'and') return false;
  const before = tokens[grade.first - 1]?.lower;
  return (grade.family === 'credit' && before === 'the') || (grade.family === 'code' && grade.isSpoken);
}

/** "had rated itself good": a body's own opinion is no rater's. */
function isSelfRated(tokens: readonly Token[], grade: GradeMention, floor: number): boolean {
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - 6); i--) {
    if (/^(?:itself|themselves|ourselves|himself|herself)$/.test(tokens[i]!.lower)) {
      const before = tokens[i - 1]?.lower ?? '';
      return RATE_VERBS.has(before);
    }
  }
  return false;
}

function isNumeral(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' ? !/^\d{4}$/.test(token.text) : NUMERALS.has(token.lower))
  );
}

const NUMERALS = new Set(
  'one two three four five six seven eight nine ten eleven twelve most several'.split(' '),
);

const QUANTIFIERS = new Set(
  (
    'most many none no quarter half third some few several cent percentage proportion number majority more fewer ' +
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty four five six seven ' +
    'eight nine ten every any all only'
  ).split(' '),
);
const UNITED = new Set(['both', 'two', 'three']);

/** "43 councils are good": a count. "All three", "both" point back and are none. */
function isCount(tokens: readonly Token[], np: TokenRange): boolean {
  let first = np.first;
  while (
    first < np.end &&
    /^(?:so|far|of|the|its|about|almost|nearly|in|england|,)$/.test(tokens[first]!.lower)
  )
    first++;
  const token = tokens[first];
  if (token === undefined || first >= np.end) return false;
  if (isGenericPlural(tokens, first, np.end)) return true;
  if (UNITED.has(token.lower) || UNITED.has(tokens[first + 1]?.lower ?? '')) return false;
  if (token.kind === 'number') return np.end - first <= 6 && !/^\d{4}$/.test(token.text);
  if (token.lower === 'a' || token.lower === 'one') return QUANTIFIERS.has(tokens[first + 1]?.lower ?? '');
  return QUANTIFIERS.has(token.lower);
}

/** "departments judged inadequate will have a commissioner": a kind of body, and none of them by name. */
function isKind(tokens: readonly Token[], np: TokenRange): boolean {
  const last = tokens[np.end - 1]?.lower ?? '';
  if (
    np.end === np.first ||
    !/^(?:departments|councils|authorities|landlords|providers|trusts|forces|homes)$/.test(last)
  )
    return false;
  return !/^(?:the|its|their|these|both|two|three|four|five|our)$/.test(tokens[np.first]!.lower);
}

/** "homes are rated excellent, good …", "landlords with C3": bodies of a kind, and none of them by name. */
function isGenericPlural(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first <= 2 &&
    /^(?:homes|landlords|councils|schools|authorities|providers|forces|trusts|grades|ratings)$/.test(
      tokens[first]!.lower,
    )
  );
}

function readTopic(context: RatingContext, sentence: number, previous: GradeReading | null) {
  const { tokens, sentences } = context.scene.reading;
  if (context.ratersBySentence.has(sentence)) return 'sentence';
  const { first, end } = sentences[sentence]!;
  for (let i = first; i < Math.min(end, first + 60); i++) {
    if (RATE_VERBS.has(tokens[i]!.lower) && !WEAK_VERBS.test(tokens[i]!.lower)) return 'sentence';
  }
  const isNear =
    context.ratersBySentence.has(sentence - 1) ||
    context.ratersBySentence.has(sentence - 2) ||
    (previous !== null && sentence - previous.sentence <= NEAR_SENTENCES);
  if (isNear) return 'near';
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
