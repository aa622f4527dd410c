import { STATUS_CODES } from 'node:http';
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Outcome } from '../record/index.ts';
import { InvalidCursor } from '../store/index.ts';
import type { Reply, Request, Server } from './server-type.ts';

/** What every error of the API looks like: RFC 9457, as `application/problem+json`. */
export const ProblemBody = z
  .object({
    type: z.string().describe('"urn:alderman:problem:" and the code.'),
    title: z.string().describe('The meaning of the status.'),
    status: z.int(),
    code: z.string().describe('A stable name for programs.'),
    detail: z.string().describe('What is wrong and what to do, in words.'),
    requestId: z.string().describe('Under which the log speaks of it.'),
    errors: z
      .array(z.object({ at: z.string().describe('Where, such as "/body/urls/0".'), message: z.string() }))
      .optional(),
  })
  .meta({ id: 'Problem' });
type ProblemBody = z.infer<typeof ProblemBody>;

/** An answer other than the one asked for. `detail` is shown to whoever asked. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export function notFound(what: string): Problem {
  return new Problem(404, 'not-found', `There is no ${what}.`);
}

export function createCursorProblem(): Problem {
  return new Problem(400, 'cursor-invalid', 'The cursor is not one of this list. Begin without one.');
}

/** Makes every error a problem, in words for whoever asked; what no one foresaw is only logged. */
export function addProblems(server: Server): void {
  server.setErrorHandler<FastifyError>(answerError);
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) =>
    sendProblem(notFound(`${request.method} ${request.url.split('?')[0]}`), request, reply),
  );
}

/** Says what went wrong with a request; also where none of the server's own handlers was reached. */
export function answerError(error: FastifyError, request: Request, reply: Reply): Reply {
  const problem = toProblem(error);
  if (problem.code === 'login-needed' && isPage(request)) return sendToLogin(request, reply);
  if (problem.status >= 500) request.log.error({ err: error, requestId: request.id }, 'Request failed');
  return sendProblem(problem, request, reply, listMistakes(error));
}

/** A person with a browser who wants to see a page is better served by a form than by a problem. */
function isPage({ method, headers, url }: Request): boolean {
  return method === 'GET' && !url.startsWith('/api/') && headers.accept?.includes('text/html') === true;
}

function sendToLogin({ url }: Request, reply: Reply): Reply {
  return reply.redirect(`/login?next=${encodeURIComponent(url)}`, 303);
}

function sendProblem(
  { status, code, message, headers }: Problem,
  request: Request,
  reply: Reply,
  errors?: ProblemBody['errors'],
): Reply {
  const body = describeProblem({ status, code, message }, request.id);
  return reply
    .code(status)
    .headers(headers)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(errors === undefined ? body : { ...body, errors });
}

export function describeProblem(
  { status, code, message }: Pick<Problem, 'status' | 'code' | 'message'>,
  requestId: string,
): ProblemBody {
  return {
    type: `urn:alderman:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: message,
    requestId,
  };
}

function toProblem(error: FastifyError | Problem | Outcome): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidCursor) return createCursorProblem();
  if (error instanceof Outcome) return new Problem(422, error.code, error.reason);
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new Problem(400, 'invalid-request', 'The request is not as the documentation says; see "errors".');
  }
  const status = error.statusCode ?? 500;
  if (status === 413) {
    return new Problem(413, 'too-large', 'The body is larger than this route takes. Send less at once.');
  }
  if (status === 415) {
    return new Problem(415, 'unsupported-type', 'The route takes no body of this Content-Type.');
  }
  // Fastify's own words about what is wrong with a request; anything else may tell of the inside.
  if (status >= 400 && status < 500) return new Problem(status, 'invalid-request', error.message);
  return new Problem(500, 'internal-error', 'Something went wrong here. The log has it under the requestId.');
}

function listMistakes(error: unknown): ProblemBody['errors'] {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined;
  const part = error.validationContext ?? 'request';
  return error.validation.map(({ instancePath, message }) => ({
    at: `/${part}${instancePath === '/' ? '' : instancePath}`,
    message: message ?? 'is not valid',
  }));
}
