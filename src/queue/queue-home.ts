import type { Job, Queue, Worker } from 'bullmq';

/** All that a job carries: the id of its URL's row, never a body. */
export interface JobData {
  readonly id: string;
}

export type JobProcessor = (job: Job<JobData>, token?: string, signal?: AbortSignal) => Promise<void>;

export interface WorkerSettings {
  readonly concurrency: number;
  readonly autorun: boolean;
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
  readonly settings: { readonly backoffStrategy: (attempts: number, type?: string, error?: Error) => number };
}

/** What differs between BullMQ's homes. */
export interface QueueHome {
  readonly isPrivate: boolean;
  createQueue(name: string): Queue<JobData>;
  createWorker(name: string, processor: JobProcessor, settings: WorkerSettings): Worker<JobData>;
  check(): Promise<string>;
  close(): Promise<void>;
}
