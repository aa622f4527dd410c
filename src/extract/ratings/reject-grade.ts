import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import type { GradeFrame } from './read-frame.ts';
import { findNamesOfAreas } from './counted-areas.ts';
import type { Scene } from '../types.ts';
import { isNumeral } from './reject-counts.ts';
import { hasServiceWord } from './service-words.ts';
import { SERVICE_WORDS, WHOLE } from './services.ts';
import { DETERMINERS, RATE_VERBS, RATING_NOUNS, SKIPPED } from './vocabulary.ts';

/** "weak is the second lowest grade": speaks of the scale; "excellent in two of four areas" names none of them. */
export function isAboutTheScale(tokens: readonly Token[], grade: GradeMention): boolean {
  if (isMissed(tokens, grade.first) || isAwaited(tokens, grade.first) || isBeside(tokens, grade.first))
    return true;
  let at = grade.end;
  while (isQuoteMark(tokens[at])) at++;
  // "good | in 2023 | in eight of eleven areas"
  const isYear = tokens[at]?.lower === 'in' && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '');
  if (isYear) at += 2;
  if (/^(?:in|for|on|at|across)$/.test(tokens[at]?.lower ?? '') && isNumeral(tokens[at + 1])) {
    const names = findNamesOfAreas(tokens, at + 1, tokens.length);
    if (names >= 0 && hasServiceWord(tokens, { first: names, end: names + 7 })) return false;
    // "adequate in four and good in two"
    const next = tokens[at + 2];
    if (next === undefined || /^(?:and|by|,|[.;])$/.test(next.lower)) return true;
    const noun = tokens
      .slice(at + 2, at + 7)
      .some((t) =>
        /^(?:areas?|category|categories|themes?|measures?|domains?|indicators?|questions?|aspects?|statements?)$/.test(
          t.lower,
        ),
      );
    if (noun) return true;
  }
  if (isOfOthers(tokens, at)) return true;
  const after = tokens[grade.end]?.lower;
  const isDefined =
    (after === 'is' || after === 'being') && /^(?:the|a|one)$/.test(tokens[grade.end + 1]?.lower ?? '');
  return isDefined && grade.family !== 'code';
}

/** "Where we give a C3, we expect": whoever it is given to. */
export function isWhereGiven(tokens: readonly Token[], grade: GradeMention, floor: number): boolean {
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - 5); i--)
    if (/^(?:where|when|whenever|if)$/.test(tokens[i]!.lower))
      return /^(?:we|i|inspectors|regulators)$/.test(tokens[i + 1]?.lower ?? '');
  return false;
}

/** "the second top rating behind outstanding", "one grade below good": named to place another on the scale. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  // "below the threshold for a rating of good"
  if (
    tokens
      .slice(Math.max(0, at - 7), at)
      .some((t) => t.lower === 'threshold' && t.sentence === tokens[at]!.sentence)
  )
    return true;
  while (isQuoteMark(tokens[i]) || /^(?:an?|the)$/.test(tokens[i]?.lower ?? '')) i--;
  return /^(?:behind|below|above|beneath)$/.test(tokens[i]?.lower ?? '');
}

/** "more must be done before they can give it a good rating": nobody has given it, nor said that they will. */
function isAwaited(tokens: readonly Token[], at: number): boolean {
  let hasModal = false;
  for (let i = at - 1; i >= Math.max(0, at - 14) && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    const { lower } = tokens[i]!;
    if (/^(?:can|could|would)$/.test(lower)) hasModal = true;
    if (lower === 'before') return hasModal;
    if (/^[,;:]$/.test(lower)) return false;
  }
  return false;
}

/** "good in all other areas", "good for every other theme": what these are is not said. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|for|on|across)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i <= at + 4; i++) {
    if (tokens[i]?.lower === 'others') return true;
    if (tokens[i]?.lower === 'other')
      return /^(?:areas?|themes?|categories|measures|respects?)$/.test(tokens[i + 1]?.lower ?? '');
    if (!/^(?:all|every|each|the|of|its|any)$/.test(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

/** "missed out on an outstanding rating", "a point short of a good": nobody gave that grade. */
function isMissed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower } = tokens[i]!;
    if (lower === 'short' && tokens[i + 1]?.lower === 'of') return true;
    if (
      /^(?:missed|missing|avoided|avoids|escaped|escapes)$/.test(lower) &&
      tokens[i]!.sentence === tokens[at]!.sentence
    )
      return true;
    // "the 63 per cent needed to be rated good"
    if (/^(?:needed|required)$/.test(lower) && tokens[i + 1]?.lower === 'to') return true;
    if (lower === ',' || lower === '.') return false;
  }
  return false;
}

