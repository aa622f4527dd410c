import { setImmediate } from 'node:timers/promises';
import { DelayedError, type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { Outcome, RetryLater } from '../record/index.ts';
import type { AttemptEnd, JobHandler, StageOptions } from './queue.ts';
import type { JobData, JobProcessor } from './queue-home.ts';

/** A failed attempt on its way through BullMQ, which asks `findBackoff` how long to wait. */
class FailedAttempt extends Error {
  readonly delayMs: number;

  constructor(end: AttemptEnd, delayMs: number) {
    super(end.reason, { cause: end.cause });
    this.name = 'FailedAttempt';
    this.delayMs = delayMs;
  }
}

/** Until a job comes again whose end could not be written down. */
const UNWRITTEN_DELAY_MS = 3000;

/** What BullMQ waits before it tries a job again, in milliseconds. */
export function findBackoff(error: Error | undefined): number {
  return error instanceof FailedAttempt ? error.delayMs : 1000;
}

/**
 * All failure policy, in one place: runs the handler, tells `onAttemptEnd` what became of the attempt, and
 * then says the same to BullMQ in its own words.
 */
export function createProcessor(
  options: StageOptions,
  handler: JobHandler,
  onAttemptEnd: (end: AttemptEnd) => Promise<void>,
  stopping: AbortSignal,
): JobProcessor {
  // Three parameters: by their number BullMQ decides whether to give a signal.
  return async (job, token, signal) => {
    const { id } = job.data;
    // On the embedded home one job may follow another without the event loop having turned; sockets come first.
    await setImmediate();
    try {
      await handler(id, signal ?? stopping);
    } catch (error) {
      if (stopping.aborted) await handBack(job, token);
      const end = describeEnd(options, job, error);
      try {
        await onAttemptEnd(end);
      } catch {
        // What cannot be written down has not happened: the job comes again, at no cost.
        await putOff(job, UNWRITTEN_DELAY_MS, token);
      }
      await tellBullmq(end, job, token);
    }
  };
}

async function putOff(job: Job<JobData>, delayMs: number, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + delayMs, token);
  throw new DelayedError();
}

async function handBack(job: Job<JobData>, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError();
}

async function tellBullmq(end: AttemptEnd, job: Job<JobData>, token: string | undefined): Promise<void> {
  const { outcome, delayMs = 0 } = end;
  if (outcome === 'skipped') return;
  if (outcome === 'quarantined') throw new UnrecoverableError(end.reason);
  if (outcome === 'retry') throw new FailedAttempt(end, delayMs);
  await putOff(job, delayMs, token);
}

function describeEnd(options: StageOptions, job: Job<JobData>, error: unknown): AttemptEnd {
  const base = { stage: options.stage, id: job.data.id, cause: error };
  const { code, reason } = describeError(error);
  if (error instanceof RetryLater) {
    return { ...base, outcome: 'deferred', code, reason, delayMs: error.delayMs, isBounded: error.isBounded };
  }
  if (error instanceof Outcome) {
    const outcome = error.outcome === 'skip' ? 'skipped' : 'quarantined';
    return { ...base, stage: error.stage ?? options.stage, outcome, code, reason };
  }
  const failed = job.attemptsMade + 1;
  if (failed < options.attempts) {
    return { ...base, outcome: 'retry', code, reason, delayMs: chooseDelay(options.backoffMs, failed) };
  }
  return { ...base, outcome: 'quarantined', code, reason: `${reason} Given up after ${failed} attempts.` };
}

/** An error may bring its own code and reason, as `FetchFailure` does. */
function describeError(error: unknown): { code: string; reason: string } {
  if (!(error instanceof Error)) return { code: 'unexpected-error', reason: `${String(error)}.` };
  const { code, reason } = error as { code?: unknown; reason?: unknown };
  if (typeof code === 'string' && typeof reason === 'string') return { code, reason };
  return {
    code: typeof code === 'string' ? code : 'unexpected-error',
    reason: `An unexpected error: ${error.message}.`,
  };
}

/** Doubled with each failure, and varied so that what failed together does not come back together. */
function chooseDelay(baseMs: number, failed: number): number {
  return Math.round(baseMs * 2 ** (failed - 1) * (0.75 + Math.random() / 2));
}
