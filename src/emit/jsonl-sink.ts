import { resolve } from 'node:path';
import { z } from 'zod';
import { gatherBatches } from './gather-batches.ts';
import { NO_ROTATION, openJsonlFile, type Rotation } from './jsonl-file.ts';
import type { Sink } from './sink.ts';
import { defineSink } from './sink-definition.ts';

export const jsonlSink = defineSink({
  name: 'jsonl',
  settings: {
    ALDERMAN_JSONL_FILE: z
      .string()
      .default('records.jsonl')
      .describe('Where the sink jsonl writes; taken from the data directory.'),
    ALDERMAN_JSONL_ROTATE: z
      .string()
      .regex(
        /^(?:day|\d{1,9}(?:kB|MB|GB))(?:\s*,\s*(?:day|\d{1,9}(?:kB|MB|GB)))?$/,
        'must be like "100MB", "day" or "100MB,day"',
      )
      .transform(readRotation)
      .optional()
      .describe(
        'When the file is put aside and a new one begun: before it exceeds a size, each day, or both.',
      ),
  },
  required: [],
  create: ({ ALDERMAN_JSONL_FILE: file, ALDERMAN_JSONL_ROTATE: rotation }, { directory }) =>
    createJsonlSink(resolve(directory, file), rotation),
});

const UNITS: Readonly<Record<string, number>> = { kB: 1000, MB: 1000 ** 2, GB: 1000 ** 3 };

function readRotation(text: string): Rotation {
  const size = /(\d+)(kB|MB|GB)/.exec(text);
  const maxBytes = size === null ? null : Number(size[1]) * (UNITS[size[2] ?? ''] ?? 1);
  return { maxBytes, daily: text.includes('day') };
}

/**
 * Appends records to a file, one line of JSON each. Lines that wait are written together and synced to the
 * disk before anyone is told. After a kill in the middle of a line that line is cut off and written again;
 * a line that was whole is found by its content and not written twice. One process writes a file.
 */
export function createJsonlSink(path: string, rotation = NO_ROTATION, now?: () => Date): Sink {
  const file = openJsonlFile(path, rotation, now);
  const gatherer = gatherBatches((lines: readonly Buffer[]) => file.append(lines));
  return {
    name: 'jsonl',
    concurrency: 250,
    emit: ({ record }) => gatherer.add(Buffer.from(`${JSON.stringify(record)}\n`)),
    async close() {
      await gatherer.settle();
      await file.close().catch(() => undefined);
    },
  };
}
