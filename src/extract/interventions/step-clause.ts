import type { InterventionStatus } from '../../record/index.ts';
import { isAdverbSince } from '../ratings/noun-phrase.ts';
import { HARD_BOUNDARIES } from '../ratings/vocabulary.ts';
import type { Token } from '../reading/index.ts';
import type { StepMention } from './find-steps.ts';

/** What a sentence tells of a step. */
export interface StepReading {
  readonly status: InterventionStatus;
  /** Whether a word says so; else "imposed" is only what is left. */
  readonly isStated: boolean;
  /** Index of the deciding word; -1 where no word decides. */
  readonly verb: number;
  readonly isKept: boolean;
}

export const makeReading = (status: InterventionStatus, verb: number, isKept = false): StepReading => ({
  status,
  verb,
  isStated: verb >= 0,
  isKept,
});

export function findLeft(tokens: readonly Token[], step: StepMention, floor: number): number {
  let first = step.first;
  while (first > floor && !isEdge(tokens, first - 1)) first--;
  return first;
}

/** "that", "which" and "whether" bind a step to what is said of it, and are no edge here. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:that|which|whether|if|so|said|says|who|whom|until)$/.test(lower) || isAdverbSince(tokens, at))
    return false;
  // "the panel that had met since 2022 was stood down"
  if (lower === 'since' && tokens[at + 1]?.kind === 'number') return false;
  return HARD_BOUNDARIES.has(lower);
}

export function findRight(tokens: readonly Token[], step: StepMention, ceiling: number): number {
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

export function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return false;
  return true;
}
