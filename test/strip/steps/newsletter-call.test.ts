import { describe, expect, it } from 'vitest';
import { newsletterCall } from '../../../src/strip/steps/newsletter-call.ts';
import { findInText } from './find-in.ts';

describe('newsletter calls', () => {
  const takes = [
    'Sign up to our free morning bulletin and get the news straight to your inbox.',
    'Subscribe to our weekly newsletter here.',
    'Thank you for signing up!',
    'Enter your email address to receive updates',
    'You can unsubscribe at any time.',
  ];
  const keeps = [
    'Ms Pell said parents would be able to sign up for alerts about school closures.',
    'The council stopped printing its residents’ newsletter in 2019.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(newsletterCall, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(newsletterCall, [line])).toEqual([]);
  });
});
