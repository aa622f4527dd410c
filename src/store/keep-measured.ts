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
 * A statement is planned once and kept; planned while its tables were next to empty, it goes on reading them from end to
 * end. A server measures its tables once a minute, within which some thousand pages come by, and an embedded database
 * never does, nor clears away old versions of rows. So they are told to, each time that about as much again has been
 * asked as ever before.
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
