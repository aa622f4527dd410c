import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** When a file is put aside and a new one begun. */
export interface Rotation {
  /** Before it would grow beyond this; null: never for its size. */
  readonly maxBytes: number | null;
  /** At the first line of another day, by UTC. */
  readonly daily: boolean;
}

export const NO_ROTATION: Rotation = { maxBytes: null, daily: false };

/** How much of an existing file's end is read for lines whose receipt was not written down in time. */
const TAIL_BYTES = 4 * 1024 * 1024;

/** Lines whose repetition is noticed. */
const REMEMBERED = 20_000;

/** A file of lines that is only ever added to, and at times put aside under another name. */
export interface JsonlFile {
  /** Adds those lines that it does not have yet, all or none, and syncs them to the disk. */
  append(lines: readonly Buffer[]): Promise<void>;
  close(): Promise<void>;
}

/** Opened at the first line. After an append that fails it is opened afresh, which repairs what that left. */
export function openJsonlFile(path: string, rotation = NO_ROTATION, now = () => new Date()): JsonlFile {
  let opened: { readonly handle: FileHandle; size: number; day: string } | undefined;
  const recent = new Set<string>();

  async function openFile() {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a+');
    try {
      for (const hash of await repairTail(handle)) remember(hash);
      const { size, mtime } = await handle.stat();
      return { handle, size, day: toDay(mtime) };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  function remember(hash: string): void {
    recent.add(hash);
    const [oldest] = recent;
    if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
  }

  async function appendNew(lines: ReadonlyMap<string, Buffer>): Promise<void> {
    opened ??= await openFile();
    const bytes = Buffer.concat([...lines.values()]);
    const today = toDay(now());
    if (isFull(opened, bytes.length, today, rotation)) {
      await opened.handle.close();
      const { day } = opened;
      opened = undefined;
      await putAside(path, day);
      opened = await openFile();
    }
    await appendWhole(opened.handle, opened.size, bytes);
    opened.size += bytes.length;
    opened.day = today;
  }

  async function close(): Promise<void> {
    const handle = opened?.handle;
    opened = undefined;
    await handle?.close();
  }

  return {
    close,
    async append(lines) {
      const fresh = new Map(lines.map((line) => [hashLine(line), line]));
      for (const hash of fresh.keys()) if (recent.has(hash)) fresh.delete(hash);
      if (fresh.size === 0) return;
      try {
        // Opening it reads what an earlier process wrote.
        opened ??= await openFile();
        for (const hash of fresh.keys()) if (recent.has(hash)) fresh.delete(hash);
        if (fresh.size > 0) await appendNew(fresh);
        for (const hash of fresh.keys()) remember(hash);
      } catch (error) {
        await close().catch(() => undefined);
        throw error;
      }
    },
  };
}

function isFull(
  file: { size: number; day: string },
  more: number,
  today: string,
  rotation: Rotation,
): boolean {
  if (file.size === 0) return false;
  const isLarge = rotation.maxBytes !== null && file.size + more > rotation.maxBytes;
  return isLarge || (rotation.daily && file.day !== today);
}

/** `records.jsonl` becomes `records-2026-01-05-0001.jsonl`, by the day of its last line and the next free number. */
async function putAside(path: string, day: string): Promise<void> {
  const extension = extname(path);
  const start = `${basename(path, extension)}-${day}-`;
  const numbers = (await readdir(dirname(path)))
    .filter((name) => name.startsWith(start) && name.endsWith(extension))
    .map((name) => Number(name.slice(start.length, name.length - extension.length)) || 0);
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0');
  await rename(path, join(dirname(path), `${start}${number}${extension}`));
  const directory = await open(dirname(path), 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function toDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Appends all of it or, on a full disk, nothing. */
async function appendWhole(handle: FileHandle, size: number, bytes: Buffer): Promise<void> {
  try {
    await handle.appendFile(bytes);
    await handle.datasync();
  } catch (error) {
    await handle.truncate(size);
    throw error;
  }
}

/** The end of a file; of one that ends with a longer line, from before that line on. */
async function readTail(handle: FileHandle): Promise<{ start: number; tail: Buffer }> {
  const { size } = await handle.stat();
  for (let wanted = TAIL_BYTES; ; wanted *= 4) {
    const start = Math.max(0, size - wanted);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    const tail = buffer.subarray(0, bytesRead);
    if (start === 0 || tail.includes(0x0a)) return { start, tail };
  }
}

/** Cuts off a half-written last line and returns the hashes of the whole lines before it. */
async function repairTail(handle: FileHandle): Promise<Set<string>> {
  const { start, tail } = await readTail(handle);
  const end = tail.lastIndexOf(0x0a) + 1;
  if (end < tail.length) await handle.truncate(start + end);
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
