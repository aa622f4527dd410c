import { nameWords } from '../../register/index.ts';
import type { Reading, Token, Trigger } from '../reading/index.ts';

/** An article's tokens as the words that names are compared in; a hyphenated token gives several. */
export interface NameStream {
  readonly words: readonly string[];
  /** For each word, the index of its token; -1 between sentences. */
  readonly tokenOf: readonly number[];
  /** For each token, the index of its first word; one entry more than there are tokens. */
  readonly wordOf: readonly number[];
}

/** Stands between sentences, so that no name runs over their end. */
const BOUNDARY = '';

export function streamNames(reading: Reading): NameStream {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const wordOf: number[] = [];
  let sentence = 0;
  for (const token of reading.tokens) {
    if (token.sentence !== sentence) {
      words.push(BOUNDARY);
      tokenOf.push(-1);
      ({ sentence } = token);
    }
    wordOf.push(words.length);
    if (isPluralOwner(reading, token.index)) continue;
    if (token.kind === 'punctuation') words.push(token.text);
    else if (token.kind === 'possessive') words.push("'s");
    else if (isPlain(token.lower)) words.push(token.lower);
    else {
      const parts = nameWords(token.text);
      if (parts.length === 0) words.push(token.lower);
      for (const part of parts) words.push(part);
    }
    while (tokenOf.length < words.length) tokenOf.push(token.index);
  }
  wordOf.push(words.length);
  return { words, tokenOf, wordOf };
}

/** Whether a word has letters of English and digits alone: it is compared as it stands. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if ((unit < 0x61 || unit > 0x7a) && (unit < 0x30 || unit > 0x39)) return false;
  }
  return true;
}

/** Whether a name of which these are the first words may begin with the word: a cheap question asked of all. */
export function mayBegin(
  word: string,
  { lower, triggers }: Token,
  trigger: Trigger,
  firstWords: ReadonlySet<string>,
): boolean {
  return word === lower ? (triggers & trigger) !== 0 : firstWords.has(word);
}

/** The apostrophe of "District Councils’ Network", which names are compared without. */
function isPluralOwner({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]!;
  if (token.text !== '’' && token.text !== "'") return false;
  const previous = tokens[at - 1];
  const isClose = previous?.end === token.start && previous.lower.endsWith('s');
  return isClose && tokens[at + 1]?.sentence === token.sentence && tokens[at + 1]!.isCapitalised;
}

/** Whether the words `[at, at + length)` begin and end where tokens do. */
export function isWholeTokens(stream: NameStream, at: number, length: number): boolean {
  const { tokenOf } = stream;
  const isWhole = tokenOf[at - 1] !== tokenOf[at] && tokenOf[at + length] !== tokenOf[at + length - 1];
  return at + length <= tokenOf.length && isWhole;
}

/** The word at which a name may begin in the token: "Ex-Newham" begins with its second. */
export function nameStart(reading: Reading, stream: NameStream, at: number): number {
  const word = stream.wordOf[at]!;
  const isEx = stream.words[word] === 'ex' && stream.tokenOf[word + 1] === at;
  return isEx && reading.tokens[at]!.text[3] !== reading.tokens[at]!.lower[3] ? word + 1 : word;
}
