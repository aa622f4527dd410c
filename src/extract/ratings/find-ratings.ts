import { findFramework } from '../../register/frameworks.ts';
import { spanOfTokens, type TokenRange } from '../reading/index.ts';
import type { Mention, RatingDraft, Scene } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { defaultService } from './imply-rater.ts';
import { isNonGraded, scoreContext, THRESHOLD } from './judge-context.ts';
import { readContext, type RatingContext } from './read-context.ts';
import { findFloor, type GradeFrame, readFrame } from './read-frame.ts';
import { serviceText, servicesAfter, servicesIn } from './read-services.ts';
import { readRatingDate } from './rating-date.ts';
import { findRater, type RaterAnswer } from './rating-rater.ts';
import { readStatus } from './rating-status.ts';
import { collect, findSubject } from './rating-subject.ts';
import { type ReadRating, settleRatings } from './settle-ratings.ts';
import { HARD_BOUNDARIES, RATE_VERBS } from './vocabulary.ts';

/** Finds the ratings that an article states. */
export function findRatings(scene: Scene): RatingDraft[] {
  const context = readContext(scene);
  const read: ReadRating[] = [];
  let previous: Reading | null = null;
  let lastSentence = -1;
  for (const [i, grade] of context.grades.entries()) {
    const sentence = scene.reading.tokens[grade.first]!.sentence;
    const inSentence = sentence === lastSentence ? previous : null;
    const next = context.grades[i + 1];
    const reading = readGrade(context, grade, next, previous, inSentence);
    if (reading === null) continue;
    read.push(...draftRatings(context, reading));
    previous = reading;
    lastSentence = sentence;
  }
  return settleRatings(read);
}

/** A grade with all that was read around it. */
interface Reading {
  readonly grade: GradeMention;
  readonly frame: GradeFrame;
  readonly services: readonly TokenRange[];
  readonly isOverall: boolean;
  readonly bodies: readonly Mention[];
  readonly rater: RaterAnswer;
  readonly certainty: number;
  readonly score: number;
  readonly clauseFirst: number;
}

const WEAK_VERBS =
  /^(?:found|find|finds|finding|told|called|calls|considered|described|assess|marked|pronounced)$/;
const QUANTIFIERS =
  /^(?:most|many|none|quarter|half|third|some|few|several|cent|percentage|proportion|number|majority)$/;

function readGrade(
  context: RatingContext,
  grade: GradeMention,
  next: GradeMention | undefined,
  previous: Reading | null,
  inSentence: Reading | null,
): Reading | null {
  const { scene } = context;
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[grade.first]!.sentence]!;
  const floor = findFloor(grade, sentence.first, inSentence?.grade.end ?? sentence.first);
  const frame = readFrame(tokens, grade, floor, sentence.end);
  if (isNonGraded(tokens[frame.np.end - 1])) return null;
  const nextInSentence = next !== undefined && next.first < sentence.end ? next : undefined;
  let { services, isOverall } = readServices(context, grade, frame, nextInSentence, sentence.end);
  const inherits = inSentence !== null && services.length === 0 && collect(scene, frame.np).length === 0;
  if (inherits && !isOverall) services = [...inSentence.services];
  const near = previous !== null && sentence.index - tokens[previous.grade.first]!.sentence <= 2;
  const topic = readTopic(context, sentence.index, previous);
  const score = scoreContext(tokens, grade, {
    rule: frame.rule,
    hasService: services.length > 0,
    topic,
    followsRating: inSentence !== null || near,
    hasBody: collect(scene, frame.np).length > 0,
    isWeakVerb: WEAK_VERBS.test(tokens[frame.trigger]?.lower ?? ''),
    isPair: inSentence !== null && frame.direction !== null,
  });
  if (score < THRESHOLD || isQuantified(context, frame.np)) return null;
  const named = services[0] === undefined ? null : serviceText(scene, services[0]);
  const early = findRater(context, {
    grade,
    sentence: sentence.index,
    service: named,
    subject: null,
    previous: previous?.rater.by ?? null,
  });
  const explicit = early !== null && early.certainty >= 0.85 ? early.by : null;
  const subject =
    inherits && inSentence !== null
      ? { bodies: inSentence.bodies, certainty: 0.9 }
      : findSubject(scene, {
          by: explicit,
          np: frame.np,
          after: afterRange(grade, nextInSentence, sentence.end),
          sentence,
          grade,
          prefersCouncil: named !== null && /\bchildren|\badult|social care/i.test(named),
          previous: near && previous !== null ? previous.bodies.at(-1)!.entity : null,
          hasService: services.length > 0,
        });
  if (subject === null) return null;
  const rater = findRater(context, {
    grade,
    sentence: sentence.index,
    service: named,
    subject: scene.bodies[subject.bodies[0]!.entity]!,
    previous: previous?.rater.by ?? null,
  });
  if (rater === null) return null;
  return {
    grade,
    frame,
    services,
    isOverall,
    bodies: subject.bodies,
    rater,
    certainty: subject.certainty,
    score,
    clauseFirst: findClauseFirst(context, grade, floor),
  };
}

function afterRange(grade: GradeMention, next: GradeMention | undefined, sentenceEnd: number): TokenRange {
  return { first: grade.end, end: Math.min(next?.first ?? sentenceEnd, grade.end + 6) };
}

