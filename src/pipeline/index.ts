export type { Ports } from './ports.ts';
export { refillQueue } from './refill-queue.ts';
export { runStage } from './run-stage.ts';
export { findStage, TOPOLOGY, type Stage, type StageName } from './topology.ts';
