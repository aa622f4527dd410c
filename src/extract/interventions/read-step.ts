import type { InterventionStatus } from '../../record/index.ts';
import type { Token, TokenRange } from '../reading/index.ts';
import { isAdverbSince, isNegation } from '../ratings/read-frame.ts';
import { AUXILIARIES, HARD_BOUNDARIES } from '../ratings/vocabulary.ts';
import type { StepMention } from './find-steps.ts';
import {
  ABSENT,
  ABSENT_PHRASES,
  AFTER_LIFTED,
  SERVICES_BACK,
  BEFORE_LIFTED,
  IMPOSE,
  KEEP,
  LAPSE,
  LIFT,
  MODALS,
  PROPOSE,
} from './step-verbs.ts';

/** What a sentence tells of a step. */
export interface StepReading {
  readonly status: InterventionStatus;
  /** Whether a word says so; else "imposed" is only what is left. */
  readonly isStated: boolean;
  /** Index of the deciding word; -1 where no word decides. */
  readonly verb: number;
  readonly isKept: boolean;
}

const LEFT = 20;
const RIGHT = 26;

const read = (status: InterventionStatus, verb: number, isKept = false): StepReading => ({
  status,
  verb,
  isStated: verb >= 0,
  isKept,
});

/**
 * Reads status from the words around a step: its own predicate first ("the notice was lifted"), then the verb
 * that governs it ("issued a notice"). Null where the text says that there is none, or only asks.
 */
export function readStep(
  tokens: readonly Token[],
  step: StepMention,
  bounds: TokenRange,
  year: number,
): StepReading | null {
  const left = findLeft(tokens, step, Math.max(bounds.first, step.first - LEFT));
  const right = findRight(tokens, step, Math.min(bounds.end, step.end + RIGHT));
  if (canNotRuleOut(tokens, left, right)) return read('proposed', step.first - 1);
  if (isAsked(tokens, left, step.first)) return asksOnly(tokens, bounds.end) ? null : read('proposed', left);
  const predicate = readPredicate(tokens, step, left, right, year);
  if (predicate?.status === 'lifted') return predicate;
  if (isAbsent(tokens, step, left, right)) return null;
  const governed = readGovernor(tokens, step, left);
  if (governed?.status === 'lifted' || governed?.isStated === true) return governed;
  return predicate ?? governed ?? readMood(tokens, step, left) ?? read('imposed', -1);
}

function findLeft(tokens: readonly Token[], step: StepMention, floor: number): number {
  let first = step.first;
  while (first > floor && !isEdge(tokens, first - 1)) first--;
  return first;
}

