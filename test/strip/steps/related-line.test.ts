import { describe, expect, it } from 'vitest';
import { relatedLine } from '../../../src/strip/steps/related-line.ts';
import { findInHtml, findInText } from './find-in.ts';

describe('lines that lead to another article', () => {
  const takes = [
    'Read more: Bridge shut after barge strikes pier',
    'Related: Ten bridges we have loved',
    'READ MORE | Mayor in hot water',
    'For more on this story, visit the bulletin online.',
    'More Fenmouth rugby: https://news.example/rugby',
  ];
  const keeps = [
    'Background: the council sold the land in 2011, and bought it back twice.',
    'Read more slowly, the coroner told the clerk.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(relatedLine, [line])).toEqual([line]);
  });

  it('takes off a label whose line is a link', () => {
    const line = 'PHOTOS: the storm on the promenade';
    expect(findInHtml(relatedLine, `<p>PHOTOS: <a href="/x">the storm on the promenade</a></p>`)).toEqual([
      line,
    ]);
    expect(findInHtml(relatedLine, `<p>${line}</p>`)).toEqual([]);
  });

  it('takes off a label in capitals whose line is a link', () => {
    const html = (line: string): string => `<p>${line}</p>`;
    expect(findInHtml(relatedLine, html('IN FENMOUTH: <a href="/x">Barge strikes pier</a>'))).toHaveLength(1);
    expect(findInHtml(relatedLine, html('IN FENMOUTH: Barge strikes <a href="/x">pier</a>'))).toEqual([]);
    expect(findInHtml(relatedLine, html('In Fenmouth: <a href="/x">Barge strikes pier</a>'))).toEqual([]);
  });

  it('takes off a call that is all a link in an article alone', () => {
    const html = '<p><a href="/x">See our pictures of the week.</a></p>';
    expect(findInHtml(relatedLine, html, { kind: 'article' })).toHaveLength(1);
    expect(findInHtml(relatedLine, html, { kind: 'other' })).toEqual([]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(relatedLine, [line])).toEqual([]);
  });
});
