import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { isContractedVerb, isNegation } from './noun-phrase.ts';
import {
  AUXILIARIES,
  COPULAS,
  DETERMINERS,
  GIVE_VERBS,
  MOVE_VERBS,
  RATE_VERBS,
  RATING_NOUNS,
  SKIPPED,
} from './vocabulary.ts';

export const LOOK_BACK = 40;
export const OBJECT_LENGTH = 16;

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
export function scanLeft(tokens: readonly Token[], grade: GradeMention, floor: number): LeftContext {
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
    } else if (/^[(–—-]$/.test(lower) && isFigure(tokens[at - 1])) {
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
export function findMovedObject(
  tokens: readonly Token[],
  verb: number,
  preposition: number,
): TokenRange | null {
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
function isFigure(token: Token | undefined): boolean {
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
