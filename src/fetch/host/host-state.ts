/**
 * All that is remembered of a host between two requests to it; plain JSON, so that a store can keep it and
 * share it among workers. The policies in this folder take a state and give the next; whoever keeps it must
 * read, decide and write in one transaction. Times are milliseconds since 1970.
 */
export interface HostState {
  /** No request may start before this: the spacing, and what the site asked for by Retry-After. */
  readonly nextStartMs: number;
  /**
   * Where the line of those told to wait ends: each is sent away for a time of its own, so that a host with a
   * thousand pages waiting is not asked for by all of them again and again.
   */
  readonly lineEndMs: number;
  /** Requests reserved or under way. */
  readonly leases: readonly Lease[];
  /** Failures of the host in a row. */
  readonly failures: number;
  /** Until when the host is left alone after too many failures; 0 while the circuit is closed. */
  readonly openUntilMs: number;
  /** How often it was left alone without an answer in between. */
  readonly openings: number;
  /** The spacing, where a source says so, instead of the policy's. */
  readonly spacingMs?: number | null;
  /** When this was written. */
  readonly atMs?: number;
}

/** The right to one request. It ends when its outcome is noted, or by itself when its worker was lost. */
export interface Lease {
  readonly id: string;
  readonly untilMs: number;
  /** The pause after its answer. */
  readonly gapMs: number;
}

export const NEW_HOST: HostState = {
  nextStartMs: 0,
  lineEndMs: 0,
  leases: [],
  failures: 0,
  openUntilMs: 0,
  openings: 0,
};

export interface HostPolicy {
  /** From the answer to one request to the start of the next. */
  readonly spacingMs: number;
  /**
   * Requests under way at once. With 1 no two requests can come to the host closer than the spacing, however
   * late one of them is sent; with more the spacing holds for the times at which they were to be sent.
   */
  readonly concurrency: number;
  /** A lease lasts so long from its start; longer than any fetch may take. */
  readonly leaseMs: number;
  /** Up to this far ahead a start is given out, for which a worker waits; whoever would wait longer is sent away. */
  readonly horizonMs: number;
  /** So many failures in a row open the circuit. */
  readonly failuresToOpen: number;
  /** How long the first opening lasts; doubled with each up to `longestOpenMs`. */
  readonly openMs: number;
  readonly longestOpenMs: number;
  /** After so many openings waiting for the host counts as an attempt, so that its pages come to an end. */
  readonly openingsToCount: number;
}

export const DEFAULT_HOST_POLICY: HostPolicy = {
  spacingMs: 2000,
  concurrency: 1,
  leaseMs: 2 * 60 * 1000,
  horizonMs: 3000,
  failuresToOpen: 5,
  openMs: 30_000,
  longestOpenMs: 60 * 60 * 1000,
  openingsToCount: 4,
};

/** The state once whoever describes the host has said how far apart its requests shall be; null: as all others. */
export function setSpacing(state: HostState, spacingMs: number | null): HostState {
  return { ...state, spacingMs };
}

/** A clock is never so exact as to be put back by less without meaning it. */
const PUT_BACK_MS = 2000;

/**
 * The state as it is to be read at this time. Where the clock was put back since it was written, all of its times
 * are put back by as much: else a host would be left alone until the clock has caught up.
 */
export function followClock(state: HostState, nowMs: number): HostState {
  const backMs = (state.atMs ?? nowMs) - nowMs;
  if (backMs < PUT_BACK_MS) return { ...state, atMs: nowMs };
  return {
    ...state,
    atMs: nowMs,
    nextStartMs: state.nextStartMs - backMs,
    lineEndMs: state.lineEndMs - backMs,
    openUntilMs: Math.max(0, state.openUntilMs - backMs),
    leases: state.leases.map((lease) => ({ ...lease, untilMs: lease.untilMs - backMs })),
  };
}

/**
 * How much longer the host is left alone, in milliseconds; 0 when it is not. A time further off than the policy
 * ever sets is left from a clock that jumped, and does not count.
 */
export function measureOpen(state: HostState, nowMs: number, policy: HostPolicy): number {
  const openMs = state.openUntilMs - nowMs;
  return openMs > 0 && openMs <= policy.longestOpenMs ? openMs : 0;
}
