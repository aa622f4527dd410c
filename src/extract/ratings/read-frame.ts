import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import {
  AUXILIARIES,
  COPULAS,
  DETERMINERS,
  GIVE_VERBS,
  HARD_BOUNDARIES,
  MOVE_VERBS,
  NEGATIONS,
  RATE_VERBS,
  RATING_NOUNS,
  SKIPPED,
} from './vocabulary.ts';

/** The construction in which a grade stands; named in `explain`. */
export type FrameRule =
  | 'rated' // "was rated good", "rated X good"
  | 'noun' // "a good rating", "a rating of good"
  | 'moved' // "up from good", "fell to inadequate"
  | 'got' // "kept its good", "was handed a C3"
  | 'copula' // "the service is good"
  | 'verb' // "services require improvement"
  | 'apposition' // ", good in 2019,"
  | 'list' // "Effectiveness: good"
  | 'attributive' // "the inadequate children's services"
  | 'and' // "good for X and outstanding for Y"
  | 'bare';

export interface GradeFrame {
  readonly rule: FrameRule;
  /** Where what is graded is to be sought, left of the grade; empty if nowhere. */
  readonly np: TokenRange;
  /** Index of the deciding verb or noun, or of the grade itself. */
  readonly trigger: number;
  readonly direction: 'from' | 'to' | null;
  readonly isNegated: boolean;
}

const LOOK_BACK = 40;
const OBJECT_LENGTH = 16;

export function isNegation(token: Token): boolean {
  return NEGATIONS.has(token.lower) || token.lower.endsWith("n't");
}

/** "it's", "she's": a possessive ending that is a verb. */
function isContractedVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== 'possessive') return false;
  return /^(?:it|he|she|that|there|what|who|which|they)$/.test(tokens[at - 1]?.lower ?? '');
}

/** The token at which the left context of a grade begins: of its sentence, or after the grade before it. */
export function findFloor(grade: GradeMention, sentenceFirst: number, previousEnd: number): number {
  return Math.max(sentenceFirst, previousEnd, grade.first - LOOK_BACK);
}

/** Reads what stands left and right of a grade. `floor` is as `findFloor` gives it. */
export function readFrame(
  tokens: readonly Token[],
  grade: GradeMention,
  floor: number,
  sentenceEnd: number,
): GradeFrame {
  const noun = readNounAfter(tokens, grade, sentenceEnd);
  const left = scanLeft(tokens, grade, floor);
  const { at, link, direction, isNegated, sawCopula } = left;
  const base = { direction, isNegated };
  const make = (rule: FrameRule, trigger: number, np: TokenRange): GradeFrame => ({
    rule,
    trigger,
    np,
    ...base,
  });
  if (noun !== null && left.rule !== 'rated') {
    const np =
      left.rule === 'got' ? subjectBefore(tokens, at, floor) : ownerBefore(tokens, left.start + 1, floor);
    return make('noun', noun, np);
  }
  switch (left.rule) {
    case 'rated': {
      // "found to require improvement" moves nowhere.
      return { rule: 'rated', trigger: at, np: subjectBefore(tokens, at, floor), direction: null, isNegated };
    }
    case 'moved': {
      const moved = findMovedObject(tokens, at, left.preposition);
      return make('moved', at, moved ?? subjectBefore(tokens, at, floor));
    }
    case 'got':
      return make('got', at, subjectBefore(tokens, at, floor));
    case 'nounOf':
      return make('noun', at, subjectBefore(tokens, at, floor));
    default:
  }
  if (left.isToBe) {
    const object = findObject(tokens, at, floor);
    if (object?.rule === 'rated') return make('rated', object.verb, { first: object.verb + 1, end: at + 1 });
  }
  if (sawCopula) {
    const np = subjectBefore(tokens, at + 1, floor);
    return make('copula', at + 1, np);
  }
  const object = findObject(tokens, at, floor);
  if (object !== null) return make(object.rule, object.verb, { first: object.verb + 1, end: at + 1 });
  if (grade.isVerb && at >= floor && left.rule !== 'list')
    return make('verb', grade.first, subjectBefore(tokens, at + 1, floor));
  if (left.rule === 'apposition' || left.rule === 'list')
    return make(left.rule, at, subjectBefore(tokens, at, floor));
  if (left.rule === 'and') return make('and', at, { first: at, end: at });
  if (link === 'as') return make('and', at, { first: Math.max(floor, at - OBJECT_LENGTH), end: at + 1 });
  if (link === 'at') return make('moved', at, subjectBefore(tokens, at + 1, floor));
  // "its leadership was found good and its staff team adequate": the verb is understood.
  return make('bare', grade.first, {
    first: findClauseStart(tokens, at + 1, Math.max(floor, at - 8)),
    end: at + 1,
  });
}

