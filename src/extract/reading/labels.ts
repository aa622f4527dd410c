import type { Token } from './token.ts';
import type { TokenRange } from './sentences.ts';

/** No label is longer, in tokens: "WEST SOMERSET AND TAUNTON DEANE". */
const LONGEST = 7;
/** What a label in capitals must at least have, so that "BBC News" and "A11" are none. */
const LONG_WORD = /^\p{Lu}{4,}$/u;

/**
 * The end (exclusive) of the label that a paragraph opens with, as round-ups print them: "TORBAY Ministers
 * have …", "SLOUGH – The council …", "10.05 A row in …". Null where it opens with none.
 */
export function findLabelEnd(tokens: readonly Token[], { first, end }: TokenRange): number | null {
  const bold = findBoldEnd(tokens, first, end);
  if (bold !== null) return bold;
  const clock = first + (/^[*]+$/.test(tokens[first]?.text ?? '') ? 1 : 0);
  if (clock + 3 < end && /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:am|pm)?$/.test(tokens[clock]!.lower))
    return clock + 1;
  let at = first;
  let hasLongWord = false;
  while (at < end && at - first < LONGEST && isOfLabel(tokens[at]!)) {
    hasLongWord ||= LONG_WORD.test(tokens[at]!.text);
    at++;
  }
  const next = tokens[at];
  if (!hasLongWord || next === undefined || at >= end) return null;
  const goesOn = /^[–—:-]$/.test(next.text) || next.isCapitalised || /^[“"‘]$/.test(next.text);
  return goesOn ? at : null;
}

/** "**Walsall** | Weeks before …": a label as plain text marks what was bold. */
function findBoldEnd(tokens: readonly Token[], first: number, end: number): number | null {
  if (tokens[first]?.text !== '**') return null;
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST + 2); i++)
    if (tokens[i]!.text === '**') return i > first + 1 ? i + 1 : null;
  return null;
}

function isOfLabel({ kind, text }: Token): boolean {
  if (text === '&') return true;
  return kind === 'word' && text === text.toUpperCase() && /^\p{Lu}[\p{Lu}-]+$/u.test(text);
}
