import type { Job, JobState, Queue } from 'bullmq';
import type { JobData } from './queue-home.ts';

/** Moves one job to the front of its queue, whether it waits for its turn or for a time. */
export async function hastenJob(queue: Queue<JobData>, jobId: string): Promise<void> {
  const job = await queue.getJob(jobId);
  const state = await job?.getState();
  if (job === undefined || (state !== 'delayed' && state !== 'prioritized')) return;
  await unlessBegun(job, state, async () => {
    await job.changePriority({ priority: 0 });
    if (state === 'delayed') await job.promote();
  });
}

/** Lets one job that waits for a time wait no longer. */
export async function wakeJob(queue: Queue<JobData>, jobId: string): Promise<void> {
  const job = await queue.getJob(jobId);
  const state = await job?.getState();
  if (job === undefined || state !== 'delayed') return;
  await unlessBegun(job, state, () => job.promote());
}

async function unlessBegun(job: Job<JobData>, state: JobState, change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    // It has begun to run in between, and so is as early as can be.
    if ((await job.getState()) === state) throw error;
  }
}
