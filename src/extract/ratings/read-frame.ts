import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { RELATIVES, findClauseStart, ownerBefore, subjectBefore } from './noun-phrase.ts';
import { LOOK_BACK, OBJECT_LENGTH, findMovedObject, scanLeft } from './scan-left.ts';
import { COPULAS, HARD_BOUNDARIES, RATE_VERBS, RATING_NOUNS } from './vocabulary.ts';

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
  if (object !== null && tokens[object.verb + 1]?.lower === 'by') {
    // "judged by Ofsted inadequate": passive, with its agent between.
    return make(object.rule, object.verb, subjectBefore(tokens, object.verb, floor));
  }
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
