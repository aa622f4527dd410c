import { once } from 'node:events';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { makePage } from '../../fixtures/generated/make-page.ts';

/** A site of generated pages that answers, one that can be made to hang, and one that answers garbage. */
export interface FaultSites {
  /** Of each site "http://127.0.0.1:PORT". */
  readonly good: string;
  readonly hanging: string;
  readonly garbage: string;
  /** For ALDERMAN_ALLOW_INSIDE. */
  readonly hosts: readonly string[];
  /** While true no request to the hanging site is answered. */
  setHanging(isHanging: boolean): void;
  close(): Promise<void>;
}

export async function startFaultSites(): Promise<FaultSites> {
  let isHanging = false;
  const held: ServerResponse[] = [];
  const good = createHttpServer((request, response) => sendPage(request.url, response));
  const hanging = createHttpServer((request, response) => {
    if (isHanging) held.push(response);
    else sendPage(request.url, response);
  });
  let count = 0;
  const garbage = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const isRobots = data.toString('latin1').startsWith('GET /robots.txt');
      socket.end(
        isRobots ? 'HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n' : (GARBAGE[count++ % GARBAGE.length] ?? ''),
      );
    });
  });
  const servers: Server[] = [good, hanging, garbage];
  const [goodHost = '', hangingHost = '', garbageHost = ''] = await Promise.all(servers.map(listen));
  return {
    good: `http://${goodHost}`,
    hanging: `http://${hangingHost}`,
    garbage: `http://${garbageHost}`,
    hosts: [goodHost, hangingHost, garbageHost],
    setHanging(now) {
      isHanging = now;
      if (!now) for (const response of held.splice(0)) response.destroy();
    },
    async close() {
      for (const response of held.splice(0)) response.destroy();
      for (const server of [good, hanging]) server.closeAllConnections();
      await Promise.all(
        servers.map(async (server) => {
          server.close();
          await once(server, 'close');
        }),
      );
    },
  };
}

function sendPage(path: string | undefined, response: ServerResponse): void {
  const number = /^\/news\/(\d{1,7})$/.exec(path ?? '')?.[1];
  if (number === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(makePage(Number(number)));
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const OK = 'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/html\r\n';
const BINARY = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 167 + 13) % 256));

/** Not HTTP; HTTP that breaks off; that is packed wrongly; that is no page; that is a page of nonsense. */
const GARBAGE: readonly (string | Uint8Array)[] = [
  BINARY,
  'SSH-2.0-OpenSSH_9.6\r\n',
  `${OK}content-length: 5000\r\n\r\n<p>It ends in the mid`,
  Buffer.concat([Buffer.from(`${OK}content-encoding: gzip\r\n\r\n`), BINARY]),
  Buffer.concat([Buffer.from(`${OK}content-encoding: gzip\r\n\r\n`), gzipSync(BINARY).subarray(0, 900)]),
  Buffer.concat([Buffer.from(`${OK}\r\n`), BINARY]),
  `${OK}\r\n${'<div><b><i></p>]]>'.repeat(4000)}`,
  'HTTP/1.1 999 What\r\ncontent-length: 0\r\n\r\n',
  `HTTP/1.1 302 Moved\r\nlocation: http://[::1\r\ncontent-length: 0\r\n\r\n`,
  `${OK}transfer-encoding: chunked\r\n\r\nzz\r\nnonsense\r\n`,
];
