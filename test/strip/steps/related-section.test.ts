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

  it('ends where the article goes on', () => {
    const more =
      '<p>The pier was built in 1881 for steamers from the north and has been mended after each great storm.</p>';
    const html = `${ARTICLE}<h3>Recommended</h3><ul><li>Barge strikes pier</li></ul>${more}`;
    expect(findInHtml(relatedSection, html)).toEqual(['Recommended', 'Barge strikes pier']);
    const boxed = `${ARTICLE}<h3>Recommended</h3><div><p>Barge strikes pier</p>${more}</div>`;
    expect(findInHtml(relatedSection, boxed)).toHaveLength(3);
  });

  it('keeps a heading that says something', () => {
    expect(
      findInHtml(relatedSection, `${ARTICLE}<h3>More boats than people</h3><p>Barge strikes pier</p>`),
    ).toEqual([]);
  });
});
