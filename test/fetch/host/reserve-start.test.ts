import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_HOST_POLICY,
  followClock,
  type HostPolicy,
  type HostState,
  NEW_HOST,
  noteOutcome,
  reserveStart,
  setSpacing,
} from '../../../src/fetch/index.ts';

const NOW = Date.UTC(2026, 0, 1);
const POLICY: HostPolicy = {
  ...DEFAULT_HOST_POLICY,
  spacingMs: 1000,
  concurrency: 2,
  horizonMs: 5000,
  leaseMs: 60_000,
};

function reserve(state: HostState, leaseId: string, nowMs = NOW, crawlDelayMs: number | null = null) {
  return reserveStart(state, { leaseId, nowMs, crawlDelayMs }, POLICY);
}

/** The state after a start that must be given. */
function start(state: HostState, leaseId: string, nowMs = NOW): HostState {
  const reservation = reserve(state, leaseId, nowMs);
  if (reservation.kind !== 'start') throw new Error(`told to wait: ${reservation.why}`);
  return reservation.state;
}

test('a new host is asked at once, and then at its spacing', () => {
  expect(reserve(NEW_HOST, 'a')).toMatchObject({ kind: 'start', startMs: NOW });
  expect(reserve(start(NEW_HOST, 'a'), 'b', NOW + 10)).toMatchObject({ kind: 'start', startMs: NOW + 1000 });
  expect(reserve(start(NEW_HOST, 'a'), 'b', NOW + 9000)).toMatchObject({
    kind: 'start',
    startMs: NOW + 9000,
  });
});

test.each([
  [3000, NOW + 3000],
  [10, NOW + 1000],
  [null, NOW + 1000],
])('the site’s own pause of %s counts when it is longer', (crawlDelayMs, nextStartMs) => {
  expect(reserve(NEW_HOST, 'a', NOW, crawlDelayMs)).toMatchObject({ state: { nextStartMs } });
});

test('no more are under way than the concurrency says, until one ends or is lost', () => {
  const busy = start(start(NEW_HOST, 'a'), 'b');
  expect(reserve(busy, 'c', NOW + 5000)).toMatchObject({ kind: 'wait', why: 'concurrency' });
  const ended = noteOutcome(busy, { leaseId: 'a', error: null, nowMs: NOW + 5000, random: 0 }, POLICY);
  expect(reserve(ended, 'c', NOW + 5000)).toMatchObject({ kind: 'start' });
  expect(reserve(busy, 'c', NOW + 59_000)).toMatchObject({ kind: 'wait' });
  expect(reserve(busy, 'c', NOW + 60_000)).toMatchObject({ kind: 'start' });
});

test('a job that was lost and comes back takes its own place', () => {
  const busy = start(start(NEW_HOST, 'a'), 'b');
  const again = reserve(busy, 'a', NOW + 5000);
  expect(again).toMatchObject({ kind: 'start', state: { leases: [{ id: 'b' }, { id: 'a' }] } });
});

test('starts beyond the horizon are not given out', () => {
  const held = { ...NEW_HOST, nextStartMs: NOW + 8000 };
  expect(reserve(held, 'a')).toMatchObject({ kind: 'wait', why: 'spacing', delayMs: 8000 });
  expect(reserve(held, 'a', NOW + 3000)).toMatchObject({ kind: 'start', startMs: NOW + 8000 });
});

test('each of those sent away is told a time of its own', () => {
  let state: HostState = { ...NEW_HOST, nextStartMs: NOW + 8000 };
  const delaysMs = Array.from({ length: 4 }, (_, index) => {
    const reservation = reserve(state, `job-${index}`);
    ({ state } = reservation);
    return reservation.kind === 'wait' ? reservation.delayMs : 0;
  });
  expect(delaysMs).toEqual([8000, 9000, 10_000, 11_000]);
});

test('a thousand pages of one host are each sent away once or twice, not again and again', () => {
  let state: HostState = NEW_HOST;
  let nowMs = NOW;
  const jobs = Array.from({ length: 1000 }, (_, index) => ({
    leaseId: `job-${index}`,
    atMs: NOW,
    sentAway: 0,
  }));
  const waiting = [...jobs];
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.atMs - b.atMs);
    const job = waiting.shift()!;
    nowMs = Math.max(nowMs, job.atMs);
    const reservation = reserveStart(state, { leaseId: job.leaseId, nowMs }, POLICY);
    ({ state } = reservation);
    if (reservation.kind === 'start') {
      // The worker waits for the start, then takes 300 ms, and is late for the next job by as much.
      nowMs = reservation.startMs + 300;
      state = noteOutcome(state, { leaseId: job.leaseId, error: null, nowMs, random: 0 }, POLICY);
    } else {
      waiting.push({ ...job, atMs: nowMs + reservation.delayMs, sentAway: job.sentAway + 1 });
      expect(job.sentAway).toBeLessThan(5);
    }
  }
  // A start a second after each answer, and no time lost between them.
  expect(nowMs - NOW).toBeLessThan(1350 * 1000);
});

