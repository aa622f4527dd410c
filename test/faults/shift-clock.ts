/** Moves this process's clock, as a wrong time server would: what asks for the date gets another one. */
const trueNow = Date.now.bind(Date);
let shiftMs = 0;

class ShiftedDate extends Date {
  constructor(...args: [] | ConstructorParameters<typeof Date>) {
    if (args.length === 0) super(trueNow() + shiftMs);
    else super(...args);
  }
  static override now(): number {
    return trueNow() + shiftMs;
  }
}

/** From now on the clock is so much ahead of the true time; negative: behind it. */
export function shiftClock(ms: number): void {
  shiftMs = ms;
  globalThis.Date = ShiftedDate as DateConstructor;
}
