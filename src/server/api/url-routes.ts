import { z } from 'zod';
import { type App, submitAll } from '../../app/index.ts';
import type { UrlRow } from '../../store/index.ts';
import { notFound, Problem, ProblemBody } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { dropUndefined } from './drop-undefined.ts';
import { cutPage, pageOf, Paging, readCursor } from './paging.ts';
import { SubmissionBody } from './read-submission.ts';
import { IdParams, Time, toUrlBody, URL_STATES, UrlBody } from './schemas.ts';
import { takeOn } from './submission-routes.ts';

const Query = Paging.extend({
  code: z.string().max(100).optional(),
  source: z.string().max(100).optional().describe('The id of the source that found it.'),
});
const PageBody = z.object({
  finalUrl: z.string(),
  status: z.int(),
  bytes: z.int(),
  sha256: z.string(),
  fetchedAt: Time,
});
const QuarantinedBody = UrlBody.extend({
  page: PageBody.nullable().describe('What was fetched, if anything was; its body is in the archive.'),
});
const RetryBody = z
  .strictObject({
    ids: z.array(z.string().max(200)).max(1000).default([]),
    code: z.string().max(100).optional(),
  })
  .refine(({ ids, code }) => ids.length > 0 || code !== undefined, 'must hold "ids" or a "code"');

/** Of one code at once; whoever has more repeats the call. */
const MOST_RETRIED = 1000;

/** Addresses and what became of them; those that were given up, and another try at these. */
export function addUrlRoutes(server: Server, app: App): void {
  const { store } = app;

  server.get(
    '/urls',
    {
      schema: {
        tags: ['urls'],
        response: answers(pageOf(UrlBody)),
        querystring: Query.extend({ state: z.enum(URL_STATES).optional() }),
        summary: 'List the addresses, the latest submitted first',
      },
    },
    ({ query }) => list(query),
  );

  server.get(
    '/urls/:id',
    {
      schema: {
        tags: ['urls'],
        params: IdParams,
        response: answers(UrlBody),
        summary: 'One address, and what became of it',
      },
    },
    async ({ params: { id } }) => toUrlBody(await find(id)),
  );

  server.get(
    '/quarantine',
    {
      schema: {
        tags: ['quarantine'],
        querystring: Query,
        response: answers(pageOf(UrlBody)),
        summary: 'List what was given up, with the reason of each',
      },
    },
    ({ query }) => list({ ...query, state: 'quarantined' }),
  );

  server.get(
    '/quarantine/:id',
    {
      schema: {
        tags: ['quarantine'],
        params: IdParams,
        response: answers(QuarantinedBody),
        summary: 'One that was given up, with what was fetched of it',
      },
    },
    async ({ params: { id } }) => {
      const row = await find(id, 'quarantined');
      const page = row.pageId === null ? undefined : await store.getPage(row.pageId);
      return { ...toUrlBody(row), page: page ?? null };
    },
  );

  server.post(
    '/quarantine/retry',
    {
      schema: {
        tags: ['quarantine'],
        body: RetryBody,
        summary: 'Try again what was given up',
        response: { 202: SubmissionBody, '4xx': ProblemBody, '5xx': ProblemBody },
      },
    },
    async (request, reply) => {
      const { ids, code } = request.body;
      const rows = await findQuarantined(ids);
      if (code !== undefined) {
        rows.push(...(await store.browse.browseUrls({ state: 'quarantined', code, limit: MOST_RETRIED })));
      }
      // An upload has no address to fetch, and a path is not read again for someone who is elsewhere.
      const urls = [...new Set(rows.map(({ url }) => url))].filter((url) => /^https?:\/\//i.test(url));
      if (urls.length === 0) {
        throw new Problem(
          422,
          'nothing-to-retry',
          'None of this has an address that could be fetched again.',
        );
      }
      return reply.code(202).send(await takeOn(app, request, await submitAll(app, urls)));
    },
  );

  async function list({
    cursor,
    limit,
    source,
    ...filter
  }: z.output<typeof Query> & { state?: UrlRow['state'] | undefined }) {
    const after = readCursor(cursor, z.string());
    const given = dropUndefined({ ...filter, sourceId: source, after });
    const rows = await store.browse.browseUrls({ ...given, limit: limit + 1 });
    return cutPage(rows, limit, toUrlBody, ({ id }) => id);
  }

  async function findQuarantined(ids: readonly string[]): Promise<UrlRow[]> {
    const known = await store.getUrls(ids);
    const rows = new Map(known.filter(({ state }) => state === 'quarantined').map((row) => [row.id, row]));
    const missing = ids.find((id) => !rows.has(id));
    if (missing !== undefined) throw notFound(`address "${missing}" that is quarantined`);
    return [...rows.values()];
  }

  async function find(id: string, state?: UrlRow['state']): Promise<UrlRow> {
    const row = await store.getUrl(id);
    if (row !== undefined && (state === undefined || row.state === state)) return row;
    throw notFound(state === undefined ? `address "${id}"` : `address "${id}" that is ${state}`);
  }
}
