import { expect, it } from 'vitest';
import { parseDate } from '../../../src/strip/metadata/parse-date.ts';
import { data, readHead } from './make-page.ts';

const NOW = Date.parse('2025-06-10T12:00:00Z');
const written: [text: string, iso: string | null][] = [
  ['2024-03-12T10:00:00+0000', '2024-03-12T10:00:00+00:00'],
  ['2024-03-12T10:00:00.123Z', '2024-03-12T10:00:00Z'],
  ['2024-03-12 10:00:00', '2024-03-12T10:00:00'],
  ['20240312T100000Z', '2024-03-12T10:00:00Z'],
  ['12 March 2024', '2024-03-12'],
  ['Tuesday 12th March 2024 at 9.05pm', '2024-03-12T21:05:00'],
  ['12 Jul 2024 10:30 BST', '2024-07-12T10:30:00+01:00'],
  ['March 12, 2024, 12:15 a.m.', '2024-03-12T00:15:00'],
  ['Tue, 12 Mar 2024 10:30:00 GMT', '2024-03-12T10:30:00Z'],
  ['12/03/2024', '2024-03-12'],
  ['03/25/2024', '2024-03-25'],
  ['1710237600', '2024-03-12T10:00:00Z'],
  ['3 hours ago', '2025-06-10T09:00:00Z'],
  ['2 days ago', '2025-06-08'],
  ['31 February 2024', null],
  ['0001-01-01T00:00:00', null],
  ['the 12th of never', null],
];

it.each(written)('date %j', (text, iso) => {
  expect(parseDate(text, { now: NOW })).toBe(iso);
});

it('reads numbers as month first in American English', () => {
  expect(parseDate('3/4/2024', { monthFirst: true })).toBe('2024-03-04');
});

const JSON_DATE = data({ datePublished: '2024-03-12T10:00:00Z', dateModified: '2024-03-14T08:00:00Z' });
const META = '<meta property="article:published_time" content="2024-03-12T10:00:00+00:00">';
type Expected = { published: string | null; modified?: string | null; source?: string };
const cases: [what: string, head: string, lead: string, url: string | null, expected: Expected][] = [
  [
    'JSON-LD, published and modified',
    JSON_DATE,
    '',
    null,
    { published: '2024-03-12T10:00:00Z', modified: '2024-03-14T08:00:00Z', source: 'json-ld' },
  ],
  [
    'meta before the address',
    META,
    '',
    'https://www.courier.example/2023/01/02/bridge',
    { published: '2024-03-12T10:00:00+00:00', source: 'meta' },
  ],
  [
    'the address, for want of others',
    '',
    '',
    'https://www.courier.example/2023/01/02/bridge',
    { published: '2023-01-02', source: 'url' },
  ],
  [
    'a month by name in the address',
    '',
    '',
    'https://www.courier.example/news/2023/jan/02/bridge',
    { published: '2023-01-02', source: 'url' },
  ],
  [
    'a section within the date of the address',
    '',
    '',
    'https://www.courier.example/2023/politics/01/02/bridge/index.html',
    { published: '2023-01-02', source: 'url' },
  ],
  [
    'a long byline with the date',
    '',
    '<p>By Nia Prosser and Tom Akande, who write of harbours and of roads | The Courier – 12 March 2024</p>',
    null,
    { published: '2024-03-12', source: 'text' },
  ],
  [
    'a headline, a byline and the date on lines of one block',
    '',
    '<p><b>Harbour bridge opens again after a long winter of repair work by divers</b><br>By Nia Prosser<br>Tuesday, March 12th, 2024</p>',
    null,
    { published: '2024-03-12', source: 'text' },
  ],
  [
    'numbers with hyphens, the day first',
    '',
    '<p>12-03-2024</p>',
    null,
    { published: '2024-03-12', source: 'text' },
  ],
  [
    'a slug with numbers is no date',
    '',
    '',
    'https://www.courier.example/news/route-2023-01-bus-45',
    { published: null },
  ],
  [
    'an article number is no date',
    '',
    '',
    'https://www.courier.example/news/20230199/bridge',
    { published: null },
  ],
  [
    'a time element',
    '',
    '<time datetime="2024-03-12T10:00">12 March</time>',
    null,
    { published: '2024-03-12T10:00:00', source: 'text' },
  ],
  [
    'microdata',
    '',
    '<span itemprop="datePublished" content="2024-03-12">last week</span>',
    null,
    { published: '2024-03-12', source: 'microdata' },
  ],
  [
    'a line of text',
    '',
    '<p>Published: 12 March 2024</p>',
    null,
    { published: '2024-03-12', source: 'text' },
  ],
  [
    'published and updated in one line',
    '',
    '<p>Published 12 March 2024, updated 14 March 2024</p>',
    null,
    { published: '2024-03-12', modified: '2024-03-14', source: 'text' },
  ],
  [
    'updated before published',
    '',
    '<p>Updated: 14 March 2024 Published: 12 March 2024</p>',
    null,
    { published: '2024-03-12', modified: '2024-03-14', source: 'text' },
  ],
  [
    'updated alone is not published',
    '',
    '<p>Last updated: 14 March 2024</p>',
    null,
    { published: null, modified: '2024-03-14' },
  ],
  [
    'a time element named as updated',
    '',
    '<time class="updated" datetime="2024-03-14">14 March</time><time class="entry-date" datetime="2024-03-12">12 March</time>',
    null,
    { published: '2024-03-12', modified: '2024-03-14', source: 'text' },
  ],
  [
    'a relative date against the time of fetching',
    '',
    '<p>Updated 3 hours ago</p>',
    null,
    { published: null, modified: '2025-06-10T09:00:00Z' },
  ],
  [
    'year first, with full stops',
    '<meta name="date" content="2024.03.12">',
    '',
    null,
    { published: '2024-03-12', source: 'meta' },
  ],
  [
    'set beside a count without a space',
    '',
    '<h1>Swing bridge carries buses again</h1><div><span>1,204 views</span><span>12 March 2024</span></div>',
    null,
    { published: '2024-03-12', source: 'text' },
  ],
  [
    'a date after the fetch is passed over',
    '<meta name="date" content="2031-01-01">',
    '<p>12 March 2024</p>',
    null,
    { published: '2024-03-12', source: 'text' },
  ],
  [
    'a related story’s date is not this one’s',
    '',
    '<aside class="related"><time datetime="2020-01-01">1 January</time></aside>',
    null,
    { published: null },
  ],
];

it.each(cases)('dates: %s', (_, head, lead, url, expected) => {
  const article = readHead(head, lead, {
    fetchedAt: '2025-06-10T12:00:00Z',
    ...(url === null ? {} : { url }),
  });
  expect(article.published).toBe(expected.published);
  if (expected.modified !== undefined) expect(article.modified).toBe(expected.modified);
  expect(article.sources.published).toBe(expected.source);
});
