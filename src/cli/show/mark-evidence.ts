/** A stretch of text, and the numbers of the facts that it proves; none for the words between. */
export interface Stretch {
  readonly text: string;
  readonly numbers: readonly number[];
}

interface Evidence {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into stretches, so that those which prove a fact can be shown. Evidence that overlaps
 * becomes one stretch that carries the numbers of all its facts.
 */
export function markEvidence(text: string, evidence: readonly Evidence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, numbers } of mergeOverlaps(evidence)) {
    if (start > at) stretches.push({ text: text.slice(at, start), numbers: [] });
    stretches.push({ text: text.slice(start, end), numbers });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), numbers: [] });
  return stretches;
}

function mergeOverlaps(evidence: readonly Evidence[]) {
  const merged: { start: number; end: number; numbers: number[] }[] = [];
  for (const { number, start, end } of evidence.toSorted(
    (a, b) => a.start - b.start || a.number - b.number,
  )) {
    const last = merged.at(-1);
    if (last === undefined || start >= last.end) {
      merged.push({ start, end, numbers: [number] });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (!last.numbers.includes(number)) last.numbers.push(number);
  }
  return merged;
}
