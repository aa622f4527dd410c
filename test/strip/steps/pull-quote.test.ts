import { expect, it } from 'vitest';
import { pullQuote } from '../../../src/strip/steps/pull-quote.ts';
import { findInHtml } from './find-in.ts';

const TOLD = '<p>Olwen Tudor said: “We carried four people last night, and three of them were crew.”</p>';

it('takes words set apart that the text tells in their place', () => {
  const quote = '“Three of them were crew”';
  expect(findInHtml(pullQuote, `${TOLD}<blockquote>${quote}</blockquote>`)).toEqual([quote]);
});

it('keeps a quotation that stands nowhere else, and a paragraph that repeats another', () => {
  expect(findInHtml(pullQuote, `${TOLD}<blockquote>The boat will not sail in winter.</blockquote>`)).toEqual(
    [],
  );
  expect(findInHtml(pullQuote, `${TOLD}<p>Three of them were crew.</p>`)).toEqual([]);
});
