import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { html } from '../html.ts';
import { notFound, Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';

/** What the build says of itself: the files, by the names under which the page asks for them. */
interface Manifest {
  readonly script: string;
  readonly style: string;
  readonly files: readonly string[];
}

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly packed: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Where the build puts the browser's part; the same whether this file runs from src or, built, from dist. */
function locateClient(): string {
  const root = import.meta.url.includes('/dist/src/server/desk/') ? '../../../../' : '../../../';
  return fileURLToPath(new URL(`${root}dist/desk`, import.meta.url));
}

/** The page that every address of the desk begins with, and what it is made of. */
export async function addClient(server: Server): Promise<void> {
  const client = await readClient(locateClient());
  const show = async () => {
    if (client === null)
      throw new Problem(
        503,
        'desk-not-built',
        'The desk is not built. Run “npm run build”, then start again.',
      );
    return client.page;
  };
  for (const path of ['/desk', '/desk/*']) {
    server.get(path, { schema: { hide: true } }, async (request, reply) => {
      if (request.url.startsWith('/desk/api/')) throw notFound('route of that address');
      if (request.viewer === null)
        return reply.redirect(`/login?next=${encodeURIComponent(request.url)}`, 303);
      // The archived page is shown in a frame of its own.
      reply.header(
        'content-security-policy',
        allowFrames(String(reply.getHeader('content-security-policy'))),
      );
      return reply.type('text/html; charset=utf-8').send(await show());
    });
  }
  server.get<{ Params: { file: string } }>('/desk/assets/:file', async (request, reply) => {
    const asset = client?.assets.get(request.params.file);
    if (asset === undefined) throw new Problem(404, 'not-found', 'There is no such file.');
    // The name of a file follows from its content.
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
    reply.type(asset.type);
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (!takesGzip || asset.packed.byteLength >= asset.body.byteLength) return reply.send(asset.body);
    return reply.header('content-encoding', 'gzip').send(asset.packed);
  });
}

async function readClient(directory: string) {
  const path = join(directory, 'manifest.json');
  if (!existsSync(path)) return null;
  const { script, style, files } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const assets = new Map<string, Asset>();
  for (const file of files) {
    const body = readFileSync(join(directory, file));
    const type = TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream';
    assets.set(file, { type, body, packed: await promisify(gzip)(body, { level: 9 }) });
  }
  return { assets, page: showPage(script, style, files) };
}

function allowFrames(policy: string): string {
  return `${policy};frame-src 'self'`;
}

function showPage(script: string, style: string, files: readonly string[]): string {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Alderman</title>
        <link rel="stylesheet" href="/desk/assets/${style}" />
        ${fonts.map(
          (font) =>
            html`<link rel="preload" href="/desk/assets/${font}" as="font" type="font/woff2" crossorigin />`,
        )}
        <link rel="icon" href="data:," />
        <script type="module" src="/desk/assets/${script}"></script>
      </head>
      <body>
        <div id="desk"></div>
        <noscript>The desk needs JavaScript. The API under /docs does not.</noscript>
      </body>
    </html>`.text;
}
