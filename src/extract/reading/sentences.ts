import type { Token } from './token.ts';

/** A run of tokens, `first` inclusive, `end` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const ENDERS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

/**
 * Cuts the tokens of one paragraph into sentences. A sentence ends at a stop, with the closing marks after
 * it, where a capital, a number or an opening mark follows; the stops of abbreviations and initials are
 * part of their tokens and so never end one.
 */
export function findSentences(tokens: readonly Token[], paragraph: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = paragraph.first;
  for (let i = paragraph.first; i < paragraph.end; i++) {
    if (tokens[i]!.kind !== 'punctuation' || !ENDERS.has(tokens[i]!.text)) continue;
    let end = i + 1;
    while (end < paragraph.end && (ENDERS.has(tokens[end]!.text) || closesAt(tokens, end))) end++;
    const next = tokens[end];
    const isLast = end >= paragraph.end || next === undefined;
    if (!isLast && (next.start === tokens[end - 1]!.end || !opensSentence(next))) continue;
    sentences.push({ first, end });
    first = end;
    i = end - 1;
  }
  if (first < paragraph.end) sentences.push({ first, end: paragraph.end });
  return sentences;
}

function closesAt(tokens: readonly Token[], at: number): boolean {
  return CLOSERS.has(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end;
}

function opensSentence(token: Token): boolean {
  return token.isCapitalised || token.kind === 'number' || token.kind === 'punctuation';
}
