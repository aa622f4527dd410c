import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { catchError, openFetcher, serve, serveRaw } from './serve.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

test('a name that does not exist', async () => {
  const error = await catchError(openFetcher().fetchPage('http://no-such-council.invalid/'));
  expect(error).toMatchObject({
    name: 'FetchFailure',
    code: expect.stringMatching(/^dns-(?:not-found|failed)$/),
  });
  expect(error.reason).toContain('no-such-council.invalid');
});

test.each([
  ['ENOTFOUND', 'dns-not-found'],
  ['EAI_AGAIN', 'dns-failed'],
])('a look-up that ends in %s', async (code, expected) => {
  const fetcher = openFetcher({
    lookup: (_host, _options, callback) => callback(Object.assign(new Error(code), { code }), ''),
  });
  expect(await catchError(fetcher.fetchPage('http://example.org/'))).toMatchObject({
    name: 'FetchFailure',
    code: expected,
  });
});

test('a port at which nothing listens', async () => {
  // Port 1 is reserved for a service that nobody runs.
  expect(await catchError(openFetcher().fetchPage('http://127.0.0.1:1/'))).toMatchObject({
    name: 'FetchFailure',
    code: 'refused',
  });
});

test('a connection that is never made', async () => {
  const fetcher = openFetcher({ limits: { connectMs: 50 }, lookup: () => {} });
  expect(await catchError(fetcher.fetchPage('http://example.org/'))).toMatchObject({
    name: 'FetchFailure',
    code: 'timeout-connect',
  });
});

test('a connection that is never made, within a short limit for everything', async () => {
  const fetcher = openFetcher({ limits: { connectMs: 60_000, overallMs: 50 }, lookup: () => {} });
  expect(await catchError(fetcher.fetchPage('http://example.org/'))).toMatchObject({
    name: 'FetchFailure',
    code: 'timeout-overall',
  });
});

test('a server that takes the request and says nothing', async () => {
  const site = await serveRaw(() => {});
  expect(await catchError(openFetcher({ limits: { headersMs: 50 } }).fetchPage(site.origin))).toMatchObject({
    name: 'FetchFailure',
    code: 'timeout-headers',
  });
});

test('a server that sends its headers a letter at a time', async () => {
  const site = await serveRaw((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
    drip(socket);
  });
  const error = await catchError(
    openFetcher({ limits: { headersMs: 300, overallMs: 900 } }).fetchPage(site.origin),
  );
  expect(error).toMatchObject({
    name: 'FetchFailure',
    code: expect.stringMatching(/^timeout-(?:headers|overall)$/),
  });
});

test('a server that begins its page and stops', async () => {
  const site = await serveRaw((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\n<p>`));
  expect(await catchError(openFetcher({ limits: { bodyMs: 50 } }).fetchPage(site.origin))).toMatchObject({
    name: 'FetchFailure',
    code: 'timeout-body',
  });
});

test('a server that sends its page a letter at a time, for ever', async () => {
  const site = await serveRaw((socket) => {
    socket.write(`${HEAD}\r\n`);
    drip(socket);
  });
  expect(await catchError(openFetcher({ limits: { overallMs: 300 } }).fetchPage(site.origin))).toMatchObject({
    name: 'FetchFailure',
    code: 'timeout-overall',
  });
});

test('a chain of redirects that is slow as a whole', async () => {
  let step = 0;
  const site = await serve((_, response) => {
    setTimeout(() => response.writeHead(302, { location: `/${(step += 1)}` }).end(), 50);
  });
  const limits = { overallMs: 300, redirects: 1000 };
  expect(await catchError(openFetcher({ limits }).fetchPage(site.origin))).toMatchObject({
    code: 'timeout-overall',
  });
});

test('a connection broken off before and within the answer', async () => {
  const before = await serveRaw((socket) => socket.once('data', () => socket.destroy()));
  const within = await serveRaw((socket) =>
    socket.once('data', () => socket.end(`${HEAD}Content-Length: 100\r\n\r\n<p>half`)),
  );
  const fetcher = openFetcher();
  expect([
    await catchError(fetcher.fetchPage(before.origin)),
    await catchError(fetcher.fetchPage(within.origin)),
  ]).toMatchObject([
    { name: 'FetchFailure', code: 'connection-lost' },
    { name: 'FetchFailure', code: 'connection-lost' },
  ]);
});

test('an answer that is not HTTP', async () => {
  const site = await serveRaw((socket) => socket.end('220 mail.example.org ESMTP ready\r\n'));
  expect(await catchError(openFetcher().fetchPage(site.origin))).toMatchObject({
    name: 'FetchFailure',
    code: 'http-garbled',
  });
});

test('headers without end', async () => {
  const site = await serveRaw((socket) => {
    socket.once('data', () => socket.write(`${HEAD}${`X-Pad: ${'x'.repeat(1000)}\r\n`.repeat(200)}`));
  });
  expect(await catchError(openFetcher().fetchPage(site.origin))).toMatchObject({
    name: 'Quarantine',
    code: 'headers-over-cap',
  });
});

test('https where plain http is spoken', async () => {
  const site = await serve((_, response) => response.end('x'));
  const url = site.origin.replace('http:', 'https:');
  expect(await catchError(openFetcher().fetchPage(url))).toMatchObject({
    name: 'FetchFailure',
    code: 'tls-failed',
  });
});

test('one bad page spoils no other: the fetcher goes on', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/broken') request.socket.destroy();
    else response.end('<p>good</p>');
  });
  const fetcher = openFetcher();
  const ends = await Promise.allSettled(
    ['/1', '/broken', '/2', '/broken', '/3'].map((path) => fetcher.fetchPage(site.origin + path)),
  );
  expect(ends.map((end) => end.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

/** One byte every few milliseconds until the other side has enough. */
function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write('x'), 10);
  socket.on('close', () => clearInterval(timer));
}
