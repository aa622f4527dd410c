import { describe, expect, it } from 'vitest';
import { browserNotice } from '../../../src/strip/steps/browser-notice.ts';
import { findInText } from './find-in.ts';

describe('browser notices', () => {
  const takes = [
    'Please use Chrome browser for a more accessible video player',
    'Your browser is no longer supported.',
    'Please enable JavaScript to use this site.',
    'We recommend that you upgrade to a newer version of your browser.',
    'Sorry, your browser does not support HTML5 video.',
  ];
  const keeps = [
    'A visitor who used a browser at the library said it was slow.',
    'The council will replace software that is no longer supported.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(browserNotice, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(browserNotice, [line])).toEqual([]);
  });
});
