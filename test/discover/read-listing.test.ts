import { expect, test } from 'vitest';
import { readListing } from '../../src/discover/index.ts';

const BASE = 'https://dale.example/news';
const AUTOMATIC: Parameters<typeof readListing>[2] = { links: null, next: null };
const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
const read = (body: string, selectors = AUTOMATIC) => readListing(page(body), BASE, selectors);
const urls = (body: string, selectors = AUTOMATIC) =>
  read(body, selectors).links.map(({ url }) => url.replace('https://dale.example', ''));

const teaser = (path: string, words: string, date = '') =>
  `<article class="${path.slice(1)}"><h3><a href="${path}">${words}</a></h3><p>Some words. <a href="${path}#more">Read more</a></p>${date}</article>`;

test('finds the links that read like headlines, each once, among all the others', () => {
  const body = `<header><a href="/">Dale Council home page for all residents</a></header>
    <nav><ul><li><a href="/bins">When are my bins collected this week?</a></li>
    <li><a href="/tax">Pay your council tax bill online today</a></li></ul></nav>
    <main>${teaser('/news/library', 'Library roof to be mended before winter')}
    ${teaser('/news/bridge', 'Old bridge closed for a fortnight of repairs')}</main>
    <aside><h3><a href="/jobs">Come and work with us in Dale</a></h3><h3><a href="/x">Another thing that you may like</a></h3></aside>
    <footer><p><a href="/a">Accessibility statement of this web site</a></p><p><a href="/b">Cookies and how we use them</a></p></footer>`;
  expect(urls(body)).toEqual(['/news/library', '/news/bridge']);
});

test('takes the date that stands in a teaser, and no other teaser’s', () => {
  const body = `<ul><li><a href="/a">Library roof to be mended soon</a> <time datetime="2026-01-05">Monday</time></li>
    <li><a href="/b">Bridge closed for two long weeks</a></li></ul>`;
  expect(read(body).links.map(({ changedAtMs }) => changedAtMs)).toEqual([Date.UTC(2026, 0, 5), null]);
});

test('leaves out other hosts, the page itself and the home page', () => {
  const body = `<p><a href="https://other.example/a">News of another place than Dale</a></p>
    <p><a href="/">Back to the home page of Dale</a></p><p><a href="/news?page=2">More of the same news here</a></p>
    <p><a href="/a">Library roof to be mended soon</a></p><p><a href="/b">Bridge closed for two long weeks</a></p>`;
  expect(urls(body)).toEqual(['/a', '/b']);
});

test('a page without headlines has no links', () => {
  expect(urls('<p><a href="/a">One</a> <a href="/b">Two</a></p>')).toEqual([]);
});

test('goes by selectors: of links, or of what holds one each', () => {
  const body = `<div class="row"><b>1</b><a href="/a">A</a><a href="/a2">x</a></div><div class="row"><a href="/b">B</a></div>
    <a class="older" href="?p=2">…</a><a href="?p=9">Next</a>`;
  expect(urls(body, { links: '.row', next: null })).toEqual(['/a', '/b']);
  expect(urls(body, { links: '.row a', next: null })).toEqual(['/a', '/a2', '/b']);
  expect(read(body, { links: '.row', next: 'a.older' }).next).toBe(`${BASE}?p=2`);
  expect(read(body, { links: '.row', next: '.missing' }).next).toBeNull();
});

test('heeds the base of the page', () => {
  const body = `<base href="https://dale.example/deep/"><p><a href="a">Library roof to be mended soon</a></p><p><a href="b">Bridge closed for two long weeks</a></p>`;
  expect(urls(body)).toEqual(['/deep/a', '/deep/b']);
});

test.each([
  ['<link rel="next" href="?page=2">', '?page=2'],
  ['<a rel="nofollow next" href="/news/2">2</a>', '/2'],
  ['<a href="?p=2">Next</a>', '?p=2'],
  ['<a href="?p=2">  Next\n page » </a>', '?p=2'],
  ['<a href="?p=2">Older posts</a>', '?p=2'],
  ['<a href="?p=2" aria-label="Next page"><svg></svg></a>', '?p=2'],
  ['<a href="?p=2">›</a>', '?p=2'],
  ['<ul><li><a href="?p=1">1</a></li><li class="active">2</li><li><a href="?p=3">3</a></li></ul>', '?p=3'],
  ['<nav><a href="?p=1" aria-current="page">1</a> <a href="?p=2">Page 2</a></nav>', '?p=2'],
])('finds the next page by %s', (body, expected) => {
  expect(read(body).next).toBe(
    expected.startsWith('/') ? `${BASE}${expected}` : new URL(expected, BASE).href,
  );
});

test.each([
  '<a href="?p=2">Next week in Dale</a>',
  '<ul><li><a href="?p=1">1</a></li><li class="active">2</li></ul>',
  '<a rel="next" href="/news">Next</a>',
  '<a href="mailto:x@dale.example">Next</a>',
])('finds none in %s', (body) => {
  expect(read(body).next).toBeNull();
});

test('a hostile page costs no more than it holds', () => {
  const link = '<a href="/a">one two three four five</a><time datetime="x"></time>';
  const flat = `${'<div class="active">'.repeat(1000)}${link.repeat(20_000)}`;
  expect(urls(flat)).toEqual(['/a']);
  // Of one that is nested without end, what comes before.
  const deep = `<p>${link}</p><p>${link}</p>${'<div class="active">'.repeat(500_000)}`;
  expect(urls(deep)).toEqual(['/a']);
});
