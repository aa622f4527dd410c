import type { Token, TokenRange } from '../reading/index.ts';
import { isQuoteMark } from './find-grades.ts';
import {
  AUXILIARIES,
  COMMON_VERBS,
  COPULAS,
  HARD_BOUNDARIES,
  NEGATIONS,
  RATE_VERBS,
  SKIPPED,
} from './vocabulary.ts';

export function isNegation(token: Token): boolean {
  return NEGATIONS.has(token.lower) || token.lower.endsWith("n't");
}

/** "it's", "she's": a possessive ending that is a verb. */
export function isContractedVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== 'possessive') return false;
  return /^(?:it|he|she|that|there|what|who|which|they)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "Kent's 'good' rating", "after a further 'inadequate' judgement": only an owner just before is the graded. */
export function ownerBefore(tokens: readonly Token[], end: number, floor: number): TokenRange {
  let first = end;
  while (first > floor && first > end - 10) {
    const { lower } = tokens[first - 1]!;
    if (
      HARD_BOUNDARIES.has(lower) ||
      lower === ',' ||
      /^(?:following|with|by|in|from|to|of|and|has|have|had|is|was)$/.test(lower)
    )
      break;
    first--;
  }
  return { first, end };
}

/**
 * The noun phrase that ends before the verb at `verb`: back over auxiliaries to a boundary of the clause. An
 * aside between the two is passed over: "the home, which has 30 beds, was rated", "the home (below) was rated".
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): TokenRange {
  let end = skipAuxiliaries(tokens, verb, floor);
  const hasAside = endsAside(tokens, end, verb);
  // "Care leavers – judged apart for the first time – got": the aside in dashes is no subject.
  if (hasAside && end === verb && isDash(tokens[end - 1]!)) {
    const open = findBack(tokens, end - 2, Math.max(floor, end - 20), isDash);
    if (open > floor && isNaming(tokens, open, end)) return { first: open + 1, end: end - 1 };
    if (open > floor) return { first: findClauseStart(tokens, open, floor), end: open };
  }
  if (end > floor && tokens[end - 1]!.lower === ')') {
    const open = findBack(tokens, end - 2, Math.max(floor, end - 12), (t) => t.lower === '(');
    if (open > floor) end = open;
  }
  let first = findClauseStart(tokens, end, floor);
  if (hasAside && RELATIVES.has(tokens[first - 1]?.lower ?? '') && first - 1 > floor) {
    end = skipAuxiliaries(tokens, first - 1, floor);
    first = findClauseStart(tokens, end, floor);
  } else if (hasAside) {
    // "Fern View, the home that the council runs, is": a relative inside the aside.
    if (tokens[first - 1]?.lower === 'that' && first - 1 > floor)
      first = findClauseStart(tokens, first - 1, floor);
    // "care leavers, a judgement of its own since 2023, is likely to be": the aside is no subject.
    const comma = findBack(tokens, end - 1, Math.max(floor, end - 20), (t) => t.lower === ',');
    // "two landlords, A and B, were given": the aside names whom the noun counts.
    if (comma > floor && !isNamingList(tokens, comma, end, floor)) {
      end = comma;
      first = findClauseStart(tokens, end, floor);
    }
  }
  return { first, end: endOfSharedSubject(tokens, first, end) };
}

function isDash({ lower }: Token): boolean {
  return lower === '–' || lower === '—';
}

/** "Adoption did best | and was rated": where a clause of its own stands before the "and", its subject is meant. */
function endOfSharedSubject(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[end - 1]?.lower !== 'and' || tokens[end]?.lower === 'that') return end;
  for (let i = first + 1; i < end; i++) {
    const { lower } = tokens[i]!;
    if (COMMON_VERBS.has(lower) || COPULAS.has(lower) || AUXILIARIES.has(lower)) return i;
  }
  return end;
}

const COUNTED =
  /^(?:two|three|four|five|six|others|homes|councils|authorities|landlords|boroughs|counties|schools|homes|trusts|forces)$/;

/** Whether an aside names those whom the words before it count: "four authorities which volunteered – A, B and C –". */
function isNaming(tokens: readonly Token[], open: number, end: number): boolean {
  const isCounted = tokens.slice(Math.max(0, open - 3), open).some((t) => COUNTED.test(t.lower));
  return isCounted && tokens.slice(open, end).some((t) => t.lower === 'and');
}

