import { describe, expect, it } from 'vitest';
import { commentArea } from '../../../src/strip/steps/comment-area.ts';
import { findInHtml } from './find-in.ts';

const ARTICLE = `<p>The ferry company has told the council that the last boat of the day will stop in May.</p>
  <p>Its manager, Olwen Tudor, said: “We carried four people last night, and three of them were crew.”</p>`;

describe('comment areas', () => {
  it('takes the heading and all that follows it at the foot', () => {
    const html = `${ARTICLE}<h3>Leave a reply</h3><p>First! What a waste of money.</p>`;
    expect(findInHtml(commentArea, html)).toEqual(['Leave a reply', 'First! What a waste of money.']);
  });

  it('knows a heading with its control beside it', () => {
    const html = `${ARTICLE}<h3>Visitor comments <a href="#c">Add your comment</a></h3><p>First!</p>`;
    expect(findInHtml(commentArea, html)).toEqual(['Visitor comments Add your comment', 'First!']);
  });

  it('takes only the heading where most of the article follows', () => {
    expect(findInHtml(commentArea, `<h3>Leave a reply</h3>${ARTICLE}`)).toEqual(['Leave a reply']);
  });

  it('keeps a heading that says something', () => {
    expect(
      findInHtml(
        commentArea,
        `${ARTICLE}<h3>What residents commented</h3><p>First! What a waste of money.</p>`,
      ),
    ).toEqual([]);
  });
});
