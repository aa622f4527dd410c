import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { ACCESS_CSS, showJoin, showLinkOver, showLogin } from './access-page.ts';
import { closeSession, logIn, LoginBody, openSession, refuseWithoutLogin } from './log-in.ts';
import { hashPassword, Password } from './passwords.ts';

const HTML = 'text/html; charset=utf-8';

const Next = z.string().max(2000).default('/');

/** The pages by which people come in and go: login, logout, and the one-time link. */
export function addLoginRoutes(server: Server, app: App): void {
  const hidden = { hide: true } as const;

  server.get('/access.css', { schema: hidden }, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(ACCESS_CSS),
  );

  server.get('/login', { schema: { ...hidden, querystring: z.object({ next: Next }) } }, (request, reply) =>
    reply.type(HTML).send(showLogin(null, '', request.query.next)),
  );

  server.post(
    '/login',
    { schema: { ...hidden, body: LoginBody.extend({ next: Next }) } },
    async (request, reply) => {
      const { name, next } = request.body;
      try {
        await logIn(app, request, reply, request.body);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const page = showLogin(error.message, name, next);
        return reply.code(error.status).headers(error.headers).type(HTML).send(page);
      }
      return reply.redirect(toOwnPath(next), 303);
    },
  );

  server.post('/logout', { schema: hidden }, async (request, reply) => {
    await closeSession(app, request, reply);
    return reply.redirect('/login', 303);
  });

  server.get(
    '/join',
    { schema: { ...hidden, querystring: z.object({ link: z.string().max(200).default('') }) } },
    async (request, reply) => {
      const { link } = request.query;
      const invited = await app.store.access.findInvited(link);
      if (invited === undefined) return reply.code(410).type(HTML).send(showLinkOver());
      return reply.type(HTML).send(showJoin(null, invited.name, link));
    },
  );

  server.post(
    '/join',
    { schema: { ...hidden, body: z.object({ link: z.string().max(200), password: z.string().max(1000) }) } },
    async (request, reply) => {
      const { link, password } = request.body;
      const { access } = app.store;
      refuseWithoutLogin(app.config);
      const invited = await access.findInvited(link);
      if (invited === undefined) return reply.code(410).type(HTML).send(showLinkOver());
      const { success, error } = Password.safeParse(password);
      if (!success) {
        const words = error.issues[0]?.message ?? '';
        return reply
          .code(400)
          .type(HTML)
          .send(showJoin(words, invited.name, link));
      }
      if (!(await access.takeInvitation(link))) return reply.code(410).type(HTML).send(showLinkOver());
      await access.setPassword(invited.userId, await hashPassword(password));
      const { userId, name: userName } = invited;
      await access.appendAudit({
        userId,
        userName,
        via: 'none',
        address: request.ip,
        action: 'password.choose',
      });
      // Not by the password: who comes by a link may have tried too many before.
      await openSession(app, request, reply, invited);
      return reply.redirect('/', 303);
    },
  );
}

/** A path of this server: never "//elsewhere.example" or a whole address. */
function toOwnPath(next: string): string {
  return /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : '/';
}
