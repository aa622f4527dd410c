import type { z } from 'zod';
import { jsonlSink } from './jsonl-sink.ts';
import { objectStoreSink } from './object-store-sink.ts';
import { postgresSink } from './postgres-sink.ts';
import { redisStreamSink } from './redis-stream-sink.ts';
import type { Sink } from './sink.ts';
import type { SinkContext, SinkDefinition } from './sink-definition.ts';
import { webhookSink } from './webhook-sink.ts';

/** Every kind of sink: adding one takes its file and its line here. */
const SINKS: readonly SinkDefinition[] = [
  jsonlSink,
  postgresSink,
  webhookSink,
  redisStreamSink,
  objectStoreSink,
];

/** The names that `createSinks` takes. */
export const SINK_NAMES: readonly string[] = SINKS.map(({ name }) => name);

/** The settings of all sinks, by the names of their environment variables. */
export const SINK_SETTINGS: z.ZodRawShape = Object.assign({}, ...SINKS.map(({ settings }) => settings));

/** Values by the names of their environment variables, as `SINK_SETTINGS` reads them. */
export type SinkSettings = Readonly<Record<string, unknown>>;

/** The settings that these sinks need and do not have. */
export function listMissingSettings(names: readonly string[], settings: SinkSettings): string[] {
  const needed = names.flatMap((name) => findSink(name).required);
  return needed.filter((name) => settings[name] === undefined);
}

/** Makes the sinks named. Throws on a name that there is none for. */
export function createSinks(names: readonly string[], settings: SinkSettings, context: SinkContext): Sink[] {
  return names.map((name) => findSink(name).create(settings, context));
}

function findSink(name: string): SinkDefinition {
  const sink = SINKS.find((known) => known.name === name);
  if (sink === undefined) throw new Error(`There is no sink "${name}": ${SINK_NAMES.join(', ')}.`);
  return sink;
}
