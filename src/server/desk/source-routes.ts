import { z } from 'zod';
import { type App, pauseSource } from '../../app/index.ts';
import { formatDuration, type Source } from '../../sites/index.ts';
import type { SourceStatus, Store } from '../../store/index.ts';
import { audit } from '../access/audit.ts';
import { notFound, Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { WireSource } from './wire.ts';

const Params = z.object({ id: z.string().max(100) });
/** Pages that wait longer than this do not count as waiting now. */
const PATIENCE_MS = 60 * 60 * 1000;

/** What is crawled, and the switches for it. */
export function addSourceRoutes(server: Server, app: App): void {
  const { store, queue } = app;

  server.get('/sources', async (): Promise<WireSource[]> => {
    const sources: WireSource[] = [];
    for (const status of await store.listSources()) sources.push(await toWire(store, status));
    return sources;
  });

  server.post('/sources/:id/run', { schema: { params: Params } }, async (request) => {
    const { id } = request.params;
    const source = await store.getSource(id);
    if (source === undefined) throw notFound('such source');
    if (source.paused) throw new Problem(422, 'source-paused', 'The source is paused. Resume it first.');
    await queue.enqueue('discover', [{ id }]);
    await audit(app, request, 'sources.run', id);
    return {};
  });

  for (const [action, isPaused] of [
    ['pause', true],
    ['resume', false],
  ] as const) {
    server.post(`/sources/:id/${action}`, { schema: { params: Params } }, async (request) => {
      const { id } = request.params;
      const outcome = await pauseSource(app, id, isPaused);
      if (outcome === 'no-such-source') throw notFound('such source');
      if (outcome === 'no-file')
        throw new Problem(422, 'no-sources-file', 'The server has no sources file to write that down in.');
      await audit(app, request, `sources.${action}`, id);
      return {};
    });
  }
}

async function toWire(store: Store, { source, run }: SourceStatus): Promise<WireSource> {
  const { id, name, home, kind, paused, expectedYield } = source;
  return {
    id,
    name,
    home,
    kind,
    expectedYield,
    schedule: describeSchedule(source.schedule),
    isPaused: paused,
    run: run === null ? null : describeRun(run),
    pending: await store.countPending(id, PATIENCE_MS),
  };
}

function describeRun(run: NonNullable<SourceStatus['run']>): WireSource['run'] {
  const { outcome, reason, finishedAt, warnings } = run;
  const { found, fresh, changed } = run.counts;
  return { outcome, reason, finishedAt: finishedAt.toISOString(), found, fresh, changed, warnings };
}

function describeSchedule(schedule: Source['schedule']): string {
  return schedule.kind === 'interval'
    ? `every ${formatDuration(schedule.everyMs)}`
    : `${schedule.pattern} (${schedule.timeZone})`;
}
