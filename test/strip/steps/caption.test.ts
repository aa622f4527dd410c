import { describe, expect, it } from 'vitest';
import { caption } from '../../../src/strip/steps/caption.ts';
import { findInText } from './find-in.ts';

describe('captions and credits', () => {
  const takes = [
    'The old swing bridge at dusk (Image: Courier)',
    '© Harbour Pictures',
    'Pictured: the new mayor with her chain',
    'Main image credit: Harbour Pictures',
    'A gull on the pier. Photo: Tom Akande',
  ];
  const keeps = [
    '2. Local authorities are not given governance or viability grades.',
    'A spokesman declined to comment to Reuters.',
    'The image of the town has suffered, said Mr Bell.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(caption, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(caption, [line])).toEqual([]);
  });
});
