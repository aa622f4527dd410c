import { describe, expect, it } from 'vitest';
import { relatedSection } from '../../../src/strip/steps/related-section.ts';
import { findInHtml } from './find-in.ts';

const ARTICLE = `<p>The ferry company has told the council that the last boat of the day will stop in May.</p>
  <p>Its manager, Olwen Tudor, said: “We carried four people last night, and three of them were crew.”</p>`;

describe('related stories', () => {
  it('takes the heading and all that follows it at the foot', () => {
    const html = `${ARTICLE}<h3>More like this</h3><p>Barge strikes pier</p>`;
    expect(findInHtml(relatedSection, html)).toEqual(['More like this', 'Barge strikes pier']);
  });

  it('knows a heading that names the paper', () => {
    const html = `${ARTICLE}<h3>More Great Courier Stories</h3><p>Barge strikes pier</p>`;
    expect(findInHtml(relatedSection, html)).toHaveLength(2);
  });

  it('takes only the heading where most of the article follows', () => {
    expect(findInHtml(relatedSection, `<h3>More like this</h3>${ARTICLE}`)).toEqual(['More like this']);
  });

  it('keeps a heading that says something', () => {
    expect(
      findInHtml(relatedSection, `${ARTICLE}<h3>More boats than people</h3><p>Barge strikes pier</p>`),
    ).toEqual([]);
  });
});