function readServices(
  context: RatingContext,
  grade: GradeMention,
  frame: GradeFrame,
  next: GradeMention | undefined,
  sentenceEnd: number,
): { services: TokenRange[]; isOverall: boolean } {
  const { scene } = context;
  const from = frame.rule === 'noun' && frame.trigger >= grade.end ? frame.trigger + 1 : grade.end;
  const after = servicesAfter(scene, from, sentenceEnd, next?.first ?? sentenceEnd);
  if (after.services.length > 0) return after;
  // "from inadequate to good for X": what follows the second grade holds for the first.
  if (frame.direction === 'from' && next !== undefined && next.first - grade.end <= 5) {
    const shared = servicesAfter(scene, next.end, sentenceEnd, sentenceEnd);
    if (shared.services.length > 0) return shared;
  }
  return { services: servicesIn(scene, frame.np), isOverall: after.isOverall };
}

function readTopic(context: RatingContext, sentence: number, previous: Reading | null) {
  const { tokens, sentences } = context.scene.reading;
  if (context.ratersBySentence.has(sentence)) return 'sentence';
  const { first, end } = sentences[sentence]!;
  for (let i = first; i < Math.min(end, first + 60); i++) {
    if (RATE_VERBS.has(tokens[i]!.lower) && !WEAK_VERBS.test(tokens[i]!.lower)) return 'sentence';
  }
  const isNear =
    context.ratersBySentence.has(sentence - 1) ||
    context.ratersBySentence.has(sentence - 2) ||
    (previous !== null && sentence - tokens[previous.grade.first]!.sentence <= 2);
  if (isNear) return 'near';
  return context.raters.some((r) => r.by !== null) ? 'article' : 'none';
}

/** "43 councils are rated good": a count, unless a body is named. */
function isQuantified(context: RatingContext, np: TokenRange): boolean {
  const { scene } = context;
  if (collect(scene, np).length > 0) return false;
  for (let i = np.first; i < np.end; i++) {
    const t = scene.reading.tokens[i]!;
    if (QUANTIFIERS.test(t.lower)) return true;
  }
  const first = scene.reading.tokens[np.first];
  return np.end > np.first && first?.kind === 'number' && np.end - np.first <= 6;
}

function findClauseFirst(context: RatingContext, grade: GradeMention, floor: number): number {
  const { tokens } = context.scene.reading;
  let first = grade.first;
  while (
    first > floor &&
    !(HARD_BOUNDARIES.has(tokens[first - 1]!.lower) && tokens[first - 1]!.lower !== 'that')
  )
    first--;
  return first;
}

/** Makes the ratings of one grade: one for each body and each service. */
function draftRatings(context: RatingContext, reading: Reading): ReadRating[] {
  const { scene } = context;
  const { tokens, sentences } = scene.reading;
  const { grade, frame } = reading;
  const sentence = sentences[tokens[grade.first]!.sentence]!;
  const status = readStatus(tokens, grade, frame, reading.clauseFirst, sentence.end);
  const published = scene.article.published;
  const asOf = readRatingDate(tokens, grade, reading.clauseFirst, sentence.end, published);
  const made: ReadRating[] = [];
  for (const mention of reading.bodies) {
    const body = scene.bodies[mention.entity]!;
    const ranges: (TokenRange | null)[] = reading.isOverall || reading.services.length === 0 ? [null] : [];
    for (const range of [...ranges, ...reading.services]) {
      const service = nameService(scene, grade, range) ?? defaultService(reading.rater.by, body);
      const gradeText = grade.grade;
      const fit = findFramework({
        issuer: reading.rater.by,
        grade: gradeText,
        subject: body.kind,
        service: service?.toLowerCase() ?? null,
        from: status.status === 'previous' ? null : (asOf ?? null),
        until: asOf ?? published,
      });
      const evidence = [grade, mention, ...(range === null ? [] : [range])].map((r) =>
        spanOfTokens(scene.reading, r.first, r.end),
      );
      if (frame.trigger < grade.first || frame.trigger >= grade.end) {
        if (tokens[frame.trigger] !== undefined)
          evidence.push(spanOfTokens(scene.reading, frame.trigger, frame.trigger + 1));
      }
      const draft: RatingDraft = {
        subject: mention.entity,
        service,
        by: reading.rater.by,
        framework: fit?.framework.id ?? null,
        grade: gradeText,
        rank: fit?.rank ?? null,
        status: status.status,
        asOf,
        evidence: evidence.sort((a, b) => a.start - b.start),
        confidence: reading.certainty * reading.rater.certainty * (fit === null ? 0.6 : 0.95),
        rule: `rating:${frame.rule}`,
      };
      made.push({
        draft,
        isStated: status.isStated,
        isPresent: status.isPresent,
        isPastPerfect: status.status === 'previous' && !status.isStated,
        at: grade.first,
        sentence: sentence.index,
      });
    }
  }
  return made;
}

function nameService(scene: Scene, grade: GradeMention, range: TokenRange | null): string | null {
  if (grade.family === 'code') {
    if (grade.grade.startsWith('g')) return 'governance';
    return grade.grade.startsWith('v') ? 'viability' : null;
  }
  if (grade.family === 'credit') return null;
  if (grade.family === 'met') return 'safeguarding';
  return range === null ? null : serviceText(scene, range);
}
