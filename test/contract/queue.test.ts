import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type AttemptEnd, createQueue, type Queue, type QueueLocation } from '../../src/queue/index.ts';
import { Quarantine, RetryLater, Skip } from '../../src/record/index.ts';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../src/store/embedded-database.ts';
import { createDatabase, findPostgres, findRedis, removeKeys } from '../services.ts';

const redis = await findRedis();
const postgres = await findPostgres();

// One for all tests, emptied before each: making one takes seconds on a small machine.
let embedded: EmbeddedDatabase | undefined;
afterAll(() => embedded?.close());

describeQueue('the embedded store', async () => {
  embedded ??= await openEmbeddedDatabase(null);
  return { location: { embedded }, prefix: 'test', remove: async () => undefined };
});

describe.skipIf(redis === null)('server', () => {
  describeQueue('Redis', async () => {
    const prefix = `test-${randomUUID()}`;
    return { location: { redis: redis! }, prefix, remove: () => removeKeys(redis!, prefix) };
  });
});

describe.skipIf(postgres === null)('server', () => {
  describeQueue('PostgreSQL', async () => {
    const database = await createDatabase(postgres!);
    return { location: { postgres: database.url }, prefix: 'test', remove: database.drop };
  });
});

interface Place {
  readonly location: QueueLocation;
  readonly prefix: string;
  remove(): Promise<void>;
}

