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

/**
 * Keeps a stage at work. A connection that is lost later on BullMQ's worker takes up again by itself; one that is
 * lost while the worker starts leaves it asleep for good, and another takes its place.
 */
export function keepWorking(
  createWorker: () => Worker<JobData>,
  onError: (error: Error) => void,
): StageWorker {
  let worker = createWorker();
  let isClosing = false;
  const run = async (): Promise<void> => {
    for (;;) {
      try {
        await worker.run();
        return;
      } catch (error) {
        onError(error as Error);
      }
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
      return worker.close();
    },
    cancelAllJobs: (reason) => worker.cancelAllJobs(reason),
  };
}
