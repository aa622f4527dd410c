import { describe, expect, it } from 'vitest';
import { loneControl } from '../../../src/strip/steps/lone-control.ts';
import { findInText } from './find-in.ts';

describe('lone controls', () => {
  const takes = [
    'Sort by: Best',
    'Post Reply',
    'Who is online',
    'Rhannu',
    'Text size',
    'Donate now',
    'Return to news list',
    'Upgrade to paid',
    'Send Us a Tip',
    'Contact us',
    'Learn more',
    'Back to top',
    'Print',
    'Read the full story',
  ];
  const keeps = [
    'Sort by price, the shop told buyers.',
    'Donate blood now, the hospital asks.',
    'Print deadlines have passed.',
    'Learn more quickly, Mr Bell told his pupils.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(loneControl, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(loneControl, [line])).toEqual([]);
  });
});
