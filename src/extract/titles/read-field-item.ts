import { FIRST_NAMES } from '../people/lexicon/first-names.ts';
import type { Token } from '../reading/index.ts';
import { COMMITTEE_NOUNS, ENDING_WORDS, FOLLOWING_VERBS, PARTY_WORDS, SERVICE_WORDS } from './title-words.ts';

export const LONGEST_ITEM = 8;

/** The end of one item: a run of words that can name a field of work. */
export function readItem(tokens: readonly Token[], from: number, isPortfolio: boolean): number {
  let at = from;
  const sentence = tokens[from - 1]!.sentence;
  while (at < tokens.length && at - from < LONGEST_ITEM) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) break;
    if (token.kind === 'possessive') {
      if (at === from || !isPeopleNoun(tokens[at - 1]!)) break;
    } else if (/^['’]$/.test(token.text) && at > from && isPeopleNoun(tokens[at - 1]!)) {
      // "children's and adults' services"
      if (!SERVICE_WORDS.has(tokens[at + 1]?.lower ?? '')) break;
    } else if (token.kind !== 'word') {
      break;
    } else if (token.lower === 'of' && at > from && !token.isCapitalised) {
      // "and a member of" begins a post of its own.
      if (tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.lower === 'an') break;
      const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
      if (!isFieldWord(tokens, next, from, isPortfolio)) break;
      at = next;
    } else if (token.lower === 'for' && at > from) {
      const next = tokens[at + 1];
      if (next === undefined || next.isCapitalised || !isFieldWord(tokens, at + 1, from, isPortfolio)) break;
    } else if (token.lower === 'to' && isPortfolio && at > from) {
      const next = tokens[at + 1];
      if (next === undefined || !SERVICE_WORDS.has(next.lower)) break;
    } else if (!isFieldWord(tokens, at, from, isPortfolio)) {
      break;
    }
    at++;
    if (token.lower === 'services' && !COMMITTEE_NOUNS.has(tokens[at]?.lower ?? '')) break;
  }
  while (at > from && /^(?:of|for|to|the|and)$/.test(tokens[at - 1]!.lower)) at--;
  // "chair of the independent Ambleby Trust": the word belongs to the name that follows.
  if (tokens[at]?.isCapitalised) while (at > from && isBodyAdjective(tokens[at - 1]!)) at--;
  return at;
}

function isFieldWord(tokens: readonly Token[], at: number, from: number, isPortfolio: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  if (lower === 'and') return false;
  if (SERVICE_WORDS.has(lower)) {
    if (PARTY_WORDS.has(lower) && at > from && PARTY_WORDS.has(tokens[at - 1]!.lower)) return true;
    // "director of legal services, public health": a capital after lower-case words opens a name.
    return !(token.isCapitalised && at > from && !wordBefore(tokens, at).isCapitalised && !isAcronym(token));
  }
  if (lower === 'up' && tokens[at - 1]?.lower === 'levelling') return true;
  if (ENDING_WORDS.has(lower) || FOLLOWING_VERBS.has(lower)) return false;
  if (token.isCapitalised) {
    if (PARTY_WORDS.has(lower) || COMMITTEE_NOUNS.has(lower) || lower === 'group') return true;
    if (at > from && !wordBefore(tokens, at).isCapitalised) return false;
    if (at === from && tokens[at + 1]?.lower === 'at' && tokens[from - 2]?.isCapitalised) return true;
    if (
      isCapitalisedPost(tokens, from) &&
      SERVICE_WORDS.has(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 1]!.isCapitalised
    )
      return true;
    // "finance, property and Woking,": a place may close a portfolio.
    if (isPortfolio && at === from && tokens[at + 1]?.text === ',' && tokens[from - 1]?.lower === 'and')
      return true;
    return isPortfolio && tokens[from - 2]?.isCapitalised === true && startsField(tokens, at, from);
  }
  if (lower.endsWith('ed') && !lower.includes('-')) return false;
  // "levelling up"
  return true;
}

function isBodyAdjective(token: Token): boolean {
  return !token.isCapitalised && BODY_ADJECTIVES.has(token.lower);
}
const BODY_ADJECTIVES = new Set(
  'new independent national local neighbouring former then old troubled proposed planned merged newly-formed'.split(
    ' ',
  ),
);

/** Whether the post whose field begins at `from`, or goes on there after a comma or "and", has capitals. */
function isCapitalisedPost(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  return before?.isCapitalised === true && tokens[from - 1]?.kind !== 'number';
}

/** An unknown capitalised word opens a field, or stands before a known word of one. */
function startsField(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const next = tokens[at + 1];
  return next !== undefined && SERVICE_WORDS.has(next.lower) && next.isCapitalised;
}

/** The word before a token, past a possessive ending and "of": "Children's | Services". */
function wordBefore(tokens: readonly Token[], at: number): Token {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.kind === 'possessive' || /^(?:of|the)$/.test(tokens[before]!.lower)))
    before--;
  return tokens[before]!;
}

/** "for learning and | Petra Lund, director": two capitals, a forename and no word of any field. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const [first, last] = [tokens[at]!, tokens[at + 1]];
  const isField = SERVICE_WORDS.has(first.lower) || SERVICE_WORDS.has(last?.lower ?? '');
  return !isField && first.isCapitalised && last?.isCapitalised === true && FIRST_NAMES.has(first.lower);
}

export function isAcronym(token: Token): boolean {
  return token.text.length <= 5 && token.text === token.text.toUpperCase();
}

export function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'the' || token?.lower === 'a' || token?.lower === 'an';
}

export function isPeopleNoun(token: Token): boolean {
  return /^(?:children|people|adults?|women|men|young|parents?|workers?|users?|staff)$/.test(token.lower);
}
