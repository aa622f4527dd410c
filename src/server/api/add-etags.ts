import { createHash } from 'node:crypto';
import type { Server } from '../server-type.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Gives each answer to a question an ETag, and whoever has that answer already a 304 without a body. `If-None-Match`
 * may name several, weak ones among them, since proxies that pack an answer make its ETag weak; or any, by `*`.
 */
export function addEtags(server: Server): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || !READS.has(request.method) || typeof payload !== 'string') return payload;
    const tag = `"${createHash('sha1').update(payload).digest('base64')}"`;
    reply.header('etag', tag);
    if (!isNamed(request.headers['if-none-match'], tag)) return payload;
    reply.code(304);
    return '';
  });
}

function isNamed(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}
