import { setTimeout as sleep } from 'node:timers/promises';
import { enqueueUrls } from '../../pipeline/index.ts';
import type { Acceptance, RecordCounts, UrlState } from '../../store/index.ts';
import type { App } from '../wire.ts';
import { askPatiently } from './ask-patiently.ts';
import { submitAll, type Submitted, type SubmitOptions } from './submit-all.ts';

/** What became of one input. */
export interface IngestOutcome {
  /** As given. */
  readonly input: string;
  /** The id of the URL's row. */
  readonly id: string;
  /** Normalised; a file's begins with "file:". */
  readonly url: string;
  /**
   * `done`, `skipped` or `quarantined`; another state only if the site asks to wait longer than the patience
   * allows: it is then gone on with in a later run.
   */
  readonly state: UrlState;
  /** `new`, `again` (taken up again), or `known` (as an earlier run or a worker left it). */
  readonly acceptance: Acceptance;
  /** Why it is not done, or not yet; null where it is done. */
  readonly code: string | null;
  readonly reason: string | null;
  readonly title: string | null;
  readonly recordId: string | null;
  readonly counts: RecordCounts | null;
}

export interface IngestProgress {
  readonly total: number;
  readonly finished: number;
  /** The URL that has just come to its end; undefined at the start. */
  readonly url: string | undefined;
  readonly state: UrlState | undefined;
}

export interface IngestOptions extends SubmitOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** A URL whose next attempt is further off than this is no longer waited for. Default 30,000. */
  readonly patienceMs?: number;
  /** Ends the waiting; what is under way is taken up by the next run. */
  readonly signal?: AbortSignal;
}

/** How often the store is asked how far things are. */
const POLL_MS = 200;
/** Rows asked after at once. */
const WINDOW = 500;

/**
 * Submits URLs and files, starts workers in this process and waits until each has come to its end. What an
 * earlier run left unfinished, killed or not, is finished along with it. The app stays open; close it after.
 */
export async function ingestAll(
  app: App,
  inputs: readonly string[],
  options: IngestOptions = {},
): Promise<IngestOutcome[]> {
  const submitted = await submitAll(app, inputs, options);
  const leftOver = await resumeLeftOver(app);
  app.startWorkers();
  await waitForAll(app, [...submitted.map(({ id }) => id), ...leftOver], options);
  return describeAll(app, submitted);
}

async function waitForAll(app: App, ids: readonly string[], options: IngestOptions): Promise<void> {
  const { onProgress = () => undefined, patienceMs = 30_000, signal } = options;
  const pending = new Set(ids);
  const total = pending.size;
  onProgress({ total, finished: 0, url: undefined, state: undefined });
  const isStopped = () => signal?.aborted ?? false;
  while (pending.size > 0 && !isStopped()) {
    const ended = await askPatiently(() => app.store.findSettled([...pending].slice(0, WINDOW), patienceMs));
    for (const row of ended) {
      pending.delete(row.id);
      onProgress({ total, finished: total - pending.size, url: row.url, state: row.state });
    }
    if (pending.size > 0) await sleep(POLL_MS);
  }
}

/**
 * Where no one else can finish what an earlier run left: fills the queue with it and returns the ids.
 */
async function resumeLeftOver({ queue, store, isAlone }: App): Promise<string[]> {
  const leftOver: string[] = [];
  if (!isAlone) return leftOver;
  for (;;) {
    const rows = await store.sweep({ after: leftOver.at(-1) ?? '' });
    if (rows.length === 0) return leftOver;
    await enqueueUrls(queue, rows);
    leftOver.push(...rows.map((row) => row.id));
  }
}

async function describeAll({ store }: App, submitted: readonly Submitted[]): Promise<IngestOutcome[]> {
  const outcomes: IngestOutcome[] = [];
  for (const { input, id, acceptance } of submitted) {
    const row = await askPatiently(() => store.getUrl(id));
    if (row === undefined) throw new Error(`The row of ${input} went away.`);
    const record = row.recordId === null ? undefined : await store.getRecordSummary(row.recordId);
    const { url, state, code, reason, recordId } = row;
    const shown = { title: record?.title ?? null, counts: record?.counts ?? null, recordId };
    outcomes.push({ input, id, url, state, acceptance, code, reason, ...shown });
  }
  return outcomes;
}
