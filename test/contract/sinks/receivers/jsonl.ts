import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJsonlSink } from '../../../../src/emit/jsonl-sink.ts';
import type { ArticleRecord } from '../../../../src/record/index.ts';
import type { OpenReceiver } from './receiver.ts';

export const openJsonl: OpenReceiver = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-jsonl-'));
  const folder = join(directory, 'out');
  const path = join(folder, 'records.jsonl');
  return {
    createSink: () => createJsonlSink(path),
    read: async () => {
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
      return [...new Set(lines)].map((line) => ({
        record: JSON.parse(line) as ArticleRecord,
        key: null,
        version: null,
      }));
    },
    // A file that is open stays so, whatever becomes of its name: the folder goes before it is opened.
    breakDown: async () => {
      if (existsSync(folder)) renameSync(folder, `${folder}.aside`);
      writeFileSync(folder, 'A file where the folder should be.');
    },
    mend: async () => {
      rmSync(folder);
      if (existsSync(`${folder}.aside`)) renameSync(`${folder}.aside`, folder);
      else mkdirSync(folder);
    },
    close: async () => rmSync(directory, { recursive: true, force: true }),
  };
};
