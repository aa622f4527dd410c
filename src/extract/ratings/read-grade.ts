import { hasWording } from '../../register/index.ts';
import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { findWhose } from './find-whose.ts';
import { type GradePlace, type GradeReading, WEAK_VERBS, placeGrade } from './grade-place.ts';
import { THRESHOLD, isNeverGraded, scoreContext } from './judge-context.ts';
import { asideBefore, isAdverbSince } from './noun-phrase.ts';
import type { RaterAnswer } from './rating-rater.ts';
import { collect } from './rating-subject.ts';
import type { RatingContext } from './read-context.ts';
import type { GradeFrame } from './read-frame.ts';
import { isOfUnknownPlace } from './unknown-names.ts';
import { readServices } from './read-services.ts';
import { readKnownList } from './service-words.ts';
import { hasShare, isCount, isKind, isNumbered, isOfUnnamedAreas, isShareOf } from './reject-counts.ts';
import {
  isAboutTheScale,
  isAnyMove,
  isForeignHead,
  isOpinion,
  isRenamed,
  isRoad,
  isSelfRated,
  isWhereGiven,
} from './reject-grade.ts';
import { AUXILIARIES, DETERMINERS, HARD_BOUNDARIES, RATE_VERBS, RATING_NOUNS } from './vocabulary.ts';

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
  if (isElsewhereMeant(tokens, grade, frame, floor, sentence.first)) return null;
  if (isOfUnknownPlace(context.scene, grade)) return null;
  if (isGivenToSome(place)) return 'count';
  if (isNumbered(tokens, grade) || place.counted?.length === 0) return 'count';
  const own = readServices(context, grade, frame, place.next, sentence.end, lastServices(story));
  const told = readAllOf(place) ?? readThoseTold(place);
  const inherited = own.services.length === 0 && !own.isOverall ? inheritServices(place) : own.services;
  const services = told.length > 0 ? told : inherited;
  const score = scorePlace(place, services.length > 0);
  const isListed = asideBefore(tokens, frame.trigger, floor) !== null || place.counted !== null;
  if (score < THRESHOLD || (named.length === 0 && !isListed && isKind(tokens, frame.np))) return null;
  const isNamed = named.some((m) => m.form !== 'pronoun');
  const isNone = tokens[frame.np.first]?.lower === 'no' && frame.np.end > frame.np.first + 1;
  if (
    told.length === 0 &&
    (own.services.length === 0 || isNone) &&
    isCount(tokens, frame.np) &&
    !isNamed &&
    !isListed
  )
    return 'count';
  const whose = findWhose(place, services);
  if (whose === null || isOrdinaryWord(place, whose.rater)) return null;
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
    joined: isElliptic(place) || isDestination(place) ? sibling : null,
  };
}

/** "from A2 | to A3": the other end of a move. */
function isDestination({ frame, grade, sibling }: GradePlace): boolean {
  const isNear = sibling !== null && grade.first - sibling.grade.end <= 3;
  return isNear && frame.direction === 'to' && sibling.frame.direction === 'from';
}

/** "rated X good and Y outstanding", "good for X and outstanding for Y": without a verb of its own. */
function isElliptic({ context, frame }: GradePlace): boolean {
  if (frame.rule !== 'bare') return frame.rule === 'and';
  return /^(?:and|,)$/.test(context.scene.reading.tokens[frame.np.first]?.lower ?? '');
}

/** "only one of the eight councils has been given the top C1 grade": some of many, and none of them named. */
function isGivenToSome({ context, grade, frame, floor }: GradePlace): boolean {
  const isNoun = frame.rule === 'noun' && frame.trigger >= grade.end;
  if (!isNoun && frame.rule !== 'got') return false;
  const { tokens } = context.scene.reading;
  for (let i = floor; i + 2 < grade.first; i++) {
    if (!SOME.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== 'of') continue;
    const many = tokens.slice(i + 2, Math.min(grade.first, i + 9)).findIndex((t) => MANY.test(t.lower));
    if (many < 0) return false;
    // "One of the council's homes, Fern Lodge, was given"
    const after = collect(context.scene, { first: i + 3 + many, end: grade.first });
    return after.every((m) => m.form === 'generic' || m.form === 'pronoun');
  }
  return false;
}

const SOME = /^(?:one|none|two|three|few|many|most|half)$/;
const MANY = /^(?:councils|schools|landlords|authorities|forces|homes|providers|services)$/;

