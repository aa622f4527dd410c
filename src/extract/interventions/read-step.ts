import type { InterventionStatus } from '../../record/index.ts';
import type { Token } from '../reading/index.ts';
import { isNegation } from '../ratings/read-frame.ts';
import { HARD_BOUNDARIES } from '../ratings/vocabulary.ts';
import type { StepMention } from './find-steps.ts';
import { ABSENT, ABSENT_PHRASES, IMPOSE, LIFT, LIFT_PHRASES, PROPOSE } from './step-verbs.ts';

/** What a sentence tells of a step. `isStated` where a verb says so; null where it says there is none. */
export interface StepReading {
  readonly status: InterventionStatus;
  readonly isStated: boolean;
  /** Index of the deciding word; -1 where no word decides. */
  readonly verb: number;
}

const LEFT = 16;
const RIGHT = 16;
const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|'s|to)$/;

/** Reads status from the words around a step. Null where the text denies it. */
export function readStep(
  tokens: readonly Token[],
  step: StepMention,
  floor: number,
  ceiling: number,
): StepReading | null {
  const from = Math.max(floor, step.first - LEFT);
  const end = Math.min(ceiling, step.end + RIGHT);
  const clause = findClause(tokens, step, from, end);
  const lift = findLift(tokens, step, clause.from, clause.end);
  const propose = findWord(tokens, step, clause.from, clause.end, PROPOSE);
  const canNotRuleOut = findPhrase(tokens, clause.from, clause.end, ['rule', 'out']) >= 0;
  if (canNotRuleOut) return { status: 'proposed', isStated: true, verb: propose };
  if (isAbsent(tokens, step, clause.from, clause.end, lift)) return null;
  if (lift >= 0) {
    // "minded to lift", "hopes to come out of": still in force.
    const isFuture = propose >= 0 && propose < lift && lift - propose <= 6;
    return { status: isFuture ? 'imposed' : 'lifted', isStated: true, verb: lift };
  }
  if (propose >= 0) return { status: 'proposed', isStated: true, verb: propose };
  const impose = findWord(tokens, step, clause.from, clause.end, IMPOSE);
  return { status: 'imposed', isStated: impose >= 0, verb: impose };
}

/** The clause of a step: to the nearest boundaries, over relatives and asides that still speak of it. */
function findClause(tokens: readonly Token[], step: StepMention, from: number, end: number) {
  let first = step.first;
  while (first > from && !isEdge(tokens[first - 1]!)) first--;
  let last = step.end;
  while (last < end && !isRightEdge(tokens, last, step.end)) last++;
  return { from: first, end: last };
}

function isEdge(token: Token): boolean {
  const { lower } = token;
  if (lower === 'that' || lower === 'which' || lower === 'whether' || lower === 'if' || lower === 'so')
    return false;
  if (lower === 'said' || lower === 'says') return false;
  return HARD_BOUNDARIES.has(lower);
}

function isRightEdge(tokens: readonly Token[], at: number, stepEnd: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'which' || lower === 'that' || lower === 'who' || lower === 'if' || lower === 'unless')
    return false;
  if (lower === 'and')
    return (
      /^(?:a|an|the|it|they|he|she|has|had|appointed|issued)$/.test(tokens[at + 1]?.lower ?? '') &&
      at > stepEnd
    );
  return HARD_BOUNDARIES.has(lower);
}

function findPhrase(tokens: readonly Token[], from: number, end: number, words: readonly string[]): number {
  for (let i = from; i + words.length <= end; i++) {
    if (words.every((w, k) => tokens[i + k]!.lower === w)) return i;
  }
  return -1;
}

function findLift(tokens: readonly Token[], step: StepMention, from: number, end: number): number {
  for (const phrase of LIFT_PHRASES) {
    const at = findPhrase(tokens, from, end, phrase);
    if (at >= 0) return at;
  }
  return findWord(tokens, step, from, end, LIFT);
}

/** The nearest word of a set: left of the step, or right of it as its predicate. */
function findWord(
  tokens: readonly Token[],
  step: StepMention,
  from: number,
  end: number,
  set: ReadonlySet<string>,
): number {
  for (let i = step.first - 1; i >= from; i--) if (set.has(tokens[i]!.lower)) return i;
  for (let i = step.end; i < end; i++) {
    if (!set.has(tokens[i]!.lower)) continue;
    if (set === PROPOSE || set === LIFT) return i;
    for (let k = Math.max(step.end, i - 4); k < i; k++) if (AUXILIARY.test(tokens[k]!.lower)) return i;
    if (i - step.end <= 1) return i;
  }
  return -1;
}

function isAbsent(
  tokens: readonly Token[],
  step: StepMention,
  from: number,
  end: number,
  lift: number,
): boolean {
  if (ABSENT_PHRASES.some((p) => findPhrase(tokens, from, Math.min(end, step.end + 6), p) >= 0)) return true;
  for (let i = from; i < Math.min(end, step.end + 8); i++) {
    const token = tokens[i]!;
    if (ABSENT.has(token.lower) && i < step.first) return true;
    if (!isNegation(token) || lift >= 0) continue;
    if (token.lower === 'no' && i < step.first && step.first - i <= 4) return true;
    if (token.lower !== 'no' && (i < step.first || i - step.end <= 4)) return true;
  }
  return false;
}
