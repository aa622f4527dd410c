import type { Token } from '../reading/index.ts';
import type { StepMention } from './find-steps.ts';
import { type StepReading, makeReading } from './step-clause.ts';
import { BEFORE_LIFTED, IMPOSE, KEEP, LIFT, MODALS, PROPOSE } from './step-verbs.ts';

/** The verb or preposition that a step is the object of: "issued a notice", "out of special measures". */
export function readGovernor(tokens: readonly Token[], step: StepMention, floor: number): StepReading | null {
  const leaving = findLeaving(tokens, step, floor);
  if (leaving >= 0)
    return findMood(tokens, leaving, Math.max(0, floor - 8))
      ? makeReading('imposed', leaving, true)
      : makeReading('lifted', leaving);
  const swap = findSwap(tokens, step);
  if (swap >= 0) return makeReading(findMood(tokens, swap, swap - 8) ? 'proposed' : 'imposed', swap);
  for (let i = step.first - 1; i >= Math.max(floor, step.first - 14); i--) {
    const { lower } = tokens[i]!;
    const distance = step.first - i;
    const mood = findMood(tokens, i, Math.max(0, floor - 8));
    if (LIFT.has(lower) && lower !== 'removed')
      return mood && !isAnnouncedEnd(tokens, i) ? makeReading('imposed', i, true) : makeReading('lifted', i);
    if (KEEP.has(lower)) return makeReading('imposed', i, true);
    const isAuxiliary = distance > 4 && /^(?:had|has|have|got)$/.test(lower);
    if (/^replac(?:e|ed|es|ing)$/.test(lower) && isRenewal(tokens, step, i))
      return makeReading('imposed', i, true);
    if (/^replac(?:e|ed|es|ing)$/.test(lower) && i < step.first - 1)
      return takesPlaceOf(tokens, step, i)
        ? makeReading(mood ? 'imposed' : 'lifted', i)
        : makeReading(mood ? 'proposed' : 'imposed', i);
    // "has drafted a notice", which is not to draft somebody in
    if (lower === 'drafted' && tokens[i + 1]!.lower !== 'in') return makeReading('proposed', i);
    if (IMPOSE.has(lower) && !isAuxiliary) return makeReading(mood ? 'proposed' : 'imposed', i);
    if (PROPOSE.has(lower)) return makeReading('proposed', i);
    // "is in line for a notice"
    if (lower === 'line' && tokens[i - 1]?.lower === 'in' && tokens[i + 1]?.lower === 'for')
      return makeReading('proposed', i);
    if (distance <= 4 && MODALS.has(lower) && !(lower === 'may' && tokens[i]!.isCapitalised))
      return makeReading('proposed', i);
    if (distance <= 2 && /^(?:in|under|into)$/.test(lower) && !IMPOSE.has(tokens[i - 1]?.lower ?? ''))
      return makeReading(findMood(tokens, i, floor) ? 'proposed' : 'imposed', i);
  }
  return null;
}

/** "A revised notice was issued. It replaces | a notice served last year": one after the other, of one kind. */
function isRenewal(tokens: readonly Token[], step: StepMention, verb: number): boolean {
  return step.isAnaphor && /^(?:it|notice|that|which)$/.test(tokens[verb - 1]?.lower ?? '');
}

/** "the direction replaces a notice", but "was replaced by a notice"; one commissioner follows another. */
function takesPlaceOf(tokens: readonly Token[], step: StepMention, verb: number): boolean {
  const isOfPeople = step.type === 'commissioner' || step.type === 'improvement adviser';
  return !isOfPeople && !tokens.slice(verb + 1, step.first).some((t) => /^(?:by|with)$/.test(t.lower));
}

/** "replace the panel with | commissioners": the verb, or -1. */
function findSwap(tokens: readonly Token[], step: StepMention): number {
  const { sentence } = tokens[step.first]!;
  if (tokens[step.first - 1]?.lower !== 'with') return -1;
  for (let i = step.first - 2; i >= Math.max(0, step.first - SWAP_REACH); i--) {
    if (tokens[i]!.sentence !== sentence || /^[,;:]$/.test(tokens[i]!.lower)) return -1;
    if (/^replac(?:e|ed|es|ing)$/.test(tokens[i]!.lower)) return i;
  }
  return -1;
}
const SWAP_REACH = 12;

/** "out of special measures", "no longer in": the words that leave a step stand right before it. */
function findLeaving(tokens: readonly Token[], step: StepMention, floor: number): number {
  for (let i = step.first - 1; i >= Math.max(floor, step.first - 6); i--) {
    const phrase = BEFORE_LIFTED.matchAt(tokens, i, step.first);
    if (phrase !== null && step.first - phrase.end <= 3) return i;
  }
  return -1;
}

/** "said that she would | lift the direction": it is settled. */
function isAnnouncedEnd(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.lower !== 'would' || !SPEAKER.test(tokens[verb - 2]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, verb - 5), verb - 2).some((t) => SAID.test(t.lower));
}

const SPEAKER = /^(?:he|she|it|they|ministers|minister|government|department|dfe|regulator|watchdog)$/;
const SAID = /^(?:said|announced|confirmed|told)$/;

/** Whether a verb stands under a hope, a threat or a condition: "minded to issue", "could send in". */
function findMood(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - 14); i--) {
    const { lower, isCapitalised } = tokens[i]!;
    if (lower === 'may' && isCapitalised) continue;
    if (MODALS.has(lower) && (verb - i <= 5 || lower === 'if')) return true;
    if (PROPOSE.has(lower)) return true;
    if (/^(?:[.;:]|who|which)$/.test(lower)) return false;
  }
  return false;
}

export function readMood(tokens: readonly Token[], step: StepMention, floor: number): StepReading | null {
  for (let i = step.first - 1; i >= Math.max(floor, step.first - 10); i--) {
    const { lower, isCapitalised } = tokens[i]!;
    if (PROPOSE.has(lower) || (MODALS.has(lower) && !(lower === 'may' && isCapitalised)))
      return makeReading('proposed', i);
  }
  return null;
}
