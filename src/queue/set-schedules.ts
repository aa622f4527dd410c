import type { JobSchedulerJson, JobsOptions, Queue } from 'bullmq';
import type { JobSchedule } from './queue.ts';
import type { JobData } from './queue-home.ts';

/** Brings BullMQ's job schedulers of one queue to what is wanted. */
export async function setSchedules(
  queue: Queue<JobData>,
  schedules: readonly JobSchedule[],
  opts: JobsOptions,
): Promise<void> {
  const present = new Map((await queue.getJobSchedulers()).map((scheduler) => [scheduler.key, scheduler]));
  const wanted = new Set(schedules.map(({ id }) => id));
  for (const id of present.keys()) if (!wanted.has(id)) await queue.removeJobScheduler(id);
  for (const { id, timing } of schedules) {
    // To set it anew would begin its interval anew.
    if (isSame(present.get(id), timing)) continue;
    const repeat =
      timing.kind === 'interval'
        ? { every: timing.everyMs }
        : { pattern: timing.pattern, tz: timing.timeZone };
    await queue.upsertJobScheduler(id, repeat, { name: queue.name, data: { id }, opts });
  }
}

function isSame(scheduler: JobSchedulerJson | undefined, timing: JobSchedule['timing']): boolean {
  if (scheduler === undefined) return false;
  return timing.kind === 'interval'
    ? Number(scheduler.every) === timing.everyMs
    : scheduler.pattern === timing.pattern && scheduler.tz === timing.timeZone;
}
