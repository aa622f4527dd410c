import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/queue/index.ts';
import { startRedis } from '../services.ts';

const open = (redis: string) =>
  createQueue({ location: { redis }, stages: [], onAttemptEnd: async () => undefined });

const evicting = await startRedis('--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru');

describe('the Redis home', () => {
  it('says what stopped it when there is no Redis', async () => {
    await expect(open('redis://127.0.0.1:1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it.skipIf(evicting === null)(
    'fails its check where Redis may throw jobs away, and says what to set',
    async () => {
      const queue = await open(evicting!);
      await expect(queue.check()).rejects.toThrow(/allkeys-lru and must be noeviction.*config set/);
      await queue.close();
    },
  );
});
