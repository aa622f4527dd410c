import { type HostPolicy, type HostState, type Lease, measureOpen } from './host-state.ts';

export type Reservation =
  /** A start at `startMs`, which is now or within the horizon. */
  (
    | { readonly kind: 'start'; readonly startMs: number }
    /** Not yet: come back after `delayMs`. */
    | {
        readonly kind: 'wait';
        readonly delayMs: number;
        readonly why: 'spacing' | 'concurrency' | 'circuit-open';
      }
  ) & {
    /** Must be kept before the answer is acted on. */
    readonly state: HostState;
  };

/** The longest Retry-After that is honoured, and something over. */
const LONGEST_HOLD_MS = 25 * 60 * 60 * 1000;

export interface StartRequest {
  /** Names the lease; the same name again (a job that was lost and comes back) replaces it. */
  readonly leaseId: string;
  readonly nowMs: number;
  /** What the site's robots.txt asks for, if anything. */
  readonly crawlDelayMs?: number | null;
  /** A person waits for it: it is given the next start there is, however many others are in the line. */
  readonly isUrgent?: boolean;
}

/**
 * Reserves the next start of a request to a host. Starts are at least `spacingMs` (or the site's own
 * `crawlDelayMs`, when longer) apart, whoever asks, and never more than `concurrency` are under way. While
 * the circuit is open there are none; after that there is one at a time until an answer comes.
 */
export function reserveStart(state: HostState, request: StartRequest, policy: HostPolicy): Reservation {
  const { nowMs, leaseId } = request;
  const openMs = measureOpen(state, nowMs, policy);
  if (openMs > 0) return { kind: 'wait', why: 'circuit-open', delayMs: openMs, state };

  const gapMs = Math.max(state.spacingMs ?? policy.spacingMs, request.crawlDelayMs ?? 0);
  const startMs = holdUntil(state.nextStartMs, nowMs);
  const leases = listLive(state.leases, nowMs).filter(({ id }) => id !== leaseId);
  const isProbing = state.openUntilMs > 0;
  if (leases.length >= (isProbing ? 1 : policy.concurrency)) {
    return sendAway('concurrency', { state, request, startMs, gapMs });
  }
  if (startMs - nowMs > policy.horizonMs) return sendAway('spacing', { state, request, startMs, gapMs });
  const lease = { id: leaseId, untilMs: startMs + policy.leaseMs, gapMs };
  const nextStartMs = startMs + gapMs;
  return { kind: 'start', startMs, state: { ...state, nextStartMs, leases: [...leases, lease] } };
}

interface Refusal {
  readonly state: HostState;
  readonly request: StartRequest;
  readonly startMs: number;
  readonly gapMs: number;
}

/**
 * To the end of the line, or past it when it is urgent. The place is no promise: who comes back takes the next
 * start there is.
 */
function sendAway(why: 'spacing' | 'concurrency', { state, request, startMs, gapMs }: Refusal): Reservation {
  const { nowMs, isUrgent = false } = request;
  // At the earliest after a gap: when a request under way will end is not known.
  const soonestMs = Math.max(startMs, nowMs + (why === 'concurrency' ? gapMs : 1));
  if (isUrgent) return { kind: 'wait', why, delayMs: Math.min(soonestMs - nowMs, LONGEST_HOLD_MS), state };
  const backMs = Math.max(soonestMs, holdUntil(state.lineEndMs, nowMs));
  const delayMs = Math.min(backMs - nowMs, LONGEST_HOLD_MS);
  return { kind: 'wait', why, delayMs, state: { ...state, lineEndMs: nowMs + delayMs + gapMs } };
}

/** The later of a time that was set and now. One that lies absurdly far off is left from a clock that jumped. */
function holdUntil(atMs: number, nowMs: number): number {
  return atMs > nowMs && atMs - nowMs <= 2 * LONGEST_HOLD_MS ? atMs : nowMs;
}

/** Leases not yet run out; one that ends absurdly late is left from a clock that jumped. */
function listLive(leases: readonly Lease[], nowMs: number): Lease[] {
  return leases.filter(({ untilMs }) => untilMs > nowMs && untilMs - nowMs <= LONGEST_HOLD_MS);
}