test('a clock that was set back by a year stops nothing', () => {
  const later = NOW + 365 * 24 * 60 * 60 * 1000;
  const busy = start(start(NEW_HOST, 'a', later), 'b', later);
  const open = { ...busy, failures: 5, openings: 1, openUntilMs: later + 30_000 };
  expect(reserve(busy, 'c', NOW)).toMatchObject({ kind: 'start', startMs: NOW });
  expect(reserve(open, 'c', NOW)).toMatchObject({ kind: 'start', startMs: NOW });
});

test('whatever the workers do, starts keep their spacing and their number', () => {
  const step = fc.record({
    worker: fc.integer({ min: 0, max: 7 }),
    passMs: fc.integer({ min: 0, max: 3000 }),
    crawlDelayMs: fc.option(fc.integer({ min: 0, max: 4000 })),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let state: HostState = NEW_HOST;
      let nowMs = NOW;
      let earliestMs = 0;
      const working = new Set<string>();
      for (const { worker, passMs, crawlDelayMs } of steps) {
        nowMs += passMs;
        const leaseId = `worker-${worker}`;
        if (working.delete(leaseId)) {
          state = noteOutcome(state, { leaseId, error: null, nowMs, random: 0 }, POLICY);
          continue;
        }
        const reservation = reserveStart(
          state,
          { leaseId, nowMs, crawlDelayMs },
          { ...POLICY, leaseMs: 3_600_000 },
        );
        if (reservation.kind === 'wait') continue;
        expect(reservation.startMs).toBeGreaterThanOrEqual(Math.max(earliestMs, nowMs));
        earliestMs = reservation.startMs + Math.max(1000, crawlDelayMs ?? 0);
        ({ state } = reservation);
        working.add(leaseId);
        expect(working.size).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 500 },
  );
});

test('a person’s page is told the next start, and not the end of the line', () => {
  let state = NEW_HOST;
  const ask = (leaseId: string, isUrgent: boolean) => {
    const reservation = reserveStart(state, { leaseId, nowMs: NOW, isUrgent }, POLICY);
    state = reservation.state;
    return reservation.kind === 'wait' ? reservation.delayMs : 0;
  };
  for (let i = 0; i < 20; i++) ask(`crawl-${i}`, false);
  expect(ask('person', true)).toBeLessThan(ask('crawl-last', false) / 2);
});

test('a host’s own spacing goes before that of all others, until it is taken away', () => {
  const gap = (state: HostState) => {
    const { state: after } = reserveStart(state, { leaseId: 'a', nowMs: NOW }, POLICY);
    return after.nextStartMs - NOW;
  };
  expect(gap(setSpacing(NEW_HOST, 7000))).toBe(7000);
  expect(gap(setSpacing(NEW_HOST, 10))).toBe(10);
  expect(gap(setSpacing(setSpacing(NEW_HOST, 7000), null))).toBe(POLICY.spacingMs);
});

test('a clock that is put back keeps no host waiting until it has caught up', () => {
  const HOUR_MS = 60 * 60 * 1000;
  const before = followClock(start(NEW_HOST, 'a', NOW + 3 * HOUR_MS), NOW + 3 * HOUR_MS);
  const held = { ...before, lineEndMs: NOW + 4 * HOUR_MS, openUntilMs: NOW + 3 * HOUR_MS + 5000 };
  expect(followClock(held, NOW)).toEqual({
    ...held,
    atMs: NOW,
    nextStartMs: NOW + 1000,
    lineEndMs: NOW + HOUR_MS,
    openUntilMs: NOW + 5000,
    leases: [{ ...before.leases[0], untilMs: NOW + 60_000 }],
  });
});

test('a clock that goes on, or is put back a little, changes no time', () => {
  const state = followClock(start(NEW_HOST, 'a'), NOW);
  expect(followClock(state, NOW - 500)).toEqual({ ...state, atMs: NOW - 500 });
  expect(followClock(state, NOW + 5000)).toEqual({ ...state, atMs: NOW + 5000 });
});
