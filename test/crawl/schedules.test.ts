import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueue, type JobSchedule, type Queue, type QueueLocation } from '../../src/queue/index.ts';
import { createStore } from '../../src/store/index.ts';
import { createDatabase, findPostgres, findRedis, removeKeys } from '../services.ts';

const redis = await findRedis();
const postgres = await findPostgres();

interface Place {
  readonly location: QueueLocation;
  readonly prefix: string;
  remove(): Promise<void>;
}

const HOMES: readonly (readonly [name: string, open: (() => Promise<Place>) | null])[] = [
  [
    'the embedded store',
    async () => {
      const store = await createStore({ directory: null });
      return { location: { embedded: store.embedded! }, prefix: 'test', remove: () => store.close() };
    },
  ],
  [
    'Redis',
    redis === null
      ? null
      : async () => {
          const prefix = `test-${randomUUID()}`;
          return { location: { redis }, prefix, remove: () => removeKeys(redis, prefix) };
        },
  ],
  [
    'PostgreSQL',
    postgres === null
      ? null
      : async () => {
          const database = await createDatabase(postgres);
          return { location: { postgres: database.url }, prefix: 'test', remove: database.drop };
        },
  ],
];

describe.each(HOMES)('schedules on %s', (_, open) => {
  const cleanUps: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });

  const start = async (): Promise<{ queue: Queue; ran: string[] }> => {
    const place = await open!();
    cleanUps.push(() => place.remove());
    const stages = [{ stage: 'first', concurrency: 2, attempts: 1, backoffMs: 10 }];
    const { location, prefix } = place;
    const queue = await createQueue({ location, prefix, stages, onAttemptEnd: async () => undefined });
    cleanUps.push(() => queue.close({ timeoutMs: 1000 }));
    const ran: string[] = [];
    queue.work('first', async (id) => void ran.push(id));
    return { queue, ran };
  };
  const every = (id: string, everyMs: number): JobSchedule => ({ id, timing: { kind: 'interval', everyMs } });
  const countOf = (ran: readonly string[], id: string) => ran.filter((one) => one === id).length;

  it.skipIf(open === null)('run a job again and again, until they are taken away', async () => {
    const { queue, ran } = await start();
    await queue.setSchedules('first', [every('a', 200), every('b', 200)]);
    await vi.waitFor(() => expect(Math.min(countOf(ran, 'a'), countOf(ran, 'b'))).toBeGreaterThan(2), {
      timeout: 30_000,
    });
    await queue.setSchedules('first', [every('b', 200)]);
    // One that had begun may still end.
    await vi.waitFor(async () => expect((await queue.counts())['first']?.active).toBe(0), {
      timeout: 10_000,
    });
    const [a, b] = [countOf(ran, 'a'), countOf(ran, 'b')];
    await vi.waitFor(() => expect(countOf(ran, 'b')).toBeGreaterThan(b + 3), { timeout: 30_000 });
    expect(countOf(ran, 'a')).toBeLessThanOrEqual(a + 1);
  });

  it.skipIf(open === null)(
    'that stay as they are go on undisturbed; one that changes takes effect',
    async () => {
      const { queue, ran } = await start();
      const yearly: JobSchedule = {
        id: 'yearly',
        timing: { kind: 'cron', pattern: '0 6 1 1 *', timeZone: 'Europe/London' },
      };
      await queue.setSchedules('first', [every('a', 3_600_000), yearly]);
      await vi.waitFor(() => expect(ran).toEqual(['a']), { timeout: 30_000 });
      await queue.setSchedules('first', [every('a', 3_600_000), yearly]);
      expect((await queue.counts())['first']?.delayed).toBe(2);
      expect(ran).toEqual(['a']);
      await queue.setSchedules('first', [every('a', 100), yearly]);
      await vi.waitFor(() => expect(countOf(ran, 'a')).toBeGreaterThan(2), { timeout: 30_000 });
    },
  );

  it.skipIf(open === null)(
    'a job that is hastened goes before all others, whatever it waited for',
    async () => {
      const place = await open!();
      cleanUps.push(() => place.remove());
      const stages = [{ stage: 'first', concurrency: 1, attempts: 1, backoffMs: 10 }];
      const { location, prefix } = place;
      const queue = await createQueue({ location, prefix, stages, onAttemptEnd: async () => undefined });
      cleanUps.push(() => queue.close({ timeoutMs: 1000 }));
      await queue.enqueue('first', [
        { id: 'a', priority: 10 },
        { id: 'b', priority: 10 },
        { id: 'later', priority: 10, delayMs: 3_600_000 },
      ]);
      await queue.hasten('first', ['b', 'later', 'unheard-of']);
      const ran: string[] = [];
      queue.work('first', async (id) => void ran.push(id));
      await vi.waitFor(() => expect(ran).toHaveLength(3), { timeout: 30_000 });
      expect(ran[2]).toBe('a');
    },
  );
});