function describeQueue(name: string, open: () => Promise<Place>) {
  describe(`queue on ${name}`, () => {
    const stages = ['first', 'second'].map((stage) => ({
      stage,
      concurrency: 2,
      attempts: 3,
      backoffMs: 10,
    }));
    const places: Place[] = [];
    const queues: Queue[] = [];
    let ends: AttemptEnd[] = [];
    let isStoreAway = false;

    const start = async (place?: Place) => {
      const at = place ?? (await open());
      if (place === undefined) places.push(at);
      const queue = await createQueue({
        location: at.location,
        prefix: at.prefix,
        stages,
        onAttemptEnd: async (end) => {
          if (isStoreAway) throw new Error('The store is away.');
          ends.push(end);
        },
      });
      queues.push(queue);
      if (place === undefined) await queue.clear();
      return { queue, place: at };
    };

    afterEach(async () => {
      for (const queue of queues.splice(0)) await queue.close({ timeoutMs: 1000 });
      for (const place of places.splice(0)) await place.remove();
      ends = [];
    });

    /** Waits until the queue holds nothing. */
    const drain = (queue: Queue) =>
      vi.waitFor(
        async () => {
          const counts = Object.values(await queue.counts());
          expect(counts.map((c) => c.waiting + c.active + c.delayed)).toEqual([0, 0]);
        },
        { timeout: 50_000, interval: 20 },
      );

    it('brings every job to its stage, and forgets it', async () => {
      const { queue } = await start();
      const seen: string[] = [];
      queue.work('first', async (id) => {
        seen.push(`first ${id}`);
        await queue.enqueue('second', [{ id }]);
      });
      queue.work('second', async (id) => void seen.push(`second ${id}`));
      await queue.enqueue('first', [{ id: 'url-a' }, { id: 'url-b' }]);
      await vi.waitFor(() => expect(seen).toHaveLength(4), { timeout: 50_000 });
      await drain(queue);
      expect(seen.toSorted()).toEqual(['first url-a', 'first url-b', 'second url-a', 'second url-b']);
      expect(ends).toEqual([]);
    });

    it('holds a job once however often it is added, and takes it again when it is done', async () => {
      const { queue } = await start();
      await queue.enqueue('first', [{ id: 'a' }, { id: 'a' }]);
      await queue.enqueue('first', [{ id: 'a' }]);
      expect((await queue.counts())['first']).toEqual({ waiting: 1, active: 0, delayed: 0 });
      let runs = 0;
      queue.work('first', async () => void runs++);
      await drain(queue);
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(runs).toBe(2), { timeout: 50_000 });
    });

    it('lets a lower number overtake', async () => {
      const { queue } = await start();
      await queue.enqueue('first', [
        { id: 'crawl-1', priority: 10 },
        { id: 'crawl-2', priority: 10 },
      ]);
      await queue.enqueue('first', [{ id: 'person' }]);
      const seen: string[] = [];
      queue.work('first', async (id) => void seen.push(id));
      await drain(queue);
      expect(seen.indexOf('person')).toBeLessThan(seen.indexOf('crawl-2'));
    });

    it('wakes what waits for a time, and leaves the rest alone', async () => {
      const { queue } = await start();
      await queue.enqueue('first', [{ id: 'later', delayMs: 600_000 }, { id: 'now' }]);
      await queue.wake('first', ['later', 'now', 'unheard-of']);
      const seen: string[] = [];
      queue.work('first', async (id) => void seen.push(id));
      await drain(queue);
      expect(seen.toSorted()).toEqual(['later', 'now']);
    });

    it('tries again a bounded number of times, then gives up with the reason', async () => {
      const { queue } = await start();
      let runs = 0;
      queue.work('first', async () => {
        runs++;
        throw Object.assign(new Error('refused'), { code: 'refused', reason: 'The site refuses.' });
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(ends).toHaveLength(3), { timeout: 50_000 });
      await drain(queue);
      expect(runs).toBe(3);
      expect(ends.map((end) => end.outcome)).toEqual(['retry', 'retry', 'quarantined']);
      expect(ends[2]).toMatchObject({
        code: 'refused',
        reason: 'The site refuses. Given up after 3 attempts.',
      });
      expect(ends[1]!.delayMs).toBeGreaterThanOrEqual(15);
      expect(ends[1]!.delayMs).toBeLessThanOrEqual(25);
    });

    it('names an error that brings no code', async () => {
      const { queue } = await start();
      queue.work('first', async () => {
        throw new TypeError('x is not a function');
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(ends).toHaveLength(3), { timeout: 50_000 });
      expect(ends[0]).toMatchObject({
        code: 'unexpected-error',
        reason: 'An unexpected error: x is not a function.',
      });
    });

    it('never tries again what is quarantined or skipped', async () => {
      const { queue } = await start();
      let runs = 0;
      queue.work('first', async (id) => {
        runs++;
        if (id === 'bad') throw new Quarantine('http-404', 'Not there.');
        throw new Skip('no-article', 'No article.');
      });
      await queue.enqueue('first', [{ id: 'bad' }, { id: 'none' }]);
      await vi.waitFor(() => expect(ends).toHaveLength(2), { timeout: 50_000 });
      await drain(queue);
      expect(runs).toBe(2);
      const quarantined = { stage: 'first', outcome: 'quarantined', code: 'http-404', reason: 'Not there.' };
      expect(ends).toContainEqual(expect.objectContaining({ id: 'bad', ...quarantined }));
      expect(ends).toContainEqual(expect.objectContaining({ id: 'none', outcome: 'skipped' }));
    });

    it('puts off what asks for it, at no cost in attempts', async () => {
      const { queue } = await start();
      let runs = 0;
      queue.work('first', async () => {
        if (++runs <= 5) throw new RetryLater('http-429', 'Too many.', 20);
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(runs).toBe(6), { timeout: 50_000 });
      await drain(queue);
      expect(ends.map((end) => end.outcome)).toEqual(Array(5).fill('deferred'));
      expect(ends[0]).toMatchObject({ delayMs: 20, code: 'http-429' });
    });

    it('brings a job again, at no cost, whose end could not be written down', async () => {
      const { queue } = await start();
      let runs = 0;
      isStoreAway = true;
      queue.work('first', async () => {
        runs++;
        throw new Quarantine('http-404', 'Not there.');
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(async () => expect((await queue.counts())['first']!.delayed).toBe(1), {
        timeout: 50_000,
      });
      isStoreAway = false;
      await vi.waitFor(() => expect(ends).toHaveLength(1), { timeout: 50_000 });
      expect(ends[0]).toMatchObject({ outcome: 'quarantined', code: 'http-404' });
      expect(runs).toBe(2);
    });

    it('waits for a job under way when it closes', async () => {
      const { queue } = await start();
      let state = 'not begun';
      queue.work('first', async () => {
        state = 'begun';
        await new Promise((resolve) => setTimeout(resolve, 200));
        state = 'done';
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(state).toBe('begun'), { timeout: 50_000 });
      await queue.close({ timeoutMs: 10_000 });
      expect(state).toBe('done');
    });

    it('hands back a job that does not end in time, and another process does it', async () => {
      const { queue, place } = await start();
      let isBegun = false;
      queue.work('first', async (_id, signal) => {
        isBegun = true;
        await new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('stopped'))),
        );
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(isBegun).toBe(true), { timeout: 50_000 });
      await queue.close({ timeoutMs: 50 });
      expect(ends).toEqual([]);
      const { queue: next } = await start(place);
      expect((await next.counts())['first']).toMatchObject({ waiting: 1, active: 0 });
      const seen: string[] = [];
      next.work('first', async (id) => void seen.push(id));
      await vi.waitFor(() => expect(seen).toEqual(['a']), { timeout: 50_000 });
    });

    it('closes though a handler does not heed that it is to stop', async () => {
      const { queue } = await start();
      let isBegun = false;
      queue.work('first', async () => {
        isBegun = true;
        await new Promise(() => undefined);
      });
      await queue.enqueue('first', [{ id: 'a' }]);
      await vi.waitFor(() => expect(isBegun).toBe(true), { timeout: 50_000 });
      await queue.close({ timeoutMs: 50 });
      expect(ends).toEqual([]);
    });

    it('forgets everything when it is cleared', async () => {
      const { queue } = await start();
      await queue.enqueue('first', [{ id: 'a' }, { id: 'b', delayMs: 60_000 }]);
      await queue.clear();
      expect((await queue.counts())['first']).toEqual({ waiting: 0, active: 0, delayed: 0 });
    });

    it('says where it lives', async () => {
      const { queue } = await start();
      expect(await queue.check()).toMatch(/^(?:PostgreSQL|Redis) \d/);
    });
  });
}
