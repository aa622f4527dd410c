import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type Archive, ArchiveError } from './archive.ts';
import { writeAtomically } from './write-atomically.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** An archive in a folder: one gzip file a body at `ab/cdef….gz`, readable with any tool. */
export function createArchive(directory: string): Archive {
  const archive: Archive = {
    put: async (body) => {
      const sha256 = hash(body);
      // Reading back what is there heals a damaged copy while the right bytes are at hand.
      if (await isWhole(archive, sha256)) return sha256;
      const packed = await pack(body);
      try {
        await writeAtomically(locate(directory, sha256), packed);
      } catch (error) {
        throw nameWriteError(error, directory);
      }
      return sha256;
    },
    get: async (sha256) => readBody(locate(directory, sha256), sha256),
    has: async (sha256) => {
      const file = locate(directory, sha256);
      try {
        await access(file);
        return true;
      } catch (error) {
        const failure = nameReadError(error, sha256, file);
        if (failure.code === 'archive-missing') return false;
        throw failure;
      }
    },
  };
  return archive;
}

function locate(directory: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new ArchiveError(
      'archive-missing',
      `"${sha256.slice(0, 80)}" is not a key of the archive (64 hex digits).`,
    );
  }
  return path.join(directory, sha256.slice(0, 2), `${sha256.slice(2)}.gz`);
}

function hash(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

async function isWhole(archive: Archive, sha256: string): Promise<boolean> {
  try {
    await archive.get(sha256);
    return true;
  } catch {
    // Whatever is wrong with the file there, writing it anew mends it or says why not.
    return false;
  }
}

async function readBody(file: string, sha256: string): Promise<Uint8Array> {
  let packed: Uint8Array;
  try {
    packed = await readFile(file);
  } catch (cause) {
    throw nameReadError(cause, sha256, file);
  }
  const damaged = `The archived page ${sha256} is damaged (${file}). Fetch it again, or restore the file from a copy.`;
  let body: Uint8Array;
  try {
    body = await unpack(packed);
  } catch (cause) {
    throw new ArchiveError('archive-damaged', damaged, { cause });
  }
  if (hash(body) !== sha256) throw new ArchiveError('archive-damaged', damaged);
  return body;
}

function nameReadError(cause: unknown, sha256: string, file: string): ArchiveError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ArchiveError('archive-missing', `The archive has no page ${sha256}. Fetch it again.`, {
      cause,
    });
  }
  return new ArchiveError('archive-unreadable', `The archive cannot read ${file} (${code}).`, { cause });
}

function nameWriteError(cause: unknown, directory: string): unknown {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ArchiveError(
      'archive-full',
      `The disk is full: ${directory} cannot take the page. Free some space.`,
      {
        cause,
      },
    );
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    const words = `The archive ${directory} cannot be written (${code}). Check the folder and its permissions.`;
    return new ArchiveError('archive-unwritable', words, { cause });
  }
  return cause;
}
