import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDirectory } from '../../src/store/lock-data-directory.ts';

let directory: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'alderman-lock-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const lockPath = () => join(directory, 'alderman.lock');
const writeLock = (holder: object) => writeFileSync(lockPath(), JSON.stringify(holder));

/** Starts a process that takes the lock and keeps it; resolves with what it says. */
async function startHolder(): Promise<{ child: ChildProcess; word: string }> {
  const module = new URL('../../src/store/lock-data-directory.ts', import.meta.url).href;
  const script = `
    import { lockDataDirectory } from ${JSON.stringify(module)};
    try { lockDataDirectory(${JSON.stringify(directory)}); console.log('won'); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.code); }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  children.push(child);
  const [data] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, word: data.toString().trim() };
}

describe('lockDataDirectory', () => {
  it('makes the directory, and gives it back', () => {
    const inner = join(directory, 'a', 'b');
    lockDataDirectory(inner)();
    expect(readdirSync(inner)).toEqual([]);
    lockDataDirectory(inner)();
  });

  it('names the process that holds it and says what to do', () => {
    const unlock = lockDataDirectory(directory);
    const locking = () => lockDataDirectory(directory);
    expect(locking).toThrow(`is in use by process ${process.pid}`);
    expect(locking).toThrow('DATABASE_URL');
    unlock();
    locking()();
  });

  it('keeps a second process off, until the first is killed', async () => {
    const { child, word } = await startHolder();
    expect(word).toBe('won');
    expect(() => lockDataDirectory(directory)).toThrow(`in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockDataDirectory(directory)();
  });

  it('takes over a lock whose pid now belongs to another process', () => {
    writeLock({ pid: process.pid, started: 'at some other time', host: hostname() });
    lockDataDirectory(directory)();
  });

  it('leaves a lock of another host alone, and says which file to remove', () => {
    writeLock({ pid: 1, started: '1', host: 'elsewhere' });
    expect(() => lockDataDirectory(directory)).toThrow(/on host elsewhere.*remove .*alderman\.lock/);
    expect(existsSync(lockPath())).toBe(true);
  });

  it('takes over a lock that was never written whole', () => {
    writeFileSync(lockPath(), '{"pid": 1');
    lockDataDirectory(directory)();
  });

  it('does not remove a lock that is no longer its own', () => {
    const unlock = lockDataDirectory(directory);
    writeLock({ pid: 1, started: '1', host: 'elsewhere' });
    unlock();
    expect(readFileSync(lockPath(), 'utf8')).toContain('elsewhere');
  });

  it('lets one of many have a stale lock', async () => {
    writeLock({ pid: 2 ** 22 + 1, started: '1', host: hostname() });
    const holders = await Promise.all(Array.from({ length: 5 }, () => startHolder()));
    const words = holders.map((holder) => holder.word);
    expect(words.filter((word) => word === 'won')).toHaveLength(1);
    expect(words.filter((word) => word === 'data-directory-in-use')).toHaveLength(4);
  });
});
