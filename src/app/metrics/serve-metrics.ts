import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '../wire.ts';
import { checkReady } from './check-ready.ts';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Lets a worker be watched, which has no other server: `/metrics`, `/healthz` and `/readyz`, without a login and
 * for a network of one's own. Throws what the port answers.
 */
export async function serveMetrics(app: App, listen: { host: string; port: number }): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    answer(app, request, response).catch((error: unknown) => {
      app.log.warn({ err: error }, 'The metrics could not be told');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(listen.port, listen.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(app: App, { url, method }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = url?.split('?', 1)[0];
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { allow: 'GET' }).end();
  if (path === '/healthz') return send(response, 200, { status: 'ok' });
  if (path === '/readyz') {
    const { isReady, parts } = await checkReady(app);
    return send(response, isReady ? 200 : 503, parts);
  }
  if (path !== '/metrics') return void response.writeHead(404).end();
  const { contentType, text } = await app.metrics.render();
  response.writeHead(200, { 'content-type': contentType }).end(text);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
