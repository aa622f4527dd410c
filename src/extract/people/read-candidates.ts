import { SIGN } from './word-signs.ts';
import type { Reading, Token } from '../reading/index.ts';
import { type Candidate, isFirstName, isInitial, isStrongFirst, opensSentence } from './candidate.ts';
import { isPluralHonorific, skipHonorifics, tellingHonorific } from './read-honorifics.ts';
import { readParty } from './read-party.ts';
import { readBracketed, readParts } from './read-parts.ts';

/** Finds all candidates in text order. `covered` marks tokens that belong to names of bodies. */
export function readCandidates(
  reading: Reading,
  signs: Uint16Array,
  covered: Uint8Array,
  titleEnds: Uint8Array,
): Candidate[] {
  const { tokens } = reading;
  const lowerWords = new Set<string>();
  for (const t of tokens) if (t.kind === 'word' && !t.isCapitalised) lowerWords.add(t.lower);
  const found: Candidate[] = [];
  let shared: Candidate | undefined;
  for (let at = 0; at < tokens.length;) {
    const candidate = readCandidate(reading, signs, covered, titleEnds, lowerWords, at);
    if (candidate === undefined) {
      at++;
      continue;
    }
    // "Cllrs Fox, Wren and Hart": the plural honorific reaches over the list.
    const reaches = shared !== undefined && isListGap(tokens, shared.end, candidate.first);
    const listed: Candidate =
      reaches && candidate.honorific === null
        ? { ...candidate, honorific: shared!.honorific, honorificText: shared!.honorificText }
        : candidate;
    found.push(listed);
    shared = reaches || isPluralHonorific(tokens[candidate.first]!) ? listed : undefined;
    at = candidate.end;
  }
  return found;
}

function isListGap(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 || to === from) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.text !== ',' && tokens[i]!.lower !== 'and') return false;
  return true;
}

function readCandidate(
  reading: Reading,
  signs: Uint16Array,
  covered: Uint8Array,
  titleEnds: Uint8Array,
  lowerWords: ReadonlySet<string>,
  at: number,
): Candidate | undefined {
  const { tokens } = reading;
  if (!tokens[at]!.isCapitalised || covered[at] === 1) return undefined;
  if (isCallingBefore(tokens, signs, at) || isPartyInBrackets(tokens, at)) return undefined;
  const start = skipHonorifics(tokens, signs, at);
  const honorific = start > at ? tellingHonorific(tokens, at, start) : null;
  const parts =
    readBracketed(tokens, signs, start, honorific) ?? readParts(tokens, signs, covered, start, honorific);
  trimTitle(signs, titleEnds, parts);
  trimHeading(reading, signs, parts);
  trimPlace(tokens, signs, parts);
  if (honorific === null) trimOpening(reading, signs, lowerWords, parts);
  if (parts.length === 0) return undefined;
  const end = parts.at(-1)! + 1;
  return {
    first: honorific === null ? parts[0]! : at,
    end: honorific?.kind === 'peer' ? skipTerritory(tokens, end) : end,
    parts,
    honorific,
    honorificText: honorific === null ? null : textBetween(reading, at, start),
  };
}

/** "Tenant | Tom Wren": a calling whose capital is the sentence's, before a forename. */
function isCallingBefore(tokens: readonly Token[], signs: Uint16Array, at: number): boolean {
  const [sign, next] = [signs[at]!, tokens[at + 1]];
  if ((sign & SIGN.personNoun) === 0 || (sign & (SIGN.first | SIGN.honorific)) !== 0) return false;
  return (
    next?.isCapitalised === true && next.sentence === tokens[at]!.sentence && isFirstName(signs[at + 1]!)
  );
}

/** "(Con, Moss Side)": short for a party, though somebody may be called so. */
function isPartyInBrackets(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && readParty(tokens, at - 1) !== null;
}

function textBetween(reading: Reading, from: number, to: number): string {
  return reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}

