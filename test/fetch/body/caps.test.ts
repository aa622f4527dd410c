import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import type { Quarantine } from '../../../src/record/index.ts';
import { catchError, openFetcher, serve, serveRaw } from '../serve.ts';

const TEXT = '<p>The council met on Tuesday and agreed its plan.</p>'.repeat(50);

/** Serves `body` under a Content-Encoding. */
async function fetchPacked(body: Uint8Array, encoding: string, limits = {}) {
  const site = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body);
  });
  return openFetcher({ limits }).fetchPage(site.origin);
}

const gzip = (text: string | Uint8Array): Uint8Array => zlib.gzipSync(text);

test.each([
  ['gzip', gzip(TEXT)],
  ['x-gzip', gzip(TEXT)],
  ['GZIP', gzip(TEXT)],
  ['br', zlib.brotliCompressSync(TEXT)],
  ['deflate', zlib.deflateSync(TEXT)],
  ['deflate', zlib.deflateRawSync(TEXT)],
  ['identity', Buffer.from(TEXT)],
  ['deflate, gzip', gzip(zlib.deflateSync(TEXT))],
])('unpacks %s', async (encoding, body) => {
  const page = await fetchPacked(body, encoding);
  expect(Buffer.from(page.body).toString()).toBe(TEXT);
});

test('unpacks zstd where Node can, and elsewhere neither asks for it nor takes it', async () => {
  const { zstdCompressSync: pack } = zlib as { zstdCompressSync?: (text: string) => Uint8Array };
  const site = await serve((request, response) => {
    const isAsked = request.headers['accept-encoding']?.includes('zstd');
    response.setHeader('X-Asked', String(isAsked)).setHeader('Content-Encoding', 'zstd');
    response.end(pack?.(TEXT) ?? 'cannot be unpacked');
  });
  const end = await openFetcher()
    .fetchPage(site.origin)
    .then(
      (page) => [page.headers['x-asked'], Buffer.from(page.body).toString()],
      (error: Quarantine) => [
        String(site.requests[0]?.headers['accept-encoding']?.includes('zstd')),
        error.code,
      ],
    );
  expect(end).toEqual(pack === undefined ? ['false', 'encoding-unsupported'] : ['true', TEXT]);
});

test.each([
  ['snappy', Buffer.from('x'), 'encoding-unsupported', 'Quarantine'],
  ['gzip, gzip, gzip, gzip', Buffer.from('x'), 'encoding-unsupported', 'Quarantine'],
  ['gzip', Buffer.from(TEXT), 'body-damaged', 'FetchFailure'],
  ['gzip', gzip(TEXT).subarray(0, 60), 'body-damaged', 'FetchFailure'],
  ['br', gzip(TEXT), 'body-damaged', 'FetchFailure'],
  ['gzip', Buffer.alloc(0), 'empty-body', 'Quarantine'],
])('names what is wrong with a body in %s', async (encoding, body, code, name) => {
  expect(await catchError(fetchPacked(body, encoding))).toMatchObject({ name, code });
});

test.each([
  ['gzip', gzip(Buffer.alloc(20_000_000))],
  ['br', zlib.brotliCompressSync(Buffer.alloc(20_000_000))],
  ['deflate', zlib.deflateSync(Buffer.alloc(20_000_000))],
  ['gzip, gzip', gzip(gzip(Buffer.alloc(20_000_000)))],
])('stops a bomb in %s at the cap', async (encoding, body) => {
  const limits = { bodyBytes: 5_000_000 };
  expect(await catchError(fetchPacked(body, encoding, limits))).toMatchObject({
    name: 'Quarantine',
    code: 'compression-bomb',
  });
});

test('takes a body of just the cap, packed or not, and none larger', async () => {
  const limits = { bodyBytes: TEXT.length, wireBytes: TEXT.length };
  await expect(fetchPacked(gzip(TEXT), 'gzip', limits)).resolves.toMatchObject({ status: 200 });
  await expect(fetchPacked(Buffer.from(TEXT), 'identity', limits)).resolves.toMatchObject({ status: 200 });
  expect(await catchError(fetchPacked(gzip(`${TEXT}!`), 'gzip', limits))).toMatchObject({
    code: 'body-over-cap',
  });
  expect(await catchError(fetchPacked(Buffer.from(`${TEXT}!`), 'identity', limits))).toMatchObject({
    code: 'body-over-cap',
  });
});

test('refuses a body by its announced length, and leaves it there', async () => {
  const site = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '999999999' }).write('x');
  });
  expect(await catchError(openFetcher().fetchPage(site.origin))).toMatchObject({
    name: 'Quarantine',
    code: 'body-over-cap',
  });
});

test.each([
  ['the cap is reached', '200 OK', 'Content-Type: text/html', 'body-over-cap'],
  ['the status says that it holds no page', '404 Not Found', 'Content-Type: text/html', 'http-404'],
  ['the type says that it holds no page', '200 OK', 'Content-Type: video/mp4', 'type-unsupported'],
  ['it belongs to a redirect', '302 Found', 'Location: ftp://example.org/', 'url-scheme-unsupported'],
])('hangs up on a body without end once %s', async (_, status, header, code) => {
  let noteHangUp = (): void => {};
  const hungUp = new Promise<void>((resolve) => {
    noteHangUp = resolve;
  });
  const site = await serveRaw((socket) => {
    const chunk = 'x'.repeat(10_000);
    const pour = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', pour);
    socket.once('data', () => {
      socket.write(`HTTP/1.1 ${status}\r\n${header}\r\n\r\n`);
      pour();
    });
    socket.on('close', noteHangUp);
  });
  const limits = { wireBytes: 100_000, overallMs: 30_000 };
  expect(await catchError(openFetcher({ limits }).fetchPage(site.origin))).toMatchObject({
    name: 'Quarantine',
    code,
  });
  await hungUp;
});
