import { describe, expect, it } from 'vitest';
import { continuesBelow } from '../../../src/strip/steps/continues-below.ts';
import { findInText } from './find-in.ts';

describe('marks between paragraphs', () => {
  const takes = [
    'Article continues below',
    'Advertisement',
    'Hide Ad',
    'More news, no ads',
    'Skip past newsletter promotion',
    'Story continues below this advert',
  ];
  const keeps = ['Advertisement of the post will begin in May.', 'The story continues in the courts.'];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(continuesBelow, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(continuesBelow, [line])).toEqual([]);
  });
});
