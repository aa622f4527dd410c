import { describe, expect, it } from 'vitest';
import { shareBar } from '../../../src/strip/steps/share-bar.ts';
import { findInText } from './find-in.ts';

describe('share bars', () => {
  const takes = ['Share Tweet Email Print', 'Share on Facebook | Share on LinkedIn | Copy link'];
  const keeps = ['The boroughs will share a director.', 'Print works at the town hall have closed.'];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(shareBar, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(shareBar, [line])).toEqual([]);
  });
});
