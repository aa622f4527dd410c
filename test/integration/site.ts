import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A small site on loopback that counts what it is asked. */
export interface Site {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** "127.0.0.1:PORT", for ALDERMAN_ALLOW_INSIDE. */
  readonly host: string;
  /** How often each path was asked for. */
  readonly requests: Map<string, number>;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves an article at every path that begins with /news/, `delayMs` after it is asked for, and at others
 * what `answers` says.
 */
export async function startSite(
  options: { readonly delayMs?: number; readonly answers?: Readonly<Record<string, Answer>> } = {},
): Promise<Site> {
  const { delayMs = 0, answers = {} } = options;
  const requests = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.set(path, (requests.get(path) ?? 0) + 1);
    void sleep(delayMs).then(() => {
      const answer = answers[path];
      if (answer !== undefined) return answer(request, response);
      if (!path.startsWith('/news/')) return sendStatus(404)(request, response);
      return sendHtml(makeArticle(path.slice('/news/'.length)))(request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function sendHtml(body: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
}

export function sendStatus(status: number, headers: Record<string, string> = {}): Answer {
  return (_, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<p>No.</p>');
}

function makeArticle(name: string): string {
  const paragraph = `Leeds City Council will mend the roof of library ${name} this summer, after three wet winters. `;
  return `<!doctype html><html lang="en-GB"><head><title>Library ${name} to be mended</title></head><body>
    <article><h1>Library ${name} to be mended</h1>
    <p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}</p>
    <p>Joan Marsh, leader of Leeds City Council, said: “Library ${name} will be dry before the autumn.”</p>
    </article></body></html>`;
}
