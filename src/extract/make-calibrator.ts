type Point = readonly [product: number, right: number];

/**
 * A map from a finder's own measure of how sure it is to the share of facts that were right, between points
 * measured on annotated articles. The first point stands at 0, the last at 1; the answer has two places.
 */
export function makeCalibrator(points: readonly Point[]): (product: number) => number {
  return (product) => {
    const at = points.findIndex(([p]) => p >= product);
    if (at <= 0) return (at === 0 ? points[0]! : points.at(-1)!)[1];
    const [p0, r0] = points[at - 1]!;
    const [p1, r1] = points[at]!;
    return Math.round((r0 + ((product - p0) / (p1 - p0)) * (r1 - r0)) * 100) / 100;
  };
}
