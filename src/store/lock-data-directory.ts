import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const LOCK_FILE = 'alderman.lock';

/** Who holds a data directory. A pid alone is re-used by the system; with its start time it is not. */
interface Holder {
  readonly pid: number;
  /** When the process started, in whatever form the system gives it; null where it gives none. */
  readonly started: string | null;
  readonly host: string;
}

/** Another process works in this data directory. */
export class DataDirectoryInUse extends Error {
  readonly code = 'data-directory-in-use';
  readonly pid: number;

  constructor(directory: string, holder: Holder, here: boolean) {
    const who = `process ${holder.pid}${here ? '' : ` on host ${holder.host}`}`;
    const advice = here
      ? `Wait until it ends or stop it (kill ${holder.pid}); or set ALDERMAN_DATA to another directory; ` +
        'or set DATABASE_URL, so that many processes may share one store.'
      : `If it no longer runs, remove ${join(directory, LOCK_FILE)}; otherwise set DATABASE_URL, so that ` +
        'many machines may share one store.';
    super(`The data directory ${directory} is in use by ${who}. ${advice}`);
    this.name = 'DataDirectoryInUse';
    this.pid = holder.pid;
  }
}

/**
 * Takes the data directory for this process alone, making it if need be, and returns the function that
 * gives it back. Two processes that open one embedded database corrupt it without a complaint, so the
 * lock comes first. A lock whose process is gone (kill -9, power cut) is taken over.
 *
 * @throws DataDirectoryInUse
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, LOCK_FILE);
  const text = JSON.stringify({ pid: process.pid, started: findStart(process.pid), host: hostname() });
  // The file is linked into place whole, so that no one reads half a lock.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text);
  try {
    while (!tryLink(draft, path)) removeIfStale(path, directory);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readLock(path) === text) rmSync(path, { force: true });
  };
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function removeIfStale(path: string, directory: string): void {
  const seen = readLock(path);
  if (seen === undefined) return;
  const holder = parseHolder(seen);
  if (holder !== undefined) {
    const here = holder.host === hostname();
    if (!here || isAlive(holder)) throw new DataDirectoryInUse(directory, holder, here);
  }
  // Moved aside rather than removed: if another process has taken the stale lock over in between, it is
  // that process's fresh lock that moves, and it is put back.
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readLock(aside) !== seen) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, started, host } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined;
    return { pid, host, started: typeof started === 'string' ? started : null };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = findStart(pid);
  return started === null || now === null || started === now;
}

/** When a process started: clock ticks since boot on Linux (the 22nd field), else what `ps` says. */
function findStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The second field, the name, may itself hold spaces and brackets.
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
