import { Readable } from 'node:stream';
import { z } from 'zod';
import { type App, submitAll, submitUpload, type Submitted } from '../../app/index.ts';
import type { SubmissionRow } from '../../store/index.ts';
import { audit } from '../access/audit.ts';
import { mayDo, requireViewer } from '../access/authorise.ts';
import { notFound, Problem, ProblemBody } from '../problem.ts';
import type { Request, Server } from '../server-type.ts';
import { answerOnce, KeyHeaders } from './answer-once.ts';
import { answers } from './answers.ts';
import { readSubmission, SubmissionBody } from './read-submission.ts';
import { IdParams } from './schemas.ts';
import { streamProgress } from './stream-progress.ts';

/** Never a path: what is submitted here is not read from this machine. */
export const PageUrl = z
  .string()
  .trim()
  .max(2000)
  .regex(/^https?:\/\/[^\s/]/i, 'must be an address that begins with https:// or http://');

const SubmitBody = z.strictObject({
  urls: z.array(PageUrl).min(1).max(1000),
  refresh: z.boolean().default(false).describe('Whether what is done already is fetched again.'),
});
const UploadQuery = z.object({
  url: PageUrl.optional().describe('Where the page was found.'),
  name: z.string().max(300).optional().describe('What you call it; the "sourceId" of its record.'),
});

const MOST_URLS_BYTES = 2_500_000;
const MOST_PAGE_BYTES = 10 * 1024 * 1024;
const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];
const ACCEPTED = { 202: SubmissionBody, '4xx': ProblemBody, '5xx': ProblemBody } as const;

/** Takes on addresses and pages, and tells what becomes of them. */
export function addSubmissionRoutes(server: Server, app: App): void {
  const tags = ['submissions'];
  // A stream ends with the server, and not when its reader has had enough.
  const stopping = new AbortController();
  server.addHook('preClose', async () => stopping.abort());

  server.post(
    '/submissions',
    {
      bodyLimit: MOST_URLS_BYTES,
      schema: {
        tags,
        headers: KeyHeaders,
        body: SubmitBody,
        response: ACCEPTED,
        summary: 'Submit one address or up to a thousand',
      },
    },
    async (request, reply) => {
      const { urls, refresh } = request.body;
      const answer = await answerOnce(app, request, [JSON.stringify(request.body)], async () =>
        takeOn(app, request, await submitAll(app, urls, { refresh })),
      );
      return reply.code(202).header('location', `/api/v1/submissions/${answer.id}`).send(answer);
    },
  );

  server.post(
    '/pages',
    {
      bodyLimit: MOST_PAGE_BYTES,
      schema: {
        tags,
        headers: KeyHeaders,
        querystring: UploadQuery,
        response: ACCEPTED,
        summary: 'Upload a page that you have, as HTML or plain text',
        consumes: PAGE_TYPES,
      },
    },
    async (request, reply) => {
      const { url = null, name = null } = request.query;
      const body = readUpload(request);
      const contentType = request.headers['content-type'] ?? '';
      const answer = await answerOnce(app, request, [url ?? '', name ?? '', body], async () =>
        takeOn(app, request, [await submitUpload(app, { body, contentType, url, name })]),
      );
      return reply.code(202).header('location', `/api/v1/submissions/${answer.id}`).send(answer);
    },
  );

  server.get(
    '/submissions/:id',
    {
      schema: {
        tags,
        params: IdParams,
        response: answers(SubmissionBody),
        summary: 'What has become of a submission so far',
      },
    },
    async (request) => readSubmission(app, await requireSubmission(app, request, request.params.id)),
  );

  server.get(
    '/submissions/:id/events',
    {
      schema: {
        tags,
        params: IdParams,
        produces: ['text/event-stream'],
        summary: 'Follow a submission: server-sent events "item", "progress" and, last, "end"',
      },
    },
    async (request, reply) => {
      const row = await requireSubmission(app, request, request.params.id);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([gone.signal, stopping.signal]);
      const events = Readable.from(streamProgress(() => readSubmission(app, row), signal));
      // Some proxies hold a stream back until it is long.
      return reply.type('text/event-stream').headers({ 'x-accel-buffering': 'no' }).send(events);
    },
  );
}

/** Bodies as they came, for the routes that take a page. */
export function acceptPages(server: Server): void {
  server.addContentTypeParser(PAGE_TYPES, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function readUpload({ body, headers }: Request): Uint8Array {
  if (headers['content-encoding'] !== undefined) {
    throw new Problem(415, 'unsupported-type', 'Send the page as it is, without a Content-Encoding.');
  }
  if (Buffer.isBuffer(body) && body.byteLength > 0) return body;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (PAGE_TYPES.includes(type))
    throw new Problem(400, 'invalid-request', 'The body is empty. Send the page as the body.');
  throw new Problem(415, 'unsupported-type', `Send the page as the body, as ${PAGE_TYPES.join(' or ')}.`);
}

/** Keeps what was submitted together, so that it can be followed. */
export async function takeOn(
  app: App,
  request: Request,
  submitted: readonly Submitted[],
): Promise<SubmissionBody> {
  const items = submitted.map(({ input, id, acceptance }) => ({ input, urlId: id, acceptance }));
  const row = await app.store.access.saveSubmission(requireViewer(request).userId, items);
  await audit(app, request, 'submissions.add', row.id, { count: items.length });
  return readSubmission(app, row);
}

/** One's own; and anyone's for a reviewer. */
export async function findSubmission(
  { store }: App,
  request: Request,
  id: string,
): Promise<SubmissionRow | undefined> {
  const row = await store.access.getSubmission(id);
  const isTheirs = row?.userId === requireViewer(request).userId || mayDo(request.viewer, 'reviewer');
  return isTheirs ? row : undefined;
}

async function requireSubmission(app: App, request: Request, id: string): Promise<SubmissionRow> {
  const row = await findSubmission(app, request, id);
  if (row === undefined) throw notFound(`submission "${id}"`);
  return row;
}
