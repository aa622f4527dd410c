/** Takes of the session until the first look, and at most between two. */
const FIRST = 500;
const MOST = 50_000;

/** Measures a database again as it grows. */
export interface Measurer {
  /** To be called whenever something is asked of the database. */
  note(): void;
  /** Resolves when nothing is under way any more. */
  settle(): Promise<void>;
}

/**
 * A server measures its tables by itself and clears away old versions of rows; an embedded database does neither, and
 * goes on reading whole tables because they were empty when its statements were planned. So it is told to, each time
 * that about as much again has been asked of it as ever before.
 *
 * @param measure a failure is no matter: it is tried again later
 */
export function keepMeasured(measure: () => Promise<unknown>): Measurer {
  let asked = 0;
  let next = FIRST;
  let measuring = Promise.resolve();
  return {
    note() {
      if (++asked < next) return;
      next += Math.min(next, MOST);
      measuring = measuring.then(measure).then(
        () => undefined,
        () => undefined,
      );
    },
    settle: () => measuring,
  };
}
