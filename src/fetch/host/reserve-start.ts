import { type HostPolicy, type HostState, type Lease, measureOpen } from './host-state.ts';

export type Reservation =
  /** A start at `startMs`, which is now or within the horizon; `state` must be kept before it is used. */
  | { readonly kind: 'start'; readonly startMs: number; readonly state: HostState }
  /** Not yet: come back after `delayMs`. Nothing to keep. */
  | { readonly kind: 'wait'; readonly delayMs: number; readonly why: Wait };

type Wait = 'spacing' | 'concurrency' | 'circuit-open';

/** The longest Retry-After that is honoured, and something over. A longer hold is left from a clock that jumped. */
const LONGEST_HOLD_MS = 25 * 60 * 60 * 1000;

export interface StartRequest {
  /** Names the lease; the same name again (a job that was lost and comes back) replaces it. */
  readonly leaseId: string;
  readonly nowMs: number;
  /** What the site's robots.txt asks for, if anything. */
  readonly crawlDelayMs?: number | null;
}

/**
 * Reserves the next start of a request to a host. Starts are at least `spacingMs` (or the site's own
 * `crawlDelayMs`, when longer) apart, whoever asks, and never more than `concurrency` are under way. While
 * the circuit is open there are none; after that there is one at a time until an answer comes.
 */
export function reserveStart(state: HostState, request: StartRequest, policy: HostPolicy): Reservation {
  const { nowMs, leaseId } = request;
  const openMs = measureOpen(state, nowMs, policy);
  if (openMs > 0) return wait('circuit-open', openMs);

  const leases = listLive(state.leases, nowMs).filter(({ id }) => id !== leaseId);
  const isProbing = state.openUntilMs > 0;
  // When one of them will end is not known: come back after about the time of a page.
  if (leases.length >= (isProbing ? 1 : policy.concurrency)) return wait('concurrency', policy.spacingMs);

  const isHeld = state.nextStartMs > nowMs && state.nextStartMs - nowMs <= LONGEST_HOLD_MS;
  const startMs = isHeld ? state.nextStartMs : nowMs;
  if (startMs - nowMs > policy.horizonMs) return wait('spacing', startMs - nowMs);

  const nextStartMs = startMs + Math.max(policy.spacingMs, request.crawlDelayMs ?? 0);
  const lease = { id: leaseId, untilMs: startMs + policy.leaseMs };
  return { kind: 'start', startMs, state: { ...state, nextStartMs, leases: [...leases, lease] } };
}

/** Leases not yet run out; one that ends absurdly late is left from a clock that jumped. */
function listLive(leases: readonly Lease[], nowMs: number): Lease[] {
  return leases.filter(({ untilMs }) => untilMs > nowMs && untilMs - nowMs <= LONGEST_HOLD_MS);
}

function wait(why: Wait, delayMs: number): Reservation {
  return { kind: 'wait', why, delayMs: Math.max(delayMs, 1) };
}
