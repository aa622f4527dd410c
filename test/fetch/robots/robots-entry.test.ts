import { expect, test } from 'vitest';
import {
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
const DOWN: RobotsAnswer = { kind: 'unreachable', reason: 'example.org refused the connection.' };

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

test('asks again soon where the file could not be had', () => {
  const entry = remember([NO_A, NOW], [DOWN, NOW + DAY]);
  expect(isRobotsDue(entry, NOW + DAY + 60_000)).toBe(false);
  expect(isRobotsDue(entry, NOW + DAY + HOUR)).toBe(true);
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
