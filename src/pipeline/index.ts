export type { Ports } from './ports.ts';
export { createSweeper, type Sweeper, type SweeperOptions } from './create-sweeper.ts';
export { enqueueUrls, refillQueue } from './refill-queue.ts';
export { runStage } from './run-stage.ts';
export { findStage, TOPOLOGY, type Stage, type StageName } from './topology.ts';
