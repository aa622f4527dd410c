import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AT_REST_MS, measureLoop } from './measure-loop.ts';
import type { Order } from './worker-process.ts';

export interface CrawlToMeasure {
  /** DATABASE_URL and REDIS_URL; empty for the embedded home. */
  readonly servers: Readonly<Record<string, string>>;
  readonly processes: number;
  readonly pages: number;
  /** The processes of the servers, whose time counts too. */
  readonly serverPids: { readonly postgres?: number; readonly redis?: number };
}

export interface MeasuredCrawl {
  readonly urlsPerSecond: number;
  /** User and system, in milliseconds; the site's is left out. */
  readonly cpuMsPerUrl: { readonly workers: number; readonly postgres: number; readonly redis: number };
  /** How many times as long as on a machine at rest a loop took that always does the same, on the way. */
  readonly slowdown: number;
  /** Of the first worker, in MB, at each tenth of the way. */
  readonly memoryMb: readonly number[];
}

/** Brings pages through all stages, from the first worker's start to the last page's end. */
export async function measureCrawl(crawl: CrawlToMeasure): Promise<MeasuredCrawl> {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-bench-'));
  const site = start('site-process.ts', {});
  const [port] = (await once(site, 'message')) as [number];
  const env = {
    ...crawl.servers,
    ALDERMAN_DATA: directory,
    ALDERMAN_ALLOW_INSIDE: `127.0.0.1:${port}`,
    ALDERMAN_HOST_DELAY: '0',
    ALDERMAN_LOG_LEVEL: 'warn',
  };
  const workers = Array.from({ length: crawl.processes }, () => start('worker-process.ts', env));
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    const [first] = workers;
    if (first === undefined) throw new Error('It takes a process.');
    const origin = `http://127.0.0.1:${port}`;
    // Warmed up, as a worker is that has run for a while.
    const warmUp = Math.ceil(crawl.pages / 10);
    await ask(first, { kind: 'submit', origin, from: 0, to: warmUp });
    // One process writes the file of records.
    for (const worker of workers) {
      await ask(worker, {
        kind: 'work',
        stages: worker === first ? ['fetch', 'extract', 'emit'] : ['fetch', 'extract'],
      });
    }
    await waitFor(first, warmUp);
    const { postgres = 0, redis = 0 } = crawl.serverPids;
    const readAll = () => ({
      workers: workers.reduce((sum, { pid = 0 }) => sum + readCpuMs(pid), 0),
      postgres: postgres === 0 ? 0 : readCpuMs(postgres),
      redis: redis === 0 ? 0 : readCpuMs(redis),
    });
    const before = readAll();
    const startedAt = performance.now();
    await ask(first, { kind: 'submit', origin, from: warmUp, to: warmUp + crawl.pages });
    const memoryMb: number[] = [];
    const loopMs: number[] = [];
    for (let tenth = 1; tenth <= 10; tenth++) {
      await waitFor(first, warmUp + Math.floor((crawl.pages * tenth) / 10), () => loopMs.push(measureLoop()));
      memoryMb.push(readMemoryMb(first.pid ?? 0));
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const after = readAll();
    const perUrl = (part: keyof typeof after) => (after[part] - before[part]) / crawl.pages;
    return {
      urlsPerSecond: crawl.pages / seconds,
      cpuMsPerUrl: { workers: perUrl('workers'), postgres: perUrl('postgres'), redis: perUrl('redis') },
      slowdown: loopMs.reduce((sum, ms) => sum + ms, 0) / loopMs.length / AT_REST_MS,
      memoryMb,
    };
  } finally {
    const all = [site, ...workers];
    await Promise.all(all.map((child) => (child.kill('SIGKILL'), once(child, 'exit'))));
    rmSync(directory, { recursive: true, force: true });
  }
}

function start(script: string, env: Readonly<Record<string, string>>): ChildProcess {
  return fork(new URL(script, import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...env },
  });
}

async function ask(worker: ChildProcess, order: Order): Promise<number> {
  const answer = once(worker, 'message');
  worker.send(order);
  const [result] = (await answer) as [number];
  return result;
}

async function waitFor(worker: ChildProcess, pages: number, meanwhile = () => {}): Promise<void> {
  do {
    await sleep(250);
    meanwhile();
  } while ((await ask(worker, { kind: 'count' })) < pages);
}

/** User and system time of a process and of those that it has made, in milliseconds; Linux counts it in hundredths. */
function readCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * 10;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return (
    own +
    (children === '' ? 0 : children.split(' ').reduce((sum, child) => sum + readCpuMs(Number(child)), 0))
  );
}

function readMemoryMb(pid: number): number {
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
