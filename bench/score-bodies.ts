/** How well texts match true ones: by counts of four-word shingles, precision and recall averaged over pages. */
export function scoreBodies(pairs: readonly (readonly [truth: string, found: string])[]): number {
  const shares = pairs.map(([truth, found]) => comparePair(toShingles(truth), toShingles(found)));
  const precision = mean(shares.map((s) => s.precision));
  const recall = mean(shares.map((s) => s.recall));
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function comparePair(truth: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>) {
  const both = [...truth].reduce((sum, [key, n]) => sum + Math.min(n, found.get(key) ?? 0), 0);
  return { precision: share(both, total(found)), recall: share(both, total(truth)) };
}

/** Nothing found of nothing is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function toShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < words.length && i < Math.max(1, words.length - 3); i += 1) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
const mean = (values: readonly number[]) =>
  values.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length);
