import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSweeper } from '../../src/pipeline/index.ts';
import type { Store, UrlRow } from '../../src/store/index.ts';

const row = { id: 'url-1', state: 'queued', priority: 0, nextAttemptAt: null } as UrlRow;
let held: number;
const failures: Error[] = [];
let enqueued: string[];
let woken: string[];
let overdue: UrlRow[];
let isPrivate: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [held, enqueued, woken, overdue, isPrivate] = [0, [], [], [], false];
});
afterEach(() => void vi.useRealTimers());

function start(onError = (error: unknown): void => expect.fail(String(error))) {
  const store = {
    countUnfinished: async () => {
      const failure = failures.pop();
      if (failure) throw failure;
      return 1;
    },
    listOverdue: async () => overdue,
    embedded: null,
    sweep: async ({ after }: { after?: string }) => (after === '' ? [row] : []),
  } as unknown as Store;
  const queue = {
    counts: async () => ({ fetch: { waiting: held, active: 0, delayed: 0 } }),
    enqueue: async (stage: string, jobs: readonly { id: string }[]) => {
      enqueued.push(...jobs.map(({ id }) => `${stage} ${id}`));
    },
    wake: async (stage: string, ids: readonly string[]) => {
      woken.push(...ids.map((id) => `${stage} ${id}`));
    },
    isPrivate,
  };
  return createSweeper({ store, queue }, onError, { intervalMs: 1000, idleMs: 0 });
}

it('fills a queue that has twice been seen to hold too little', async () => {
  const sweeper = start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(enqueued).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(enqueued).toEqual(['fetch url-1']);
  await sweeper.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(enqueued).toHaveLength(1);
});

it('leaves a queue alone that holds everything', async () => {
  held = 1;
  const sweeper = start();
  await vi.advanceTimersByTimeAsync(5000);
  expect(enqueued).toEqual([]);
  await sweeper.stop();
});

it('reports what goes wrong and looks again', async () => {
  const errors: unknown[] = [];
  const fault = new Error('The store is away.');
  const sweeper = start((error) => void errors.push(error));
  failures.push(fault);
  await vi.advanceTimersByTimeAsync(1000);
  expect(errors).toEqual([fault]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(enqueued).toEqual(['fetch url-1']);
  await sweeper.stop();
});

it('fills a queue of its own at once, for it is empty', async () => {
  isPrivate = true;
  const sweeper = start();
  await vi.advanceTimersByTimeAsync(1);
  expect(enqueued).toEqual(['fetch url-1']);
  await sweeper.stop();
});

it('wakes what was to be tried again long ago', async () => {
  [held, overdue] = [1, [{ ...row, id: 'url-2', state: 'extracted' }]];
  const sweeper = start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(woken).toEqual(['emit url-2']);
  await sweeper.stop();
});
