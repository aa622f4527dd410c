import { expect, it } from 'vitest';
import { data, readHead } from './make-page.ts';

const H1 = '<h1>Swing bridge carries buses again</h1>';
const TITLE = 'Swing bridge carries buses again';

const cases: [what: string, head: string, lead: string, title: string, source: string][] = [
  ['JSON-LD first', data({ headline: TITLE }), '', TITLE, 'json-ld'],
  [
    'JSON-LD escaped twice',
    data({ headline: 'Bolts &amp; nuts: the bridge' }),
    '',
    'Bolts & nuts: the bridge',
    'json-ld',
  ],
  ['meta after it', `<meta property="og:title" content="${TITLE}">`, '', TITLE, 'meta'],
  [
    'a word above the headline, within its tag',
    `<title>Opinion | ${TITLE}</title>`,
    `<h1><span class="eyebrow">Opinion</span> ${TITLE}</h1>`,
    TITLE,
    'text',
  ],
  [
    'printed in capitals alone',
    `<meta property="og:title" content="${TITLE}">`,
    `<h1>${TITLE.toUpperCase()}</h1>`,
    TITLE,
    'meta',
  ],
  ['site after a bar', `<title>${TITLE} | The Courier</title>`, '', TITLE, 'meta'],
  [
    'site after a dash, known from meta',
    `<title>${TITLE} - The Courier</title><meta property="og:site_name" content="The Courier">`,
    '',
    TITLE,
    'meta',
  ],
  ['site known from the host alone', `<title>${TITLE} – Courier</title>`, '', TITLE, 'meta'],
  ['site in front', `<title>Courier: ${TITLE}</title>`, '', TITLE, 'meta'],
  ['section and site behind', `<title>${TITLE} | News | The Courier</title>`, '', TITLE, 'meta'],
  [
    'a dash that is part of the headline',
    `<title>Bridge open - but not to lorries</title>`,
    '',
    'Bridge open - but not to lorries',
    'meta',
  ],
  [
    'printed headline over a cut one',
    `<meta property="og:title" content="Swing bridge carries buses">`,
    H1,
    TITLE,
    'text',
  ],
  [
    'printed headline with the same words keeps the source',
    `<meta property="og:title" content="${TITLE}">`,
    H1,
    TITLE,
    'meta',
  ],
  [
    'site’s name as top heading',
    `<title>${TITLE} | The Courier</title><meta property="og:site_name" content="The Courier">`,
    '<h1>The Courier</h1>',
    TITLE,
    'meta',
  ],
  [
    'headline in microdata',
    `<title>${TITLE} | The Courier</title>`,
    `<div itemprop="headline">${TITLE}</div>`,
    TITLE,
    'text',
  ],
  [
    'printed headline that only the document’s title repeats',
    `${data({ headline: 'Fenmouth span opens' })}<meta property="og:title" content="Fenmouth span opens"><title>${TITLE} - The Courier</title>`,
    H1,
    TITLE,
    'text',
  ],
  [
    'printed headline that only the meta tag repeats',
    `${data({ headline: 'Fenmouth: county opens span' })}<meta property="og:title" content="${TITLE}">`,
    H1,
    TITLE,
    'meta',
  ],
  [
    'site’s banner as top heading, known from the document’s title alone',
    `<title>${TITLE} | Fen and Foreshore</title>`,
    `<h1>Fen and Foreshore</h1><h2>${TITLE}</h2>`,
    TITLE,
    'text',
  ],
  ['a headline of one word', '<title>Bridges | The Courier</title>', '<h1>Bridges</h1>', 'Bridges', 'text'],
  [
    'the only headline of a page whose title is the site’s name',
    '<title>The Courier</title>',
    H1,
    TITLE,
    'text',
  ],
  [
    'the only headline, told in other words by the title',
    '<title>Fenmouth bridge: what has opened and when</title>',
    H1,
    TITLE,
    'text',
  ],
  [
    'a headline in a header whose name says what it has not',
    `<title>${TITLE} | The Courier</title>`,
    `<header class="head head--no-promo">${H1.replace('again', 'again after a year')}</header>`,
    `${TITLE} after a year`,
    'text',
  ],
  [
    'a blog whose banner is the top heading',
    `<title>The Bridge Club » Blog Archive » ${TITLE}</title>`,
    `<h1><a href="/news/">The Bridge Club</a></h1><h2>${TITLE}</h2>`,
    TITLE,
    'text',
  ],
  [
    'a headline that no tag marks, behind a name that the page does not give',
    `<title>Old Town News: ${TITLE}</title>`,
    `<div>${TITLE}</div>`,
    TITLE,
    'text',
  ],
  [
    'a headline with a colon of its own',
    `<title>Quayside: ${TITLE}</title>`,
    `<div>Quayside: ${TITLE}</div>`,
    `Quayside: ${TITLE}`,
    'meta',
  ],
  ['headline alone', '', H1, TITLE, 'text'],
];

it.each(cases)('title: %s', (_, head, lead, title, source) => {
  const article = readHead(head, lead);
  expect(article.title).toBe(title);
  expect(article.sources.title).toBe(source);
});

it('title: what the caller gives wins', () => {
  const article = readHead(`<title>${TITLE}</title>`, '', { title: 'Bridge' });
  expect([article.title, article.sources.title]).toEqual(['Bridge', 'input']);
});

it('subtitle: the standfirst between headline and text', () => {
  const article = readHead(
    '',
    `${H1}<p class="standfirst">Lorries must wait until spring for the test of its deck</p>`,
  );
  expect(article.subtitle).toBe('Lorries must wait until spring for the test of its deck');
  expect(article.text).not.toContain('Lorries must wait');
});
