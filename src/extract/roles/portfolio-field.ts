import type { TokenRange } from '../reading/index.ts';
import { SERVICE_WORDS } from '../titles/title-words.ts';
import type { Clause } from './clause.ts';
import type { PersonItem } from './items.ts';

/** Who has which field of work. */
export interface Portfolio {
  readonly holder: PersonItem;
  readonly field: TokenRange;
}

/** No field is longer, in tokens. */
export const LONGEST_FIELD = 14;

/** The field from a token up to `closer`, or up to the first word that is none of it. */
export function readWords(clause: Clause, from: number, closer: string | null): TokenRange | null {
  const { tokens } = clause.scene.reading;
  let end = from;
  while (end - from < LONGEST_FIELD && isOfField(tokens[end]?.text ?? '.')) end++;
  if (closer !== null && tokens[end]?.text !== closer) return null;
  return fieldOf(clause, { first: from, end });
}

/** Small words and what joins them; a name or a verb is none. */
function isOfField(text: string): boolean {
  return (
    /^(?:[\p{Ll}'’-]+|,|&|[A-Z][A-Z\d]{1,4})$/u.test(text) &&
    !/^(?:while|who|when|after|which|that|as|from|has|have|had|is|was|said|will|told)$/.test(text)
  );
}

export function fieldOf(clause: Clause, range: TokenRange): TokenRange | null {
  const { tokens } = clause.scene.reading;
  let { first, end } = range;
  while (first < end && /^(?:new|old|vital|key)$/.test(tokens[first]!.lower)) first++;
  while (end > first && /^(?:,|and|'s|’s)$/.test(tokens[end - 1]!.lower)) end--;
  const words = tokens.slice(first, end);
  return words.some((t) => SERVICE_WORDS.has(t.lower)) && words.every((t) => isOfField(t.text))
    ? { first, end }
    : null;
}
