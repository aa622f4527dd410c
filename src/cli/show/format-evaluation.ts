import type { Calibration, Evaluation } from '../../evaluate/index.ts';
import { formatTable } from './format-table.ts';

/** Sets the figures of an evaluation in tables for a person. */
export function formatEvaluation({ articles, unanswered, scores, calibrations }: Evaluation): string {
  const table = formatTable(
    [
      { heading: 'kind' },
      ...['P', 'R', 'F1', 'gold', 'found'].map((heading) => ({ heading, isNumeric: true })),
    ],
    Object.entries(scores).map(([kind, s]) => [
      kind,
      s.precision.toFixed(3),
      s.recall.toFixed(3),
      s.f1.toFixed(3),
      String(s.gold),
      String(s.found),
    ]),
  );
  const parts = [`${articles} gold articles, ${unanswered} without a record`, table];
  for (const [kind, calibration] of Object.entries(calibrations)) {
    parts.push('', formatCalibration(kind, calibration));
  }
  return parts.join('\n');
}

function formatCalibration(kind: string, { deciles, expectedError }: Calibration): string {
  const table = formatTable(
    ['confidence', 'facts', 'mean', 'right'].map((heading) => ({ heading, isNumeric: true })),
    deciles.map((d) => [
      `${d.from.toFixed(1)}-${(d.from + 0.1).toFixed(1)}`,
      String(d.facts),
      d.meanConfidence.toFixed(3),
      d.precision.toFixed(3),
    ]),
  );
  return `${kind}: expected calibration error ${expectedError.toFixed(3)}\n${table}`;
}
