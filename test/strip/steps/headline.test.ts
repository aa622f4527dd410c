import { describe, expect, it } from 'vitest';
import { headline } from '../../../src/strip/steps/headline.ts';
import { findInHtml, findInText } from './find-in.ts';

describe('headlines', () => {
  it('takes the title printed again, whatever its quotation marks', () => {
    const lines = ['Bridge ‘safe’ at last', 'The bridge at Fenmouth has reopened.'];
    expect(findInText(headline, lines, { title: 'Bridge "safe" at last' })).toEqual([
      'Bridge ‘safe’ at last',
    ]);
  });

  it('takes a top-level heading above the text, though it differs from the title', () => {
    const html = '<h1>Swing bridge swings again</h1><p>The bridge at Fenmouth has reopened.</p>';
    expect(findInHtml(headline, html, { title: 'Bridge reopens' })).toEqual(['Swing bridge swings again']);
  });

  it('keeps a sentence that opens with the words of the title', () => {
    const lines = ['Bridge safe at last, said the mayor on Friday.'];
    expect(findInText(headline, lines, { title: 'Bridge safe at last' })).toEqual([]);
  });
});
