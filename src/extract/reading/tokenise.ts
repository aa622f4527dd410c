import { ABBREVIATIONS } from './abbreviations.ts';
import { numberOf, triggersOf } from './known-words.ts';
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace, isUpper } from './characters.ts';
import type { Token, TokenKind } from './token.ts';

const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;

/** Cuts a text into tokens, once, from left to right. White space makes no token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number) => {
    const raw = text.slice(start, end);
    const lower = kind === 'punctuation' && raw !== '&' ? raw : toLookUp(raw);
    const word = numberOf(lower);
    tokens.push({
      index: tokens.length,
      kind,
      text: raw,
      lower,
      start,
      end,
      isCapitalised: isUpper(text.charCodeAt(start)),
      word,
      triggers: triggersOf(word),
      sentence: 0,
      paragraph: 0,
      quotation: -1,
    });
  };
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
    } else if (isLetter(unit)) {
      const end = findWordEnd(text, at);
      push('word', at, end);
      at = end;
      if (isPossessive(text, at)) {
        push('possessive', at, at + 2);
        at += 2;
      }
    } else if (isDigit(unit) || (isCurrency(unit) && isDigit(text.charCodeAt(at + 1)))) {
      const end = findNumberEnd(text, at + 1);
      push('number', at, end);
      at = end;
    } else {
      push(unit === AMPERSAND ? 'word' : 'punctuation', at, at + 1);
      at++;
    }
  }
  return tokens;
}

function toLookUp(raw: string): string {
  if (isSmall(raw)) return raw;
  if (raw === '&') return 'and';
  let lower = raw.toLowerCase();
  if (lower.endsWith('.')) lower = lower.slice(0, -1);
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x2000) return lower.replace(/[\u2019]/g, "'").replace(/[\u2010\u2011]/g, '-');
  }
  return lower;
}

/** Whether a word has small letters of English alone, as most have: it is its own form for look-ups. */
function isSmall(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** The end of the word that begins at `start`: letters and digits, joined by hyphens, apostrophes, stops. */
function findWordEnd(text: string, start: number): number {
  let at = start;
  let hasStop = false;
  let partLength = 0;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) {
      at++;
      partLength++;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    const joins =
      (isHyphen(unit) && (isLetter(next) || isDigit(next))) ||
      (isApostrophe(unit) && isLetter(next) && !isPossessive(text, at));
    // "A.K.", "U.K.": stops join single letters alone, so that a lost space after a stop does not glue words.
    const joinsInitials =
      unit === FULL_STOP && partLength === 1 && isLetter(next) && !isLetter(text.charCodeAt(at + 2));
    if (!joins && !joinsInitials) break;
    hasStop ||= joinsInitials;
    partLength = 0;
    at++;
  }
  if (text.charCodeAt(at) !== FULL_STOP) return at;
  const isInitial = at - start === 1 && isUpper(text.charCodeAt(start));
  if (hasStop || isInitial) return at + 1;
  return at - start <= 6 && ABBREVIATIONS.has(text.slice(start, at).toLowerCase()) ? at + 1 : at;
}

function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1);
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (letter === 0x73 || letter === 0x53) &&
    !isLetter(text.charCodeAt(at + 2))
  );
}

function isCurrency(unit: number): boolean {
  return unit === 0xa3 || unit === 0x24 || unit === 0x20ac;
}

/** "£1.2m", "2027-28", "1,300", "70s", "12%", "16/07/2024". */
function findNumberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    const joins = unit === FULL_STOP || unit === 0x2c || unit === 0x2f || isHyphen(unit);
    if (isDigit(unit) || isLetter(unit)) at++;
    else if (joins && isDigit(text.charCodeAt(at + 1))) at++;
    else break;
  }
  return text.charCodeAt(at) === 0x25 ? at + 1 : at;
}
