/**
 * What a stage may throw. A stage returns its output or throws one of these; anything else is retried a
 * bounded number of times and then quarantined. `reason` is in words an analyst understands.
 */
export abstract class Outcome extends Error {
  abstract readonly outcome: 'retry-later' | 'quarantine' | 'skip';
  /** What happened, as a stable literal such as "http-404"; see docs/outcomes.md. */
  readonly code: string;
  readonly reason: string;
  /** Where it came to this, if that is not the stage whose job it was. */
  stage: string | null = null;

  constructor(code: string, reason: string, options?: { cause?: unknown }) {
    super(reason, options);
    this.name = new.target.name;
    this.code = code;
    this.reason = reason;
  }

  at(stage: string): this {
    this.stage ??= stage;
    return this;
  }
}

/** Not now: try again after `delayMs`. Costs no attempt. */
export class RetryLater extends Outcome {
  readonly outcome = 'retry-later';
  readonly delayMs: number;
  /**
   * Whether being put off so counts: after many times the input is given up. Waiting for one's turn does not
   * count, since the line is as long as it is.
   */
  readonly isBounded: boolean;

  constructor(
    code: string,
    reason: string,
    delayMs: number,
    options?: { readonly cause?: unknown; readonly isBounded?: boolean },
  ) {
    super(code, reason, options);
    this.delayMs = delayMs;
    this.isBounded = options?.isBounded ?? true;
  }
}

/** This input will not pass as it is: never retried, kept with its input for a person. */
export class Quarantine extends Outcome {
  readonly outcome = 'quarantine';
}

/** Normal: nothing to do for this input. Counted, and no one is called. */
export class Skip extends Outcome {
  readonly outcome = 'skip';
}
