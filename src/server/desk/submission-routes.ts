import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type App, submitAll } from '../../app/index.ts';
import { FINAL_STATES, type Store, type UrlRow } from '../../store/index.ts';
import { audit } from '../access/audit.ts';
import type { Server } from '../server-type.ts';
import { openStream } from './open-stream.ts';
import type { WireProgress } from './wire.ts';

const MOST = 500;
const POLL_MS = 300;

// Only addresses: what else a command line takes, such as paths of files, is none of a browser's business.
const Body = z.strictObject({
  urls: z
    .array(
      z
        .string()
        .max(2000)
        .regex(/^https?:\/\/[^\s/]/i, 'must begin with https:// or http://'),
    )
    .min(1)
    .max(MOST),
});
const Params = z.object({ batch: z.uuid() });

/** Addresses that a person submits, and how far each is. */
export function addSubmissionRoutes(server: Server, app: App): void {
  const { store } = app;
  const running = new Set<() => void>();
  server.addHook('preClose', () => {
    for (const stop of running) stop();
  });

  server.post('/submissions', { schema: { body: Body } }, async (request) => {
    const submitted = await submitAll(app, request.body.urls);
    const batch = randomUUID();
    const ids = [...new Set(submitted.map(({ id }) => id))];
    await store.updateState(nameState(batch), () => ({ after: ids, result: undefined }));
    await audit(app, request, 'urls.submit', batch, { count: ids.length });
    return { batch };
  });

  server.get('/submissions/:batch/events', { schema: { params: Params } }, async (request, reply) => {
    const ids = (await store.readState(nameState(request.params.batch))) as string[] | null;
    const stream = openStream(reply);
    running.add(stream.close);
    stream.onClose(() => running.delete(stream.close));
    if (ids === null) {
      stream.send('unknown', {});
      return;
    }
    const told = new Map<string, string>();
    while (stream.isOpen) {
      const rows = await readProgress(store, ids);
      const changed = rows.filter((row) => told.get(row.id) !== JSON.stringify(row));
      for (const row of changed) told.set(row.id, JSON.stringify(row));
      if (changed.length > 0) stream.send('progress', changed);
      // The stream stays open, so that the browser does not take it for broken.
      if (rows.every(({ state }) => (FINAL_STATES as readonly string[]).includes(state))) return;
      await sleep(POLL_MS);
    }
  });
}

function nameState(batch: string): string {
  return `submission:${batch}`;
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
