import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { type ApiToken, SCOPES } from '../../store/index.ts';
import { audit } from '../access/audit.ts';
import { mayDo, requireViewer } from '../access/authorise.ts';
import { notFound, Problem } from '../problem.ts';
import type { Request, Server, Viewer } from '../server-type.ts';
import { answers } from './answers.ts';
import { IdParams, Time } from './schemas.ts';

const DAY_SECONDS = 24 * 60 * 60;

const TokenBody = z
  .object({
    id: z.string(),
    userName: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    createdAt: Time,
    expiresAt: Time,
    lastUsedAt: Time.nullable(),
    revokedAt: Time.nullable(),
  })
  .meta({ id: 'Token' });
const CreateBody = z.strictObject({
  name: z.string().min(1).max(100).describe('What it is for.'),
  scopes: z
    .array(z.enum(SCOPES))
    .min(1)
    .default(['read'])
    .describe('It does what these name, as far as your role goes.'),
  days: z.int().min(1).max(366).default(90).describe('How long it is good.'),
});
const Created = z.object({
  id: z.string(),
  expiresAt: Time,
  token: z.string().describe('The token itself: only its hash is kept, and it is not shown again.'),
});

/** One's own tokens; an admin sees and ends those of all. */
export function addTokenRoutes(server: Server, app: App): void {
  const { access } = app.store;
  const tags = ['tokens'];

  server.get(
    '/tokens',
    {
      schema: {
        tags,
        response: answers(z.object({ items: z.array(TokenBody) })),
        summary: 'List your tokens, or as an admin all, without the tokens themselves',
      },
    },
    async (request) => {
      const owner = mayDo(request.viewer, 'admin') ? undefined : requireViewer(request).userId;
      return { items: (await access.listTokens(owner)).map(toBody) };
    },
  );

  server.post(
    '/tokens',
    { schema: { tags, summary: 'Make a token', body: CreateBody, response: answers(Created) } },
    async (request) => {
      const { name, scopes, days } = request.body;
      const { userId } = requireOwnHand(request);
      const { id, secret, expiresAt } = await access.createToken(userId, {
        name,
        scopes,
        lifeSeconds: days * DAY_SECONDS,
      });
      await audit(app, request, 'tokens.create', id, { name, scopes });
      return { id, expiresAt, token: secret };
    },
  );

  server.delete(
    '/tokens/:id',
    {
      schema: {
        tags,
        params: IdParams,
        response: answers(z.object({ id: z.string() })),
        summary: 'End a token at once and for good',
      },
    },
    async (request) => {
      const { id } = request.params;
      const { userId } = requireOwnHand(request);
      const owner = mayDo(request.viewer, 'admin') ? undefined : userId;
      if (!(await access.revokeToken(id, owner))) throw notFound(`token "${id}" that is still good`);
      await audit(app, request, 'tokens.revoke', id);
      return { id };
    },
  );
}

/**
 * A token is not made or ended by a token, unless it is an admin's: else one could make itself a stronger one, or one
 * that is good for longer.
 *
 * @throws Problem
 */
function requireOwnHand(request: Request): Viewer {
  const viewer = requireViewer(request);
  if (viewer.via === 'session' || mayDo(viewer, 'admin')) return viewer;
  throw new Problem(403, 'session-needed', 'Tokens are made and ended in a session: log in.');
}

function toBody(token: ApiToken): z.input<typeof TokenBody> {
  return { ...token, scopes: [...token.scopes] };
}
