import type { Reading } from '../reading/index.ts';
import type { Token } from '../reading/index.ts';

/** Words that stay in lower case inside a name. */
const CONNECTORS = new Set(
  'and of the upon on in le with under nan na ar y yr is an by for to a de la du at'.split(' '),
);

export function isConnector(token: Token): boolean {
  return CONNECTORS.has(token.lower);
}

/** Whether the tokens are printed as a name: all capitalised but for the words between. */
export function isPrintedAsName(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = reading.tokens[i]!;
    // "the Welsh government": not every style gives it a capital.
    const isSmall = i > first && (isConnector(token) || token.lower === 'government');
    if (token.kind === 'word' && !token.isCapitalised && !isSmall) return false;
  }
  return first < end;
}

/** Whether a word is printed in capitals throughout: "CC". One letter is no sign of it. */
export function isUpperCase(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether the token is printed as shorthand is: with at least two capitals ("BANES", "CWaC"). */
export function hasCapitals(text: string): boolean {
  let capitals = 0;
  for (const letter of text) if (letter !== letter.toLowerCase()) capitals++;
  return capitals >= 2;
}
