import { expect, it } from 'vitest';
import { limitRepeats } from '../../src/app/limit-repeats.ts';

it('tells each trouble at once, and how often it came again at most every ten seconds', () => {
  let time = 0;
  const told: [string, number][] = [];
  const tell = limitRepeats(
    (message, repeated) => told.push([message, repeated]),
    () => time,
  );
  for (const message of ['full', 'full', 'full', 'away', 'full']) tell(message);
  expect(told).toEqual([
    ['full', 0],
    ['away', 0],
    ['full', 0],
  ]);
  for (time = 1000; time < 10_000; time += 1000) tell('full');
  expect(told).toHaveLength(3);
  time = 10_000;
  tell('full');
  expect(told.at(-1)).toEqual(['full', 9]);
});
