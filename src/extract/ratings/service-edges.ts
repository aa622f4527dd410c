import type { Token, TokenRange } from '../reading/index.ts';
import { hasServiceWord } from './service-words.ts';
import { COMMON_VERBS, RATE_VERBS } from './vocabulary.ts';

/** "downgraded how well the home supports people": the clause is what was graded. */
export function findClauseService(tokens: readonly Token[], segment: TokenRange): TokenRange | null {
  for (let i = segment.first; i < segment.end - 2; i++) {
    const { lower } = tokens[i]!;
    const questions = lower === 'how' ? findQuestions(tokens, i + 1, segment.end) : null;
    if (questions !== null) return questions;
    if (lower === 'how' || (lower === 'way' && tokens[i - 1]?.lower === 'the'))
      return { first: i, end: segment.end };
  }
  return null;
}

/** The questions that CQC asks of a provider. */
export const QUESTIONS = /^(?:safe|effective|caring|responsive|well-led)$/;

/** "how safe and well-led the service is": the questions that CQC asks of a provider, which are graded one by one. */
function findQuestions(tokens: readonly Token[], first: number, limit: number): TokenRange | null {
  let end = first;
  for (let i = first; i < limit; i++) {
    const { lower } = tokens[i]!;
    if (QUESTIONS.test(lower)) end = i + 1;
    else if (lower !== ',' && lower !== 'and') break;
  }
  return end > first ? { first, end } : null;
}

/** "in all areas apart from behaviour": what is graded is the exception. */
export function afterException(tokens: readonly Token[], segment: TokenRange): number {
  for (let i = segment.end - 2; i > segment.first; i--) {
    if (/^(?:from|for)$/.test(tokens[i]!.lower) && /^(?:apart|except)$/.test(tokens[i - 1]!.lower))
      return i + 1;
  }
  return segment.first;
}

/** A finite verb inside means that the noun phrase begins after it: "marked down the home's support". */
export function afterLastVerb(tokens: readonly Token[], segment: TokenRange): number {
  // A verb inside "children who are looked after" is no verb of the clause.
  const relative = findRelative(tokens, segment);
  // "Among the areas on which the board will report are | children's services"
  for (let i = segment.end - 2; i > segment.first + LONGEST_PLAIN; i--)
    if (/^(?:is|are|was|were)$/.test(tokens[i]!.lower)) return i + 1;
  for (let i = Math.min(segment.end - 2, relative - 1); i >= segment.first; i--) {
    const { lower, isCapitalised } = tokens[i]!;
    if (/^(?:how|way)$/.test(lower)) return segment.first;
    const isParticiple =
      /^[a-z]{3,}ed$/.test(lower) &&
      !isCapitalised &&
      !/^(?:need|speed|shared|integrated|given|related|looked)$/.test(lower);
    if (!COMMON_VERBS.has(lower) && !RATE_VERBS.has(lower) && !isParticiple) continue;
    if (
      lower === 'set' ||
      lower === 'rating' ||
      lower === 'grade' ||
      lower === 'finding' ||
      lower === 'grades'
    )
      continue;
    return i + 1;
  }
  return segment.first;
}

/** What is longer than this, in tokens, before a verb is a clause, and no thing graded. */
const LONGEST_PLAIN = 8;

function findRelative(tokens: readonly Token[], segment: TokenRange): number {
  for (let i = segment.first + 1; i < segment.end; i++) {
    if (/^(?:who|whom|which|that)$/.test(tokens[i]!.lower)) return i;
  }
  return segment.end;
}

const PEOPLE_SERVED = new Set(
  'children people adult adults men women families pupils carers tenants residents parents'.split(' '),
);

/** "the borough's children's services": an owner named by a common noun is no part of the service. */
export function afterOwner(tokens: readonly Token[], range: TokenRange): number {
  let first = range.first;
  for (let i = range.first + 1; i < range.end - 1; i++) {
    if (tokens[i]!.kind !== 'possessive' || PEOPLE_SERVED.has(tokens[i - 1]!.lower)) continue;
    if (hasServiceWord(tokens, { first: i + 1, end: range.end })) first = i + 1;
  }
  return first;
}

export function skipPossessive(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind === 'possessive') return at + 1;
  return token !== undefined && /^['’]$/.test(token.text) ? at + 1 : at;
}

export function cutPreposition(tokens: readonly Token[], at: number, floor: number): number {
  let end = at;
  while (
    end > floor &&
    /^(?:in|at|of|for|run|by|across|the|from|neighbouring|nearby)$/.test(tokens[end - 1]!.lower)
  )
    end--;
  return end;
}

/** "children's services in the county": where they are is no part of what they are. */
export function cutArea(tokens: readonly Token[], first: number, end: number): number {
  const isArea = /^(?:region|area|county|borough|city|town|authority|council|district)$/.test(
    tokens[end - 1]?.lower ?? '',
  );
  const isPlaced =
    tokens[end - 2]?.lower === 'the' && /^(?:in|across|at|for)$/.test(tokens[end - 3]?.lower ?? '');
  if (isArea && isPlaced && end - 3 > first) return end - 3;
  // "children's services in three council areas"
  if (/^(?:areas|councils|authorities|boroughs)$/.test(tokens[end - 1]?.lower ?? ''))
    for (let i = end - 2; i > Math.max(first, end - 5); i--)
      if (/^(?:in|at|across)$/.test(tokens[i]!.lower)) return i;
  // "youth justice services in Hull"
  const last = tokens[end - 1];
  const isTown =
    last?.kind === 'word' && last.isCapitalised && /^(?:in|across)$/.test(tokens[end - 2]?.lower ?? '');
  return isTown && end - 2 > first ? end - 2 : end;
}
