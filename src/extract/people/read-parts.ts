import type { Token } from '../reading/index.ts';
import { isFirstName, isInitial, OPENERS } from './candidate.ts';
import { type Honorific, HONORIFICS } from './lexicon/honorifics.ts';
import { SIGN } from './word-signs.ts';

const MOST_PARTS = 6;

const CLOSERS = new Set(['’', "'", '”', '"', ')']);

/** "Lord (Edmund) Wren": the forename in brackets makes the name full. */
export function readBracketed(
  tokens: readonly Token[],
  signs: Uint16Array,
  start: number,
  honorific: Honorific | null,
): number[] | undefined {
  if (honorific === null || tokens[start]?.text !== '(' || tokens[start + 2]?.text !== ')') return undefined;
  const isName = isPlainPart(tokens, signs, start + 1) && isPlainPart(tokens, signs, start + 3);
  return isName ? [start + 1, start + 3] : undefined;
}

export function readParts(
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
  while (parts.length > 0 && !endsName(tokens[parts.at(-1)!]!, parts.length)) parts.pop();
  return parts;
}

const OPEN_PARTICLES = new Set(['de', 'van', 'der', 'del', 'von', 'di', 'da', 'du', 'den']);

/** No name ends with a particle: "Marcus De" is cut short. */
function endsName(token: Token, length: number): boolean {
  if (length > 1 && OPEN_PARTICLES.has(token.lower)) return false;
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
  // "Mac an t-Sagairt", "Mac a' Ghobhainn".
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

/** "t-Sagairt", "hUallacháin": a small letter before the capital. */
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
  if (token.kind !== 'word' || !(hasNameCase(token, sign) || isDropCap(tokens, signs, at))) return false;
  // A caption and its credit: the same name twice over.
  if (parts.length > 1 && token.text === tokens[parts[0]!]!.text && !isInitial(token)) return false;
  if (!token.isCapitalised) return parts.length > 0 && isGaelicGenitive(token);
  if ((sign & SIGN.hard) !== 0 && !isInitial(token)) return false;
  const previous = parts.at(-1);
  if ((sign & (SIGN.soft | SIGN.head)) !== 0 && !(previous === undefined && isFirstName(sign))) {
    if (previous === undefined) return honorific !== null && takesSoftSurname(tokens, signs, at, honorific);
    return takesSoftEnd(tokens, signs, parts);
  }
  if ((sign & SIGN.honorific) !== 0)
    return previous !== undefined && isNameOfRank(tokens, signs, at, previous);
  return true;
}

/** "Earl", "Dean" are forenames too; "Colin Sergeant" has a rank for a surname, as nobody else follows it. */
function isNameOfRank(tokens: readonly Token[], signs: Uint16Array, at: number, previous: number): boolean {
  if (tokens[at]!.text.endsWith('.')) return false;
  if ((signs[at]! & SIGN.first) !== 0) return true;
  const isRank = HONORIFICS.get(tokens[at]!.lower)?.kind === 'rank' && tokens[at]!.text.length > 4;
  return isRank && isFirstName(signs[previous]!) && tokens[at + 1]?.isCapitalised !== true;
}

/** "JANE Moss has been …": papers set the first word of a story in capitals. */
function isDropCap(tokens: readonly Token[], signs: Uint16Array, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.text.length < 3 || token.text !== token.text.toUpperCase() || !isFirstName(signs[at]!))
    return false;
  if (at > 0 && tokens[at - 1]!.paragraph === token.paragraph) return false;
  return next?.kind === 'word' && next.isCapitalised && hasNameCase(next, signs[at + 1]!);
}

/**
 * "Kate Street", "J. Young", "Amrit Kaur Price"; "Oswick Devon" too, though an unknown first word leaves it
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

/** Words that have lost the space between them: "BrownFacebook"; but "MacAllan", "FitzRoy", "DuBois". */
const RUN_TOGETHER = /\p{Ll}{3}(?<!Fitz|Mac)\p{Lu}\p{Ll}/u;

/** A capital and then small letters of English alone, as most names are printed. */
function isPlainName(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x41 || first > 0x5a) return false;
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** Capital and small letters ("McKay", "O'Dowd", "Wai-ming"), initials; not "BBC", not "Leeds-based". */
function hasNameCase(token: Token, sign: number): boolean {
  const { text } = token;
  if (text.length === 1) return text !== 'I' && text !== 'A';
  if (isPlainName(text)) return true;
  if (isInitial(token)) return !/^(?:U\.?[KSN]|E\.?U)\.$/.test(text);
  if (text === text.toUpperCase() || RUN_TOGETHER.test(text)) return false;
  const hyphen = Math.max(text.lastIndexOf('-'), text.lastIndexOf('‐'), text.lastIndexOf('‑'));
  if (hyphen < 0 || (sign & SIGN.first) !== 0) return true;
  const half = text[hyphen + 1]!;
  return half !== half.toLowerCase();
}
