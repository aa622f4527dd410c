import type { TimeBar } from './time-bar.ts';
import type { TimeScale } from './time-scale.ts';

/** How far an open end is drawn. */
export const STUB = 26;
/** So that a single day can be seen and hit. */
const LEAST = 8;

interface Props {
  readonly bar: TimeBar;
  readonly scale: TimeScale;
  readonly top: number;
  readonly height: number;
}

/** A bar: full where it surely was, hatched where it may have been, and with an arrow where no end is known. */
export function BarShape({ bar, scale, top, height }: Props) {
  const { isOpenLeft, isOpenRight } = bar;
  const grow = Math.max(0, LEAST - (scale.x(bar.to) - scale.x(bar.from))) / 2;
  const [left, right] = [scale.x(bar.from) - grow, scale.x(bar.to) + grow];
  const earliest = bar.earliest === null ? left : Math.min(left, scale.x(bar.earliest));
  const latest = bar.latest === null ? right : Math.max(right, scale.x(bar.latest));
  const [start, end] = [isOpenLeft ? earliest - STUB : earliest, isOpenRight ? latest + STUB : latest];
  const middle = top + height / 2;
  return (
    <>
      <rect class="chart-hit" x={start - 4} y={top - 5} width={end - start + 8} height={height + 10} />
      {earliest < left && (
        <rect class="bar-maybe" x={earliest} y={top} width={left - earliest} height={height} />
      )}
      {latest > right && <rect class="bar-maybe" x={right} y={top} width={latest - right} height={height} />}
      <rect class="bar-sure" x={left} y={top} width={right - left} height={height} rx={2} />
      {isOpenLeft && <Arrow from={earliest} to={earliest - STUB} y={middle} />}
      {isOpenRight && <Arrow from={latest} to={latest + STUB} y={middle} />}
    </>
  );
}

/** Leads on from what is known. */
export function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  const back = to > from ? -5 : 5;
  return (
    <>
      <line class="open-end" x1={from} x2={to} y1={y} y2={y} />
      <path class="open-tip" d={`M${to + back} ${y - 4}L${to} ${y}l${back} 4`} />
    </>
  );
}