/** "Director of Commissioning Frank Moss": the words of a post before the forename are none of the name's. */
function trimTitle(signs: Uint16Array, titleEnds: Uint8Array, parts: number[]): void {
  for (let i = parts.length - 2; i > 0; i--) {
    if (titleEnds[parts[i]!] === 0 || !isFirstName(signs[parts[i]!]!)) continue;
    parts.splice(0, i);
    return;
  }
}

/** "Mayor of London Asha Verney": of three words after such a post the first is its place. */
function trimPlace(tokens: readonly Token[], signs: Uint16Array, parts: number[]): void {
  const first = parts[0];
  if (first === undefined || parts.length !== 3 || isStrongFirst(signs[first]!)) return;
  if (tokens[first - 1]?.lower === 'of' && PLACED_POSTS.has(tokens[first - 2]?.lower ?? '')) parts.shift();
}
const PLACED_POSTS = new Set(['mayor', 'bishop', 'archbishop', 'provost']);

/** "Jane Moss Resigns": where every word has a capital, the name ends with its second word or a known surname. */
function trimHeading({ tokens, paragraphs }: Reading, signs: Uint16Array, parts: number[]): void {
  if (parts.length < 3 || !paragraphs[tokens[parts[0]!]!.paragraph]!.isHeading) return;
  const next = tokens[parts.at(-1)! + 1];
  if (next !== undefined && next.kind === 'punctuation') return;
  while (parts.length > 2 && (signs[parts.at(-1)!]! & (SIGN.first | SIGN.surname)) === 0) parts.pop();
}

/**
 * What stands before the forename goes: the first word of a sentence, whose capital says nothing, when the
 * article has it in small letters; and words of a place, a paper or a post ("Ask Stephen Wren", "Harwick
 * Political Reporter Jane Moss").
 */
function trimOpening(
  reading: Reading,
  signs: Uint16Array,
  lowerWords: ReadonlySet<string>,
  parts: number[],
): void {
  const first = parts[0];
  if (first === undefined) return;
  const { tokens } = reading;
  const opens = opensSentence(reading, first);
  const isCommon = lowerWords.has(tokens[first]!.lower) && !isStrongFirst(signs[first]!);
  if (opens && isCommon && !isSetApart(reading, signs, parts)) parts.shift();
  const forename = parts.findIndex((i) => isFirstName(signs[i]!) || isInitial(tokens[i]!));
  if (forename <= 0 || !isStrongFirst(signs[parts[forename]!]!)) return;
  const isWhole = parts.length - forename > 1;
  // "Maree Todd, MSP for …", "Sajeeda Rose has": a forename that nobody knows before a surname that is one besides.
  const [sign, end] = [signs[first]!, tokens[parts.at(-1)! + 1]];
  const isNamed = parts.length === 2 && (sign & (SIGN.personNoun | SIGN.soft | SIGN.honorific)) === 0;
  const isToldOf = /^(?:,|is|was|has|had|will|said|says|told|joins|joined)$/.test(end?.lower ?? '');
  if (isNamed && !isCommon && isToldOf && !lowerWords.has(tokens[first]!.lower)) return;
  if (isWhole || opens) parts.splice(0, forename);
}

/** "Will Moss, the council's chief executive, …": a forename and a name that a comma follows are no question. */
function isSetApart({ tokens }: Reading, signs: Uint16Array, parts: readonly number[]): boolean {
  const next = tokens[parts.at(-1)! + 1];
  return parts.length === 2 && isFirstName(signs[parts[0]!]!) && (next?.text === ',' || next?.text === '(');
}

/** "Baroness Wren of Ambleby": the territory goes with the mention, not with the name. */
function skipTerritory(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== 'of' || !tokens[end + 1]?.isCapitalised) return end;
  const { sentence } = tokens[end];
  let at = end + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !token.isCapitalised || token.sentence !== sentence) break;
  }
  return at;
}
