import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { createScale, type TimeScale } from './time-scale.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly label: string;
  /** Every moment that is drawn. */
  readonly moments: readonly number[];
  /** Its rows, each a `ChartRow`. */
  readonly children: (scale: TimeScale) => ComponentChildren;
}

/** Rows over one axis of time. */
export function Chart({ label, moments, children }: Props) {
  const [ref, width] = useWidth();
  const scale = useMemo(() => createScale(moments, width), [moments, width]);
  return (
    <div class="chart" role="group" aria-label={label}>
      <div class="chart-row chart-axis" aria-hidden="true">
        <div class="chart-label" />
        <div class="chart-plot" ref={ref}>
          <svg viewBox={`0 0 ${width} 22`}>
            {scale.ticks.map(({ x, label }) => (
              <text key={label} x={x} y={14} text-anchor="middle">
                {label}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <ul>{children(scale)}</ul>
    </div>
  );
}

interface RowProps {
  readonly scale: TimeScale;
  readonly height: number;
  readonly label: ComponentChildren;
  /** Above the row, where the label's lines stand at heights of the plot. */
  readonly heading?: ComponentChildren;
  readonly children: ComponentChildren;
  /** What is open below the row. */
  readonly below?: ComponentChildren;
}

export function ChartRow({ scale, height, label, heading, children, below }: RowProps) {
  return (
    <li>
      {heading !== undefined && <div class="chart-heading">{heading}</div>}
      <div class="chart-row">
        <div class="chart-label">{label}</div>
        <div class="chart-plot">
          <svg viewBox={`0 0 ${scale.width} ${height}`}>
            {scale.ticks.map(({ x, label }) => (
              <line key={label} class="chart-grid" x1={x} x2={x} y1={0} y2={height} />
            ))}
            {children}
          </svg>
        </div>
      </div>
      {below}
    </li>
  );
}
