import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { USER_ROLES, type User, UserName } from '../../store/index.ts';
import { audit } from '../access/audit.ts';
import { requireViewer } from '../access/authorise.ts';
import { findOrigin, inviteUser } from '../access/invite-user.ts';
import { notFound, Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { cutPage, pageOf, Paging, readCursor } from './paging.ts';
import { IdParams, Time } from './schemas.ts';

const UserBody = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(USER_ROLES),
    hasPassword: z.boolean(),
    createdAt: Time,
    disabledAt: Time.nullable(),
  })
  .meta({ id: 'User' });
const Invited = UserBody.extend({
  link: z.string().describe('Good once and for a day: the user chooses a password with it.'),
});
const Change = z
  .strictObject({ role: z.enum(USER_ROLES).optional(), isDisabled: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, 'must hold a "role" or "isDisabled"');
const Entry = z.object({
  seq: z.int(),
  at: Time,
  userName: z.string().nullable(),
  via: z.enum(['session', 'token', 'cli', 'none']),
  action: z.string(),
  target: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  address: z.string().nullable(),
});
const AuditQuery = Paging.extend({
  action: z.string().max(100).optional(),
  target: z.string().max(200).optional(),
});

/** For admins: users, and the log of what everyone did. */
export function addUserRoutes(server: Server, app: App): void {
  const { access } = app.store;
  const tags = ['users'];

  server.get(
    '/users',
    {
      schema: { tags, summary: 'List the users', response: answers(z.object({ items: z.array(UserBody) })) },
    },
    async () => ({ items: await access.listUsers() }),
  );

  server.post(
    '/users',
    {
      schema: {
        tags,
        response: answers(Invited),
        body: z.strictObject({ name: UserName, role: z.enum(USER_ROLES) }),
        summary: 'Add a user',
      },
    },
    async (request) => {
      const { name, role } = request.body;
      const user = await access.addUser(name, role);
      if (user === undefined) throw new Problem(409, 'name-taken', `There is a user "${name}" already.`);
      await audit(app, request, 'users.add', user.id, { name, role });
      return { ...user, link: await inviteUser(access, user.id, findOrigin(app.config)) };
    },
  );

  server.patch(
    '/users/:id',
    {
      schema: {
        tags,
        params: IdParams,
        body: Change,
        response: answers(UserBody),
        summary: 'Give a user another role, keep them out, or let them in again',
      },
    },
    async (request) => {
      const user = await find(request.params.id);
      const { role, isDisabled } = request.body;
      if (user.id === requireViewer(request).userId) {
        throw new Problem(409, 'own-account', 'Another admin changes your role or keeps you out.');
      }
      if (role !== undefined) await access.setRole(user.id, role);
      if (isDisabled !== undefined) await access.setDisabled(user.id, isDisabled);
      await audit(app, request, 'users.change', user.id, { name: user.name, role, isDisabled });
      return find(user.id);
    },
  );

  server.post(
    '/users/:id/link',
    {
      schema: {
        tags,
        params: IdParams,
        response: answers(Invited),
        summary: 'Make a link by which a user chooses a new password',
      },
    },
    async (request) => {
      const user = await find(request.params.id);
      if (user.disabledAt !== null) throw new Problem(409, 'user-disabled', 'Let the user in again first.');
      await audit(app, request, 'users.reset', user.id, { name: user.name });
      return { ...user, link: await inviteUser(access, user.id, findOrigin(app.config)) };
    },
  );

  server.get(
    '/audit',
    {
      schema: {
        tags,
        querystring: AuditQuery,
        response: answers(pageOf(Entry)),
        summary: 'Who did what, the latest first',
      },
    },
    async ({ query: { cursor, limit, action, target } }) => {
      const before = readCursor(cursor, z.int());
      const rows = await access.listAudit({
        ...(action === undefined ? {} : { action }),
        ...(target === undefined ? {} : { target }),
        ...(before === undefined ? {} : { before }),
        limit: limit + 1,
      });
      return cutPage(
        rows,
        limit,
        (entry) => ({ ...entry, detail: { ...entry.detail } }),
        ({ seq }) => seq,
      );
    },
  );

  async function find(id: string): Promise<User> {
    const user = (await access.listUsers()).find((one) => one.id === id);
    if (user === undefined) throw notFound(`user "${id}"`);
    return user;
  }
}
