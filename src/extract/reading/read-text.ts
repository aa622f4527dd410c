import { spanAt, type Span } from '../../record/index.ts';
import { findLabelEnd } from './labels.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findSentences, type TokenRange } from './sentences.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

export interface Paragraph {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Its tokens, `firstToken` inclusive, `endToken` exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  /** A short block without a closing stop: a sub-heading, a list item, a label. */
  readonly isHeading: boolean;
  /** The first token of the section it stands in, under a heading of its own; 0 in a text without sections. */
  readonly section: number;
}

export interface Sentence extends TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

/**
 * The one shared reading of an article's text: tokens, sentences, paragraphs and quotations, all with
 * offsets. Every finder of facts works over this and never reads the text anew.
 */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const HEADING_LENGTH = 80;

/** Reads a text: blocks parted by blank lines. Linear in its length. */
export function readText(text: string): Reading {
  const tokens = tokenise(text);
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  const paragraphs: Writable<Paragraph>[] = [];
  const sentences: Sentence[] = [];
  const ranges = rangesOf(tokens, blocks);
  const labels = ranges.map((range) => findLabelEnd(tokens, range));
  const hasLabels = labels.filter((end) => end !== null).length >= LEAST_SECTIONS;
  blocks.forEach((block, paragraph) => {
    const range = ranges[paragraph]!;
    const { first: firstToken, end: token } = range;
    const label = hasLabels ? labels[paragraph]! : null;
    let end = token;
    // "**Elsewhere**"
    while (end > firstToken && /^\*+$/.test(tokens[end - 1]!.text)) end--;
    const last = tokens[end - 1];
    const isHeading =
      block.end - block.start <= HEADING_LENGTH && last !== undefined && /[\p{L}\p{N}]$/u.test(last.text);
    paragraphs.push({
      start: block.start,
      end: block.end,
      firstToken,
      endToken: token,
      isHeading,
      section: label === null ? 0 : firstToken,
    });
    for (const { first, end } of cutLabel(tokens, findSentences(tokens, range), label)) {
      for (let i = first; i < end; i++) {
        tokens[i]!.sentence = sentences.length;
        tokens[i]!.paragraph = paragraph;
      }
      sentences.push({ first, end, index: sentences.length, paragraph });
    }
  });
  markQuotations(tokens, quotations);
  markSections(paragraphs);
  return { text, tokens, sentences, paragraphs, quotations };
}

function rangesOf(
  tokens: readonly Token[],
  blocks: readonly { readonly start: number; readonly end: number }[],
): TokenRange[] {
  let token = 0;
  return blocks.map((block) => {
    const first = token;
    while (token < tokens.length && tokens[token]!.start < block.end) token++;
    return { first, end: token };
  });
}

/** "TORBAY | Ministers have …": no dash parts such a label from the sentence, so it is cut off as one. */
function cutLabel(
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
  label: number | null,
): readonly TokenRange[] {
  const [opening, ...rest] = sentences;
  if (label === null || opening === undefined || label >= opening.end || /^[–—:-]$/.test(tokens[label]!.text))
    return sentences;
  return [{ first: opening.first, end: label }, { first: label, end: opening.end }, ...rest];
}

/** So many headings or labels make a text one of sections: a column of appointments, a list of homes. */
const LEAST_SECTIONS = 3;

function markSections(paragraphs: readonly Writable<Paragraph>[]): void {
  const isLabelled = paragraphs.some((p) => p.section > 0);
  const opens = (i: number): boolean =>
    isLabelled
      ? paragraphs[i]!.section > 0 || i === 0
      : paragraphs[i]!.isHeading && paragraphs[i + 1]?.isHeading === false;
  let count = 0;
  for (let i = 0; i < paragraphs.length; i++) if (opens(i)) count++;
  if (count < LEAST_SECTIONS) return;
  let section = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (opens(i)) section = paragraph.firstToken;
    paragraph.section = section;
  }
}

function findBlocks(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  const gap = /[^\S\n]*\n\s*/y;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', gap.lastIndex || at + 1)) {
    gap.lastIndex = at + 1;
    if (!gap.test(text)) continue;
    blocks.push({ start, end: at });
    start = gap.lastIndex;
  }
  blocks.push({ start, end: text.length });
  return blocks.map((b) => trimBlock(text, b)).filter((b) => b.end > b.start);
}

function trimBlock(text: string, block: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = block;
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return { start, end };
}

function markQuotations(tokens: readonly Token[], quotations: readonly Quotation[]): void {
  let token = 0;
  for (const q of quotations) {
    while (token < tokens.length && tokens[token]!.start < q.start) token++;
    for (; token < tokens.length && tokens[token]!.end <= q.end; token++) tokens[token]!.quotation = q.index;
  }
}

/** The span of the tokens `first` (inclusive) to `end` (exclusive). */
export function spanOfTokens(reading: Reading, first: number, end: number): Span {
  return spanAt(reading.text, reading.tokens[first]!.start, reading.tokens[end - 1]!.end);
}
