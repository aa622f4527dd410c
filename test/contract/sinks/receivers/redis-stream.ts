import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { createRedisStreamSink } from '../../../../src/emit/redis-stream-sink.ts';
import type { ArticleRecord } from '../../../../src/record/index.ts';
import { findRedis } from '../../../services.ts';
import { startProxy } from './proxy.ts';
import { dropRepetitions, type OpenReceiver } from './receiver.ts';

export const openRedisStream: OpenReceiver = async () => {
  const server = await findRedis();
  if (server === null) return null;
  const stream = `test-${randomUUID()}:records`;
  const redis = new Redis(server);
  const url = new URL(server);
  const proxy = await startProxy({ host: url.hostname, port: Number(url.port || 6379) });
  url.port = String(proxy.port);
  url.hostname = '127.0.0.1';
  return {
    createSink: () => createRedisStreamSink({ url: url.href, stream, maxEntries: 1_000_000 }),
    read: async () => {
      const entries = await redis.xrange(stream, '-', '+');
      const received = entries.map(([, parts]) => {
        const fields = Object.fromEntries(
          parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]]] : [])),
        ) as Record<string, string>;
        const record = JSON.parse(fields['record'] ?? '') as ArticleRecord;
        return { record, key: fields['key'] ?? null, version: Number(fields['version']) };
      });
      return dropRepetitions(received);
    },
    breakDown: () => proxy.cut(),
    mend: () => proxy.mend(),
    close: async () => {
      await redis.del(stream);
      await redis.quit();
      await proxy.close();
    },
  };
};
