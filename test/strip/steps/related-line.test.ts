import { describe, expect, it } from 'vitest';
import { relatedLine } from '../../../src/strip/steps/related-line.ts';
import { findInText } from './find-in.ts';

describe('lines that lead to another article', () => {
  const takes = [
    'Read more: Bridge shut after barge strikes pier',
    'Related: Ten bridges we have loved',
    'READ MORE | Mayor in hot water',
    'For more on this story, visit the bulletin online.',
  ];
  const keeps = [
    'Background: the council sold the land in 2011, and bought it back twice.',
    'Read more slowly, the coroner told the clerk.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(relatedLine, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(relatedLine, [line])).toEqual([]);
  });
});