/** "that", "which" and "whether" bind a step to what is said of it, and are no edge here. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:that|which|whether|if|so|said|says|who|until)$/.test(lower) || isAdverbSince(tokens, at))
    return false;
  return HARD_BOUNDARIES.has(lower);
}

function findRight(tokens: readonly Token[], step: StepMention, ceiling: number): number {
  let end = step.end;
  while (end < ceiling && !isRightEdge(tokens, end)) end++;
  return end;
}

function isRightEdge(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:–|—|\(|\))$/.test(lower)) return true;
  if (lower === 'and') return /^(?:a|an|the|he|she|they|we)$/.test(tokens[at + 1]?.lower ?? '');
  return isEdge(tokens, at);
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((w, k) => tokens[at + k]?.lower === w);
}

function canNotRuleOut(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (matches(tokens, i, ['rule', 'out'])) return true;
    if (!matches(tokens, i, ['ruled', 'out'])) continue;
    for (let k = i - 1; k >= Math.max(from, i - 4); k--) if (isNegation(tokens[k]!)) return true;
  }
  return false;
}

/** What is said of a step after its own words. */
function readPredicate(
  tokens: readonly Token[],
  step: StepMention,
  from: number,
  end: number,
  year: number,
): StepReading | null {
  let other: StepReading | null = null;
  for (let i = step.end; i < end; i++) {
    const token = tokens[i]!;
    const { lower } = token;
    const isBack = step.type === "children's trust" && SERVICES_BACK.some((p) => matches(tokens, i, p));
    if (isBack || AFTER_LIFTED.some((p) => matches(tokens, i, p))) {
      return isMinded(tokens, from, step.first) ? read('imposed', i, true) : read('lifted', i);
    }
    const aux = findAuxiliary(tokens, i, step.end);
    if (aux !== null && aux.isNegated && LIFT.has(lower)) return read('imposed', i, true);
    if (aux?.isNegated === true) continue;
    if (LIFT.has(lower) && aux !== null) {
      return aux.modal !== null && MODALS.has(aux.modal) ? read('imposed', i, true) : read('lifted', i);
    }
    if (
      LAPSE.has(lower) &&
      (i - step.end <= 3 ||
        aux !== null ||
        /^(?:,|that|which)$/.test(tokens[i - 1]!.lower) ||
        /^(?:expired|lapsed|concluded)$/.test(lower))
    )
      return read('lifted', i);
    if (lower === 'until' && isPastYear(tokens, i + 1, year) && !hasJoint(tokens, step.end, i))
      return read('lifted', i);
    if (KEEP.has(lower)) other ??= read('imposed', i, true);
    if (IMPOSE.has(lower) && (aux !== null || i - step.end <= 2)) {
      const isProposed = aux !== null && aux.modal !== null && MODALS.has(aux.modal);
      other ??= read(isProposed ? 'proposed' : 'imposed', i);
    }
    if (
      /^(?:needed|required|loom|looms|follow|cards|come)$/.test(lower) &&
      aux?.modal !== undefined &&
      aux.modal !== null
    ) {
      if (MODALS.has(aux.modal)) other ??= read('proposed', i);
    }
    if (matches(tokens, i, ['on', 'the', 'cards'])) other ??= read('proposed', i);
  }
  return other;
}

