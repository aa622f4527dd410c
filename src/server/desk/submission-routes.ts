import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type App, submitAll } from '../../app/index.ts';
import { FINAL_STATES, type Store, type UrlRow } from '../../store/index.ts';
import { findSubmission, PageUrl, takeOn } from '../api/submission-routes.ts';
import type { Server } from '../server-type.ts';
import { type EventStream, openStream } from './open-stream.ts';
import type { WireProgress } from './wire.ts';

const MOST = 500;
const POLL_MS = 300;

// Only addresses: what else a command line takes, such as paths of files, is none of a browser's business.
const Body = z.strictObject({ urls: z.array(PageUrl).min(1).max(MOST) });
const Params = z.object({ batch: z.string().max(100) });

/** Addresses that a person submits, and how far each is. */
export function addSubmissionRoutes(server: Server, app: App): void {
  const { store, log } = app;
  const running = new Set<() => void>();
  server.addHook('preClose', () => {
    for (const stop of running) stop();
  });

  server.post('/submissions', { schema: { body: Body } }, async (request) => {
    const { id } = await takeOn(app, request, await submitAll(app, request.body.urls));
    return { batch: id };
  });

  server.get('/submissions/:batch/events', { schema: { params: Params } }, async (request, reply) => {
    const submission = await findSubmission(app, request, request.params.batch);
    const stream = openStream(reply);
    running.add(stream.close);
    stream.onClose(() => running.delete(stream.close));
    if (submission === undefined) {
      stream.send('unknown', {});
      return;
    }
    const ids = new Set(submission.items.map(({ urlId }) => urlId));
    tellProgress(store, [...ids], stream).catch((error: unknown) => {
      log.warn({ err: error }, 'The progress of a submission could not be told');
      // So that the browser asks again.
      stream.close();
    });
  });
}

/** Tells of each address what is new, until it is at its end. */
async function tellProgress(store: Store, ids: readonly string[], stream: EventStream): Promise<void> {
  const told = new Map<string, string>();
  // The stream stays open, so that the browser does not take it for broken.
  for (let open = ids; stream.isOpen && open.length > 0;) {
    const rows = await readProgress(store, open);
    const changed = rows.filter((row) => told.get(row.id) !== JSON.stringify(row));
    for (const row of changed) told.set(row.id, JSON.stringify(row));
    if (changed.length > 0) stream.send('progress', changed);
    open = rows
      .filter(({ state }) => !(FINAL_STATES as readonly string[]).includes(state))
      .map(({ id }) => id);
    if (open.length > 0) await sleep(POLL_MS);
  }
}

/** In the order of submission. */
async function readProgress(store: Store, ids: readonly string[]): Promise<WireProgress[]> {
  const rows = new Map((await store.getUrls(ids)).map((row) => [row.id, row]));
  const own = ids.flatMap((id) => rows.get(id) ?? []);
  const progress: WireProgress[] = [];
  for (const row of own) progress.push(await describe(store, row));
  return progress;
}

async function describe(store: Store, row: UrlRow): Promise<WireProgress> {
  const { id, url, state, code, reason, nextAttemptAt, recordId } = row;
  const record = state === 'done' && recordId !== null ? await store.getRecordSummary(recordId) : undefined;
  const counts = record?.counts;
  return {
    id,
    url,
    state,
    code,
    reason,
    recordId,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    title: record?.title ?? null,
    facts: counts === undefined ? null : counts.roles + counts.ratings + counts.interventions + counts.quotes,
  };
}
