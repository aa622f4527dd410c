import { expect, test } from 'vitest';
import { catchError, openFetcher, serve } from './serve.ts';

const NOW = Date.UTC(2026, 5, 1);

async function fetchStatus(status: number, headers: Record<string, string> = {}) {
  const site = await serve((_, response) => response.writeHead(status, headers).end('<p>words</p>'));
  return catchError(openFetcher({ now: () => NOW }).fetchPage(site.origin));
}

test.each([400, 401, 402, 403, 404, 405, 406, 410, 418, 451, 206, 300])(
  'sets a page aside that answers %i',
  async (status) => {
    const error = await fetchStatus(status);
    expect(error).toMatchObject({ name: 'Quarantine', code: `http-${status}` });
    expect(error.reason).toContain(String(status));
  },
);

test.each([202, 408, 421, 425, 500, 501, 502, 503, 504, 520])('will try again after %i', async (status) => {
  expect(await fetchStatus(status)).toMatchObject({ name: 'FetchFailure', code: `http-${status}` });
});

test.each([
  [429, '120', 120_000],
  [503, '120', 120_000],
  [503, 'Mon, 01 Jun 2026 00:00:30 GMT', 30_000],
  [429, 'Sun, 31 May 2026 00:00:00 GMT', 1000],
  [429, '0', 1000],
  [429, '99999999999', 86_400_000],
  [429, 'soon', 300_000],
  [429, '-5', 300_000],
])('waits after %i with Retry-After %j', async (status, retryAfter, delayMs) => {
  expect(await fetchStatus(status, { 'retry-after': retryAfter })).toMatchObject({
    name: 'RetryLater',
    code: `http-${status}`,
    delayMs,
  });
});

test('waits after 429 without Retry-After, and counts a bare or unreadable 503 as an attempt', async () => {
  expect(await fetchStatus(429)).toMatchObject({ name: 'RetryLater', delayMs: 300_000 });
  expect(await fetchStatus(503, { 'retry-after': 'soon' })).toMatchObject({ name: 'FetchFailure' });
});

test.each([
  ['application/pdf', 'x', 'type-pdf'],
  ['text/html', '%PDF-1.7 …', 'type-pdf'],
  ['image/jpeg', 'x', 'type-image'],
  ['text/html', '\x89PNG\r\n\x1a\n', 'type-image'],
  ['text/html', '\xff\xd8\xff\xe0', 'type-image'],
  ['text/html', 'GIF89a', 'type-image'],
  ['', 'RIFF\x10\x00\x00\x00WEBPVP8', 'type-image'],
  ['application/json', '{}', 'type-unsupported'],
  ['video/mp4', 'x', 'type-unsupported'],
  ['application/rss+xml', '<rss/>', 'type-unsupported'],
  ['text/xml', '<?xml version="1.0"?>\n<rss version="2.0"></rss>', 'type-unsupported'],
  ['text/html', 'PK\x03\x04word/document.xml', 'type-unsupported'],
  ['application/octet-stream', 'abc\x01\x02\x03', 'type-unsupported'],
  ['', 'abc\x01\x02\x03', 'type-unsupported'],
  ['text/html', '', 'empty-body'],
])('sets a body of type %j aside that begins with %j', async (type, body, code) => {
  const site = await serve((_, response) => {
    if (type !== '') response.setHeader('Content-Type', type);
    response.end(Buffer.from(body, 'latin1'));
  });
  expect(await catchError(openFetcher().fetchPage(site.origin))).toMatchObject({ name: 'Quarantine', code });
});

test.each([
  ['TEXT/HTML;charset=utf-8', 'page'],
  ['application/xhtml+xml', 'page'],
  ['text/plain', 'page'],
  ['application/octet-stream', 'page'],
  ['', 'page'],
  ['application/rss+xml', 'feed'],
  ['application/feed+json', 'feed'],
  ['text/xml', 'feed'],
  ['text/x-robots', 'text'],
] as const)('reads a body of type %j when a %s is wanted', async (type, wanted) => {
  const site = await serve((_, response) => {
    if (type !== '') response.setHeader('Content-Type', type);
    response.end('<html><p>words</p>');
  });
  await expect(openFetcher().fetchPage(site.origin, { wanted })).resolves.toMatchObject({ status: 200 });
});

test('takes an empty robots.txt for what it is, and a packed sitemap', async () => {
  const site = await serve((request, response) => {
    response.end(request.url === '/robots.txt' ? '' : Buffer.from([0x1f, 0x8b, 8, 0]));
  });
  const fetcher = openFetcher();
  expect((await fetcher.fetchPage(`${site.origin}/robots.txt`, { wanted: 'text' })).body).toHaveLength(0);
  expect((await fetcher.fetchPage(`${site.origin}/map.xml.gz`, { wanted: 'feed' })).body).toHaveLength(4);
});
