import { toWords } from './normalise.ts';

/** A quote by its own text, or by its first and last words alone. */
export interface QuoteWords {
  readonly text?: string;
  readonly starts?: string;
  readonly ends?: string;
}

const EDGE_WORDS = 3;

/** Whether two quotes begin with the same words, as far as the shorter beginning goes. */
export function startsAlike(a: QuoteWords, b: QuoteWords): boolean {
  const [left, right] = [a, b].map((q) => toWords(q.text || q.starts).slice(0, EDGE_WORDS)) as [
    string[],
    string[],
  ];
  const n = sharedLength(left, right);
  return left.slice(0, n).join(' ') === right.slice(0, n).join(' ');
}

/** Whether two quotes end with the same words, as far as the shorter end goes. */
export function endsAlike(a: QuoteWords, b: QuoteWords): boolean {
  const [left, right] = [a, b].map((q) => toWords(q.text || q.ends).slice(-EDGE_WORDS)) as [
    string[],
    string[],
  ];
  const n = sharedLength(left, right);
  return left.slice(-n).join(' ') === right.slice(-n).join(' ');
}

/** At least one, so that a quote without words is like none that has some. */
function sharedLength(a: readonly string[], b: readonly string[]): number {
  return Math.max(1, Math.min(a.length, b.length));
}
