import { expect, test } from 'vitest';
import { fetchRobots } from '../../../src/fetch/index.ts';
import { openFetcher, serve } from '../serve.ts';

const TEXT = 'User-agent: *\nDisallow: /a';

test('asks for the file of the origin', async () => {
  const site = await serve((_, response) => response.setHeader('Content-Type', 'text/plain').end(TEXT));
  expect(await fetchRobots(openFetcher(), `${site.origin}/news/1?x=2`)).toEqual({ kind: 'text', text: TEXT });
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt']);
});

test('takes an empty file, and one in UTF-8 with a mark', async () => {
  const empty = await serve((_, response) => response.end());
  const marked = await serve((_, response) => response.end(`\ufeff${TEXT}`));
  expect(await fetchRobots(openFetcher(), empty.origin)).toEqual({ kind: 'text', text: '' });
  expect(await fetchRobots(openFetcher(), marked.origin)).toEqual({ kind: 'text', text: TEXT });
});

test.each([
  [400, 'unavailable'],
  [401, 'unavailable'],
  [403, 'unavailable'],
  [404, 'unavailable'],
  [410, 'unavailable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [502, 'unreachable'],
  [503, 'unreachable'],
])('a robots.txt that answers %i is %s', async (status, kind) => {
  const site = await serve((_, response) => response.writeHead(status, { 'retry-after': '60' }).end());
  expect(await fetchRobots(openFetcher(), site.origin)).toMatchObject({ kind });
});

test('follows five redirects, also to another site, and no more', async () => {
  const other = await serve((_, response) => response.end(TEXT));
  const site = await serve((request, response) => {
    const hops = { '/robots.txt': 1, '/1': 2, '/2': 3, '/3': 4 }[request.url ?? ''];
    response
      .writeHead(302, { location: hops === undefined ? `${other.origin}/robots.txt` : `/${hops}` })
      .end();
  });
  const endless = await serve((request, response) => {
    response.writeHead(302, { location: `${request.url}x` }).end();
  });
  expect(await fetchRobots(openFetcher(), site.origin)).toEqual({ kind: 'text', text: TEXT });
  expect(await fetchRobots(openFetcher(), endless.origin)).toEqual({ kind: 'unavailable' });
  expect(endless.requests).toHaveLength(6);
});

test('says why a site cannot be asked', async () => {
  expect(await fetchRobots(openFetcher(), 'http://127.0.0.1:1')).toMatchObject({
    kind: 'unreachable',
    cause: { code: 'refused', reason: '127.0.0.1:1 refused the connection.' },
  });
});

test('stops when told to', async () => {
  const reason = new Error('shutting down');
  await expect(fetchRobots(openFetcher(), 'http://127.0.0.1:1', AbortSignal.abort(reason))).rejects.toBe(
    reason,
  );
});
