import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { createRedisStreamSink } from '../../src/emit/redis-stream-sink.ts';
import { findRedis } from '../services.ts';
import { makeRecord } from '../store/make-record.ts';
import { makeEmission } from './make-emission.ts';

const url = await findRedis();

it.skipIf(url === null)('keeps about as many entries as it is told, the newest', async () => {
  const stream = `test-${randomUUID()}`;
  const sink = createRedisStreamSink({ url: url!, stream, maxEntries: 100 });
  const emissions = Array.from({ length: 1000 }, () => makeEmission(makeRecord()));
  await Promise.all(emissions.map((emission) => sink.emit(emission)));
  await sink.close();
  const redis = new Redis(url!);
  const entries = await redis.xrange(stream, '-', '+');
  await redis.del(stream);
  await redis.quit();
  expect(entries.length).toBeGreaterThanOrEqual(100);
  expect(entries.length).toBeLessThan(500);
  const fields = entries.at(-1)![1];
  expect(fields.filter((_, i) => i % 2 === 0)).toEqual(['key', 'articleId', 'version', 'schema', 'record']);
  expect(fields[1]).toBe(emissions.at(-1)!.key);
});
