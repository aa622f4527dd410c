import type { Quotation, Reading } from '../reading/index.ts';

/** A quotation with its place among the tokens. */
export interface QuotePiece {
  readonly quotation: Quotation;
  /** The opening mark's token, the first token inside, the end of those inside (exclusive). */
  readonly open: number;
  readonly first: number;
  readonly end: number;
  /** The first token after the closing mark, or `end` where none closes it. */
  readonly after: number;
}

/** All quotations that hold a token, in text order. Linear. */
export function readPieces(reading: Reading): QuotePiece[] {
  const { tokens, quotations } = reading;
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.end <= quotation.end) at++;
    if (at === first || first === 0) continue;
    const after = quotation.isClosed ? at + 1 : at;
    pieces.push({ quotation, open: first - 1, first, end: at, after });
  }
  return pieces;
}

/** Words and numbers inside a piece. */
export function countWords(reading: Reading, piece: QuotePiece): number {
  let count = 0;
  for (let i = piece.first; i < piece.end; i++) {
    const { kind } = reading.tokens[i]!;
    if (kind === 'word' || kind === 'number') count++;
  }
  return count;
}
