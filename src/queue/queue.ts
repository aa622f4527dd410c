import type { Queue as BullQueue } from 'bullmq';

/** How a stage's jobs are run. */
export interface StageOptions {
  readonly stage: string;
  /** Jobs at once in one process. */
  readonly concurrency: number;
  /** Attempts that may fail before the job is given up. */
  readonly attempts: number;
  /** Before the second attempt; doubled with each that follows, and varied by a quarter either way. */
  readonly backoffMs: number;
}

/** What became of an attempt that did not simply succeed. */
export interface AttemptEnd {
  readonly stage: string;
  readonly id: string;
  readonly outcome: 'retry' | 'deferred' | 'skipped' | 'quarantined';
  readonly code: string;
  /** In words an analyst understands. */
  readonly reason: string;
  /** When it is tried next, from now; for `retry` and `deferred`. */
  readonly delayMs?: number;
  /** For `deferred`: whether it counts towards the times that an input may be put off. */
  readonly isBounded?: boolean;
  readonly cause?: unknown;
}

/**
 * Works on one job. Returns, or throws `RetryLater`, `Quarantine` or `Skip`; anything else is retried.
 * `signal` is aborted when the process must stop: a handler that then throws is handed back, at no cost.
 */
export type JobHandler = (id: string, signal: AbortSignal) => Promise<void>;

export interface JobToAdd {
  readonly id: string;
  /** 0 is first; a person's submission overtakes a crawl's. */
  readonly priority?: number;
  readonly delayMs?: number;
}

/** A job that comes again and again. */
export interface JobSchedule {
  /** Of the schedule and of its job. */
  readonly id: string;
  readonly timing:
    | { readonly kind: 'interval'; readonly everyMs: number }
    | { readonly kind: 'cron'; readonly pattern: string; readonly timeZone: string };
}

/** How many jobs of a stage are in each condition. */
export interface StageCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
}

/** A queue as its engine knows it. */
export type BoardQueue = BullQueue;

/**
 * Transport between stages. It may lose everything: the store is the truth, and fills it again. A job is
 * delivered at least once. Adding a job that already waits or runs changes nothing.
 */
export interface Queue {
  /** Whether this process alone can see the queue, so that whatever is in it at the start is left over. */
  readonly isPrivate: boolean;
  enqueue(stage: string, jobs: readonly JobToAdd[]): Promise<void>;
  /** Lets jobs that wait go first, at once; those that are not there or run already are left alone. */
  hasten(stage: string, ids: readonly string[]): Promise<void>;
  /** Lets jobs that wait for a time wait no longer; those that are not there or wait for none are left alone. */
  wake(stage: string, ids: readonly string[]): Promise<void>;
  /** Starts a worker for a stage in this process. */
  work(stage: string, handler: JobHandler): void;
  /** Makes the schedules of a stage exactly these; one that stays as it is goes on undisturbed. */
  setSchedules(stage: string, schedules: readonly JobSchedule[]): Promise<void>;
  counts(): Promise<Record<string, StageCounts>>;
  /** The engine's own queues, for a board that shows them and changes nothing. */
  listQueues(): readonly BoardQueue[];
  /** Resolves with a description of the home, or throws what makes it unfit. */
  check(): Promise<string>;
  /** Forgets every job. Only for a queue that no one else uses. */
  clear(): Promise<void>;
  /**
   * Stops taking jobs and waits for those under way; after `timeoutMs` they are aborted and handed back.
   * Resolves within a few seconds more.
   */
  close(options?: { readonly timeoutMs?: number }): Promise<void>;
}
