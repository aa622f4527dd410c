export { createQueue, type QueueLocation, type QueueOptions } from './create-queue.ts';
export type { AttemptEnd, JobHandler, JobToAdd, Queue, StageCounts, StageOptions } from './queue.ts';