/** Whether the construction alone tells that no grade of a body is meant. */
function isElsewhereMeant(
  tokens: readonly Token[],
  grade: GradeMention,
  frame: GradeFrame,
  floor: number,
  sentenceFirst: number,
): boolean {
  if (grade.family === 'ordinal' && !/^(?:rated|moved|got)$/.test(frame.rule)) return true;
  // "“Inadequate to good is a big step,” she said": spoken of, and nobody's.
  if (frame.rule === 'bare' && grade.isSpoken && frame.np.end <= frame.np.first) return true;
  return (
    isNeverGraded(tokens[frame.np.end - 1]) ||
    (frame.rule === 'copula' && tokens[frame.np.end - 1]?.lower === 'inspection') ||
    isAboutTheScale(tokens, grade) ||
    isAnyMove(tokens, grade, sentenceFirst) ||
    isWhereGiven(tokens, grade, floor) ||
    isOpinion(tokens, grade) ||
    isShareOf(tokens, grade) ||
    isOfUnnamedAreas(tokens, grade, floor) ||
    isRenamed(tokens, grade) ||
    hasShare(tokens, frame.np) ||
    isRoad(tokens, grade, frame) ||
    isSelfRated(tokens, grade, floor)
  );
}

/** "practice was found to be weak": a word that the rater's scale lacks is a grade only where it is called one. */
function isOrdinaryWord({ context, grade, frame }: GradePlace, rater: RaterAnswer): boolean {
  if (grade.family !== 'word' || hasWording(rater.by, grade.grade) || frame.rule === 'noun') return false;
  const verb = context.scene.reading.tokens[frame.trigger]?.lower ?? '';
  return frame.rule !== 'rated' || WEAK_VERBS.test(verb);
}

function scorePlace(place: GradePlace, hasService: boolean): number {
  const { context, grade, frame, sibling, near, named } = place;
  const { tokens } = context.scene.reading;
  return scoreContext(tokens, grade, {
    rule: frame.rule,
    hasService,
    topic: readTopic(place),
    followsRating: near !== null,
    isWeakVerb: WEAK_VERBS.test(tokens[frame.trigger]?.lower ?? ''),
    isNow: near !== null && tokens[grade.first - 1]?.lower === 'now',
    isForeign: !hasService && isForeignHead(context.scene, frame.np),
    isPair: frame.direction !== null && (sibling !== null || leadsTo(place)),
    isEntry:
      frame.rule === 'list' && named.some((m) => m.form === 'full' && opensParagraph(context, m.first)),
    isJoined: sibling !== null && isElliptic(place) && (frame.rule === 'and' || named.length > 0),
  });
}

function opensParagraph({ scene: { reading } }: RatingContext, at: number): boolean {
  const { firstToken } = reading.paragraphs[reading.tokens[at]!.paragraph]!;
  return at - firstToken <= 1;
}

/** "from outstanding to good": the first of two grades. */
function leadsTo({ context, grade, frame, next }: GradePlace): boolean {
  if (frame.direction !== 'from' || next === undefined || next.first - grade.end > 5) return false;
  return context.scene.reading.tokens.slice(grade.end, next.first).some((t) => t.lower === 'to');
}

/** Services of an earlier rating that this one speaks of again: "from weak to good", "both had been good". */
function inheritServices({ context, frame, heir, near, sentence, story }: GradePlace): readonly TokenRange[] {
  const { tokens } = context.scene.reading;
  // "graded X weak and Y adequate, where both had been good"
  const length = frame.np.end - frame.np.first;
  const isSubject = tokens[frame.np.first]?.lower === 'both' && length === 1;
  // "having graded | both as good"
  const isBoth = isSubject || (frame.rule === 'rated' && tokens[frame.trigger + 1]?.lower === 'both');
  if (isBoth && heir !== null && heir.services.length === 1) return lastServices(story);
  // "cut leadership to inadequate, and its overall rating fell to": of the body as a whole.
  if (heir !== null && saysOverall(tokens, frame.np)) return [];
  if (heir !== null) return heir.services;
  const pair = readPairBefore(tokens, frame.np, sentence.first);
  if (pair !== null) return pair;
  if (isNowSaidOf(tokens, frame, sentence.first) && near !== null && near.sentence === sentence.index - 1)
    return near.services.length === 1 ? near.services : [];
  const first = tokens[frame.np.first]?.lower;
  const isShort = frame.np.end - frame.np.first <= 2 || tokens[frame.np.end - 1]!.lower === 'ago';
  if (isShort && (first === 'both' || tokens[frame.np.end]?.lower === 'both')) {
    return lastServices(story);
  }
  if (length <= 1 && ALL.test((length === 1 ? first : tokens[frame.np.end]?.lower) ?? ''))
    return story.at(-1)?.services ?? [];
  return [];
}

function saysOverall(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return tokens
    .slice(first, end)
    .some((t) => t.lower === 'overall' && RATING_NOUNS.has(tokens[t.index + 1]?.lower ?? ''));
}

const AREAS = /^(?:areas|judgements|judgments|categories|themes|questions|elements|aspects)$/;
const ALL_OF = /^(?:each|every|one|all|both|of|those|these|the|three|four|five|six)$/;
/** How far back, in sentences, the areas stand that "those areas" points to. */
const TOLD_REACH = 4;
const MOST_TOLD = 12;
/** How far after "those areas" their grade may stand, in tokens. */
const LONGEST_EXCEPTION = 24;

