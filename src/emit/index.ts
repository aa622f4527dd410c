export {
  createSinks,
  listMissingSettings,
  SINK_NAMES,
  SINK_SETTINGS,
  type SinkSettings,
} from './create-sinks.ts';
export { type Emission, type Sink, SinkRefusal } from './sink.ts';
export type { SinkContext } from './sink-definition.ts';
