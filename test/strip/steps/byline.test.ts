import { describe, expect, it } from 'vitest';
import { byline } from '../../../src/strip/steps/byline.ts';
import { findInHtml, findInText } from './find-in.ts';

const NEWS = 'The ferry company has told the council that the last boat of the day will stop in May.';

describe('bylines and dates', () => {
  const takes = [
    'By Nia Prosser',
    'By Nia Prosser, local democracy reporter',
    'Published: 4 March 2024',
    'Updated 3 hours ago',
    'Page last updated: 4 June 2024',
    '12-03-2024',
    'Article date: 07 March 2024',
    '12/03/2024 10:15',
    'Tuesday, 4 March 2025',
  ];
  const keeps = [
    'By Christmas the bridge will be open again.',
    '4 March was the last day of the old council.',
    'Twelve hours ago nobody had heard of the plan.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(byline, [line])).toEqual([line]);
  });

  it('takes off one that is broken over lines', () => {
    const lines = (...parts: string[]): string => `<p>${parts.join('<br>')}</p><p>${NEWS}</p>`;
    expect(
      findInHtml(byline, lines('By: Nia Prosser', 'Democracy reporter', 'Published: 4 March 2025')),
    ).toHaveLength(1);
    expect(findInHtml(byline, lines('By Nia Prosser', NEWS))).toEqual([]);
  });

  it('takes off dates over lines at the foot', () => {
    const foot = '<p>Page last reviewed: 3 June 2023<br>Next review due: 3 June 2026</p>';
    expect(findInHtml(byline, `${`<p>${NEWS}</p>`.repeat(20)}${foot}`)).toHaveLength(1);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(byline, [line])).toEqual([]);
  });
});
