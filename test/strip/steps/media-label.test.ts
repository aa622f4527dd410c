import { describe, expect, it } from 'vitest';
import { mediaLabel } from '../../../src/strip/steps/media-label.ts';
import { findInText } from './find-in.ts';

describe('labels of pictures and players', () => {
  const takes = ['Video', 'View gallery', '3 / 12', 'Image caption', 'Hide caption'];
  const keeps = ['Video of the meeting showed two members asleep.', 'Pictures were taken down in the night.'];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(mediaLabel, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(mediaLabel, [line])).toEqual([]);
  });
});
