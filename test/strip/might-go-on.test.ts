import { expect, it } from 'vitest';
import { mightGoOn } from '../../src/strip/index.ts';

const URL = 'https://news.example/story';

it.each([
  '<a href="/story?page=2">2</a>',
  "<link rel=next href='/story/page/2'>",
  '<a href=https://news.example/story/2>Next</a>',
  '<a href="/story?page=&#50;">2</a>',
])('sees that a page may go on: %s', (html) => {
  expect(mightGoOn(`<p>text</p>${html}`, URL)).toBe(true);
});

it('reads a link as a browser does', () => {
  expect(mightGoOn('<a href="?a=1&amp;page=2">2</a>', `${URL}?a=1`)).toBe(true);
});

it.each([
  '<a href="/other?page=2">2</a>',
  '<a href="https://elsewhere.example/story?page=2">2</a>',
  '<a href="/story?page=3">3</a>',
  '<a href="/story">Next</a>',
  'no link at all, and page=2',
])('sees that it does not: %s', (html) => {
  expect(mightGoOn(`<p>text</p>${html}`, URL)).toBe(false);
});

it('takes no longer for a hostile page than for another of its length', () => {
  expect(mightGoOn('href="'.repeat(200_000), URL)).toBe(false);
  expect(mightGoOn('href= '.repeat(200_000), URL)).toBe(false);
});
