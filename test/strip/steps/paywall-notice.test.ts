import { describe, expect, it } from 'vitest';
import { paywallNotice } from '../../../src/strip/steps/paywall-notice.ts';
import { findInText } from './find-in.ts';

describe('paywalls', () => {
  const takes = [
    'Want full article access? Register to continue.',
    'Already a subscriber? Log in to read on.',
    'This article is only available to subscribers.',
    'You have read 3 of 3 free articles this month.',
  ];
  const keeps = [
    'Residents must register to vote by Tuesday.',
    'The library has 3,000 subscribers and wants more.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(paywallNotice, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(paywallNotice, [line])).toEqual([]);
  });
});
