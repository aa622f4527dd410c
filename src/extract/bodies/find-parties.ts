import { type Reading, type Token, waitFor } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';

const CONFIDENCE = 0.8;

/** Parties of the parliaments at Cardiff, Edinburgh and Stormont; those of Westminster sit on most councils as well. */
const NATIONAL = new Set([
  'plaid cymru',
  'plaid',
  'snp',
  'dup',
  'uup',
  'tuv',
  'sdlp',
  'sinn féin',
  'sinn fein',
  'alliance',
]);
const OFFICERS = new Set('spokesman spokeswoman spokesperson president vice-president'.split(' '));
const OFFICES = waitFor(OFFICERS);
/** How many words of a field may stand between a party and its spokesman. */
const LONGEST_FIELD = 4;

/** Finds parties that have a spokesman or a president of their own: "Plaid Cymru's health spokeswoman". */
export function findParties(reading: Reading, taken: Uint8Array): NamedBody[] {
  const { tokens } = reading;
  return tokens.flatMap((token, at): NamedBody[] => {
    if ((token.triggers & OFFICES) === 0) return [];
    let owner = at - 1;
    while (owner > 0 && at - owner <= LONGEST_FIELD && tokens[owner]!.kind === 'word') owner--;
    const isOwned = tokens[owner]?.kind === 'possessive' && tokens[owner]!.sentence === token.sentence;
    const first = isOwned ? findStart(tokens, owner) : owner;
    if (!isOwned || first === owner || taken[first]) return [];
    taken.fill(1, first, owner);
    const name = reading.text.slice(tokens[first]!.start, tokens[owner - 1]!.end);
    const key = `name:${name.toLowerCase()}`;
    return [{ first, end: owner, name, kind: 'party', councils: [], key, confidence: CONFIDENCE }];
  });
}

/** Where the name of a party begins that ends before `end`; `end` where none does. */
function findStart(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  const before = tokens[end - 2];
  const pair = `${before?.lower ?? ''} ${last}`;
  // "the Alliance Party's"
  if (last === 'party' && tokens[end - 1]!.isCapitalised && before?.isCapitalised === true) return end - 2;
  return NATIONAL.has(pair) ? end - 2 : NATIONAL.has(last) ? end - 1 : end;
}