/** "Kent's 'good' rating", "after a further 'inadequate' judgement": only an owner just before is the graded. */
function ownerBefore(tokens: readonly Token[], end: number, floor: number): TokenRange {
  let first = end;
  while (first > floor && first > end - 10) {
    const { lower } = tokens[first - 1]!;
    if (
      HARD_BOUNDARIES.has(lower) ||
      lower === ',' ||
      /^(?:following|with|by|in|from|to|of|and|has|have|had|is|was)$/.test(lower)
    )
      break;
    first--;
  }
  return { first, end };
}

interface LeftContext {
  readonly rule: 'rated' | 'got' | 'moved' | 'nounOf' | 'apposition' | 'list' | 'and' | 'none';
  /** The token at which the scan stopped: the deciding word, or the end of a noun phrase. */
  readonly at: number;
  readonly link: 'as' | 'at' | null;
  readonly direction: 'from' | 'to' | null;
  readonly isNegated: boolean;
  readonly sawCopula: boolean;
  /** "found X to be good". */
  readonly isToBe: boolean;
  /** The token of the "from" or "to", -1 for none. */
  readonly preposition: number;
  /** The token before the grade and its quotation marks. */
  readonly start: number;
}

/** Reads leftward over what may stand between a grade and the word that governs it. */
function scanLeft(tokens: readonly Token[], grade: GradeMention, floor: number): LeftContext {
  let at = grade.first - 1;
  const start = at;
  let link: LeftContext['link'] = null;
  let direction: LeftContext['direction'] = null;
  let isNegated = false;
  let sawCopula = false;
  let isToBe = false;
  let sawDeterminer = false;
  let preposition = -1;
  const stop = (rule: LeftContext['rule'], where = at): LeftContext => ({
    rule,
    at: where,
    link,
    direction,
    isNegated,
    sawCopula,
    isToBe,
    preposition,
    start,
  });
  for (; at >= floor; at--) {
    const token = tokens[at]!;
    const { lower } = token;
    if (isQuoteMark(token)) continue;
    if (COPULAS.has(lower) || isContractedVerb(tokens, at)) {
      // "stayed at good", "remained good": what stays has moved nowhere, and its subject stands before.
      sawCopula = true;
    } else if (isNegation(token)) {
      isNegated = true;
      if (/^(?:is|was|are|were)n't$/.test(lower)) sawCopula = true;
    } else if (lower === 'longer' || (SKIPPED.has(lower) && !RATE_VERBS.has(lower))) {
      continue;
    } else if (!sawCopula && !sawDeterminer && DETERMINERS.has(lower)) {
      sawDeterminer = true;
    } else if (lower === 'as' || lower === 'at') {
      link ??= lower;
    } else if (lower === 'to') {
      // "judged to be good" and "to good": the first is no movement.
      if (sawCopula) isToBe = true;
      else direction ??= 'to';
      preposition = at;
    } else if (lower === 'from' || (lower === 'of' && tokens[at - 1]?.lower === 'out')) {
      direction = 'from';
      preposition = at;
      return stop('moved', findMover(tokens, at, floor));
    } else if (link === 'as' && (lower === 'out' || lower === 'down')) {
      continue;
    } else if (link === 'as' && /^(?:put|come|came|comes|coming|emerged|emerge)$/.test(lower)) {
      return stop('rated');
    } else if (lower === 'by' && tokens[at - 1]?.lower === 'replaced') {
      direction = 'to';
      return stop('moved', at - 1);
    } else if (lower === 'of' || lower === ':') {
      if (lower === 'of' && RATING_NOUNS.has(tokens[at - 1]?.lower ?? '')) return stop('nounOf', at - 1);
      return stop(lower === 'of' ? 'none' : 'list');
    } else if (AUXILIARIES.has(lower) && !GIVE_VERBS.has(lower)) {
      continue;
    } else if (RATE_VERBS.has(lower)) {
      return stop('rated');
    } else if (MOVE_VERBS.has(lower) && (direction !== null || sawCopula)) {
      return stop('moved');
    } else if (GIVE_VERBS.has(lower) && !sawCopula) {
      return stop('got');
    } else if (direction === 'to') {
      return stop('moved', findMover(tokens, at + 1, floor));
    } else if (/^[(–—-]$/.test(lower) && isNumeral(tokens[at - 1])) {
      at--;
    } else if (lower === ',' || lower === '(') {
      return stop('apposition');
    } else if (lower === '–' || lower === '—' || lower === '-') {
      return stop('list');
    } else if (lower === 'and' || lower === 'or' || lower === 'but' || lower === '/') {
      return stop('and');
    } else {
      return stop('none');
    }
  }
  return direction === null ? stop('none') : stop('moved', grade.first);
}

/** "cut Kent's rating from": what a verb of movement moves, if it stands between the verb and the preposition. */
function findMovedObject(tokens: readonly Token[], verb: number, preposition: number): TokenRange | null {
  const range = { first: verb + 1, end: preposition };
  if (preposition <= verb + 1 || !MOVE_VERBS.has(tokens[verb]!.lower)) return null;
  if (tokens[verb + 1]!.lower === 'by' || /^(?:in|at|last|this|since|over)$/.test(tokens[verb + 1]!.lower))
    return null;
  for (let i = range.first; i < range.end; i++) {
    const { lower, kind } = tokens[i]!;
    const isAdverb =
      SKIPPED.has(lower) ||
      /^(?:up|down|straight|back|directly|only|grade|grades|one|two|out|from|to|notch|notches)$/.test(lower);
    if (kind === 'word' && !isAdverb) return range;
  }
  return null;
}

/** "from 4 (good)", "a five – very good –": the figure before the word is the same grade. */
function isNumeral(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^[1-6]$/.test(token.text) || /^(?:one|two|three|four|five|six)$/.test(token.lower))
  );
}

