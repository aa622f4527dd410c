import { describe, expect, it } from 'vitest';
import { notesToEditors } from '../../../src/strip/steps/notes-to-editors.ts';
import { findInHtml } from './find-in.ts';

const ARTICLE = `<p>The ferry company has told the council that the last boat of the day will stop in May.</p>
  <p>Its manager, Olwen Tudor, said: “We carried four people last night, and three of them were crew.”</p>`;

describe('notes to editors', () => {
  it('takes the heading and all that follows it at the foot', () => {
    const html = `${ARTICLE}<h3>Notes to editors</h3><p>1. The ferry began in 1911.</p>`;
    expect(findInHtml(notesToEditors, html)).toEqual(['Notes to editors', '1. The ferry began in 1911.']);
  });

  it('takes only the heading where most of the article follows', () => {
    expect(findInHtml(notesToEditors, `<h3>Notes to editors</h3>${ARTICLE}`)).toEqual(['Notes to editors']);
  });

  it('keeps a heading that says something', () => {
    expect(
      findInHtml(notesToEditors, `${ARTICLE}<h3>Notes and coins</h3><p>1. The ferry began in 1911.</p>`),
    ).toEqual([]);
  });
});
