import { expect, test } from 'vitest';
import { discoverSource, type ReadDocument } from '../../src/discover/index.ts';
import { Quarantine, RetryLater } from '../../src/record/index.ts';
import { parseSources, type Source } from '../../src/sites/index.ts';
import { stringify } from 'yaml';

const NOW = Date.UTC(2026, 0, 31);
const ORIGIN = 'https://www.dale.example';

function makeSource(over: Record<string, unknown>): Source {
  const entry = {
    id: 'dale',
    name: 'Dale',
    home: `${ORIGIN}/`,
    kind: 'feed',
    urls: [`${ORIGIN}/feed`],
    ...over,
  };
  const [source] = parseSources(stringify({ sources: [entry] }));
  if (source === undefined) throw new Error('There is no source.');
  return source;
}

/** Reads from a table: a text, null for "unchanged", an error to throw; anything else is not there. */
function serve(pages: Readonly<Record<string, string | null | Error>>) {
  const asked: string[] = [];
  const read: ReadDocument = (url) => {
    const path = url.replace(ORIGIN, '');
    asked.push(path);
    const page = pages[path];
    if (page === undefined) return Promise.reject(new Quarantine('http-404', `There is no ${path}.`));
    if (page instanceof Error) return Promise.reject(page);
    return Promise.resolve(page === null ? null : { url, text: page, body: new TextEncoder().encode(page) });
  };
  return { read, asked };
}

const feed = (...links: string[]) =>
  `<rss version="2.0"><channel>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`;
const urlset = (...links: string[]) =>
  `<urlset>${links.map((link) => `<url><loc>${link}</loc></url>`).join('')}</urlset>`;
const index = (...links: string[]) =>
  `<sitemapindex>${links.map((link) => `<sitemap><loc>${link}</loc></sitemap>`).join('')}</sitemapindex>`;
const paths = (found: { links: readonly { url: string }[] }) =>
  found.links.map(({ url }) => url.replace(ORIGIN, ''));

test('gives each page of a feed once, and counts what is left out', async () => {
  const text = feed(
    '/news/a',
    '/news/a',
    '/jobs/b',
    'https://dale.example/news/c',
    'https://other.example/d',
    '/news/x?print=1',
  );
  const source = makeSource({ allow: ['/news/'], deny: ['/*print='] });
  const found = await discoverSource(source, serve({ '/feed': text }).read, NOW);
  expect(paths(found)).toEqual(['/news/a', 'https://dale.example/news/c']);
  expect(found).toMatchObject({ denied: 2, elsewhere: 1, old: 0, documents: 1, unchanged: 0 });
});

test('takes links to further hosts where they are named', async () => {
  const { read } = serve({ '/feed': feed('https://amp.dale.example/a', 'https://evil.example/b') });
  const found = await discoverSource(makeSource({ hosts: ['amp.dale.example'] }), read, NOW);
  expect(paths(found)).toEqual(['https://amp.dale.example/a']);
});

test('leaves out what is too old, where its age is told', async () => {
  const item = (link: string, date: string) => `<item><link>${link}</link><pubDate>${date}</pubDate></item>`;
  const text = `<rss version="2.0"><channel>${item('/new', '2026-01-30')}${item('/old', '2025-11-30')}${item('/who-knows', '')}</channel></rss>`;
  const found = await discoverSource(makeSource({ maxAge: '30d' }), serve({ '/feed': text }).read, NOW);
  expect(paths(found)).toEqual(['/new', '/who-knows']);
  expect(found.old).toBe(1);
});

test.each([
  [['/a$'], ['/a'], ['/ab', '/b']],
  [['/*/a'], ['/x/a', '/x/y/ab'], ['/a']],
  [['*.html$'], ['/x.html', '/y.html.html'], ['/x.html?q']],
  [['/a*b*c$'], ['/abc', '/a1b2b3c'], ['/acb', '/ab']],
  [['/a*ba$'], ['/ababa'], ['/aba$']],
  [['/a', '/b'], ['/a1', '/b1'], ['/c']],
])('the paths %j let through %j and not %j', async (allow, wanted, unwanted) => {
  const { read } = serve({ '/feed': feed(...wanted, ...unwanted) });
  expect(paths(await discoverSource(makeSource({ allow }), read, NOW))).toEqual(wanted);
});

