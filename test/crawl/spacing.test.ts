import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger, openApp, readConfig, submitAll } from '../../src/app/index.ts';
import { createDatabase, findPostgres, findRedis, removeKeys } from '../services.ts';
import type { RecordingMessage } from './recording-server.ts';

const redis = await findRedis();
const postgres = await findPostgres();

const DELAY_MS = 300;

let directory: string;
let children: ChildProcess[];
let requests: { path: string; atMs: number }[];
let origin: string;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'alderman-spacing-'));
  children = [];
  requests = [];
  const script = fileURLToPath(new URL('recording-server.ts', import.meta.url));
  const server = fork(script, { execArgv: ['--import', 'tsx'] });
  children.push(server);
  origin = await new Promise<string>((resolve) => {
    server.on('message', (message: RecordingMessage) => {
      if ('port' in message) resolve(`http://127.0.0.1:${message.port}`);
      else requests.push(message);
    });
  });
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

function startWorker(stage: string, env: Record<string, string>): ChildProcess {
  const script = fileURLToPath(new URL(`../../workers/${stage}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.push(child);
  return child;
}

const findGaps = () => {
  const times = requests.map(({ atMs }) => atMs).sort((a, b) => a - b);
  return times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0));
};

describe('four processes that fetch, and one that asks a source', () => {
  it.skipIf(redis === null || postgres === null)(
    'never ask one host twice within its delay, redirects and feeds included',
    async () => {
      const database = await createDatabase(postgres!);
      const prefix = `test-${randomUUID()}`;
      const sourcesFile = join(directory, 'sources.yaml');
      const feed = `{id: site, name: Site, home: '${origin}/', kind: feed, urls: ['${origin}/feed.xml']}`;
      writeFileSync(sourcesFile, `sources: [${feed}]\n`);
      const env = {
        ALDERMAN_DATA: directory,
        ALDERMAN_ALLOW_INSIDE: new URL(origin).host,
        ALDERMAN_HOST_DELAY: String(DELAY_MS / 1000),
        ALDERMAN_LOG_LEVEL: 'silent',
        ALDERMAN_SOURCES: sourcesFile,
        DATABASE_URL: database.url,
        REDIS_URL: redis!,
        ALDERMAN_QUEUE_PREFIX: prefix,
      };
      const config = readConfig(env);
      const app = await openApp(config, createLogger(config));
      const pages = Array.from({ length: 12 }, (_, i) => `${origin}/news/${i}`);
      const moved = Array.from({ length: 3 }, (_, i) => `${origin}/moved/m${i}`);
      await submitAll(app, [...pages, ...moved]);

      const workers = [...Array<string>(4).fill('fetch'), 'discover'].map((stage) => startWorker(stage, env));
      const isFetched = async () => {
        const { queued = 0, fetched = 0 } = await app.store.countUrls();
        expect([queued, fetched]).toEqual([0, 25]);
      };
      await vi.waitFor(isFetched, { timeout: 150_000, interval: 200 });

      const ended = workers.map((child) => once(child, 'exit'));
      for (const child of workers) child.kill('SIGTERM');
      expect((await Promise.all(ended)).map(([code]) => code as number)).toEqual([0, 0, 0, 0, 0]);
      const paths = requests.map(({ path }) => path);
      // Every page once, each redirect once before it, the feed and, until it is known, robots.txt.
      expect(new Set(paths).size).toBe(25 + 3 + 2);
      expect(paths.filter((path) => path.startsWith('/news/'))).toHaveLength(25);
      expect(Math.min(...findGaps())).toBeGreaterThanOrEqual(DELAY_MS);
      await app.close();
      await removeKeys(redis!, prefix);
      await database.drop();
    },
    // Five processes take long to start on a small machine that is busy.
    200_000,
  );
});
