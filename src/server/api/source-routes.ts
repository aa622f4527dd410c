import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { SourceRunRow, SourceStatus } from '../../store/index.ts';
import { notFound } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { IdParams, Time } from './schemas.ts';

const Run = z.object({
  outcome: z.enum(['done', 'unchanged', 'failed']),
  code: z.string().nullable(),
  reason: z.string().nullable(),
  counts: z.record(z.string(), z.int()).describe('Links found, and what became of them.'),
  warnings: z.array(z.string()),
  finishedAt: Time,
});

const SourceBody = z
  .object({
    id: z.string(),
    name: z.string(),
    home: z.string(),
    kind: z.string(),
    urls: z.array(z.string()),
    schedule: z.record(z.string(), z.unknown()),
    paused: z.boolean(),
    run: Run.nullable().describe('The latest; null before the first.'),
  })
  .meta({ id: 'Source' });

/** What is crawled, and how it does. The sources file alone changes it. */
export function addSourceRoutes(server: Server, { store }: App): void {
  const tags = ['sources'];
  const find = async () => (await store.listSources()).map(toBody);

  server.get(
    '/sources',
    {
      schema: {
        tags,
        response: answers(z.object({ items: z.array(SourceBody) })),
        summary: 'List the sources, each with its latest run',
      },
    },
    async () => ({ items: await find() }),
  );

  server.get(
    '/sources/:id',
    {
      schema: {
        tags,
        params: IdParams,
        response: answers(SourceBody.extend({ runs: z.array(Run) })),
        summary: 'One source, with its last runs',
      },
    },
    async ({ params: { id } }) => {
      const source = (await find()).find((one) => one.id === id);
      if (source === undefined) throw notFound(`source "${id}"`);
      return { ...source, runs: (await store.browse.listRuns(id, 50)).map(toRun) };
    },
  );
}

function toBody({ source, run }: SourceStatus): z.input<typeof SourceBody> {
  const { id, name, home, kind, urls, schedule, paused } = source;
  return { id, name, home, kind, urls, schedule, paused, run: run === null ? null : toRun(run) };
}

function toRun({ outcome, code, reason, counts, warnings, finishedAt }: SourceRunRow): z.input<typeof Run> {
  return { outcome, code, reason, counts: { ...counts }, warnings: [...warnings], finishedAt };
}
