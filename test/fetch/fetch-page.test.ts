import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createFetcher } from '../../src/fetch/index.ts';
import { catchError, openFetcher, serve } from './serve.ts';

const HTML = '<!doctype html><title>Bins</title><p>The bins are collected on Mondays.</p>';

test('gives the page as it came, under its normalised URL', async () => {
  const site = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('X-Twice', ['a', 'b']);
    response.setHeader('Set-Cookie', 'session=secret');
    response.end(HTML);
  });
  const fetcher = openFetcher({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });
  const page = await fetcher.fetchPage(`${site.origin}/news/1?utm_source=x&id=7#top`);
  expect(Buffer.from(page.body).toString()).toBe(HTML);
  expect(page).toMatchObject({
    url: `${site.origin}/news/1?id=7`,
    finalUrl: `${site.origin}/news/1?id=7`,
    status: 200,
    fetchedAt: '2026-01-02T03:04:05.000Z',
    sha256: createHash('sha256').update(HTML).digest('hex'),
  });
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-twice': 'a, b' });
  expect(page.headers).not.toHaveProperty('set-cookie');
});

test('says who asks, and what it can read', async () => {
  const site = await serve((_, response) => response.end(HTML));
  await openFetcher({ contact: 'https://example.org/bot' }).fetchPage(site.origin);
  await openFetcher().fetchPage(site.origin);
  await openFetcher({ userAgent: 'Other/1' }).fetchPage(site.origin, { wanted: 'feed' });
  const [named, nameless, other] = site.requests.map((request) => request.headers);
  expect(named?.['user-agent']).toBe('Alderman (+https://example.org/bot)');
  expect(named?.accept).toContain('text/html');
  expect(named?.['accept-encoding']).toContain('gzip');
  expect(nameless?.['user-agent']).toContain('no contact given');
  expect(other?.['user-agent']).toBe('Other/1');
  expect(other?.accept).toContain('application/rss+xml');
});

test('refuses a User-Agent that cannot be sent, before anything is fetched', () => {
  expect(() => createFetcher({ userAgent: 'Two\r\nLines' })).toThrow('cannot be sent');
  expect(() => createFetcher({ contact: 'naïve@example.org' })).toThrow('cannot be sent');
});

test('passes over a page that has not changed', async () => {
  const site = await serve((request, response) => {
    const isKnown =
      request.headers['if-none-match'] === '"v1"' || request.headers['if-modified-since'] === 'Monday';
    response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : HTML);
  });
  const fetcher = openFetcher();
  const byTag = await catchError(fetcher.fetchPage(site.origin, { etag: '"v1"' }));
  const byDate = await catchError(fetcher.fetchPage(site.origin, { lastModified: 'Monday' }));
  expect([byTag, byDate]).toMatchObject([
    { name: 'Skip', code: 'not-modified' },
    { name: 'Skip', code: 'not-modified' },
  ]);
  await expect(fetcher.fetchPage(site.origin, { etag: '"v0"' })).resolves.toMatchObject({ status: 200 });
  // A validator that would break the request is left out, not the page.
  await expect(fetcher.fetchPage(site.origin, { etag: '"v1\u2603"' })).resolves.toMatchObject({
    status: 200,
  });
});

test('does not take "not modified" for a page when nothing was asked', async () => {
  const site = await serve((_, response) => response.writeHead(304).end());
  expect(await catchError(openFetcher().fetchPage(site.origin))).toMatchObject({
    name: 'Quarantine',
    code: 'http-304',
  });
});

test('stops at once when told to, with the reason given', async () => {
  const controller = new AbortController();
  const reason = new Error('shutting down');
  const site = await serve(() => controller.abort(reason));
  const fetcher = openFetcher();
  expect(await catchError(fetcher.fetchPage(site.origin, { signal: controller.signal }))).toBe(reason);
  expect(await catchError(fetcher.fetchPage(site.origin, { signal: controller.signal }))).toBe(reason);
  expect(site.requests).toHaveLength(1);
});

test.each([
  ['', 'not-a-url'],
  ['council news', 'not-a-url'],
  ['ftp://example.org/a', 'url-scheme-unsupported'],
  ['https://user:hunter2@example.org/', 'url-has-credentials'],
])('refuses %j without asking anyone', async (url, code) => {
  const error = await catchError(openFetcher({ lookup: () => expect.fail('looked up') }).fetchPage(url));
  expect(error).toMatchObject({ name: 'Quarantine', code });
  expect(error.reason).not.toContain('hunter2');
});
