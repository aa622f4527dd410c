export { createSinks, SINK_NAMES, type SinkOptions } from './create-sinks.ts';
export type { Sink } from './sink.ts';
