interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Where moments stand on an axis of a width. */
export interface TimeScale {
  readonly width: number;
  readonly ticks: readonly Tick[];
  readonly x: (moment: number) => number;
}

const DAY_MS = 86_400_000;
/** Room at both ends, for what goes on beyond what is known. */
const EDGE = 34;
/** A label and the gap after it. */
const LABEL_WIDTH = 64;
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];
const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: 'numeric' });

/** An axis over all of some moments; its ticks are so far apart that their labels never touch. */
export function createScale(moments: readonly number[], width: number): TimeScale {
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  // A single day is shown with some weeks around it.
  const padding = Math.max(0, (60 * DAY_MS - (last - first)) / 2);
  const [from, to] = [first - padding, last + padding];
  const room = Math.max(1, width - 2 * EDGE);
  const x = (moment: number) => EDGE + ((moment - from) / (to - from)) * room;
  return { width, x, ticks: listTicks(from, to, x) };
}

function listTicks(from: number, to: number, x: (moment: number) => number): Tick[] {
  const perMonth = x(from + 30.44 * DAY_MS) - x(from);
  const step = MONTH_STEPS.find((months) => months * perMonth >= LABEL_WIDTH) ?? 1200;
  const start = new Date(from);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12);
    if (at > to) return ticks;
    if (at < from) continue;
    ticks.push({ x: x(at), label: step >= 12 ? String(Math.floor(month / 12)) : MONTH.format(at) });
  }
}
