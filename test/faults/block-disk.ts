import { chmodSync, closeSync, existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.ts';

const CHUNK = Buffer.alloc(1024 * 1024);

/** Leaves no room on the data directory's disk; the function returned gives it back. */
export function blockDisk({ directory, hasOwnDisk }: Installation): () => void {
  return hasOwnDisk ? fillDisk(directory) : lockArchive(join(directory, 'archive'));
}

function fillDisk(directory: string): () => void {
  const path = join(directory, 'filler');
  const file = openSync(path, 'w');
  try {
    for (let size = CHUNK.length; size > 0;) {
      try {
        size = writeSync(file, CHUNK, 0, size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(file);
  }
  return () => rmSync(path);
}

/** Who may mount no disk takes the right to write to the archive away, which fails as early. */
function lockArchive(archive: string): () => void {
  const folders = existsSync(archive)
    ? [archive, ...readdirSync(archive).map((name) => join(archive, name))]
    : [];
  const setMode = (mode: number) => {
    for (const folder of folders) chmodSync(folder, mode);
  };
  setMode(0o500);
  return () => setMode(0o700);
}
