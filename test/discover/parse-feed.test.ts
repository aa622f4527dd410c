import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFeed } from '../../src/discover/index.ts';

const BASE = 'https://dale.example/news/feed.xml';
const JANUARY = Date.UTC(2026, 0, 5, 9);

const rss = (items: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Dale</title><language>en-gb</language>${items}</channel></rss>`;

test.each([
  ['rss', rss('<item><link>/a</link><pubDate>Mon, 05 Jan 2026 09:00:00 +0000</pubDate></item>')],
  [
    'atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb"><title>Dale</title><entry>
      <link rel="edit" href="/edit"/><link rel="alternate" href="../a"/>
      <published>2025-12-01T09:00:00Z</published><updated>2026-01-05T09:00:00Z</updated></entry></feed>`,
  ],
  [
    'rdf',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Dale</title><dc:language>en-gb</dc:language></channel>
      <item><title>A</title><link>https://dale.example/a</link><dc:date>2026-01-05T09:00:00Z</dc:date></item></rdf:RDF>`,
  ],
  [
    'json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Dale',
      language: 'en-gb',
      items: [{ id: '1', url: '/a', date_published: '2026-01-05T09:00:00Z' }],
    }),
  ],
])('reads %s', (format, text) => {
  expect(parseFeed(text, BASE)).toEqual({
    format,
    title: 'Dale',
    language: 'en-gb',
    links: [{ url: 'https://dale.example/a', changedAtMs: JANUARY }],
  });
});

test('takes a link relative to xml:base, and one without rel as the entry’s own', () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/"><title>T</title>
    <entry><link href="a"/></entry></feed>`;
  expect(parseFeed(text, BASE)?.links).toEqual([{ url: 'https://other.example/x/a', changedAtMs: null }]);
});

test('takes a guid as the link only where it is one', () => {
  const text = rss(`<item><guid>https://dale.example/one</guid></item>
    <item><guid isPermaLink="false">https://dale.example/two</guid></item><item><guid>tag:three</guid></item>`);
  expect(parseFeed(text, BASE)?.links.map(({ url }) => url)).toEqual(['https://dale.example/one']);
});

test('reads past a byte order mark and empty lines, and items without a date', () => {
  const text = `\ufeff\n\n  ${rss('<item><link>/a</link><pubDate>some day</pubDate></item>')}`;
  expect(parseFeed(text, BASE)?.links).toEqual([{ url: 'https://dale.example/a', changedAtMs: null }]);
});

test('leaves out links that are no pages', () => {
  const text = rss(
    '<item><link>mailto:a@dale.example</link></item><item><link>javascript:x</link></item><item/>',
  );
  expect(parseFeed(text, BASE)?.links).toEqual([]);
});

test.each(['', ' ', '<html><body>News</body></html>', '{"items": []}', '<rss>', 'null'])(
  '%j is no feed',
  (text) => {
    expect(parseFeed(text, BASE)).toBeNull();
  },
);

test('swells at no entity', () => {
  const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('');
  const bomb = `<!DOCTYPE rss [<!ENTITY e0 "xxxxxxxxxx">${entities}]>${rss('<item><link>/&e30;</link></item>')}`;
  expect(JSON.stringify(parseFeed(bomb, BASE) ?? '').length).toBeLessThan(5000);
});

test('takes any text', () => {
  const piece = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '<link>',
    '</link>',
    '&',
    ']]>',
    '<![CDATA[',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const feed = parseFeed(pieces.join(''), BASE);
      for (const { url } of feed?.links ?? []) expect(URL.canParse(url)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
