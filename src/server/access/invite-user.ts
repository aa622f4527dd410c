import type { Config } from '../../app/index.ts';
import type { AccessQueries, User } from '../../store/index.ts';

/** A link lets its user choose a password within a day. */
const LINK_SECONDS = 24 * 60 * 60;

/** The origin at which people reach the server. */
export function findOrigin({ publicUrl, listen }: Pick<Config, 'publicUrl' | 'listen'>): string {
  if (publicUrl !== null) return publicUrl;
  const host = listen.host.includes(':') ? `[${listen.host}]` : listen.host;
  return `http://${host}:${listen.port}`;
}

/** A one-time link with which the user chooses a password; links that they had before end. */
export async function inviteUser(access: AccessQueries, userId: string, origin: string): Promise<string> {
  return `${origin}/join?link=${await access.invite(userId, LINK_SECONDS)}`;
}

/**
 * The user by whose link the first person comes in: the admin "admin", made if need be. Undefined once an
 * admin has a password.
 */
export async function findFirstAdmin(access: AccessQueries): Promise<User | undefined> {
  if ((await access.countAdmins()) > 0) return undefined;
  const known = (await access.listUsers()).find((user) => user.role === 'admin' && user.disabledAt === null);
  if (known !== undefined) return known;
  const added = await access.addUser('admin', 'admin');
  const via = { userId: null, userName: null, via: 'none' } as const;
  if (added !== undefined) await access.appendAudit({ ...via, action: 'users.add', target: added.id });
  return added;
}