/** "beside the A3": letters and figures with an article and nothing that rates are a road or a place. */
export function isRoad(tokens: readonly Token[], grade: GradeMention, frame: GradeFrame): boolean {
  if (frame.rule !== 'bare' && frame.rule !== 'and') return false;
  const before = tokens[grade.first - 1]?.lower;
  if (grade.family === 'credit' && isBeforeNoun(tokens, grade)) return true;
  return (grade.family === 'credit' && before === 'the') || (grade.family === 'code' && grade.isSpoken);
}

/** "A1 accommodation": letters before a noun that is no rating. */
function isBeforeNoun(tokens: readonly Token[], grade: GradeMention): boolean {
  const next = tokens[grade.end];
  if (
    next?.kind !== 'word' ||
    next.sentence !== tokens[grade.first]!.sentence ||
    RATING_NOUNS.has(next.lower)
  )
    return false;
  return !/^(?:and|or|but|with|by|from|to|in|at|for|on|after|is|was|are|were|may|could|would|will|has|had|this|last|while|as|since|before|until|when|where|that|which|again|now|today)$/.test(
    next.lower,
  );
}

/** "too many plans were inadequate": neither a body nor a service. */
export function isForeignHead(scene: Scene, np: TokenRange): boolean {
  const { tokens } = scene.reading;
  const head = tokens[np.end - 1];
  if (np.end <= np.first || head?.kind !== 'word' || head.isCapitalised) return false;
  if (scene.bodiesAt[np.end - 1] !== undefined || scene.personAt[np.end - 1] !== undefined) return false;
  const { lower } = head;
  const isPlain =
    WHOLE.has(lower) || SERVICE_WORDS.has(lower) || SKIPPED.has(lower) || DETERMINERS.has(lower);
  return (
    !isPlain &&
    !/^(?:he|she|i|we|you|them|there|what|and|or|but|as|is|was|been|today|now|year|month|week|cent|aim|aims|target|goal|hope|ambition|expectation|word)$/.test(
      lower,
    )
  );
}

/** "had rated itself good": a body's own opinion is no rater's. */
export function isSelfRated(tokens: readonly Token[], grade: GradeMention, floor: number): boolean {
  for (let i = grade.first - 1; i >= Math.max(floor, grade.first - 6); i--) {
    if (/^(?:itself|themselves|ourselves|himself|herself)$/.test(tokens[i]!.lower)) {
      const before = tokens[i - 1]?.lower ?? '';
      return RATE_VERBS.has(before);
    }
  }
  return false;
}

const OPINIONS = /^(?:understood|understands|believed|believes|thought|knew|felt|feels)$/;

/** "services which the council already believed to be good": its own opinion, where nobody "is believed" so. */
export function isOpinion(tokens: readonly Token[], grade: GradeMention): boolean {
  let at = grade.first - 1;
  while (isQuoteMark(tokens[at])) at--;
  if (tokens[at]?.lower !== 'be' || tokens[at - 1]?.lower !== 'to') return false;
  if (!OPINIONS.test(tokens[at - 2]?.lower ?? '')) return false;
  let before = at - 3;
  while (/^(?:already|always|now|still|long|widely|generally|also)$/.test(tokens[before]?.lower ?? ''))
    before--;
  return !/^(?:is|are|was|were|be|been)$/.test(tokens[before]?.lower ?? '');
}

/** "reclassified “adequate” as “requires improvement”": the scale was changed, and nobody was graded. */
export function isRenamed(tokens: readonly Token[], { first }: GradeMention): boolean {
  for (
    let i = first - 1;
    i >= Math.max(0, first - 14) && tokens[i]!.sentence === tokens[first]!.sentence;
    i--
  )
    if (/^(?:reclassified|renamed|redefined|rebranded|relabelled)$/.test(tokens[i]!.lower)) return true;
  return false;
}

const GOING = /^(?:going|moving|jumping|getting|leaping|rising|climbing)$/;

/** "Going from inadequate to outstanding in one go has never been done": a move in general, and nobody's. */
export function isAnyMove(tokens: readonly Token[], grade: GradeMention, floor: number): boolean {
  const { sentence } = tokens[grade.first]!;
  let verb = grade.first;
  while (verb > Math.max(floor, grade.first - 8) && !GOING.test(tokens[verb]!.lower)) verb--;
  if (!GOING.test(tokens[verb]!.lower)) return false;
  const before = tokens[verb - 1];
  const opens =
    before?.sentence !== sentence || isQuoteMark(before) || /^(?:that|say|says|said)$/.test(before.lower);
  if (!opens) return false;
  for (
    let i = grade.end;
    i < Math.min(tokens.length, grade.end + 12) && tokens[i]!.sentence === sentence;
    i++
  ) {
    if (tokens[i]!.text === ',') return false;
    if (/^(?:is|was|has|takes|took|would)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}
