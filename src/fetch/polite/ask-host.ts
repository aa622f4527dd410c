import { RetryLater } from '../../record/index.ts';
import { FetchFailure } from '../fetch-failure.ts';
import { followClock, type HostPolicy, type HostState, measureOpen, NEW_HOST } from '../host/host-state.ts';
import { noteOutcome } from '../host/note-outcome.ts';
import { type Reservation, reserveStart } from '../host/reserve-start.ts';
import type { StateStore } from './state-store.ts';

export interface HostKeeper {
  readonly states: StateStore;
  readonly policy: HostPolicy;
  /** Milliseconds since 1970, by this machine's clock: for what may be a little wrong. */
  readonly now: () => number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Waits, and throws the signal's reason when it aborts. */
  readonly sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
}

export interface HostRequest {
  readonly host: string;
  readonly leaseId: string;
  readonly crawlDelayMs: number | null;
  readonly isUrgent?: boolean;
  readonly signal?: AbortSignal;
}

/** Throws `host-failing` while the host's circuit is open. */
export async function refuseWhileOpen(keeper: HostKeeper, host: string): Promise<void> {
  const state = readState(await keeper.states.read(keyOf(host)));
  const delayMs = measureOpen(state, keeper.now(), keeper.policy);
  if (delayMs > 0) throw nameWait(host, { why: 'circuit-open', delayMs, state }, keeper);
}

/**
 * Waits for this host's next start, does `work` and notes how it ended. Throws what `work` throws, or `host-busy` or
 * `host-failing` when the start is too far off.
 */
export async function askHost<T>(
  keeper: HostKeeper,
  request: HostRequest,
  work: () => Promise<T>,
): Promise<T> {
  const { host, leaseId, signal } = request;
  const note = (error: unknown): Promise<void> =>
    keeper.states.update(keyOf(host), (before, nowMs) => {
      const outcome = { leaseId, error, nowMs, random: keeper.random() };
      const state = followClock(readState(before), nowMs);
      return { after: noteOutcome(state, outcome, keeper.policy), result: undefined };
    });

  const delayMs = await reserve(keeper, request);
  let result: T;
  try {
    await keeper.sleep(delayMs, signal);
    result = await work();
  } catch (error) {
    await note(error);
    throw error;
  }
  await note(null);
  return result;
}

/**
 * How long it is until the start that is reserved. A turn that comes within the horizon is waited for here: a way through the queue
 * costs more than that.
 */
async function reserve(keeper: HostKeeper, request: HostRequest): Promise<number> {
  const { host, signal } = request;
  let patienceMs = keeper.policy.horizonMs;
  for (;;) {
    const { reservation, nowMs } = await tryReserve(keeper, request);
    if (reservation.kind === 'start') return Math.max(reservation.startMs - nowMs, 0);
    const isSoon = reservation.delayMs <= patienceMs;
    if (reservation.why === 'circuit-open' || !isSoon) throw nameWait(host, reservation, keeper);
    patienceMs -= reservation.delayMs;
    await keeper.sleep(reservation.delayMs, signal);
  }
}

function tryReserve(
  keeper: HostKeeper,
  { host, leaseId, crawlDelayMs, isUrgent = false }: HostRequest,
): Promise<{ readonly reservation: Reservation; readonly nowMs: number }> {
  return keeper.states.update(keyOf(host), (before, nowMs) => {
    const request = { leaseId, nowMs, crawlDelayMs, isUrgent };
    const reservation = reserveStart(followClock(readState(before), nowMs), request, keeper.policy);
    return { after: reservation.state, result: { reservation, nowMs } };
  });
}

function nameWait(
  host: string,
  { why, delayMs, state }: Pick<Extract<Reservation, { kind: 'wait' }>, 'why' | 'delayMs' | 'state'>,
  { policy, random }: HostKeeper,
): Error {
  if (why !== 'circuit-open') {
    return new RetryLater(
      'host-busy',
      `Other pages of ${host} come first; this one waits its turn.`,
      delayMs,
      { isBounded: false },
    );
  }
  const words = `${host} has failed several times in a row and is left alone for a while.`;
  if (state.openings >= policy.openingsToCount) return new FetchFailure('host-failing', words);
  // Those who wait for the same moment do not all come back at it.
  return new RetryLater('host-failing', words, delayMs + Math.round(random() * policy.spacingMs));
}

function keyOf(host: string): string {
  return `host:${host}`;
}

function readState(value: unknown): HostState {
  return value === null ? NEW_HOST : (value as HostState);
}
