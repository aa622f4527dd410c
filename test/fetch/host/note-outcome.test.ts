import { expect, test } from 'vitest';
import {
  computeBackoff,
  DEFAULT_HOST_POLICY,
  FetchFailure,
  type HostPolicy,
  type HostState,
  NEW_HOST,
  noteOutcome,
  reserveStart,
} from '../../../src/fetch/index.ts';
import { Quarantine, RetryLater, Skip } from '../../../src/record/index.ts';

const NOW = Date.UTC(2026, 0, 1);
const POLICY: HostPolicy = {
  ...DEFAULT_HOST_POLICY,
  failuresToOpen: 3,
  openMs: 30_000,
  longestOpenMs: 100_000,
};
const TIMEOUT = new FetchFailure('timeout-headers', 'example.org did not answer.');

const note = (state: HostState, error: unknown, nowMs = NOW, random = 0.999_999) =>
  noteOutcome(state, { leaseId: 'a', error, nowMs, random }, POLICY);
const reserve = (state: HostState, nowMs: number, leaseId = 'a') =>
  reserveStart(state, { leaseId, nowMs }, POLICY);

/** A host after so many failures in a row. */
function fail(times: number, state: HostState = NEW_HOST, nowMs = NOW): HostState {
  return Array.from({ length: times }).reduce<HostState>((before) => note(before, TIMEOUT, nowMs), state);
}

test('failures in a row open the circuit, and fewer do not', () => {
  expect(reserve(fail(2), NOW)).toMatchObject({ kind: 'start' });
  expect(reserve(fail(3), NOW)).toMatchObject({ kind: 'wait', why: 'circuit-open', delayMs: 30_000 });
});

test.each([
  ['a page', null],
  ['a page that is missing', new Quarantine('http-404', 'No such page.')],
  ['a page unchanged', new Skip('not-modified', 'Unchanged.')],
  ['a body that is damaged', new FetchFailure('body-damaged', 'Damaged.')],
])('%s shows that the host is up', (_, error) => {
  expect(note(fail(2), error)).toMatchObject({ failures: 0 });
  expect(note(fail(3), error)).toMatchObject({ failures: 0, openUntilMs: 0, openings: 0 });
});

test('a fetch broken off by ourselves says nothing of the host', () => {
  expect(note(fail(2), new Error('shutting down'))).toEqual(fail(2));
});

test('after its time one probe is let through, and decides', () => {
  const open = fail(3);
  const probe = reserve(open, NOW + 30_000, 'probe');
  if (probe.kind !== 'start') throw new Error('no probe was let through');
  expect(reserve(probe.state, NOW + 35_000, 'other')).toMatchObject({ kind: 'wait', why: 'concurrency' });

  const outcome = { leaseId: 'probe', nowMs: NOW + 40_000, random: 0.999_999 };
  const closed = noteOutcome(probe.state, { ...outcome, error: null }, POLICY);
  expect(closed).toMatchObject({ failures: 0, openUntilMs: 0, leases: [] });

  const reopened = noteOutcome(probe.state, { ...outcome, error: TIMEOUT }, POLICY);
  expect(reserve(reopened, NOW + 40_000)).toMatchObject({
    kind: 'wait',
    why: 'circuit-open',
    delayMs: 60_000,
  });
});

test('each opening lasts twice as long, up to the longest', () => {
  const lasted: number[] = [];
  let nowMs = NOW;
  for (let state = fail(3); lasted.length < 4; state = fail(1, state, nowMs)) {
    lasted.push(state.openUntilMs - nowMs);
    nowMs = state.openUntilMs;
  }
  expect(lasted).toEqual([30_000, 60_000, 100_000, 100_000]);
});

test('requests that were under way when the circuit opened do not open it further', () => {
  const open = fail(3);
  expect(fail(4, open, NOW + 100).openUntilMs).toBe(open.openUntilMs);
});

test('a Retry-After holds for the whole host, with some chance added', () => {
  const busy = new RetryLater('http-429', 'Too many requests.', 120_000);
  expect(note(NEW_HOST, busy, NOW, 0).nextStartMs).toBe(NOW + 120_000);
  expect(note(NEW_HOST, busy, NOW, 0.5).nextStartMs).toBe(NOW + 121_000);
  expect(note({ ...NEW_HOST, nextStartMs: NOW + 500_000 }, busy).nextStartMs).toBe(NOW + 500_000);
});

test('back-off doubles, keeps to its bound, and leaves half to chance', () => {
  const backoff = (attempt: number, random: number) =>
    computeBackoff(attempt, { baseMs: 1000, longestMs: 60_000, random });
  expect([0, 1, 2, 3, 7, 1000].map((attempt) => backoff(attempt, 0))).toEqual([
    500, 500, 1000, 2000, 30_000, 30_000,
  ]);
  expect(backoff(3, 0.5)).toBe(3000);
  expect(backoff(1000, 0.999_999)).toBeLessThanOrEqual(60_000);
});
