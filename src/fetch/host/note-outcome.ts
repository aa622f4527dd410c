import { Quarantine, RetryLater, Skip } from '../../record/index.ts';
import { FetchFailure } from '../fetch-failure.ts';
import { Redirected } from '../redirected.ts';
import { computeBackoff } from './compute-backoff.ts';
import { type HostPolicy, type HostState, measureOpen } from './host-state.ts';

/** Faults of a page, not of its host. */
const PAGE_FAULTS: ReadonlySet<string> = new Set(['body-damaged', 'http-421', 'http-425']);

/** What a fetch throws when the host answered all the same. */
const ANSWERS = [Quarantine, Skip, Redirected];

export interface RequestOutcome {
  readonly leaseId: string;
  /** What the fetch threw; null when it gave a page. */
  readonly error: unknown;
  readonly nowMs: number;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/**
 * The state of a host after a request to it, whose lease ends. An answer of any kind, even "no such page",
 * shows that the host is up; time-outs, refused connections and server errors count against it; a Retry-After
 * holds for all its pages.
 */
export function noteOutcome(before: HostState, outcome: RequestOutcome, policy: HostPolicy): HostState {
  const { error, nowMs, random } = outcome;
  const state = endLease(before, outcome);
  if (error instanceof RetryLater) {
    // Nobody is to come back at the very moment at which all were told to.
    const untilMs = nowMs + error.delayMs + Math.round(random * policy.spacingMs);
    return { ...state, nextStartMs: Math.max(state.nextStartMs, untilMs) };
  }
  if (error instanceof FetchFailure) {
    return PAGE_FAULTS.has(error.code) ? close(state) : noteFailure(state, outcome, policy);
  }
  const isAnswer = error === null || ANSWERS.some((kind) => error instanceof kind);
  return isAnswer ? close(state) : state;
}

/** The next request starts a pause after this answer, by which the one before has surely arrived. */
function endLease(state: HostState, { leaseId, nowMs }: RequestOutcome): HostState {
  const lease = state.leases.find(({ id }) => id === leaseId);
  if (lease === undefined) return state;
  const leases = state.leases.filter(({ id }) => id !== leaseId);
  return { ...state, leases, nextStartMs: Math.max(state.nextStartMs, nowMs + lease.gapMs) };
}

function close(state: HostState): HostState {
  return { ...state, failures: 0, openUntilMs: 0, openings: 0 };
}

function noteFailure(state: HostState, { nowMs, random }: RequestOutcome, policy: HostPolicy): HostState {
  const failures = state.failures + 1;
  const isProbing = state.openUntilMs > 0;
  // Requests that were under way when the circuit opened fail too, and must not open it further.
  const isOpen = measureOpen(state, nowMs, policy) > 0;
  if (isOpen || (!isProbing && failures < policy.failuresToOpen)) return { ...state, failures };
  const openings = state.openings + 1;
  const { openMs: baseMs, longestOpenMs: longestMs } = policy;
  const openUntilMs = nowMs + computeBackoff(openings, { baseMs, longestMs, random });
  return { ...state, failures, openings, openUntilMs };
}
