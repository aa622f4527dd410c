export { createQueue, type QueueLocation, type QueueOptions } from './create-queue.ts';
export type {
  AttemptEnd,
  JobHandler,
  JobSchedule,
  JobToAdd,
  Queue,
  StageCounts,
  StageOptions,
} from './queue.ts';