/** The same of a list in commas, from the last of them back to the first. */
function isNamingList(tokens: readonly Token[], last: number, end: number, floor: number): boolean {
  for (let i = last; i > Math.max(floor, end - 24); i--)
    if (tokens[i]!.lower === ',' && isNaming(tokens, i, end)) return true;
  return false;
}

/** ", was rated" after an aside; ", rated" without a verb of its own describes what stands before the comma. */
function endsAside(tokens: readonly Token[], end: number, verb: number): boolean {
  if (
    /^[,–—]$/.test(tokens[verb - 1]?.lower ?? '') &&
    /^(?:got|received|earned|moves|keeps|remains|falls|requires|holds|retains|rises|slips|gets|drops|goes)$/.test(
      tokens[verb]!.lower,
    )
  )
    return true;
  let hasComma = false;
  for (let i = end; i < verb; i++) {
    const { lower } = tokens[i]!;
    // "A, B and C, all of which were": the comma opens a relative.
    if (lower === 'which' || lower === 'whom') return false;
    if (lower === ',' || lower === '–' || lower === '—') hasComma = true;
    else if (hasComma && (COPULAS.has(lower) || AUXILIARIES.has(lower))) return true;
  }
  return false;
}

/** The aside in brackets or dashes that ends before a verb: "Two councils (A and B) have been rated". */
export function asideBefore(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  kinds = KINDS,
): TokenRange | null {
  let end = verb;
  while (
    end > floor &&
    (AUXILIARIES.has(tokens[end - 1]!.lower) ||
      COPULAS.has(tokens[end - 1]!.lower) ||
      tokens[end - 1]!.lower === 'all' ||
      tokens[end - 1]!.lower === 'each')
  )
    end--;
  const closer = tokens[end - 1]?.lower ?? '';
  if (closer !== ')' && closer !== '–' && closer !== '—') return null;
  const opener = closer === ')' ? '(' : closer;
  const open = findBack(tokens, end - 2, Math.max(floor, end - 50), (t) => t.lower === opener);
  if (open <= floor || !kinds.test(tokens[open - 1]!.lower)) return null;
  return { first: open + 1, end: end - 1 };
}

const KINDS =
  /^(?:councils|authorities|landlords|services|schools|homes|trusts|forces|areas|boroughs|counties|tested|inspected|assessed|rated)$/;

export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where', '–', '—']);

export function findClauseStart(tokens: readonly Token[], end: number, floor: number): number {
  let first = end;
  while (first > floor && !isBoundary(tokens, first - 1, floor)) first--;
  return first;
}

/** "children who live at home": a relative without a comma goes on with its noun phrase. */
function isBoundary(tokens: readonly Token[], at: number, floor: number): boolean {
  const { lower } = tokens[at]!;
  if (!HARD_BOUNDARIES.has(lower) || isAdverbSince(tokens, at)) return false;
  // "looked after children"
  if (lower === 'after' && /^look(?:ed|ing)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (lower !== 'who' && lower !== 'which') return true;
  const before = tokens[at - 1];
  return (
    at - 1 < floor ||
    before === undefined ||
    before.kind !== 'word' ||
    before.lower === 'and' ||
    before.lower === 'but'
  );
}

/** "have since climbed", ", since regraded": an adverb of time, and no beginning of a clause. */
export function isAdverbSince(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'since') return false;
  return AUXILIARIES.has(tokens[at - 1]?.lower ?? '') || RATE_VERBS.has(tokens[at + 1]?.lower ?? '');
}

function findBack(tokens: readonly Token[], from: number, floor: number, is: (t: Token) => boolean): number {
  for (let i = from; i >= floor; i--) if (is(tokens[i]!)) return i;
  return -1;
}

const PASSED_OVER = new Set(
  (
    'to of out come came coming , which that who as at longer ( up down be only just stopped ceased started continues continued expected ' +
    'expects hoping hopes likely due set about going tipped thought understood said'
  ).split(' '),
);

function skipAuxiliaries(tokens: readonly Token[], verb: number, floor: number): number {
  let end = verb;
  while (end > floor) {
    const token = tokens[end - 1]!;
    const { lower } = token;
    const isPart =
      PASSED_OVER.has(lower) ||
      AUXILIARIES.has(lower) ||
      COPULAS.has(lower) ||
      SKIPPED.has(lower) ||
      isQuoteMark(token) ||
      isNegation(token) ||
      isContractedVerb(tokens, end - 1);
    if (!isPart) break;
    end--;
  }
  return end;
}
