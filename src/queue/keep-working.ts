import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import type { JobData } from './queue-home.ts';

/** One stage at work in this process. */
export interface StageWorker {
  /** Takes no more jobs; resolves when those under way have ended. */
  close(): Promise<void>;
  /** Aborts the jobs under way. */
  cancelAllJobs(reason: string): void;
}

const RESTART_MS = 1000;
/** Within this a worker is ready whose home is there. */
const READY_MS = 10_000;

/**
 * Keeps a stage at work. A connection that is lost later on BullMQ's worker takes up again by itself; one that is
 * lost while the worker starts leaves it asleep for good, with an error or without one, and another takes its place.
 */
export function keepWorking(
  createWorker: () => Worker<JobData>,
  onError: (error: Error) => void,
): StageWorker {
  let worker = createWorker();
  let isClosing = false;
  let isReady = false;
  const run = async (): Promise<void> => {
    for (;;) {
      try {
        await waitUntilReady(worker);
        isReady = true;
        await worker.run();
        return;
      } catch (error) {
        if (isClosing) return;
        onError(error as Error);
      }
      isReady = false;
      await sleep(RESTART_MS);
      if (isClosing) return;
      worker.close(true).catch(onError);
      worker = createWorker();
    }
  };
  void run();
  return {
    close() {
      isClosing = true;
      // One that is not ready has no jobs, and might never end by itself.
      return worker.close(!isReady);
    },
    cancelAllJobs: (reason) => worker.cancelAllJobs(reason),
  };
}

/** Resolves when the worker can wait for jobs; rejects where it cannot within its time. */
async function waitUntilReady(worker: Worker<JobData>): Promise<void> {
  const late = new AbortController();
  const ready = worker.waitUntilReady();
  ready.catch(() => undefined);
  const tooLate = sleep(READY_MS, undefined, { signal: late.signal, ref: false }).then(() => {
    throw new Error(
      `The worker of "${worker.name}" was not ready within ${READY_MS / 1000} s; another takes its place.`,
    );
  });
  try {
    await Promise.race([ready, tooLate]);
  } finally {
    late.abort();
    tooLate.catch(() => undefined);
  }
}
