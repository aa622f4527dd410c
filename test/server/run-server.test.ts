import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../src/app/index.ts';
import { checkExposure } from '../../src/server/access/check-exposure.ts';
import { runServer } from '../../src/server/index.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'alderman-serve-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const readSettings = (settings: Record<string, string> = {}) =>
  readConfig({
    ALDERMAN_DATA: directory,
    ALDERMAN_SOURCES: join(directory, 'sources.yaml'),
    ALDERMAN_LOG_LEVEL: 'silent',
    ALDERMAN_LISTEN: '127.0.0.1:0',
    ...settings,
  });

it('gives the first admin a link until there is a password, and stops in order', async () => {
  const first = await runServer(readSettings(), { workers: true });
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(first.firstLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/join\?link=[\w-]{43}$/);
  expect((await fetch(first.firstLink!)).status).toBe(200);
  await first.stop();
  await expect(fetch(first.url)).rejects.toThrow();

  const second = await runServer(readSettings(), { workers: false });
  expect(second.firstLink).not.toBeNull();
  expect(second.firstLink).not.toContain(new URL(first.firstLink!).search);
  const link = new URL(second.firstLink!).searchParams.get('link')!;
  const body = new URLSearchParams({ link, password: 'umbrella-lantern-9' });
  const joined = await fetch(`${second.url}/join`, { method: 'POST', body, redirect: 'manual' });
  expect(joined.status).toBe(303);
  await second.stop();

  const third = await runServer(readSettings(), { workers: false });
  expect(third.firstLink).toBeNull();
  await third.stop();
}, 300_000);

it('says what to do where the port is taken, and lets go of the store', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const taken = readSettings({ ALDERMAN_LISTEN: `127.0.0.1:${port}` });
  await expect(runServer(taken, { workers: true })).rejects.toThrow(
    `cannot listen on 127.0.0.1:${port}: another program does already. Choose another with --listen`,
  );
  other.close();
  const free = await runServer(taken, { workers: true });
  expect(free.url).toContain(String(port));
  await free.stop();
}, 300_000);

it('does not listen where others could read passwords, and lets go of the store', async () => {
  const open = readSettings({ ALDERMAN_LISTEN: '0.0.0.0:0' });
  await expect(runServer(open, { workers: false })).rejects.toThrow(/ALDERMAN_PUBLIC_URL/);
  const tokens = readSettings({ ALDERMAN_LISTEN: '0.0.0.0:0', ALDERMAN_TOKENS_ONLY: 'true' });
  await expect(runServer(tokens, { workers: false })).rejects.toThrow(/there is no token/);
});

it.each([
  ['127.0.0.1:80', undefined, 'false', true],
  ['127.9.9.9:80', undefined, 'false', true],
  ['[::1]:80', undefined, 'false', true],
  ['localhost:80', undefined, 'false', true],
  ['0.0.0.0:80', undefined, 'false', false],
  ['[::]:80', undefined, 'false', false],
  ['192.0.2.7:80', 'http://alderman.example', 'false', false],
  ['192.0.2.7:80', 'https://alderman.example', 'false', true],
  ['0.0.0.0:80', 'http://localhost:8080', 'false', true],
  ['0.0.0.0:80', undefined, 'true', true],
])('listens on %s with the public URL %s and tokens only %s: %s', async (listen, publicUrl, only, isFine) => {
  const config = readSettings({
    ALDERMAN_LISTEN: listen,
    ALDERMAN_TOKENS_ONLY: only,
    ...(publicUrl === undefined ? {} : { ALDERMAN_PUBLIC_URL: publicUrl }),
  });
  const check = checkExposure(config, { hasUsableToken: async () => true });
  if (isFine) await expect(check).resolves.toBeUndefined();
  else await expect(check).rejects.toThrow('does not listen');
});