/** "Each of those areas | was inadequate in 2021", "All three areas had been": all that the last sentences graded. */
function readThoseTold({ context, grade, sibling, sentence, story }: GradePlace): readonly TokenRange[] {
  const { tokens } = context.scene.reading;
  if (sibling !== null) return [];
  const opener = tokens.slice(sentence.first, sentence.first + 7).map((t) => t.lower);
  const noun = opener.findIndex((w) => AREAS.test(w));
  if (noun < 1 || grade.first - sentence.first - noun > LONGEST_EXCEPTION) return [];
  const isAll = /^(?:each|every|all|both|those|these)$/.test(opener[0]!);
  if (!isAll || !opener.slice(0, noun).every((w) => ALL_OF.test(w))) return [];
  const found = collectTold(story, sentence.index);
  const kept = found.filter(
    (s) => !isExcepted(tokens, s, { first: sentence.first + noun, end: grade.first }),
  );
  return found.length > 1 ? kept : [];
}

/** All that the last sentences graded, each once. */
function collectTold(story: readonly GradeReading[], sentence: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (const { sentence: told, services } of story.slice(-MOST_TOLD))
    if (sentence - told <= TOLD_REACH)
      found.push(...services.filter((s) => !found.some((f) => f.first === s.first)));
  return found;
}

/** "In 2019 it was good | in all three": those that the sentences before have graded, if they are as many. */
function readAllOf({ context, grade, sentence, story }: GradePlace): readonly TokenRange[] | null {
  const { tokens } = context.scene.reading;
  let at = grade.end;
  while (isQuoteMark(tokens[at])) at++;
  const [link, all, number, next] = tokens.slice(at, at + 4).map((t) => t.lower);
  if (!/^(?:in|for|on|across)$/.test(link ?? '') || all !== 'all') return null;
  if (next !== undefined && !AREAS.test(next) && !/^[.,;]$/.test(next)) return null;
  const count = ['three', 'four', 'five'].indexOf(number ?? '') + 3;
  const found = collectTold(
    story.filter((r) => r.sentence < sentence.index),
    sentence.index,
  );
  return count > 2 && found.length === count ? found : null;
}

/** "all of those areas apart from | adoption": whether the thing graded is named as the exception. */
function isExcepted(tokens: readonly Token[], service: TokenRange, { first, end }: TokenRange): boolean {
  const own = new Set(tokens.slice(service.first, service.end).map((t) => t.lower));
  for (let i = first; i < end - 1; i++) {
    const { lower } = tokens[i]!;
    if (lower !== 'except' && !(lower === 'from' && tokens[i - 1]!.lower === 'apart')) continue;
    const name: string[] = [];
    for (let k = i + 1; k < end && name.length < LONGEST_NAME; k++) {
      const word = tokens[k]!.lower;
      if (tokens[k]!.kind === 'punctuation' || AUXILIARIES.has(word)) break;
      if (word !== 'for' && !DETERMINERS.has(word)) name.push(word);
    }
    return name.length > 0 && name.every((word) => own.has(word));
  }
  return false;
}
const LONGEST_NAME = 12;

/** "X and Y fared better, with both areas judged …": the two things that open the sentence. */
function readPairBefore(
  tokens: readonly Token[],
  np: TokenRange,
  sentenceFirst: number,
): readonly TokenRange[] | null {
  const [both, noun] = tokens.slice(np.end - 2, np.end).map((t) => t.lower);
  if (both !== 'both' || !/^(?:areas|services|judgements|judgments|aspects|elements)$/.test(noun ?? ''))
    return null;
  const list = readKnownList(tokens, sentenceFirst, np.end);
  return list?.items.length === 2 ? list.items : null;
}

/** "… inadequate at X. It now says it is good": said of what the sentence before spoke of. */
function isNowSaidOf(tokens: readonly Token[], { np }: GradeFrame, sentenceFirst: number): boolean {
  const isIt = np.end - np.first === 1 && /^(?:it|this|that)$/.test(tokens[np.first]!.lower);
  const near = Math.max(sentenceFirst, np.first - 6);
  return isIt && tokens.slice(near, np.end + 2).some((t) => t.lower === 'now');
}

const ALL = /^(?:all|each)$/;

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
    if (tokens[i]!.lower === 'special' && tokens[i + 1]?.lower === 'measures') return 'sentence';
    if (RATE_VERBS.has(tokens[i]!.lower) && !WEAK_VERBS.test(tokens[i]!.lower)) return 'sentence';
  }
  if (near !== null || context.ratersBySentence.has(index - 1) || context.ratersBySentence.has(index - 2))
    return 'near';
  // "Moss View is outstanding for the second time. Ofsted said …"
  const next = context.scene.reading.sentences[index + 1];
  if (next?.paragraph === sentence.paragraph && context.ratersBySentence.has(index + 1)) return 'near';
  return context.hasNamedRater ? 'article' : 'none';
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
