import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { JobData, QueueHome } from './queue-home.ts';

/** A Redis that may throw jobs away when its memory is full. */
class UnsafeRedis extends Error {
  readonly code = 'redis-evicts';
}

/** BullMQ on Redis: any number of processes on any number of machines. */
export async function openRedisHome(
  url: string,
  prefix: string,
  onError: (error: Error) => void,
): Promise<QueueHome> {
  // A producer fails at once when Redis is away, and the job that produces is tried again; a worker waits.
  const producer = new Redis(url, { enableOfflineQueue: false, lazyConnect: true });
  const consumer = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  let trouble: Error | undefined;
  for (const connection of [producer, consumer]) {
    connection.on('error', (error) => {
      trouble = error;
      onError(error);
    });
  }
  try {
    await Promise.all([producer.connect(), consumer.connect()]);
  } catch (error) {
    producer.disconnect();
    consumer.disconnect();
    // The client that gives up says only that it is closed; what stopped it was told on the way.
    throw trouble ?? error;
  }
  return {
    isPrivate: false,
    createQueue: (name) => new Queue<JobData>(name, { connection: producer, prefix, skipVersionCheck: true }),
    createWorker: (name, processor, settings) =>
      new Worker<JobData>(name, processor, { connection: consumer, prefix, ...settings }),
    async check() {
      const memory = readInfo(await producer.info('memory'));
      const server = readInfo(await producer.info('server'));
      const policy = memory.get('maxmemory_policy');
      if (policy !== 'noeviction') {
        throw new UnsafeRedis(
          `Redis may throw jobs away: its maxmemory-policy is ${policy ?? 'unknown'} and must be noeviction ` +
            '(redis-cli config set maxmemory-policy noeviction, and the same in redis.conf).',
        );
      }
      return `Redis ${server.get('redis_version') ?? ''}`.trim();
    },
    async close() {
      await Promise.allSettled([producer.quit(), consumer.quit()]);
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

function readInfo(text: string): Map<string, string> {
  const pairs = text.split('\r\n').flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)] as const] : [];
  });
  return new Map(pairs);
}
