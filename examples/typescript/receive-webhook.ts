import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { ArticleRecord } from 'alderman';
import { printPosts } from './print-posts.ts';

const secret = Buffer.from((process.env['ALDERMAN_WEBHOOK_SECRET'] ?? '').replace(/^whsec_/, ''), 'base64');
const seen = new Set<string>();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    if (!isSigned(request.headers, body)) return response.writeHead(401).end();
    const { key, record } = JSON.parse(body) as { key: string; record: ArticleRecord };
    if (!seen.has(key)) printPosts(record);
    seen.add(key);
    return response.writeHead(204).end();
  });
});
server.listen(Number(process.env['PORT'] ?? 8000), '127.0.0.1', () => console.error('listening'));

/** After Standard Webhooks: signed with our secret, and not more than five minutes ago. */
function isSigned(headers: IncomingHttpHeaders, body: string): boolean {
  const id = String(headers['webhook-id']);
  const time = String(headers['webhook-timestamp']);
  if (!(Math.abs(Date.now() / 1000 - Number(time)) < 300)) return false;
  const own = createHmac('sha256', secret).update(`${id}.${time}.${body}`).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signature) => Buffer.from(signature.replace(/^v1,/, ''), 'base64'))
    .some((signature) => signature.length === own.length && timingSafeEqual(signature, own));
}
