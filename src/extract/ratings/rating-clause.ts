import type { Token } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import type { GradeFrame } from './read-frame.ts';
import { AUXILIARIES, COPULAS, RATE_VERBS, SKIPPED } from './vocabulary.ts';
import { wordSet } from './word-set.ts';

const EXPECTING = wordSet(`
  expects expect expected expecting hopes hope hoped hoping hopeful aims aim aimed aiming target targets targeting predicts predict predicted
  fear fears feared fearing tipped heading headed forecast forecasts anticipates anticipate anticipated
  confident bid bidding ambition ambitions aspires aspire aspiring braced bracing risks risking rumours rumour rumoured
  likely unlikely poised threatens threatened threatening strive striving goal brace
  destined determined want wants wanted wanting vow vowed vows pledge pledged pledges promise promised promises could may might would will if whether`);
const DENYING = wordSet(
  `deny denies denied denying rejects rejected dismisses dismissed dismissing rubbished disputes disputed`,
);
const PREVIOUS_BEFORE = wordSet(
  `previously formerly once lost losing lose loses stripped shed shaken shook shakes shaking replacing replaced replaces shrug shrugged`,
);
const NOW = wordSet(`now today currently still latest yesterday remains remain`);
const PRESENT = wordSet(`is are this stays has have new confirmed keeps retains holds`);
const EARLIER = wordSet(`previous earlier last prior old`);
/** What comes round again, each time with a grade. */
export const VISIT = wordSet(
  `inspection visit inspected visited report judgement rating grade verdict assessment review called came looked grading ofsted time inspections`,
);
const MANY = wordSet(`ratings judgements judgments verdicts grades`);

/** What the words of the clause before a grade say of its time. */
export interface ClauseSigns {
  expecting: boolean;
  denying: boolean;
  previous: boolean;
  /** "at its last inspection": the one before, or the latest. */
  lastVisit: boolean;
  /** "had been": earlier than what else is told. */
  had: boolean;
  presence: 0 | 1 | 2;
}

/** Reads the words of a clause before its grade. `from` is where the clause begins. */
export function readClause(
  tokens: readonly Token[],
  grade: GradeMention,
  frame: GradeFrame,
  from: number,
  hasSibling: boolean,
): ClauseSigns {
  const signs: ClauseSigns = {
    expecting: false,
    denying: false,
    previous: frame.direction === 'from',
    lastVisit: false,
    had: false,
    presence: 0,
  };
  const asideEnd = findAsideEnd(tokens, frame, from);
  for (let i = findScope(tokens, frame, from); i < grade.first; i++) {
    const { lower, isCapitalised } = tokens[i]!;
    if (i < asideEnd && PREVIOUS_BEFORE.has(lower)) continue;
    // The month.
    if (lower === 'may' && isCapitalised) continue;
    if (isExpecting(tokens, i, grade.first)) signs.expecting = true;
    else if (DENYING.has(lower)) signs.denying = true;
    else if (isPast(tokens, i, grade.first, frame)) {
      signs.previous = true;
      signs.lastVisit = lower === 'last' && hasSoon(tokens, i, grade.first, VISIT);
    } else if (isPastPerfect(tokens, i, frame, hasSibling)) signs.had = true;
    const isSince = lower === 'since' && RATE_VERBS.has(tokens[i + 1]?.lower ?? '');
    // "good at its last inspection, it now requires improvement"
    if (lower === 'now' && frame.direction !== 'from') signs.previous = signs.had = false;
    if (NOW.has(lower) || isSince) signs.presence = 2;
    else if (PRESENT.has(lower) && signs.presence === 0 && i >= asideEnd) signs.presence = 1;
  }
  return signs;
}

