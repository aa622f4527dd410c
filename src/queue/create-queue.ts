import type { JobsOptions } from 'bullmq';
import { openEmbeddedHome, openServerHome } from './postgres-home.ts';
import type { EmbeddedSession } from './embedded-pool.ts';
import { endsWithin } from './ends-within.ts';
import { createProcessor, findBackoff } from './create-processor.ts';
import type { AttemptEnd, Queue, StageCounts, StageOptions } from './queue.ts';
import { keepWorking, type StageWorker } from './keep-working.ts';
import type { QueueHome } from './queue-home.ts';
import { hastenJob, wakeJob } from './hasten-job.ts';
import { openRedisHome } from './redis-home.ts';
import { setSchedules } from './set-schedules.ts';

/** Where the queue lives. */
export type QueueLocation =
  | { readonly redis: string }
  | { readonly postgres: string }
  | { readonly embedded: EmbeddedSession };

export interface QueueOptions {
  readonly location: QueueLocation;
  readonly stages: readonly StageOptions[];
  /** Told of every attempt that did not succeed, before the queue acts on it. */
  readonly onAttemptEnd: (end: AttemptEnd) => Promise<void>;
  /** Told of troubles of the queue itself, such as a lost connection; it recovers by itself. */
  readonly onError?: (error: Error) => void;
  /** Keeps several queues apart on one Redis. */
  readonly prefix?: string;
  /** How long a job stays with a worker that gives no sign of life. */
  readonly lockMs?: number;
}

/** Deaths of the process in the middle of one job after which the job is given up. */
const MAX_STALLED = 10;

/** Opens the queue. Throws whatever its home answers. */
export async function createQueue(options: QueueOptions): Promise<Queue> {
  const { stages, onAttemptEnd, onError = () => undefined, lockMs = 30_000 } = options;
  const home = await openHome(options.location, options.prefix ?? 'alderman', onError);
  const queues = new Map(stages.map((s) => [s.stage, home.createQueue(s.stage)]));
  const workers: StageWorker[] = [];
  const stopping = new AbortController();
  let closed: Promise<void> | undefined;
  for (const queue of queues.values()) queue.on('error', onError);
  // One that could not be made ready now never would be.
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()));

  const findStage = (stage: string) => {
    const queue = queues.get(stage);
    const options = stages.find((s) => s.stage === stage);
    if (queue === undefined || options === undefined) throw new Error(`There is no stage "${stage}".`);
    return { queue, options };
  };

  return {
    isPrivate: home.isPrivate,

    async enqueue(stage, jobs) {
      const { queue, options } = findStage(stage);
      const toAdd = jobs.map(({ id, priority = 0, delayMs = 0 }) => ({
        name: stage,
        data: { id },
        opts: { ...describeJob(options), jobId: `${stage}-${id}`, priority, delay: delayMs },
      }));
      const [first] = toAdd;
      // On PostgreSQL a bulk makes temporary tables, which for a single job costs ten times the job.
      if (toAdd.length === 1 && first !== undefined) await queue.add(first.name, first.data, first.opts);
      else for (let i = 0; i < toAdd.length; i += 500) await queue.addBulk(toAdd.slice(i, i + 500));
    },

    async hasten(stage, ids) {
      const { queue } = findStage(stage);
      for (const id of ids) await hastenJob(queue, `${stage}-${id}`);
    },

    async wake(stage, ids) {
      const { queue } = findStage(stage);
      for (const id of ids) await wakeJob(queue, `${stage}-${id}`);
    },

    work(stage, handler) {
      const { options } = findStage(stage);
      const processor = createProcessor(options, handler, onAttemptEnd, stopping.signal);
      const create = () => {
        const worker = home.createWorker(stage, processor, {
          concurrency: options.concurrency,
          autorun: false,
          lockDuration: lockMs,
          stalledInterval: lockMs,
          maxStalledCount: MAX_STALLED,
          settings: { backoffStrategy: (_attempts, _type, error) => findBackoff(error) },
        });
        worker.on('error', onError);
        worker.on('failed', (job, error) => {
          if (job === undefined || !error.message.startsWith('job stalled')) return;
          const reason = `The process that worked on it ended ${MAX_STALLED} times before it was done.`;
          const end = { stage, id: job.data.id, outcome: 'quarantined', code: 'stalled', reason } as const;
          onAttemptEnd(end).catch(onError);
        });
        return worker;
      };
      workers.push(keepWorking(create, onError));
    },

    setSchedules(stage, schedules) {
      const { queue, options } = findStage(stage);
      return setSchedules(queue, schedules, describeJob(options));
    },

    async counts() {
      const entries = [...queues].map(async ([stage, queue]) => {
        const n = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
        const waiting = (n['waiting'] ?? 0) + (n['prioritized'] ?? 0);
        return [stage, { waiting, active: n['active'] ?? 0, delayed: n['delayed'] ?? 0 }] as const;
      });
      return Object.fromEntries(await Promise.all(entries)) as Record<string, StageCounts>;
    },

    listQueues: () => [...queues.values()],

    check: () => home.check(),

    async clear() {
      for (const queue of queues.values()) await queue.obliterate({ force: true });
    },

    close({ timeoutMs = 25_000 } = {}) {
      closed ??= closeAll(timeoutMs);
      return closed;
    },
  };

  async function closeAll(timeoutMs: number): Promise<void> {
    await closeWorkers(workers, timeoutMs, stopping);
    const queuesClosed = Promise.allSettled([...queues.values()].map((queue) => queue.close()));
    await endsWithin(queuesClosed, ABORT_GRACE_MS);
    await home.close();
  }
}

function describeJob({ attempts }: StageOptions): JobsOptions {
  return {
    attempts,
    backoff: { type: 'custom' },
    // A job that is kept would stop the same one from being added again.
    removeOnComplete: true,
    removeOnFail: true,
  };
}

function openHome(
  location: QueueLocation,
  prefix: string,
  onError: (error: Error) => void,
): Promise<QueueHome> {
  if ('redis' in location) return openRedisHome(location.redis, prefix, onError);
  if ('postgres' in location) return openServerHome(location.postgres, onError);
  return openEmbeddedHome(location.embedded);
}

/** How long a handler may take to notice that it was aborted. */
const ABORT_GRACE_MS = 3000;

/** BullMQ's own `close` waits for ever. */
async function closeWorkers(
  workers: readonly StageWorker[],
  timeoutMs: number,
  stopping: AbortController,
): Promise<void> {
  const closed = Promise.allSettled(workers.map((worker) => worker.close()));
  if (await endsWithin(closed, timeoutMs)) return;
  stopping.abort();
  for (const worker of workers) worker.cancelAllJobs('The process is stopping.');
  await endsWithin(closed, ABORT_GRACE_MS);
}
