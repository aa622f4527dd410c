import { join } from 'node:path';
import { createJsonlSink } from './jsonl-sink.ts';
import type { Sink } from './sink.ts';

export interface SinkOptions {
  /** The data directory. */
  readonly directory: string;
}

/** Every sink by name: adding one takes its file and its line here. */
const SINKS: Readonly<Record<string, (options: SinkOptions) => Sink>> = {
  jsonl: ({ directory }) => createJsonlSink(join(directory, 'records.jsonl')),
};

/** The names that `createSinks` takes. */
export const SINK_NAMES: readonly string[] = Object.keys(SINKS);

/** Makes the sinks named. Throws on a name that there is none for. */
export function createSinks(names: readonly string[], options: SinkOptions): Sink[] {
  return names.map((name) => {
    const create = SINKS[name];
    if (create === undefined) throw new Error(`There is no sink "${name}": ${SINK_NAMES.join(', ')}.`);
    return create(options);
  });
}
