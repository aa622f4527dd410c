/** A stated fact's confidence, and whether gold bears it out. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The facts whose confidence is at least `from` and below `from + 0.1` (1 is in the last). */
interface Decile {
  readonly from: number;
  readonly facts: number;
  readonly meanConfidence: number;
  /** The share of them that is right. */
  readonly precision: number;
}

export interface Calibration {
  readonly facts: number;
  /** Deciles that hold a fact, lowest first. */
  readonly deciles: readonly Decile[];
  /** The mean distance of confidence from precision over the deciles, weighted by their facts. */
  readonly expectedError: number;
}

const BINS = 10;

/** Compares confidences with how often facts that carry them are right. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (): Judged[] => []);
  for (const fact of judged) bins[Math.min(BINS - 1, Math.floor(fact.confidence * BINS))]?.push(fact);
  const deciles = bins.flatMap((facts, index): Decile[] => {
    if (facts.length === 0) return [];
    const meanConfidence = facts.reduce((sum, f) => sum + f.confidence, 0) / facts.length;
    const precision = facts.filter((f) => f.isRight).length / facts.length;
    return [{ from: index / BINS, facts: facts.length, meanConfidence, precision }];
  });
  const distance = deciles.reduce((sum, d) => sum + d.facts * Math.abs(d.meanConfidence - d.precision), 0);
  return { facts: judged.length, deciles, expectedError: judged.length === 0 ? 0 : distance / judged.length };
}
