import type { ArticleRecord } from 'alderman';
import { Redis } from 'ioredis';
import { printPosts } from './print-posts.ts';

const redis = new Redis(process.env['ALDERMAN_REDIS_STREAM_URL'] ?? 'redis://127.0.0.1:6379');
const stream = process.env['ALDERMAN_REDIS_STREAM'] ?? 'alderman:records';
const seen = new Set<string>();

// Once through all that is there; `XREAD BLOCK 0` instead would wait for more.
for (let after = '-'; ;) {
  const entries = await redis.xrange(stream, after, '+', 'COUNT', 100);
  for (const [id, parts] of entries) {
    const fields = new Map<string, string>();
    for (let i = 0; i < parts.length; i += 2) fields.set(parts[i] ?? '', parts[i + 1] ?? '');
    const key = fields.get('key') ?? '';
    if (!seen.has(key)) printPosts(JSON.parse(fields.get('record') ?? '') as ArticleRecord);
    seen.add(key);
    after = `(${id}`;
  }
  if (entries.length === 0) break;
}
await redis.quit();
