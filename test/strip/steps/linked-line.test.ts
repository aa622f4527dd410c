import { describe, expect, it } from 'vitest';
import { linkedLine } from '../../../src/strip/steps/linked-line.ts';
import { findInHtml } from './find-in.ts';

const PARAGRAPH = '<p>The council will <a href="/plan">publish the plan</a> in the spring, it said.</p>';

describe('whole-line links', () => {
  it('takes a paragraph that is one link between paragraphs that are not', () => {
    const html = `${PARAGRAPH.repeat(3)}<p><a href="/x">Barge strikes pier at night</a></p>${PARAGRAPH}`;
    expect(findInHtml(linkedLine, html)).toEqual(['Barge strikes pier at night']);
  });

  it('keeps a sub-heading that links to itself', () => {
    const html = `${PARAGRAPH.repeat(3)}<h2 id="next"><a href="#next">What happens next</a></h2>${PARAGRAPH}`;
    expect(findInHtml(linkedLine, html)).toEqual([]);
  });

  it('keeps a linked sentence', () => {
    const html = `${PARAGRAPH.repeat(4)}<p><a href="/x">The report was published today.</a></p>`;
    expect(findInHtml(linkedLine, html)).toEqual([]);
  });

  it('keeps links where they are what the article is about', () => {
    const items = Array.from({ length: 9 }, (_, i) => `Results of ward number ${i + 1}`);
    const list = items.map((item) => `<li><a href="/r">${item}</a></li>`).join('');
    expect(findInHtml(linkedLine, `${PARAGRAPH}<ul>${list}</ul>${PARAGRAPH}`)).toEqual([]);
  });
});
