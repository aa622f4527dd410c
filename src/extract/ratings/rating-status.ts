import type { RatingStatus } from '../../record/index.ts';
import type { Token } from '../reading/index.ts';
import type { GradeMention } from './find-grades.ts';
import { isNegation } from './noun-phrase.ts';
import type { GradeFrame } from './read-frame.ts';
import { AUXILIARIES, RATE_VERBS, SKIPPED } from './vocabulary.ts';
import { wordSet } from './word-set.ts';

/** How the text places a grade in time, before it is compared with the others of its service. */
export interface StatusReading {
  readonly status: RatingStatus;
  /** Whether words of the clause say so; else "current" is only what is left. */
  readonly isStated: boolean;
  /** 2 for "now" and "today", 1 for a present tense: of two current grades the higher is the latest. */
  readonly presence: 0 | 1 | 2;
}

const EXPECTING = wordSet(`
  expects expect expected expecting hopes hope hoped hoping hopeful aims aim aimed aiming target targets targeting predicts predict predicted
  fear fears feared fearing tipped heading headed forecast forecasts anticipates anticipate anticipated
  confident bid bidding ambition ambitions aspires aspire aspiring braced bracing risks risking rumours rumour rumoured
  likely unlikely poised threatens threatened threatening strive striving goal brace
  destined vow vowed vows pledge pledged pledges could may might would will if whether`);
const DENYING = wordSet(
  `deny denies denied denying rejects rejected dismisses dismissed dismissing rubbished disputes disputed`,
);
const PREVIOUS_BEFORE = wordSet(
  `previously formerly once lost losing lose loses stripped shed shaken replacing replaced replaces shrug shrugged`,
);
const NOW = wordSet(`now today currently still latest yesterday remains remain`);
const PRESENT = wordSet(`is are this stays has have new confirmed keeps retains holds`);
const EARLIER = wordSet(`previous earlier last prior old`);
const VISIT = wordSet(
  `inspection visit inspected visited report judgement rating grade verdict assessment review called came looked grading ofsted time inspections`,
);
const FOLLOWING =
  /^(?:is|was|are|now|widely|could|may|might|would|will|expected|looks|seems|possible|likely|follow|beckon|beckons|loom|looms|next|again)$/;

/** Reads tense, negation, expectation and denial from the clause of a grade. `from` is where the clause begins. */
export function readStatus(
  tokens: readonly Token[],
  grade: GradeMention,
  frame: GradeFrame,
  from: number,
  sentenceEnd: number,
  hasSibling: boolean,
): StatusReading {
  const before = (at: number) => tokens[at]!.lower;
  let expecting = false;
  let denying = false;
  let previous = frame.direction === 'from';
  let presence: 0 | 1 | 2 = 0;
  let had = false;
  for (let i = findScope(tokens, frame, from); i < grade.first; i++) {
    const lower = before(i);
    if (lower === 'may' && tokens[i]!.isCapitalised) continue;
    if (lower === 'on' && /^(?:track|course)$/.test(tokens[i + 1]?.lower ?? '')) expecting = true;
    if ((EXPECTING.has(lower) || lower.endsWith("'ll")) && !isPastEvent(tokens, i, grade.first))
      expecting = true;
    else if (DENYING.has(lower)) denying = true;
    else if (
      lower === 'of' &&
      /^(?:decade|decades|years|history|string|series|succession|run)$/.test(before(i - 1))
    )
      previous = true;
    else if (lower === 'longer' && before(i - 1) === 'no') previous = true;
    else if (lower === 'stopped' || lower === 'ceased' || (lower === 'used' && tokens[i + 1]?.lower === 'to'))
      previous = true;
    else if (
      lower === 'had' &&
      frame.direction !== 'to' &&
      !/^(?:has|have)$/.test(before(i - 1)) &&
      !isReported(tokens, i)
    )
      had = true;
    else if (lower === 'having' && hasSibling && tokens[i + 1]?.lower === 'been') had = true;
    else if (PREVIOUS_BEFORE.has(lower) && frame.direction !== 'to') previous = true;
    else if (EARLIER.has(lower) && (i === grade.first - 1 || hasSoon(tokens, i, grade.first, VISIT)))
      previous = true;
    if (NOW.has(lower)) presence = 2;
    else if (PRESENT.has(lower) && presence === 0) presence = 1;
    if (lower === 'since' && RATE_VERBS.has(tokens[i + 1]?.lower ?? '')) presence = 2;
  }
  const after = readAfter(tokens, grade.end, sentenceEnd);
  expecting ||= after.expecting;
  previous ||= after.previous;
  if (after.present) presence = 2;
  const negated = (frame.isNegated || isVerbNegated(tokens, frame.trigger, from)) && !previous;
  if (negated) {
    const since = hasWord(tokens, grade.end, Math.min(sentenceEnd, grade.end + 6), 'since');
    const isNews = since || saysFirstTime(tokens, grade.first);
    return { status: isNews ? 'previous' : 'denied', isStated: true, presence: 0 };
  }
  if (denying) return { status: 'denied', isStated: true, presence: 0 };
  if (previous && !expecting) return { status: 'previous', isStated: true, presence: 0 };
  if (expecting && frame.direction !== 'from') return { status: 'expected', isStated: true, presence: 0 };
  if (frame.direction === 'from') return { status: 'previous', isStated: true, presence: 0 };
  if (had) return { status: 'previous', isStated: false, presence: 0 };
  return { status: 'current', isStated: presence > 0, presence };
}

