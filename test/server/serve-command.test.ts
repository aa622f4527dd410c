import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInMemory } from '../cli/run-in-memory.ts';

it('serves until it is told to stop, and lets go of the store', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-serve-'));
  const args = [
    '--import',
    'tsx',
    'src/cli/main.ts',
    'serve',
    '--listen',
    '127.0.0.1:0',
    '--data',
    directory,
  ];
  const env = {
    ...process.env,
    ALDERMAN_SOURCES: join(directory, 'sources.yaml'),
    DATABASE_URL: '',
    REDIS_URL: '',
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  const link = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /\nhttp\S+\/join\?link=\S+(?=\n)/.exec(text)?.[0];
      if (found !== undefined) resolve(found.trim());
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.`)));
  });
  expect(await (await fetch(link)).text()).toContain('value="admin"');
  const other = await runInMemory(['users', 'list'], '', { ALDERMAN_DATA: directory });
  expect(other.code).toBe(2);
  expect(other.stderr).toContain(String(child.pid));
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  const list = await runInMemory(['users', 'list', '--json'], '', { ALDERMAN_DATA: directory });
  expect(list.lines).toMatchObject([{ name: 'admin', role: 'admin', hasPassword: false }]);
  rmSync(directory, { recursive: true, force: true });
}, 600_000);

it('names what is wrong with where it should listen', async () => {
  const open = await runInMemory(['serve', '--listen', 'nowhere']);
  expect(open).toMatchObject({ code: 2 });
  expect(open.stderr).toContain('ALDERMAN_LISTEN must be an address and a port');
});
