import type { WireQuality } from '../../../wire.ts';

const SIZE = 240;
const EDGE = 36;

/** Confidence against how often it was right: on the diagonal where a confidence can be believed. */
export function CalibrationPlot({ calibration }: { calibration: WireQuality['calibration'] }) {
  const { deciles, facts, expectedError } = calibration;
  if (facts === 0) return <p class="hint">No fact with a confidence was decided on yet.</p>;
  const x = (share: number) => EDGE + share * SIZE;
  const y = (share: number) => SIZE + 8 - share * SIZE;
  const most = Math.max(...deciles.map((decile) => decile.facts));
  const spoken = deciles.map(
    (d) => `${toPercent(d.meanConfidence)} sure: ${toPercent(d.precision)} right of ${d.facts}`,
  );
  return (
    <figure class="plot">
      <svg
        viewBox={`0 0 ${SIZE + EDGE + 12} ${SIZE + EDGE + 8}`}
        role="img"
        aria-label={`Calibration. ${spoken.join('; ')}.`}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={x(share)} x2={x(share)} y1={y(0)} y2={y(1)} />
            <line class="grid" x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
            <text x={x(share)} y={y(0) + 14} text-anchor="middle">
              {share * 100}
            </text>
            <text x={x(0) - 5} y={y(share) + 3} text-anchor="end">
              {share * 100}
            </text>
          </g>
        ))}
        <line class="diagonal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <polyline
          class="curve"
          points={deciles.map((d) => `${x(d.meanConfidence)},${y(d.precision)}`).join(' ')}
        />
        {deciles.map((d) => (
          <circle
            key={d.from}
            class="point"
            cx={x(d.meanConfidence)}
            cy={y(d.precision)}
            r={3 + 5 * Math.sqrt(d.facts / most)}
          />
        ))}
        <text x={x(0.5)} y={SIZE + EDGE + 6} text-anchor="middle">
          confidence, %
        </text>
        <text x={-SIZE / 2} y={9} text-anchor="middle" transform="rotate(-90)">
          right, %
        </text>
      </svg>
      <figcaption class="hint">
        Of {facts} facts; a larger point stands for more of them. On average the confidence is{' '}
        {toPercent(expectedError)} off.
      </figcaption>
    </figure>
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