/** The verb of movement that governs a "from" or "to" at `from`; the preposition itself if none is near. */
function findMover(tokens: readonly Token[], from: number, floor: number): number {
  for (let i = from; i >= Math.max(floor, from - OBJECT_LENGTH); i--) {
    if (MOVE_VERBS.has(tokens[i]!.lower)) return i;
  }
  return from;
}

const OBJECT_VERBS = new Set(
  'leaves left gave give gives giving hand hands handed handing award awards awarded awarding assigned put making made kept'.split(
    ' ',
  ),
);

/** "found X good", "rates X as good", "leaves them good": the verb left of a noun phrase that ends at `at`. */
function findObject(
  tokens: readonly Token[],
  at: number,
  floor: number,
): { verb: number; rule: FrameRule } | null {
  // "rated the home, which has 30 beds, good": an aside may stand between.
  const hasComma = tokens[at]?.lower === ',';
  for (let i = at; i >= Math.max(floor, at - OBJECT_LENGTH); i--) {
    const { lower } = tokens[i]!;
    if (RATE_VERBS.has(lower) && i < at) return { verb: i, rule: 'rated' };
    if (OBJECT_VERBS.has(lower) && i < at) return { verb: i, rule: 'got' };
    const isAside = hasComma && RELATIVES.has(lower) && tokens[i - 1]?.lower === ',';
    if (lower !== ',' && HARD_BOUNDARIES.has(lower) && !isAside) return null;
    if (COPULAS.has(lower) && !hasComma) return null;
  }
  return null;
}

/** "good rating", "good overall grade": the index of the noun after the grade. */
function readNounAfter(tokens: readonly Token[], grade: GradeMention, sentenceEnd: number): number | null {
  for (let i = grade.end; i < Math.min(sentenceEnd, grade.end + 4); i++) {
    const token = tokens[i]!;
    if (isQuoteMark(token) || token.lower === 'overall' || token.kind === 'possessive') continue;
    if (token.lower === 'ofsted' || token.lower === 'cqc' || token.lower === 'estyn') continue;
    if (token.lower === 'one' && tokens[i + 1]?.lower === 'for') return i;
    return RATING_NOUNS.has(token.lower) && token.lower !== 'report' ? i : null;
  }
  return null;
}