function hasJoint(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (/^(?:and|will)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "minded to bring the intervention to an end": not ended yet. */
function isMinded(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (/^(?:minded|considering|proposes|hopes|plans|whether|could)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "asked whether commissioners were coming": a question is no news, unless the answer leaves it open. */
function isAsked(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (
      /^(?:asked|asking|ask|asks)$/.test(tokens[i]!.lower) &&
      tokens.slice(i + 1, i + 4).some((t) => /^(?:whether|if)$/.test(t.lower))
    )
      return true;
  }
  return false;
}

function asksOnly(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < Math.min(tokens.length, end + 14); i++) {
    if (tokens[i]!.lower === 'rule' && tokens.slice(i + 1, i + 4).some((t) => t.lower === 'out'))
      return false;
  }
  return true;
}

function isPastYear(tokens: readonly Token[], at: number, year: number): boolean {
  for (let i = at; i < at + 2; i++)
    if (/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')) return Number(tokens[i]!.text) <= year;
  return false;
}

/** The auxiliaries before a verb: "has since been", "will not be", "could be". Null where there are none. */
function findAuxiliary(tokens: readonly Token[], verb: number, floor: number) {
  let modal: string | null = null;
  let isNegated = false;
  let found = false;
  for (let i = verb - 1; i >= Math.max(floor, verb - 5); i--) {
    const token = tokens[i]!;
    const { lower } = token;
    if (isNegation(token)) isNegated = true;
    else if (AUXILIARIES.has(lower) || lower === 'too') {
      found = true;
      if (MODALS.has(lower) && !(lower === 'may' && token.isCapitalised)) modal = lower;
    } else if (
      !/^(?:since|now|also|then|formally|finally|to|all|recently|already|quickly|only|later)$/.test(lower)
    )
      break;
  }
  return found ? { modal, isNegated } : null;
}

/** The verb or preposition that a step is the object of: "issued a notice", "out of special measures". */
function readGovernor(tokens: readonly Token[], step: StepMention, floor: number): StepReading | null {
  const leaving = findLeaving(tokens, step, floor);
  if (leaving >= 0)
    return findMood(tokens, leaving, Math.max(0, floor - 8))
      ? read('imposed', leaving, true)
      : read('lifted', leaving);
  for (let i = step.first - 1; i >= Math.max(floor, step.first - 14); i--) {
    const { lower } = tokens[i]!;
    const distance = step.first - i;
    const mood = findMood(tokens, i, Math.max(0, floor - 8));
    if (LIFT.has(lower) && lower !== 'removed') return mood ? read('imposed', i, true) : read('lifted', i);
    if (KEEP.has(lower)) return read('imposed', i, true);
    const isAuxiliary = distance > 4 && /^(?:had|has|have|got)$/.test(lower);
    if (
      (IMPOSE.has(lower) && !isAuxiliary) ||
      (/^replaced?s?$/.test(lower) && tokens[step.first - 1]!.lower !== lower)
    )
      return read(mood ? 'proposed' : 'imposed', i);
    if (PROPOSE.has(lower)) return read('proposed', i);
    if (distance <= 4 && MODALS.has(lower) && !(lower === 'may' && tokens[i]!.isCapitalised))
      return read('proposed', i);
    if (distance <= 2 && /^(?:in|under|into)$/.test(lower) && !IMPOSE.has(tokens[i - 1]?.lower ?? ''))
      return read(findMood(tokens, i, floor) ? 'proposed' : 'imposed', i);
  }
  return null;
}

/** "out of special measures", "no longer in": the words that leave a step stand right before it. */
function findLeaving(tokens: readonly Token[], step: StepMention, floor: number): number {
  for (let i = step.first - 1; i >= Math.max(floor, step.first - 6); i--) {
    const phrase = BEFORE_LIFTED.find(
      (p) => matches(tokens, i, p) && i + p.length <= step.first && step.first - i - p.length <= 3,
    );
    if (phrase !== undefined) return i;
  }
  return -1;
}

/** Whether a verb stands under a hope, a threat or a condition: "minded to issue", "could send in". */
function findMood(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - 14); i--) {
    const { lower, isCapitalised } = tokens[i]!;
    if (lower === 'may' && isCapitalised) continue;
    if (MODALS.has(lower)) return verb - i <= 5 || lower === 'if';
    if (PROPOSE.has(lower)) return true;
    if (/^(?:[.;:]|who|which)$/.test(lower)) return false;
  }
  return false;
}

function readMood(tokens: readonly Token[], step: StepMention, floor: number): StepReading | null {
  for (let i = step.first - 1; i >= Math.max(floor, step.first - 10); i--) {
    const { lower, isCapitalised } = tokens[i]!;
    if (PROPOSE.has(lower) || (MODALS.has(lower) && !(lower === 'may' && isCapitalised)))
      return read('proposed', i);
  }
  return null;
}

function isAbsent(tokens: readonly Token[], step: StepMention, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, step.end + 7); i++) {
    const token = tokens[i]!;
    if (i < step.first && step.first - i <= 12 && ABSENT_PHRASES.some((p) => matches(tokens, i, p)))
      return true;
    if (
      i >= step.end &&
      (matches(tokens, i, ['ruled', 'out']) || matches(tokens, i, ['was', 'not', 'issued']))
    )
      return true;
    if (ABSENT.has(token.lower) && i < step.first) return true;
    if (!isNegation(token) || isAlternative(tokens, i)) continue;
    if (token.lower === 'no') {
      if (i < step.first && step.first - i <= 3) return true;
    } else if (i < step.first && step.first - i <= 8) return true;
  }
  return false;
}

/** "no lawful alternative to", "no longer": negations that leave the step standing. */
function isAlternative(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++)
    if (/^(?:alternative|choice|option|longer|only)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
