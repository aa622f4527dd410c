/**
 * From the product of partial certainties to the share of facts that were right, measured on annotated
 * articles: the parts depend on one another, so their product is lower than the truth.
 */
const POINTS: readonly (readonly [product: number, right: number])[] = [
  [0, 0.2],
  [0.3, 0.35],
  [0.45, 0.6],
  [0.55, 0.78],
  [0.65, 0.87],
  [0.75, 0.91],
  [0.85, 0.95],
  [1, 0.98],
];

/** The probability that a fact is right, to two places, for the product of its certainties. */
export function calibrate(product: number): number {
  const at = POINTS.findIndex(([p]) => p >= product);
  if (at <= 0) return at === 0 ? POINTS[0]![1] : POINTS.at(-1)![1];
  const [p0, r0] = POINTS[at - 1]!;
  const [p1, r1] = POINTS[at]!;
  return Math.round((r0 + ((product - p0) / (p1 - p0)) * (r1 - r0)) * 100) / 100;
}
