import type { Token, TokenRange } from '../reading/index.ts';
import { PARTIES } from './lexicon/parties.ts';

const LONGEST_ASIDE = 10;

/** Words that are a party's in brackets alone: elsewhere a resident is whoever lives there. */
const IN_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['resident', "Residents' Association"],
  ['residents', "Residents' Association"],
]);

/** What stands in brackets after a name: a party, and the seat that is named with it. */
export interface PartyAside {
  /** As a record gives it. */
  readonly party: string;
  /** "(Lab, Elmley)", "(Moss Side, Con)": the words of the ward. */
  readonly seat: TokenRange | null;
}

/** The party in the brackets that open at `open`, or null. */
export function readParty(tokens: readonly Token[], open: number): string | null {
  return readPartyAside(tokens, open)?.party ?? null;
}

export function readPartyAside(tokens: readonly Token[], open: number): PartyAside | null {
  if (tokens[open]?.text !== '(') return null;
  const parts: TokenRange[] = [];
  let first = open + 1;
  for (let at = first; at <= open + LONGEST_ASIDE; at++) {
    const text = tokens[at]?.text;
    if (text === undefined) return null;
    if (text !== ',' && text !== ')') continue;
    parts.push({ first, end: at });
    first = at + 1;
    if (text === ')') break;
  }
  const parties = parts.map((part) => nameParty(tokens, part));
  const at = parties.findIndex((party) => party !== null);
  if (at < 0) return null;
  const other = parts.length === 2 ? parts[1 - at]! : undefined;
  return { party: parties[at]!, seat: other !== undefined && isPlace(tokens, other) ? other : null };
}

/** The party that the words begin with: "Lab", "Liberal Democrat leader". */
function nameParty(tokens: readonly Token[], { first, end }: TokenRange): string | null {
  let words = '';
  let party: string | null = null;
  for (let at = first; at < Math.min(end, first + 4) && tokens[at]!.kind === 'word'; at++) {
    words = words === '' ? tokens[at]!.lower : `${words} ${tokens[at]!.lower}`;
    party = PARTIES.get(words) ?? IN_BRACKETS.get(words) ?? party;
  }
  return party;
}

function isPlace(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const words = tokens.slice(first, end);
  const isName = (t: Token) => t.isCapitalised || /^(?:and|&|of|on|the|in|upon|with)$/.test(t.lower);
  return words.length > 0 && words[0]!.isCapitalised && words.every((t) => t.kind !== 'number' && isName(t));
}
