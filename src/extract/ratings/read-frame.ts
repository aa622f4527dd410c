import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { RELATIVES, findClauseStart, ownerBefore, subjectBefore } from './noun-phrase.ts';
import { LOOK_BACK, OBJECT_LENGTH, findMovedObject, scanLeft, type LeftContext } from './scan-left.ts';
import { AUXILIARIES, COPULAS, HARD_BOUNDARIES, RATE_VERBS, RATING_NOUNS } from './vocabulary.ts';

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
  const { at, direction, isNegated } = left;
  const subject = () => subjectBefore(tokens, at, floor);
  const make = (rule: FrameRule, trigger: number, np: TokenRange): GradeFrame => ({
    rule,
    trigger,
    np,
    direction,
    isNegated,
  });
  if (noun !== null && left.rule !== 'rated') {
    return make('noun', noun, left.rule === 'got' ? subject() : ownerBefore(tokens, left.start + 1, floor));
  }
  switch (left.rule) {
    case 'rated':
      // "found to require improvement" moves nowhere.
      return {
        rule: 'rated',
        trigger: at,
        np: antecedent(tokens, at, floor) ?? subject(),
        direction: null,
        isNegated,
      };
    case 'moved':
      return make('moved', at, findMovedObject(tokens, at, left.preposition) ?? subject());
    case 'got':
      return make('got', at, subject());
    case 'nounOf':
      return make('noun', at, startsAnew(tokens, at) ? { first: at - 1, end: at } : subject());
    default:
      return make(...readLooseFrame(tokens, grade, left, floor));
  }
}

/** "no change to the scores or our rating of": the second of two, with an owner of its own. */
function startsAnew(tokens: readonly Token[], noun: number): boolean {
  return (
    /^(?:its|our|their|his|her)$/.test(tokens[noun - 1]?.lower ?? '') &&
    /^(?:and|or)$/.test(tokens[noun - 2]?.lower ?? '')
  );
}

/** The construction where no word just before the grade governs it. */
function readLooseFrame(
  tokens: readonly Token[],
  grade: GradeMention,
  left: LeftContext,
  floor: number,
): [FrameRule, number, TokenRange] {
  const { at, link, rule } = left;
  const subjectUpTo = (end: number) => subjectBefore(tokens, end, floor);
  const object = left.isToBe || !left.sawCopula ? findObject(tokens, at, floor) : null;
  if (left.isToBe && object?.rule === 'rated')
    return ['rated', object.verb, { first: object.verb + 1, end: at + 1 }];
  // "was marked down, and still requires improvement": a second verb of the same subject.
  if (grade.isVerb && rule === 'and' && !left.sawCopula) return ['verb', grade.first, subjectUpTo(at + 1)];
  // "Fern View, the home that the council runs, | is good": with its verb the aside is known for one.
  if (left.sawCopula) return ['copula', at + 1, subjectUpTo(tokens[at]?.lower === ',' ? at + 2 : at + 1)];
  if (object !== null) {
    // "judged by Ofsted inadequate": passive, with its agent between.
    const isPassive = tokens[object.verb + 1]?.lower === 'by';
    const np = isPassive ? subjectUpTo(object.verb) : { first: object.verb + 1, end: at + 1 };
    return [object.rule, object.verb, np];
  }
  if (grade.isVerb && at >= floor && rule !== 'list') return ['verb', grade.first, subjectUpTo(at + 1)];
  if (rule === 'apposition' || (rule === 'list' && !grade.isSpoken)) return [rule, at, subjectUpTo(at)];
  if (rule === 'and') return ['and', at, { first: at, end: at }];
  if (link === 'as') return ['and', at, { first: Math.max(floor, at - OBJECT_LENGTH), end: at + 1 }];
  if (link === 'at') return ['moved', at, subjectUpTo(at + 1)];
  // "its leadership was found good and its staff team adequate": the verb is understood.
  // A row of a table is all one noun phrase: "The impact of leaders on practice with children and families Good".
  const isRow = tokens[grade.end]?.paragraph !== tokens[at]?.paragraph && at - floor <= ROW_LENGTH;
  const first = findClauseStart(tokens, at + 1, isRow ? floor : Math.max(floor, at - 8));
  return ['bare', grade.first, { first, end: at + 1 }];
}

/** "culture, which inspectors found to be good": what the relative stands for. */
function antecedent(tokens: readonly Token[], verb: number, floor: number): TokenRange | null {
  for (let i = verb - 1; i > Math.max(floor, verb - 5); i--) {
    const { lower } = tokens[i]!;
    if (AUXILIARIES.has(lower) || COPULAS.has(lower)) return null;
    if (lower !== 'which' || tokens[i - 1]!.lower !== ',') continue;
    return i === verb - 1 ? null : { first: findClauseStart(tokens, i - 1, floor), end: i - 1 };
  }
  return null;
}

const ROW_LENGTH = 20;

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