/** "the first time that it has not been judged inadequate": it was, until now. */
function saysFirstTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 24); i--) {
    if (tokens[i]!.sentence !== tokens[at]!.sentence) return false;
    if (tokens[i]!.lower === 'first' && tokens[i + 1]?.lower === 'time') return true;
  }
  return false;
}

/** "said it had given": reported speech puts the news into the past perfect. */
function isReported(tokens: readonly Token[], had: number): boolean {
  for (let i = had - 1; i >= Math.max(0, had - 6); i--) {
    if (
      /^(?:said|says|announced|confirmed|revealed|concluded|added|found|find|finds|showed)$/.test(
        tokens[i]!.lower,
      )
    )
      return true;
    if (/^[.;]$/.test(tokens[i]!.lower)) return false;
  }
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

/** ", now rated good,": a participle after a comma has its own time, whatever the clause around it says. */
function findScope(tokens: readonly Token[], frame: GradeFrame, from: number): number {
  if (frame.rule !== 'rated' && frame.rule !== 'apposition') return from;
  let at = frame.trigger;
  while (at > from && (SKIPPED.has(tokens[at - 1]!.lower) || NOW.has(tokens[at - 1]!.lower))) at--;
  return at > from && tokens[at - 1]!.lower === ',' ? at : from;
}

/** "was expected to … but was judged": a verb of rating in the past after the hope takes it back. */
function isPastEvent(tokens: readonly Token[], at: number, grade: number): boolean {
  const { lower } = tokens[at]!;
  if (
    lower === 'will' ||
    lower === 'would' ||
    lower === 'could' ||
    lower === 'may' ||
    lower === 'might' ||
    lower === 'should'
  ) {
    // "would be rated" speaks of the grade; "said it would act after it was rated" does not.
    for (let i = at + 1; i < grade; i++)
      if (/^(?:after|was|were|because|since|and)$/.test(tokens[i]!.lower)) return true;
  }
  if (/^(?:bid|target|if|whether|targets|plan)$/.test(lower)) return grade - at > 12;
  return false;
}

function hasSoon(tokens: readonly Token[], at: number, limit: number, set: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) if (set.has(tokens[i]!.lower)) return true;
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
  let present = false;
  const end = Math.min(sentenceEnd, from + 7);
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:and|but|,|;|after|when|which)$/.test(lower)) break;
    if (lower === 'expected' || lower === 'follow' || lower === 'beckons' || lower === 'looms')
      expecting = true;
    if (lower === 'could' && FOLLOWING.test(tokens[i + 1]?.lower ?? '')) expecting = true;
    if ((lower === 'last' || lower === 'previous') && VISIT.has(tokens[i + 1]?.lower ?? '')) previous = true;
    if (lower === 'previously' || lower === 'before') previous = true;
    if (lower === 'until') previous = true;
    if (lower === 'now' || lower === 'today' || lower === 'yesterday') present = true;
  }
  return { expecting, previous, present };
}
