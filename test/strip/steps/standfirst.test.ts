import { describe, expect, it } from 'vitest';
import { standfirst } from '../../../src/strip/steps/standfirst.ts';
import { findInHtml } from './find-in.ts';

const BODY =
  '<p>The bridge at Fenmouth, shut since a barge struck it in June, carried its first bus today.</p>';
const SUMMARY = 'Buses cross the river again after eleven months of detours';

describe('standfirsts', () => {
  it('takes a block named as one', () => {
    expect(findInHtml(standfirst, `<p class="article__standfirst">${SUMMARY}</p>${BODY}`)).toEqual([SUMMARY]);
  });

  it('takes the page’s own summary where its name is a common one', () => {
    const html = `<div class="summary">${SUMMARY}</div>${BODY}`;
    expect(findInHtml(standfirst, html, { description: SUMMARY })).toEqual([SUMMARY]);
    expect(findInHtml(standfirst, html)).toEqual([]);
  });

  it('keeps a first paragraph, though the page repeats it as its summary', () => {
    const first =
      'The bridge at Fenmouth, shut since a barge struck it in June, carried its first bus today.';
    expect(findInHtml(standfirst, BODY + BODY, { description: first })).toEqual([]);
  });
});
