import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { App, Config } from '../app/index.ts';
import { addAccess } from './access/add-access.ts';
import { addApi } from './api/add-api.ts';
import { answerUnread } from './answer-unread.ts';
import { addDesk } from './desk/add-desk.ts';
import { addOps } from './ops/add-ops.ts';
import { addProblems, answerError, Problem } from './problem.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serialiserCompiler } from './serialise.ts';
import type { Request, Server } from './server-type.ts';

/** The most that a body may be, where a route does not say otherwise. */
const BODY_LIMIT_BYTES = 256 * 1024;
/** From the wish to close to the end of the last connection. */
const ANSWER_WITHIN_MS = 5000;

/**
 * Builds the server over an open App: ready to listen, or to be asked with `inject`. Closing it leaves the
 * App open.
 */
export async function createServer(app: App): Promise<Server> {
  const { config } = app;
  const loggerInstance: FastifyBaseLogger = app.log;
  const server: Server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.publicUrl === null ? false : [...config.trustedProxies],
    requestTimeout: 60_000,
    // A connection on which nothing is asked does not hold the end up.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
    // What comes to no handler: an address that cannot be read, and what is no request.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerUnread,
  }).withTypeProvider();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serialiserCompiler);
  await addSecurityHeaders(server, config);
  await server.register(cookie);
  await server.register(formbody);
  await addRateLimit(server, config);
  logRequests(server);
  endInTime(server);
  addProblems(server);
  addAccess(server, app);
  await server.register(async (scope: Server) => addApi(scope, app));
  await server.register(async (scope: Server) => addOps(scope, app));
  await server.register(async (scope: Server) => addDesk(scope, app));
  await server.ready();
  return server;
}

async function addRateLimit(server: Server, { rateLimit: max }: Config): Promise<void> {
  await server.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    keyGenerator: ({ viewer, ip }: Request) => viewer?.userId ?? ip,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem(429, 'too-many-requests', `There may be ${max} requests a minute. Wait a little.`, {
        'retry-after': String(Math.ceil(ttl / 1000)),
      }),
  });
}

/** Answers what is under way; whoever takes longer than a few seconds to be answered is not, streams among them. */
function endInTime(server: Server): void {
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), ANSWER_WITHIN_MS).unref();
  });
}

/** A line for each answer; the route as registered, since an address may hold a secret. */
function logRequests(server: Server): void {
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        user: request.viewer?.name ?? null,
      },
      'Request',
    );
  });
}
