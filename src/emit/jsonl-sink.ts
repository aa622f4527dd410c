import { createHash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ArticleRecord } from '../record/index.ts';
import type { Sink } from './sink.ts';

/** Lines whose repetition is noticed. */
const REMEMBERED = 20_000;

/** How much of an existing file's end is read for lines whose receipt was not written down in time. */
const TAIL_BYTES = 4 * 1024 * 1024;

interface Line {
  readonly bytes: Buffer;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Appends records to a file, one line of JSON each. Lines that wait are written together and synced to the
 * disk before anyone is told. After a kill in the middle of a line that line is cut off and written again;
 * a line that was whole is found by its content and not written twice. One process writes a file.
 */
export function createJsonlSink(path: string): Sink {
  let file: Promise<FileHandle> | undefined;
  let recent = new Set<string>();
  let waiting: Line[] = [];
  let writing: Promise<void> | undefined;

  async function openFile(): Promise<FileHandle> {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a+');
    recent = await repairTail(handle);
    return handle;
  }

  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        file ??= openFile();
        const handle = await file;
        await appendWhole(handle, Buffer.concat(batch.filter(isNew).map((line) => line.bytes)));
        for (const line of batch) line.done();
      } catch (error) {
        // Opened afresh next time, which repairs what this left.
        await closeQuietly(file);
        file = undefined;
        for (const line of batch) line.fail(error);
      }
    }
    // At once, before anyone who was told can ask for another line.
    writing = undefined;
  }

  function isNew({ bytes }: Line): boolean {
    const hash = hashLine(bytes);
    if (recent.has(hash)) return false;
    recent.add(hash);
    const [oldest] = recent;
    if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
    return true;
  }

  return {
    name: 'jsonl',
    emit(record: ArticleRecord) {
      const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
      return new Promise((done, fail) => {
        waiting.push({ bytes, done, fail });
        writing ??= writeWaiting();
      });
    },
    async close() {
      await writing;
      await closeQuietly(file);
      file = undefined;
    },
  };
}

/** Appends all of it or, on a full disk, nothing. */
async function appendWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  if (bytes.length === 0) return;
  const { size } = await handle.stat();
  try {
    await handle.appendFile(bytes);
    await handle.datasync();
  } catch (error) {
    await handle.truncate(size);
    throw error;
  }
}

/** Cuts off a half-written last line and returns the hashes of the whole lines before it. */
async function repairTail(handle: FileHandle): Promise<Set<string>> {
  const { size } = await handle.stat();
  const start = Math.max(0, size - TAIL_BYTES);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
  const tail = buffer.subarray(0, bytesRead);
  const end = tail.lastIndexOf(0x0a) + 1;
  if (end < tail.length && (end > 0 || start === 0)) await handle.truncate(start + end);
  const hashes = new Set<string>();
  for (let at = 0; at < end;) {
    const next = tail.indexOf(0x0a, at) + 1;
    hashes.add(hashLine(tail.subarray(at, next)));
    at = next;
  }
  return hashes;
}

function hashLine(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

async function closeQuietly(file: Promise<FileHandle> | undefined): Promise<void> {
  try {
    await (await file)?.close();
  } catch {
    // It could not be opened, or is closed already.
  }
}
