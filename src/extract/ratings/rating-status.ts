import type { RatingStatus } from '../../record/index.ts';
import type { Token } from '../reading/index.ts';
import type { GradeMention } from './find-grades.ts';
import { isNegation } from './noun-phrase.ts';
import { VISIT, readClause } from './rating-clause.ts';
import type { GradeFrame } from './read-frame.ts';
import { AUXILIARIES, SKIPPED } from './vocabulary.ts';

/** How the text places a grade in time, before it is compared with the others of its service. */
export interface StatusReading {
  readonly status: RatingStatus;
  /** Whether words of the clause say so; else "current" is only what is left. */
  readonly isStated: boolean;
  /** 2 for "now" and "today", 1 for a present tense: of two current grades the higher is the latest. */
  readonly presence: 0 | 1 | 2;
  /** "at its last inspection": previous only if the article tells of a later one. */
  readonly isLastVisit?: boolean;
}

const FOLLOWING =
  /^(?:is|was|are|now|widely|could|may|might|would|will|expected|looks|seems|possible|likely|follow|beckon|beckons|loom|looms|next|again)$/;

const WITHDRAWN = /^(?:withdrew|withdrawn|withdraws)$/;

/** Reads tense, negation, expectation and denial from the clause of a grade. `from` is where the clause begins. */
export function readStatus(
  tokens: readonly Token[],
  grade: GradeMention,
  frame: GradeFrame,
  from: number,
  sentenceEnd: number,
  hasSibling: boolean,
): StatusReading {
  const isPreviousRow =
    frame.rule === 'list' &&
    (hasWord(tokens, frame.np.first, frame.np.end, 'previous') ||
      hasWord(tokens, frame.np.first, frame.np.end, 'last'));
  if (isPreviousRow) return { status: 'previous', isStated: true, presence: 0 };
  // "withdrew its A1"
  const isWithdrawn = tokens
    .slice(Math.max(from, grade.first - 3), grade.first)
    .some((t) => WITHDRAWN.test(t.lower));
  if (isWithdrawn) return { status: 'previous', isStated: true, presence: 0 };
  const clause = readClause(tokens, grade, frame, from, hasSibling);
  const after = readAfter(tokens, grade.end, sentenceEnd);
  const expecting = clause.expecting || after.expecting;
  const previous = clause.previous || after.previous;
  const presence = after.present ? 2 : clause.presence;
  const stated = (status: RatingStatus): StatusReading => ({ status, isStated: true, presence: 0 });
  if ((frame.isNegated || isVerbNegated(tokens, frame.trigger, from)) && !previous) {
    const since = hasWord(tokens, grade.end, Math.min(sentenceEnd, grade.end + 6), 'since');
    // "no reason why it could not be rated good"
    if (saysNoReason(tokens, grade.first)) return stated('expected');
    return stated(since || saysFirstTime(tokens, grade.first) ? 'previous' : 'denied');
  }
  if (clause.denying || isUnfounded(tokens, grade.end, sentenceEnd)) return stated('denied');
  // "might cut it from A2 to A3", "hopes to keep its good rating": what it has until then.
  const isHeld = frame.direction === 'from' || isKept(tokens, grade.first, from);
  if (expecting && isHeld) return { status: 'current', isStated: false, presence };
  if (frame.direction === 'from' || (previous && !expecting))
    return { ...stated('previous'), isLastVisit: clause.lastVisit || after.lastVisit };
  if (expecting) return stated('expected');
  if (clause.had) return { status: 'previous', isStated: false, presence: 0 };
  return { status: 'current', isStated: presence > 0, presence };
}

function isKept(tokens: readonly Token[], grade: number, from: number): boolean {
  const before = tokens.slice(Math.max(from, grade - 4), grade);
  return before.some((t) => /^(?:keep|keeping|retain|retaining|maintain|maintaining)$/.test(t.lower));
}

/** "the first time that it has not been judged inadequate": it was, until now. */
function saysFirstTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 24); i--) {
    if (tokens[i]!.sentence !== tokens[at]!.sentence) return false;
    if (tokens[i]!.lower === 'first' && tokens[i + 1]?.lower === 'time') return true;
  }
  return false;
}

/** "talk of an unsatisfactory grade | at the home was without foundation" */
function isUnfounded(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    if (/^(?:,|;|and|but)$/.test(tokens[i]!.lower)) return false;
    if (!/^(?:is|was|were|are)$/.test(tokens[i]!.lower)) continue;
    let at = i + 1;
    while (/^(?:[“"‘']|complete|utter|total|pure|just|and|simply|absolute)$/.test(tokens[at]?.lower ?? ''))
      at++;
    const next = tokens[at]?.lower ?? '';
    return (
      /^(?:untrue|unfounded|baseless|false|nonsense|rubbish)$/.test(next) ||
      (next === 'without' && tokens[at + 1]?.lower === 'foundation')
    );
  }
  return false;
}

function saysNoReason(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 16) && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (tokens[i]!.lower === 'reason') return tokens[i - 1]!.lower === 'no';
  return false;
}

/** "has not been rated", "was never judged": the negation stands before the auxiliaries of the verb. */
function isVerbNegated(tokens: readonly Token[], trigger: number, from: number): boolean {
  for (let i = trigger - 1; i >= Math.max(from, trigger - 4); i--) {
    const token = tokens[i]!;
    if (isNegation(token)) return token.lower !== 'no';
    if (!AUXILIARIES.has(token.lower) && !SKIPPED.has(token.lower)) return false;
  }
  return false;
}

function hasWord(tokens: readonly Token[], from: number, end: number, word: string): boolean {
  for (let i = from; i < end; i++) if (tokens[i]!.lower === word) return true;
  return false;
}

/** "a good is now widely expected", "a Baa1 could follow", "good at its last inspection", "good until May". */
function readAfter(tokens: readonly Token[], from: number, sentenceEnd: number) {
  let expecting = false;
  let previous = false;
  let lastVisit = false;
  let present = false;
  const end = Math.min(sentenceEnd, from + 7);
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i]!;
    // "at both of its last two inspections": at the latest as well.
    if (/^(?:and|but|,|;|after|when|which|both|each|all|with|that)$/.test(lower)) break;
    if (
      (lower === 'feared' && tokens[i - 1]!.lower === 'been') ||
      lower === 'expected' ||
      lower === 'follow' ||
      lower === 'beckons' ||
      lower === 'looms'
    )
      expecting = true;
    const isNext = tokens[i + 1]?.lower === 'be' && tokens[i + 2]?.lower === 'next';
    if (lower === 'could' && (isNext || FOLLOWING.test(tokens[i + 1]?.lower ?? ''))) expecting = true;
    // "at its last three inspections"
    const counted = /^(?:two|three|four|five)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if ((lower === 'last' || lower === 'previous') && VISIT.has(tokens[counted]?.lower ?? '')) {
      previous = true;
      lastVisit = lower === 'last' && counted === i + 1;
    }
    // "was lowered to good before Ofsted stopped giving grades"
    const isOther = lower === 'before' && tokens[i + 1]?.isCapitalised === true;
    if (lower === 'previously' || (lower === 'before' && !isOther)) previous = true;
    if (lower === 'until') previous = true;
    if (/^(?:now|today|yesterday|unchanged)$/.test(lower)) present = true;
  }
  return { expecting, previous, lastVisit, present };
}
