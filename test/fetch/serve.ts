import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/fetch/index.ts';

export interface Served {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** "127.0.0.1:PORT" */
  readonly host: string;
  readonly requests: http.IncomingMessage[];
}

/** An HTTP server on loopback until the end of the running test. */
export async function serve(handler: http.RequestListener): Promise<Served> {
  const requests: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { requests, ...(await listen(server)) };
}

/** A TCP server on loopback that does as it likes with each connection. */
export async function serveRaw(handler: (socket: net.Socket) => void): Promise<Omit<Served, 'requests'>> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    handler(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return listen(server);
}

async function listen(server: net.Server): Promise<{ origin: string; host: string }> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, host };
}

/** A fetcher that may reach loopback, closed at the end of the running test. */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const fetcher = createFetcher({ allowInside: ['127.0.0.0/8'], ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** What a fetch is rejected with. Fails when it is not. */
export async function catchError(
  work: Promise<unknown>,
): Promise<Error & { code?: string; reason?: string }> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('The fetch succeeded and should not have.');
}
