/** A site of trivial pages in a process of its own; tells its parent the port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePage } from '../../fixtures/generated/make-page.ts';

const server = createServer((request, response) => {
  const number = Number(request.url?.slice('/news/'.length));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(makePage(number));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
