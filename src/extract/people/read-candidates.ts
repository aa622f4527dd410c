import type { Reading, Token, TokenRange } from '../reading/index.ts';
import { HONORIFIC_PREFIXES, HONORIFICS, PLURAL_HONORIFICS, type Honorific } from './lexicon/honorifics.ts';
import { SIGN } from './word-signs.ts';

/** A run of words that could be a person's name. The range covers honorifics before and a territory after. */
export interface Candidate extends TokenRange {
  /** Tokens of the name itself, particles too; a nickname between them is left out. */
  readonly parts: readonly number[];
  /** The last telling honorific before it ("Sir" of "Prof. Sir"), or null. */
  readonly honorific: Honorific | null;
  /** The honorifics as printed, or null. */
  readonly honorificText: string | null;
}

const MOST_PARTS = 6;
const MOST_HONORIFICS = 6;
const OPENERS = new Set(['‘', "'", '“', '"', '(']);
const CLOSERS = new Set(['’', "'", '”', '"', ')']);

/** Finds all candidates in text order. `covered` marks tokens that belong to names of bodies. */
export function readCandidates(reading: Reading, signs: Uint16Array, covered: Uint8Array): Candidate[] {
  const { tokens } = reading;
  const lowerWords = new Set<string>();
  for (const t of tokens) if (t.kind === 'word' && !t.isCapitalised) lowerWords.add(t.lower);
  const found: Candidate[] = [];
  let shared: Candidate | undefined;
  for (let at = 0; at < tokens.length;) {
    const candidate = readCandidate(reading, signs, covered, lowerWords, at);
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

function isPluralHonorific(token: Token): boolean {
  return PLURAL_HONORIFICS.has(token.lower);
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
  lowerWords: ReadonlySet<string>,
  at: number,
): Candidate | undefined {
  const { tokens } = reading;
  if (!tokens[at]!.isCapitalised || covered[at] === 1) return undefined;
  const start = skipHonorifics(tokens, signs, at);
  const honorific = start > at ? tellingHonorific(tokens, at, start) : null;
  const parts =
    readBracketed(tokens, signs, start, honorific) ?? readParts(tokens, signs, covered, start, honorific);
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

function textBetween(reading: Reading, from: number, to: number): string {
  return reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}

/** The index after a chain of honorifics ("The Rt Rev Canon Dr" from "Rt"), or `at` where there is none. */
function skipHonorifics(tokens: readonly Token[], signs: Uint16Array, at: number): number {
  let end = at;
  let last = at;
  while (
    end < tokens.length &&
    end < at + MOST_HONORIFICS &&
    tokens[end]!.isCapitalised &&
    tokens[end]!.sentence === tokens[at]!.sentence
  ) {
    const isHonorific = (signs[end]! & SIGN.honorific) !== 0;
    if (!isHonorific && !HONORIFIC_PREFIXES.has(tokens[end]!.lower)) break;
    // "Major Lazarus" but "Earl Jones": a word that is also a forename addresses nobody.
    if (isHonorific && (signs[end]! & SIGN.first) !== 0 && end === at) break;
    end++;
    if (isHonorific) last = end;
  }
  return last;
}

function tellingHonorific(tokens: readonly Token[], from: number, to: number): Honorific | null {
  let best: Honorific | null = null;
  for (let i = from; i < to; i++) {
    const honorific = HONORIFICS.get(tokens[i]!.lower);
    if (honorific === undefined) continue;
    if (best === null || honorific.gender !== null || best.kind === 'rank') best = honorific;
  }
  return best;
}

/** "Lord (Edmund) Wren": the forename in brackets makes the name full. */
function readBracketed(
  tokens: readonly Token[],
  signs: Uint16Array,
  start: number,
  honorific: Honorific | null,
): number[] | undefined {
  if (honorific === null || tokens[start]?.text !== '(' || tokens[start + 2]?.text !== ')') return undefined;
  const isName = isPlainPart(tokens, signs, start + 1) && isPlainPart(tokens, signs, start + 3);
  return isName ? [start + 1, start + 3] : undefined;
}

function readParts(
  tokens: readonly Token[],
  signs: Uint16Array,
  covered: Uint8Array,
  start: number,
  honorific: Honorific | null,
): number[] {
  const parts: number[] = [];
  let at = start;
  while (at < tokens.length && parts.length < MOST_PARTS && covered[at] !== 1) {
    const token = tokens[at]!;
    if (parts.length + (honorific ? 1 : 0) > 0 && token.sentence !== tokens[at - 1]!.sentence) break;
    if (isNamePart(tokens, signs, at, parts, honorific)) {
      parts.push(at++);
      continue;
    }
    if (parts.length === 0) break;
    const joined = skipJoint(tokens, signs, at, parts);
    if (joined === at) break;
    if (tokens[at]!.kind === 'word') for (let i = at; i < joined; i++) parts.push(i);
    at = joined;
  }
  while (parts.length > 0 && !endsName(tokens[parts.at(-1)!]!)) parts.pop();
  return parts;
}

function endsName(token: Token): boolean {
  return token.isCapitalised || isGaelicGenitive(token);
}

/** Lower-case particles or a nickname in marks between two parts of a name: the index after them, else `at`. */
function skipJoint(
  tokens: readonly Token[],
  signs: Uint16Array,
  at: number,
  parts: readonly number[],
): number {
  let end = at;
  while (
    end < at + 3 &&
    end < tokens.length &&
    (signs[end]! & SIGN.particle) !== 0 &&
    !tokens[end]!.isCapitalised
  )
    end++;
  // "Mac an t-Saoir", "Mac a' Ghobhainn".
  if (end === at && /^(?:mac|nic)$/.test(tokens[at - 1]!.lower) && /^(?:an|a'|na|a)$/.test(tokens[at]!.lower))
    return isGaelicGenitive(tokens[at + 1]) || isPlainPart(tokens, signs, at + 1) ? at + 1 : at;
  if (end > at) return isPlainPart(tokens, signs, end) ? end : at;
  if (!OPENERS.has(tokens[at]!.text) || tokens[at]!.text === '(' || parts.length > 3) return at;
  for (end = at + 1; end <= at + 4 && end < tokens.length; end++) {
    if (CLOSERS.has(tokens[end]!.text)) return isPlainPart(tokens, signs, end + 1) ? end + 1 : at;
    if (!tokens[end]!.isCapitalised && end === at + 1) return at;
  }
  return at;
}

/** "t-Saoir", "hUallacháin": a small letter before the capital. */
function isGaelicGenitive(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[thn]-?\p{Lu}\p{Ll}/u.test(token.text);
}

function isPlainPart(tokens: readonly Token[], signs: Uint16Array, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.isCapitalised) return false;
  if (token.sentence !== tokens[at - 1]!.sentence) return false;
  return (signs[at]! & (SIGN.hard | SIGN.soft | SIGN.honorific)) === 0 && hasNameCase(token, signs[at]!);
}

function isNamePart(
  tokens: readonly Token[],
  signs: Uint16Array,
  at: number,
  parts: readonly number[],
  honorific: Honorific | null,
): boolean {
  const token = tokens[at]!;
  const sign = signs[at]!;
  if (token.kind !== 'word' || !hasNameCase(token, sign)) return false;
  if (!token.isCapitalised) return parts.length > 0 && isGaelicGenitive(token);
  if ((sign & SIGN.hard) !== 0 && !isInitial(token)) return false;
  const previous = parts.at(-1);
  if ((sign & (SIGN.soft | SIGN.head)) !== 0 && !(previous === undefined && isFirstName(sign))) {
    if (previous === undefined) return honorific !== null && takesSoftSurname(tokens, signs, at, honorific);
    return takesSoftEnd(tokens, signs, parts);
  }
  if ((sign & SIGN.honorific) !== 0) return previous !== undefined && (sign & SIGN.first) !== 0;
  return true;
}

/**
 * "Kate Street", "J. Young", "Amrit Kaur Price"; "Rowland Kent" too, though an unknown first word leaves it
 * doubtful; but not "Mole Valley Road".
 */
function takesSoftEnd(tokens: readonly Token[], signs: Uint16Array, parts: readonly number[]): boolean {
  const first = parts[0]!;
  if (parts.length > 3) return false;
  return isFirstName(signs[first]!) || isInitial(tokens[first]!) || parts.length === 1;
}

/** "Mr Street", "Lord Young", but not "Lord Mayor" nor "Lord Justice". */
function takesSoftSurname(
  tokens: readonly Token[],
  signs: Uint16Array,
  at: number,
  honorific: Honorific,
): boolean {
  if ((signs[at]! & SIGN.head) !== 0) return honorific.kind === 'civil' && !tokens[at + 1]?.isCapitalised;
  return honorific.kind !== 'rank';
}

function isFirstName(sign: number): boolean {
  return (sign & SIGN.first) !== 0;
}

/** "J", "J.", "D.W.R.". */
export function isInitial(token: Token): boolean {
  return token.text.length === 1 || (token.text[1] === '.' && token.text.endsWith('.'));
}

/** Words that have lost the space between them: "BrownFacebook"; but "MacAllan", "FitzRoy", "DuBois". */
const RUN_TOGETHER = /\p{Ll}{3}(?<!Fitz|Mac)\p{Lu}\p{Ll}/u;

/** Capital and small letters ("McKay", "O'Dowd", "Chi-keung"), initials; not "BBC", not "Leeds-based". */
function hasNameCase(token: Token, sign: number): boolean {
  const { text } = token;
  if (text.length === 1) return text !== 'I' && text !== 'A';
  if (isInitial(token)) return true;
  if (text === text.toUpperCase() || RUN_TOGETHER.test(text)) return false;
  const hyphen = Math.max(text.lastIndexOf('-'), text.lastIndexOf('‐'), text.lastIndexOf('‑'));
  if (hyphen < 0 || (sign & SIGN.first) !== 0) return true;
  const half = text[hyphen + 1]!;
  return half !== half.toLowerCase();
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
  if (opens && lowerWords.has(tokens[first]!.lower) && !isStrongFirst(signs[first]!)) parts.shift();
  const forename = parts.findIndex((i) => isFirstName(signs[i]!) || isInitial(tokens[i]!));
  if (forename <= 0 || !isStrongFirst(signs[parts[forename]!]!)) return;
  const isWhole = parts.length - forename > 1;
  if (isWhole || opens) parts.splice(0, forename);
}

/** A first name that is nothing else. */
export function isStrongFirst(sign: number): boolean {
  return (sign & (SIGN.first | SIGN.weakFirst)) === SIGN.first;
}

/** Whether only marks stand between a token and the start of its sentence. */
export function opensSentence(reading: Reading, at: number): boolean {
  const { first } = reading.sentences[reading.tokens[at]!.sentence]!;
  for (let i = at - 1; i >= first; i--) {
    const token = reading.tokens[i]!;
    if (token.kind !== 'punctuation') return false;
    if (OPENERS.has(token.text) || token.text === ':') return true;
  }
  return true;
}

/** "Baroness Orme of Todmorden": the territory goes with the mention, not with the name. */
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
