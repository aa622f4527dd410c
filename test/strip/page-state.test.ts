import { expect, it } from 'vitest';
import { stripPage } from '../../src/strip/index.ts';

const NEWS = [
  'The swing bridge at Fenmouth has reopened to buses after eleven months, the county said on Tuesday.',
  'Its engineer, Olwen Tudor, told members that the last of the new bolts had been fitted over the weekend.',
  'Drivers of lorries must still go round by the ford until the deck has been tested under load.',
];
const STORY = {
  title: 'Swing bridge opens again',
  author: { name: 'Nia Prosser' },
  publishedAt: '2024-06-03T09:00:00Z',
};

function stripState(article: object, shown = '') {
  const state = JSON.stringify({ props: { pageProps: { locale: 'en', article } } });
  const html = `<title>Swing bridge opens again | Courier</title><div id="app">${shown}</div><script id="state" type="application/json">${state}</script>`;
  return stripPage({ html });
}

it.each([
  ['as HTML', NEWS.map((line) => `<p>${line}</p>`).join('')],
  ['as plain text', NEWS.join('\n\n')],
  ['as a list of pieces', NEWS.map((text) => ({ type: 'paragraph', text }))],
  ['as a list of lines', NEWS],
])('reads the article from the data of a page that shows none: %s', (_, body) => {
  expect(stripState({ ...STORY, body })).toMatchObject({
    article: {
      title: STORY.title,
      byline: ['Nia Prosser'],
      published: STORY.publishedAt,
      text: NEWS.join('\n\n'),
    },
  });
});

it.each([
  ['without a date', { ...STORY, publishedAt: undefined }],
  ['with another headline', { ...STORY, title: 'How we use your data' }],
])('takes no text for the article that comes %s', (_, story) => {
  expect(stripState({ ...story, body: NEWS.join('\n\n') })).toHaveProperty('refusal.code', 'empty-page');
});

it('goes by what a page shows, where it shows an article', () => {
  const shown = NEWS.map((line) => `<p>${line}</p>`).join('');
  const body = Array.from({ length: 9 }, () => 'The harbour has a longer tale to tell.').join(' ');
  expect(stripState({ ...STORY, body }, shown)).toHaveProperty('article.text', NEWS.join('\n\n'));
});
