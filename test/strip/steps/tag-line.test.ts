import { describe, expect, it } from 'vitest';
import { tagLine } from '../../../src/strip/steps/tag-line.ts';
import { findInText } from './find-in.ts';

describe('tag lines', () => {
  const takes = ['Tags: housing, planning', 'Filed under: Councils', 'Topics: Education | SEND'];
  const keeps = [
    'Tags on the bins will be read by a lorry.',
    'Topics: the panel heard about roads, bins and dogs.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(tagLine, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(tagLine, [line])).toEqual([]);
  });
});
