/** How often the same trouble is told. */
const EVERY_MS = 10_000;

/**
 * Passes a trouble on at once, and its repetitions once every ten seconds with their number: a disk that is
 * full says so a hundred times a second.
 */
export function limitRepeats(
  report: (message: string, repeated: number) => void,
  now: () => number = Date.now,
): (message: string) => void {
  let last = { message: '', at: Number.NEGATIVE_INFINITY, repeated: 0 };
  return (message) => {
    const at = now();
    if (message === last.message && at - last.at < EVERY_MS) {
      last.repeated++;
      return;
    }
    const repeated = message === last.message ? last.repeated : 0;
    last = { message, at, repeated: 0 };
    report(message, repeated);
  };
}