/**
 * The noun phrase that ends before the verb at `verb`: back over auxiliaries to a boundary of the clause. An
 * aside between the two is passed over: "the home, which has 30 beds, was rated", "the home (below) was rated".
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): TokenRange {
  let end = skipAuxiliaries(tokens, verb, floor);
  const hasAside = endsAside(tokens, end, verb);
  if (end > floor && tokens[end - 1]!.lower === ')') {
    const open = findBack(tokens, end - 2, Math.max(floor, end - 12), (t) => t.lower === '(');
    if (open > floor) end = open;
  }
  let first = findClauseStart(tokens, end, floor);
  if (hasAside && RELATIVES.has(tokens[first - 1]?.lower ?? '') && first - 1 > floor) {
    end = skipAuxiliaries(tokens, first - 1, floor);
    first = findClauseStart(tokens, end, floor);
  } else if (hasAside) {
    // "care leavers, a judgement of its own since 2023, is likely to be": the aside is no subject.
    const comma = findBack(tokens, end - 1, Math.max(floor, end - 20), (t) => t.lower === ',');
    if (comma > floor) {
      end = comma;
      first = findClauseStart(tokens, end, floor);
    }
  }
  return { first, end };
}

/** ", was rated" after an aside; ", rated" without a verb of its own describes what stands before the comma. */
function endsAside(tokens: readonly Token[], end: number, verb: number): boolean {
  if (
    tokens[verb - 1]?.lower === ',' &&
    /^(?:moves|keeps|remains|falls|requires|holds|retains|rises|slips|gets|drops|goes)$/.test(
      tokens[verb]!.lower,
    )
  )
    return true;
  let hasComma = false;
  for (let i = end; i < verb; i++) {
    const { lower } = tokens[i]!;
    if (lower === ',' || lower === '–' || lower === '—') hasComma = true;
    else if (hasComma && (COPULAS.has(lower) || AUXILIARIES.has(lower))) return true;
  }
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where', '–', '—']);

function findClauseStart(tokens: readonly Token[], end: number, floor: number): number {
  let first = end;
  while (first > floor && !isBoundary(tokens, first - 1, floor)) first--;
  return first;
}

/** "children who live at home": a relative without a comma goes on with its noun phrase. */
function isBoundary(tokens: readonly Token[], at: number, floor: number): boolean {
  const { lower } = tokens[at]!;
  if (!HARD_BOUNDARIES.has(lower) || isAdverbSince(tokens, at)) return false;
  if (lower !== 'who' && lower !== 'which') return true;
  const before = tokens[at - 1];
  return (
    at - 1 < floor ||
    before === undefined ||
    before.kind !== 'word' ||
    before.lower === 'and' ||
    before.lower === 'but'
  );
}

/** "have since climbed", ", since regraded": an adverb of time, and no beginning of a clause. */
export function isAdverbSince(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'since') return false;
  return AUXILIARIES.has(tokens[at - 1]?.lower ?? '') || RATE_VERBS.has(tokens[at + 1]?.lower ?? '');
}

function findBack(tokens: readonly Token[], from: number, floor: number, is: (t: Token) => boolean): number {
  for (let i = from; i >= floor; i--) if (is(tokens[i]!)) return i;
  return -1;
}

const PASSED_OVER = new Set(
  (
    'to , which that who as at longer ( up down be only just stopped ceased started continues continued expected ' +
    'expects hoping hopes likely due set about going tipped thought understood said'
  ).split(' '),
);

function skipAuxiliaries(tokens: readonly Token[], verb: number, floor: number): number {
  let end = verb;
  while (end > floor) {
    const token = tokens[end - 1]!;
    const { lower } = token;
    const isPart =
      PASSED_OVER.has(lower) ||
      AUXILIARIES.has(lower) ||
      COPULAS.has(lower) ||
      SKIPPED.has(lower) ||
      isQuoteMark(token) ||
      isNegation(token) ||
      isContractedVerb(tokens, end - 1);
    if (!isPart) break;
    end--;
  }
  return end;
}
