import { calibrate, type Calibration } from '../evaluate/index.ts';
import type { ClaimKind } from './statement.ts';

/** An analyst's own verdict on what an extractor said. */
export interface Verdict {
  readonly kind: ClaimKind;
  readonly status: 'accepted' | 'rejected' | 'corrected';
  readonly confidence: number | null;
  readonly site: string | null;
  readonly extractorVersion: string;
}

/** How often an extractor was right, of all that analysts looked at. */
export interface Precision {
  readonly of: string;
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  /** The share that was accepted as it was. */
  readonly precision: number;
  /** The range in which the true share lies, 19 times in 20 (Wilson's interval). */
  readonly low: number;
  readonly high: number;
}

export interface Quality {
  readonly verdicts: number;
  readonly overall: Precision | null;
  readonly byKind: readonly Precision[];
  readonly bySite: readonly Precision[];
  readonly byVersion: readonly Precision[];
  readonly calibration: Calibration;
}

/** Sums up verdicts; those with most behind them first. */
export function measureQuality(verdicts: readonly Verdict[]): Quality {
  return {
    verdicts: verdicts.length,
    overall: sumUp('all', verdicts),
    byKind: group(verdicts, ({ kind }) => kind),
    bySite: group(verdicts, ({ site }) => site ?? 'no site'),
    byVersion: group(verdicts, ({ extractorVersion }) => extractorVersion),
    calibration: calibrate(
      verdicts.flatMap(({ confidence, status }) =>
        confidence === null ? [] : [{ confidence, isRight: status === 'accepted' }],
      ),
    ),
  };
}

function group(verdicts: readonly Verdict[], nameOf: (verdict: Verdict) => string): Precision[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const name = nameOf(verdict);
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [verdict]);
    else own.push(verdict);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, own]) => sumUp(name, own) ?? []);
}

function sumUp(of: string, verdicts: readonly Verdict[]): Precision | null {
  const count = (status: Verdict['status']) => verdicts.filter((v) => v.status === status).length;
  const [accepted, corrected, rejected] = [count('accepted'), count('corrected'), count('rejected')];
  if (verdicts.length === 0) return null;
  const precision = accepted / verdicts.length;
  return { of, accepted, corrected, rejected, precision, ...findInterval(precision, verdicts.length) };
}

/** 1.96 standard deviations to each side hold 95 of 100. */
const Z = 1.96;

function findInterval(share: number, n: number): { low: number; high: number } {
  const scale = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / scale;
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
