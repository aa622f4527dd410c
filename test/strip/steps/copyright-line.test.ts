import { describe, expect, it } from 'vitest';
import { copyrightLine } from '../../../src/strip/steps/copyright-line.ts';
import { findInText } from './find-in.ts';

describe('legal notices', () => {
  const takes = [
    '© 2025 Harbour Media',
    'Copyright Harbour Media Ltd. All rights reserved.',
    'We may earn a commission from links on this page.',
  ];
  const keeps = ['The council holds the copyright in the map.', 'A commission will look into the fire.'];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(copyrightLine, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(copyrightLine, [line])).toEqual([]);
  });
});
