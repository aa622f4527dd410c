import { createReadStream } from 'node:fs';
import { readLines } from './read-lines.ts';
import { UsageError } from '../terminal.ts';

const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file of which every line must be good: a line that is not makes the whole file unfit.
 *
 * @throws UsageError naming the file, and the line where there is one
 */
export async function* readJsonLines<T>(path: string, parse: (value: unknown) => T): AsyncGenerator<T> {
  let number = 0;
  try {
    for await (const line of readLines(createReadStream(path), MAX_LINE_BYTES)) {
      number = line.number;
      if (line.bytes === null) throw new Error('the line is too long');
      const text = line.bytes.toString('utf8').trim();
      if (text !== '') yield parse(JSON.parse(text));
    }
  } catch (error) {
    const place = number === 0 ? path : `${path}, line ${number}`;
    throw new UsageError(`${place}: ${(error as Error).message}`);
  }
}
