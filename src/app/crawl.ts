import { setTimeout as sleep } from 'node:timers/promises';
import { DISCOVER, TOPOLOGY } from '../pipeline/index.ts';
import type { SourceStatus } from '../store/index.ts';
import { watchSources } from './sync-sources.ts';
import type { App } from './wire.ts';

const POLL_MS = 200;

export interface CrawlOptions {
  /** Sources to run; every one that is not paused unless given. */
  readonly sourceIds?: readonly string[];
  /** Pages that wait longer than this for their next attempt are left to a later run. Default 30,000. */
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly waiting: number }) => void;
}

/** Runs each source once, brings the pages it tells of to their end, and returns what the runs came to. */
export async function crawlOnce(app: App, options: CrawlOptions = {}): Promise<SourceStatus[]> {
  const { patienceMs = 30_000, signal, onProgress = () => undefined } = options;
  const before = await chooseSources(app, options.sourceIds);
  const ids = before.map(({ source }) => source.id);
  await app.queue.enqueue(
    DISCOVER.stage,
    ids.map((id) => ({ id })),
  );
  app.startWorkers(ALL_STAGES);
  const seqs = new Map(before.map(({ source, run }) => [source.id, run?.seq ?? 0]));
  const isStopped = () => signal?.aborted ?? false;
  while (!isStopped()) {
    const now = (await app.store.listSources()).filter(({ source }) => seqs.has(source.id));
    const running = now.filter(({ source, run }) => (run?.seq ?? 0) <= (seqs.get(source.id) ?? 0));
    const waiting = await countWaiting(app, ids, patienceMs);
    onProgress({ waiting });
    if (running.length === 0 && waiting === 0) return now;
    await sleep(POLL_MS);
  }
  return (await app.store.listSources()).filter(({ source }) => seqs.has(source.id));
}

const ALL_STAGES = [DISCOVER.stage, ...TOPOLOGY.map(({ stage }) => stage)];

/** Works on all stages, and runs the sources by their schedules until it is stopped. */
export async function startWork(app: App): ReturnType<typeof watchSources> {
  const watch = await watchSources(app);
  app.startWorkers(ALL_STAGES);
  return watch;
}

/** Runs the sources by their schedules and works on all stages until the signal is aborted. */
export async function crawlOnSchedule(app: App, signal: AbortSignal): Promise<void> {
  const watch = await startWork(app);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await watch.stop();
}

async function chooseSources(app: App, ids: readonly string[] | undefined): Promise<SourceStatus[]> {
  const all = await app.store.listSources();
  return all.filter(({ source }) => (ids === undefined || ids.includes(source.id)) && !source.paused);
}

async function countWaiting(app: App, ids: readonly string[], patienceMs: number): Promise<number> {
  let count = 0;
  for (const id of ids) count += await app.store.countPending(id, patienceMs);
  return count;
}