function isExpecting(tokens: readonly Token[], at: number, grade: number): boolean {
  const { lower } = tokens[at]!;
  // "a plan to have a good rating", "a step towards making services outstanding"
  if (/^(?:faces|faced|facing|face)$/.test(lower) && tokens[at + 1]?.lower === 'being') return true;
  // "had prepared members for a rating of"
  if (/^prepar(?:ed|es|ing)$/.test(lower) && tokens.slice(at + 1, at + 4).some((t) => t.lower === 'for'))
    return grade - at <= 8;
  if (lower === 'plan' && tokens[at + 1]?.lower === 'to') return grade - at <= 8;
  if (lower === 'towards' && /^(?:making|being|becoming|a|an)$/.test(tokens[at + 1]?.lower ?? ''))
    return grade - at <= 8;
  // "on a journey to good"
  if (/^(?:journey|road|path)$/.test(lower) && /^(?:to|towards)$/.test(tokens[at + 1]?.lower ?? ''))
    return grade - at <= 4;
  // "I'd like to be the one who sees our services rated good"
  if (lower === 'like' && tokens[at + 1]?.lower === 'to') return true;
  if (lower === 'on' && /^(?:track|course)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return (EXPECTING.has(lower) || lower.endsWith("'ll")) && !isPastEvent(tokens, at, grade);
}

/** "no longer", "stopped being", "used to be", "previously", "a decade of", "the last inspection". */
function isPast(tokens: readonly Token[], at: number, grade: number, frame: GradeFrame): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  // "Inadequate (was good)"
  if (lower === 'was' && before === '(') return true;
  if (lower === 'of') return /^(?:decade|decades|years|history|string|series|succession|run)$/.test(before);
  // "it follows three judgements of inadequate"
  if (lower === 'follows' || lower === 'following') return hasSoon(tokens, at, grade, MANY);
  if (lower === 'longer') return before === 'no';
  if (lower === 'stopped' || lower === 'ceased' || (lower === 'used' && after === 'to')) return true;
  if (lower === 'once' && /^(?:again|more)$/.test(after)) return false;
  if (PREVIOUS_BEFORE.has(lower)) return frame.direction !== 'to';
  // "Last month Ofsted judged it": when, and not which.
  if (lower === 'last' && /^(?:night|week|month|year|spring|summer|autumn|winter)$/.test(after)) return false;
  return EARLIER.has(lower) && (at === grade - 1 || hasSoon(tokens, at, grade, VISIT));
}

function isPastPerfect(
  tokens: readonly Token[],
  at: number,
  frame: GradeFrame,
  hasSibling: boolean,
): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'having') {
    // "having twice been rated inadequate"
    const isCounted = /^(?:once|twice|already|previously|first|long)$/.test(tokens[at + 1]?.lower ?? '');
    return hasSibling && tokens[isCounted ? at + 2 : at + 1]?.lower === 'been';
  }
  if (lower !== 'had' || frame.direction === 'to') return false;
  // "had to", "had little effect": no auxiliary.
  const next = isQuoteMark(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  if (/^(?:to|a|an|the|no|very|little|some|any|its|their|our)$/.test(next?.lower ?? '')) return false;
  return !/^(?:has|have)$/.test(tokens[at - 1]?.lower ?? '') && !isReported(tokens, at);
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

/** "Fern House, which replaced The Limes, | was graded": what the aside says is not of the grade. */
function findAsideEnd(tokens: readonly Token[], { trigger }: GradeFrame, from: number): number {
  let verb = trigger;
  while (verb > from && AUXILIARIES.has(tokens[verb - 1]!.lower)) verb--;
  const isVerb = verb < trigger || COPULAS.has(tokens[trigger]?.lower ?? '');
  return isVerb && tokens[verb - 1]?.lower === ',' ? verb : from;
}

/** ", now rated good,": a participle after a comma has its own time, whatever the clause around it says. */
function findScope(tokens: readonly Token[], frame: GradeFrame, from: number): number {
  if (frame.rule !== 'rated' && frame.rule !== 'apposition') return from;
  let at = frame.trigger;
  while (at > from && (SKIPPED.has(tokens[at - 1]!.lower) || NOW.has(tokens[at - 1]!.lower))) at--;
  // "had improved and | was rated good": the second verb has a time of its own.
  const verb = /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  if (verb < at && verb > from && /^(?:and|but)$/.test(tokens[verb - 1]!.lower)) return verb;
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
  // "braced itself for the inspection that rated it": the verdict came.
  for (let i = at + 1; i < grade; i++)
    if (/^(?:that|which)$/.test(tokens[i]!.lower) && isPastOfRating(tokens[i + 1]?.lower ?? '')) return true;
  if (/^(?:bid|target|if|whether|targets|plan)$/.test(lower)) return grade - at > 12;
  return false;
}

function isPastOfRating(lower: string): boolean {
  return lower === 'found' || (lower.endsWith('ed') && RATE_VERBS.has(lower));
}

function hasSoon(tokens: readonly Token[], at: number, limit: number, set: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < Math.min(limit, at + 4); i++) if (set.has(tokens[i]!.lower)) return true;
  return false;
}
