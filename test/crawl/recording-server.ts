/**
 * A site in a process of its own, whose clock no test holds up: it tells its parent of each request as it comes.
 * "/moved/N" leads to "/news/N", and "/feed.xml" tells of articles; there is no robots.txt.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the parent hears: first the port, then every request. */
export type RecordingMessage = { readonly port: number } | { readonly path: string; readonly atMs: number };

const tell = (message: RecordingMessage) => void process.send?.(message);

const FEED = `<rss version="2.0"><channel><title>Site</title>${Array.from({ length: 10 }, (_, i) => `<item><link>/news/feed-${i}</link></item>`).join('')}</channel></rss>`;
const makePage = (
  name: string,
) => `<!doctype html><html lang="en-GB"><head><title>Roof ${name}</title></head><body><article>
  <h1>Roof ${name} to be mended</h1><p>${`Leeds City Council will mend roof ${name} this summer, after three wet winters. `.repeat(4)}</p>
  <p>Joan Marsh, leader of Leeds City Council, said: “Roof ${name} will be dry before the autumn.”</p></article></body></html>`;

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  tell({ path, atMs: performance.timeOrigin + performance.now() });
  const name = path.split('/').at(-1) ?? '';
  if (path.startsWith('/moved/')) response.writeHead(301, { location: `/news/${name}` }).end();
  else if (path.startsWith('/news/'))
    response.writeHead(200, { 'content-type': 'text/html' }).end(makePage(name));
  else if (path === '/feed.xml') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('No.');
});
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit());
