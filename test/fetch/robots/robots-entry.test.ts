import { expect, test } from 'vitest';
import {
  FetchFailure,
  isRobotsDue,
  judgeRobots,
  noteRobots,
  type RobotsAnswer,
  type RobotsEntry,
} from '../../../src/fetch/index.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 0, 1);
const NO_A: RobotsAnswer = { kind: 'text', text: 'User-agent: *\nCrawl-delay: 3\nDisallow: /a' };
const NONE: RobotsAnswer = { kind: 'unavailable' };
const DOWN: RobotsAnswer = {
  kind: 'unreachable',
  cause: new FetchFailure('refused', 'example.org refused the connection.'),
};

/** The entry after answers at given times. */
function remember(...answers: readonly (readonly [answer: RobotsAnswer, atMs: number])[]) {
  return answers.reduce<RobotsEntry | null>(
    (entry, [answer, atMs]) => noteRobots(entry, answer, atMs),
    null,
  )!;
}

const judge = (entry: RobotsEntry, path: string, nowMs = NOW) =>
  judgeRobots(entry, `https://example.org${path}`, 'Alderman', nowMs);

test('asks at first, then once a day', () => {
  expect(isRobotsDue(null, NOW)).toBe(true);
  for (const answer of [NO_A, NONE]) {
    expect(isRobotsDue(remember([answer, NOW]), NOW + DAY - 1)).toBe(false);
    expect(isRobotsDue(remember([answer, NOW]), NOW + DAY)).toBe(true);
  }
});

test('asks again soon where the file could not be had, and then less and less often', () => {
  const once = remember([NO_A, NOW - DAY], [DOWN, NOW]);
  expect(isRobotsDue(once, NOW + 14_999)).toBe(false);
  expect(isRobotsDue(once, NOW + 15_000)).toBe(true);
  const later = noteRobots(once, DOWN, NOW + 60_000);
  expect(isRobotsDue(later, NOW + 119_999)).toBe(false);
  expect(isRobotsDue(later, NOW + 120_000)).toBe(true);
  const long = noteRobots(later, DOWN, NOW + DAY);
  expect(isRobotsDue(long, NOW + DAY + 599_999)).toBe(false);
  expect(isRobotsDue(long, NOW + DAY + 600_000)).toBe(true);
});

test('asks again after the clock was set back', () => {
  expect(isRobotsDue(remember([NO_A, NOW + 9 * DAY]), NOW)).toBe(true);
});

test('goes by the file, its pause included', () => {
  const entry = remember([NO_A, NOW]);
  expect(judge(entry, '/b')).toEqual({ crawlDelayMs: 3000 });
  expect(() => judge(entry, '/a')).toThrow(
    expect.objectContaining({
      name: 'Quarantine',
      code: 'robots-disallowed',
      reason: expect.stringContaining('example.org'),
    }),
  );
});

test('reads everything where there is no file', () => {
  expect(judge(remember([NONE, NOW]), '/a')).toEqual({ crawlDelayMs: null });
});

test('reads nothing where the file cannot be had, for thirty days', () => {
  const entry = remember([DOWN, NOW], [DOWN, NOW + DAY]);
  for (const nowMs of [NOW, NOW + 30 * DAY - 1]) {
    expect(() => judge(entry, '/b', nowMs)).toThrow(
      expect.objectContaining({
        name: 'FetchFailure',
        code: 'robots-unreachable',
        reason: expect.stringContaining('refused the connection'),
      }),
    );
  }
  expect(judge(entry, '/b', NOW + 30 * DAY)).toEqual({ crawlDelayMs: null });
});

test('goes by the last copy while the site fails', () => {
  const entry = remember([NO_A, NOW], [DOWN, NOW + DAY], [DOWN, NOW + 40 * DAY]);
  expect(judge(entry, '/b', NOW + 40 * DAY)).toEqual({ crawlDelayMs: 3000 });
  expect(() => judge(entry, '/a', NOW + 40 * DAY)).toThrow(
    expect.objectContaining({ code: 'robots-disallowed' }),
  );
});

test('a new answer takes the place of the old one, and ends the failure', () => {
  expect(judge(remember([NO_A, NOW], [NONE, NOW + DAY]), '/a')).toEqual({ crawlDelayMs: null });
  const back = remember([DOWN, NOW], [NO_A, NOW + HOUR]);
  expect(back).toEqual(remember([NO_A, NOW + HOUR]));
});

test('an entry survives being kept as JSON', () => {
  for (const entry of [
    remember([NO_A, NOW]),
    remember([NONE, NOW]),
    remember([NO_A, NOW], [DOWN, NOW + DAY]),
  ]) {
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  }
});
