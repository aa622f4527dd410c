import type { Token } from '../reading/index.ts';
import { PARTIES } from './lexicon/parties.ts';

/** The party in the brackets that open at `open`, as a record gives it, or null: "(Lab, Elmley)". */
export function readParty(tokens: readonly Token[], open: number): string | null {
  if (tokens[open]?.text !== '(') return null;
  let words = '';
  let party: string | null = null;
  for (let at = open + 1; at <= open + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    words = words === '' ? token.lower : `${words} ${token.lower}`;
    party = PARTIES.get(words) ?? party;
  }
  return party;
}
