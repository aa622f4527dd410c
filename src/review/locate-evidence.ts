import { type Span, spanAt } from '../record/index.ts';

/**
 * Finds spans again in a text that may have changed: where they were, else at the place nearest to it that has the
 * same words. Null where a span's words are gone.
 */
export function locateEvidence(text: string, evidence: readonly Span[]): Span[] | null {
  const found = evidence.map((span) => locateSpan(text, span));
  return found.every((span) => span !== null) ? found : null;
}

function locateSpan(text: string, span: Span): Span | null {
  const { start, end, quote } = span;
  if (text.slice(start, end) === quote) return span;
  const after = text.indexOf(quote, start);
  const before = text.lastIndexOf(quote, start);
  if (after === -1 && before === -1) return null;
  const isBefore = after === -1 || (before !== -1 && start - before < after - start);
  const at = isBefore ? before : after;
  return spanAt(text, at, at + quote.length);
}

/** Sharing so much of their evidence, two statements of a kind are about one thing. */
export const LEAST_SHARED = 0.6;

/** How far two sets of spans cover the same text: the Dice coefficient of their lengths. */
export function measureSharedEvidence(a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [joinSpans(a), joinSpans(b)];
  const length = (spans: readonly Range[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const total = length(left) + length(right);
  let shared = 0;
  for (const [from, to] of left) {
    for (const [start, end] of right) shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

type Range = readonly [from: number, to: number];

/** In order and without overlaps. */
function joinSpans(spans: readonly Span[]): Range[] {
  const joined: [number, number][] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
