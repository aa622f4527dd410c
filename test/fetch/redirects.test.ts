import { expect, test } from 'vitest';
import { catchError, openFetcher, serve } from './serve.ts';

test.each([301, 302, 303, 307, 308])('follows %i, and keeps both ends', async (status) => {
  const site = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(status, { location: '../new?a=1#part' }).end('moved');
    else response.end('<p>here</p>');
  });
  const page = await openFetcher().fetchPage(`${site.origin}/old`);
  expect(page).toMatchObject({ url: `${site.origin}/old`, finalUrl: `${site.origin}/new?a=1`, status: 200 });
});

test('asks each place with the same headers', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
    else response.writeHead(304).end();
  });
  const error = await catchError(openFetcher().fetchPage(`${site.origin}/a`, { etag: '"v1"' }));
  expect(error).toMatchObject({ code: 'not-modified' });
  expect(site.requests.map((request) => request.headers['if-none-match'])).toEqual(['"v1"', '"v1"']);
});

test.each([
  ['/self', 'redirect-loop'],
  ['/one', 'redirect-loop'],
  ['/fragment', 'redirect-loop'],
  ['/count/0', 'redirect-limit'],
  ['/nowhere', 'redirect-broken'],
  ['/blank', 'redirect-broken'],
  ['/nonsense', 'redirect-broken'],
  ['/file', 'url-scheme-unsupported'],
  ['/script', 'url-scheme-unsupported'],
  ['/credentials', 'url-has-credentials'],
])('sets %s aside as %s', async (path, code) => {
  const targets: Record<string, string> = {
    '/self': '/self',
    '/one': '/two',
    '/two': '/one',
    '/fragment': '/fragment#again',
    '/blank': ' ',
    '/nonsense': 'http://[nonsense/',
    '/file': 'file:///etc/passwd',
    '/script': 'javascript:alert(1)',
    '/credentials': 'http://user:pass@example.org/',
  };
  const site = await serve((request, response) => {
    const url = request.url ?? '';
    const count = /^\/count\/(\d+)$/.exec(url)?.[1];
    const location = count === undefined ? targets[url] : `/count/${Number(count) + 1}`;
    response.writeHead(302, location === undefined ? {} : { location }).end();
  });
  const error = await catchError(openFetcher({ limits: { redirects: 5 } }).fetchPage(site.origin + path));
  expect(error).toMatchObject({ name: 'Quarantine', code });
  expect(site.requests.length).toBeLessThanOrEqual(6);
});

test('follows as many redirects as the limit says', async () => {
  const site = await serve((request, response) => {
    const count = Number(request.url?.slice(1));
    if (count < 5) response.writeHead(302, { location: `/${count + 1}` }).end();
    else response.end('<p>at last</p>');
  });
  await expect(
    openFetcher({ limits: { redirects: 5 } }).fetchPage(`${site.origin}/0`),
  ).resolves.toMatchObject({
    finalUrl: `${site.origin}/5`,
  });
});

test.each([
  'http://127.0.0.1:PORT/secret',
  'http://0x7f.1:PORT/secret',
  'http://2130706433:PORT/secret',
  'http://[::ffff:127.0.0.1]:PORT/secret',
  'http://localhost:PORT/secret',
  'http://169.254.169.254/latest/meta-data/',
])('never follows a redirect inside: %s', async (target) => {
  const secret = await serve((_, response) => response.end('<p>secret</p>'));
  const port = secret.host.split(':')[1] ?? '';
  const site = await serve((_, response) => {
    response.writeHead(302, { location: target.replace('PORT', port) }).end();
  });
  // Only the redirecting site itself may be reached.
  const error = await catchError(openFetcher({ allowInside: [site.host] }).fetchPage(site.origin));
  expect(error).toMatchObject({ name: 'Quarantine', code: 'address-inside' });
  expect(secret.requests).toHaveLength(0);
});