test('reads sitemaps to the third level, each once, and notes those that are not there', async () => {
  const site = serve({
    '/sitemap.xml': index(
      `${ORIGIN}/1.xml`,
      `${ORIGIN}/2.xml`,
      `${ORIGIN}/missing.xml`,
      `${ORIGIN}/sitemap.xml`,
    ),
    '/1.xml': urlset('/a', '/b'),
    '/2.xml': index(`${ORIGIN}/3.xml`, `${ORIGIN}/1.xml`),
    '/3.xml': index(`${ORIGIN}/4.xml`),
    '/4.xml': urlset('/too-deep'),
  });
  const source = makeSource({ kind: 'sitemap', urls: [`${ORIGIN}/sitemap.xml`] });
  const found = await discoverSource(source, site.read, NOW);
  expect(paths(found)).toEqual(['/a', '/b']);
  expect(found.notes).toEqual(['There is no /missing.xml.']);
  expect(site.asked).toEqual(['/sitemap.xml', '/1.xml', '/2.xml', '/missing.xml', '/3.xml']);
});

test('asks for no part of an index that has not changed for too long', async () => {
  const old = `<sitemap><loc>${ORIGIN}/old.xml</loc><lastmod>2025-01-01</lastmod></sitemap>`;
  const site = serve({
    '/s': index(`${ORIGIN}/new.xml`).replace('</sitemapindex>', `${old}</sitemapindex>`),
    '/new.xml': urlset('/a'),
  });
  await discoverSource(makeSource({ kind: 'sitemap', urls: [`${ORIGIN}/s`], maxAge: '30d' }), site.read, NOW);
  expect(site.asked).toEqual(['/s', '/new.xml']);
});

const listing = (links: string[], next?: string) =>
  `<main>${links.map((link) => `<h3><a href="${link}">A headline of some five words</a></h3>`).join('')}${next === undefined ? '' : `<a rel="next" href="${next}">Next</a>`}</main>`;

test('follows a list as far as it is told to, and not in a circle', async () => {
  const site = serve({
    '/news': listing(['/a', '/b'], '/news/2'),
    '/news/2': listing(['/c', '/d'], '/news/3'),
    '/news/3': listing(['/e', '/f'], '/news'),
  });
  const run = (pages: number) =>
    discoverSource(
      makeSource({ kind: 'listing', urls: [`${ORIGIN}/news`], listing: { pages } }),
      site.read,
      NOW,
    );
  expect(paths(await run(2))).toEqual(['/a', '/b', '/c', '/d']);
  expect(paths(await run(9))).toEqual(['/a', '/b', '/c', '/d', '/e', '/f']);
  expect(site.asked).toHaveLength(5);
});

test('says how much is as it was', async () => {
  const source = makeSource({ urls: [`${ORIGIN}/1`, `${ORIGIN}/2`] });
  const found = await discoverSource(source, serve({ '/1': null, '/2': feed('/a') }).read, NOW);
  expect(found).toMatchObject({ documents: 2, unchanged: 1 });
});

test.each([
  ['feed', 'feed-unreadable'],
  ['sitemap', 'sitemap-unreadable'],
  ['listing', 'listing-empty'],
])('a %s that is none ends in %s', async (kind, code) => {
  const { read } = serve({ '/feed': '<html><body>Gone fishing.</body></html>' });
  await expect(discoverSource(makeSource({ kind }), read, NOW)).rejects.toMatchObject({
    name: 'Quarantine',
    code,
  });
});

test('does not take waiting for an answer', async () => {
  const busy = new RetryLater('http-429', 'Later.', 1000);
  const { read } = serve({ '/s': index(`${ORIGIN}/1.xml`), '/1.xml': busy });
  const source = makeSource({ kind: 'sitemap', urls: [`${ORIGIN}/s`] });
  await expect(discoverSource(source, read, NOW)).rejects.toBe(busy);
});
