import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger, ingestAll, openApp, readConfig, submitAll } from '../../src/app/index.ts';
import { breakConnections, createDatabase, findPostgres, findRedis, removeKeys } from '../services.ts';
import { type Site, startSite } from './site.ts';

const redis = await findRedis();
const postgres = await findPostgres();

// Several processes on what may be a small and busy machine.
vi.setConfig({ testTimeout: 400_000 });

let site: Site;
let directory: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  site = await startSite({ delayMs: 100 });
  directory = mkdtempSync(join(tmpdir(), 'alderman-workers-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

function startWorker(stage: string, env: Record<string, string>): ChildProcess {
  const script = fileURLToPath(new URL(`../../workers/${stage}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, ...env } });
  children.push(child);
  return child;
}

async function stopWorker(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return code;
}

const settings = () => ({
  ALDERMAN_DATA: directory,
  ALDERMAN_ALLOW_INSIDE: site.host,
  ALDERMAN_HOST_DELAY: '0',
  ALDERMAN_LOG_LEVEL: 'silent',
});

describe('worker processes', () => {
  it('say that they need a store to share', async () => {
    const child = startWorker('fetch', { ...settings(), DATABASE_URL: '', REDIS_URL: '' });
    let stderr = '';
    child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(stderr).toMatch(/set DATABASE_URL/);
  });

  it.skipIf(redis === null || postgres === null)(
    'bring URLs from one to the next, and end at SIGTERM without losing any',
    async () => {
      const database = await createDatabase(postgres!);
      const prefix = `test-${randomUUID()}`;
      const servers = { DATABASE_URL: database.url, REDIS_URL: redis!, ALDERMAN_QUEUE_PREFIX: prefix };
      const env = { ...settings(), ...servers };
      const config = readConfig(env);
      const app = await openApp(config, createLogger(config));
      const urls = Array.from({ length: 40 }, (_, i) => `${site.origin}/news/${i}`);
      await submitAll(app, urls);

      const first = startWorker('fetch', env);
      await vi.waitFor(() => expect(site.requests.size).toBeGreaterThan(3), { timeout: 120_000 });
      expect(await stopWorker(first)).toBe(0);
      const counts = await app.queue.counts();
      expect(counts['fetch']!.active).toBe(0);
      expect(counts['fetch']!.waiting + counts['extract']!.waiting).toBe(40);

      const workers = ['fetch', 'extract', 'emit'].map((stage) => startWorker(stage, env));
      await vi.waitFor(async () => expect(await app.store.countUrls()).toEqual({ done: 40 }), {
        timeout: 120_000,
        interval: 100,
      });
      expect(await Promise.all(workers.map(stopWorker))).toEqual([0, 0, 0]);
      const lines = readFileSync(join(directory, 'records.jsonl'), 'utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(40);
      expect([...site.requests.values()].every((count) => count === 1)).toBe(true);
      await app.close();
      await removeKeys(redis!, prefix);
      await database.drop();
    },
  );
});

describe('a database that breaks its connections off', () => {
  it.skipIf(redis === null || postgres === null)('ends no worker and loses no URL', async () => {
    const database = await createDatabase(postgres!);
    const prefix = `test-${randomUUID()}`;
    const servers = { DATABASE_URL: database.url, REDIS_URL: redis!, ALDERMAN_QUEUE_PREFIX: prefix };
    const env = { ...settings(), ...servers };
    const config = readConfig(env);
    const app = await openApp(config, createLogger(config));
    await submitAll(
      app,
      Array.from({ length: 40 }, (_, i) => `${site.origin}/news/${i}`),
    );
    const workers = ['fetch', 'extract', 'emit'].map((stage) => startWorker(stage, env));
    for (const done of [2, 10, 20]) {
      const wait = async () => expect((await app.store.countUrls()).done).toBeGreaterThanOrEqual(done);
      await vi.waitFor(wait, { timeout: 120_000, interval: 50 });
      await breakConnections(database.url);
    }
    const wait = async () => expect(await app.store.countUrls()).toEqual({ done: 40 });
    await vi.waitFor(wait, { timeout: 120_000, interval: 200 });
    expect(await Promise.all(workers.map(stopWorker))).toEqual([0, 0, 0]);
    expect(await app.store.countRecords()).toBe(40);
    await app.close();
    await removeKeys(redis!, prefix);
    await database.drop();
  });
});

describe('a database that breaks its connections off while URLs are ingested', () => {
  it.skipIf(redis === null || postgres === null)('does not end an ingest', async () => {
    const database = await createDatabase(postgres!);
    const prefix = `test-${randomUUID()}`;
    const servers = { DATABASE_URL: database.url, REDIS_URL: redis!, ALDERMAN_QUEUE_PREFIX: prefix };
    const config = readConfig({ ...settings(), ...servers });
    const app = await openApp(config, createLogger(config), { lockMs: 2000 });
    const urls = Array.from({ length: 40 }, (_, i) => `${site.origin}/news/${i}`);
    let breaks = 0;
    const outcomes = await ingestAll(app, urls, {
      onProgress: ({ finished }) => {
        if (finished < 5 * (breaks + 1) || breaks === 3) return;
        breaks++;
        void breakConnections(database.url);
      },
    });
    expect(breaks).toBeGreaterThan(0);
    expect(outcomes.map((outcome) => outcome.state)).toEqual(Array(40).fill('done'));
    await app.close();
    await removeKeys(redis!, prefix);
    await database.drop();
  });
});

describe('a queue that loses everything', () => {
  const loseAndFinish = async (servers: Record<string, string>, lose?: () => Promise<void>) => {
    const config = readConfig({ ...settings(), ...servers });
    const options = { lockMs: 1000, backoffMs: 20, sweep: { intervalMs: 100, idleMs: 50 } };
    const app = await openApp(config, createLogger(config), options);
    const urls = Array.from({ length: 60 }, (_, i) => `${site.origin}/news/${i}`);
    let isLost = false;
    const outcomes = await ingestAll(app, urls, {
      onProgress: ({ finished }) => {
        if (finished < 5 || isLost) return;
        isLost = true;
        void (lose ?? (() => app.queue.clear()))();
      },
    });
    expect(isLost).toBe(true);
    expect(outcomes.map((outcome) => outcome.state)).toEqual(Array(60).fill('done'));
    expect(await app.store.countRecords()).toBe(60);
    await app.close();
  };

  it('is filled again from the store, embedded', () => loseAndFinish({}));

  it.skipIf(redis === null || postgres === null)('is filled again from the store, on Redis', async () => {
    const database = await createDatabase(postgres!);
    const prefix = `test-${randomUUID()}`;
    const servers = { DATABASE_URL: database.url, REDIS_URL: redis!, ALDERMAN_QUEUE_PREFIX: prefix };
    await loseAndFinish(servers, () => removeKeys(redis!, prefix));
    await removeKeys(redis!, prefix);
    await database.drop();
  });
});
