import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { SCOPES, USER_ROLES } from '../../store/index.ts';
import { requireViewer } from '../access/authorise.ts';
import { closeSession, logIn, LoginBody } from '../access/log-in.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';

const Opened = z.object({
  name: z.string(),
  role: z.enum(USER_ROLES),
  csrfToken: z.string().describe('To be sent as header x-csrf-token with every change made in the session.'),
});
const Me = z.object({
  name: z.string(),
  role: z.enum(USER_ROLES),
  via: z.enum(['session', 'token']),
  scopes: z.array(z.enum(SCOPES)).nullable().describe('Of the token; null in a session.'),
  csrfToken: z.string().nullable(),
});

/** Who am I; and logging in and out for programs that keep cookies. */
export function addSessionRoutes(server: Server, app: App): void {
  const tags = ['session'];

  server.get(
    '/me',
    { schema: { tags, summary: 'Who sends this request', response: answers(Me) } },
    (request) => {
      const { name, role, via, scopes, csrfToken } = requireViewer(request);
      return { name, role, via, scopes: scopes === null ? null : [...scopes], csrfToken };
    },
  );

  server.post(
    '/session',
    { schema: { tags, summary: 'Log in', security: [], body: LoginBody, response: answers(Opened) } },
    (request, reply) => logIn(app, request, reply, request.body),
  );

  server.delete(
    '/session',
    { schema: { tags, summary: 'Log out', response: answers(z.object({ name: z.string() })) } },
    async (request, reply) => {
      await closeSession(app, request, reply);
      return { name: requireViewer(request).name };
    },
  );
}
