/**
 * A fetch that did not work now and may work later: a time-out, a refused connection, a server error.
 * The queue retries it a bounded number of times and then sets the URL aside with this reason.
 */
export class FetchFailure extends Error {
  /** What happened, as a stable literal such as "timeout-headers"; see docs/outcomes.md. */
  readonly code: string;
  /** The same in words an analyst understands. */
  readonly reason: string;

  constructor(code: string, reason: string, options?: { cause?: unknown }) {
    super(reason, options);
    this.name = 'FetchFailure';
    this.code = code;
    this.reason = reason;
  }
}
