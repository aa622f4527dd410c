import type { Redis } from 'ioredis';
import { z } from 'zod';
import { once } from './once.ts';
import type { Sink } from './sink.ts';
import { defineSink } from './sink-definition.ts';

export const redisStreamSink = defineSink({
  name: 'redis-stream',
  settings: {
    ALDERMAN_REDIS_STREAM_URL: z
      .url({ protocol: /^rediss?$/, message: 'must be a URL that begins with redis:// or rediss://' })
      .optional()
      .describe('The Redis of the sink redis-stream.'),
    ALDERMAN_REDIS_STREAM: z
      .string()
      .min(1)
      .default('alderman:records')
      .describe('The key of the stream to which the sink redis-stream adds.'),
    ALDERMAN_REDIS_STREAM_MAX: z
      .string()
      .regex(/^[1-9]\d{0,11}$/, 'must be a whole number, 1 or more')
      .transform(Number)
      .optional()
      .describe('About how many entries the stream keeps; unset: all.'),
  },
  required: ['ALDERMAN_REDIS_STREAM_URL'],
  create: (settings) =>
    createRedisStreamSink({
      url: settings.ALDERMAN_REDIS_STREAM_URL ?? '',
      stream: settings.ALDERMAN_REDIS_STREAM,
      maxEntries: settings.ALDERMAN_REDIS_STREAM_MAX ?? null,
    }),
});

export interface RedisStreamOptions {
  readonly url: string;
  readonly stream: string;
  /** About how many are kept; null: all. */
  readonly maxEntries: number | null;
}

/**
 * Adds an entry a record, with the fields `key`, `articleId`, `version`, `schema` and `record` (as JSON). An
 * entry may come twice; its key tells.
 */
export function createRedisStreamSink({ url, stream, maxEntries }: RedisStreamOptions): Sink {
  const redis = once(() => connect(url));
  const bound = maxEntries === null ? [] : ['MAXLEN', '~', maxEntries];
  return {
    name: 'redis-stream',
    concurrency: 100,
    async emit({ record, key, articleId, version }) {
      const about = { key, articleId, version, schema: record.schema, record: JSON.stringify(record) };
      await (await redis.get()).call('XADD', stream, ...bound, '*', ...Object.entries(about).flat());
    },
    close: () => redis.close(async (client) => client.disconnect()),
  };
}

async function connect(url: string): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 10_000,
    // A command whose connection is lost fails soon, and the record comes again.
    maxRetriesPerRequest: 1,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  // Told to whoever waits for a command; unheard, it would also end the process.
  client.on('error', () => undefined);
  return client;
}
