export { nameOwnFault } from './name-own-fault.ts';
export { fetchDocument, toDocument } from './create-source-reader.ts';
export type { Ports, SourcePorts } from './ports.ts';
export { createSweeper, type Sweeper, type SweeperOptions } from './create-sweeper.ts';
export { enqueueUrls, refillQueue } from './refill-queue.ts';
export { runStage } from './run-stage.ts';
export { noteFailedRun, runSource } from './stages/discover-source.ts';
export { DISCOVER, findStage, TOPOLOGY, type Stage, type StageName } from './topology.ts';
