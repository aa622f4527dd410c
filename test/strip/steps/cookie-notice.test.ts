import { describe, expect, it } from 'vitest';
import { cookieNotice } from '../../../src/strip/steps/cookie-notice.ts';
import { findInText } from './find-in.ts';

describe('cookie notices', () => {
  const takes = [
    'We use cookies to improve your visit. By carrying on you agree to their use.',
    'Your browser appears to have cookies disabled.',
    'Please enable cookies in your browser to sign in.',
    'Manage your cookies and those of our partners',
  ];
  const keeps = [
    'Pupils baked cookies for the mayor and sold them for charity.',
    'The regulator fined a firm that stored cookies on phones without asking anyone.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(cookieNotice, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(cookieNotice, [line])).toEqual([]);
  });
});
