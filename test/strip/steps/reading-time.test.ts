import { describe, expect, it } from 'vitest';
import { readingTime } from '../../../src/strip/steps/reading-time.ts';
import { findInText } from './find-in.ts';

describe('reading times', () => {
  const takes = ['84.1K', '3 min read', 'Reading time: 4 minutes', '1204 views'];
  const keeps = ['The drive takes 3 minutes.', 'Pupils read for 20 minutes a day.'];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(readingTime, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(readingTime, [line])).toEqual([]);
  });
});
