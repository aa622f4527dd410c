import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { Identity, UserRole } from '../../store/index.ts';
import { Problem } from '../problem.ts';
import type { Reply, Request } from '../server-type.ts';
import { checkPassword } from './passwords.ts';
import {
  clearSessionCookie,
  deriveCsrfToken,
  readSessionCookie,
  SESSION_SECONDS,
  setSessionCookie,
} from './session-cookie.ts';
import { audit } from './audit.ts';

const WINDOW_SECONDS = 15 * 60;
/** Wrong passwords in a window: for one name from one address, for one name, from one address. */
const MOST = { here: 5, name: 100, address: 60 };

export const LoginBody = z.object({ name: z.string().min(1).max(100), password: z.string().min(1).max(200) });

/** What was opened: who is in, and the token that goes with every change. */
export interface Opened {
  readonly name: string;
  readonly role: UserRole;
  readonly csrfToken: string;
}

/**
 * Opens a session for whoever knows the password, and sets its cookie.
 *
 * @throws Problem for a wrong name or password, after too many of them, and where no one may log in
 */
export async function logIn(
  { store, config }: Pick<App, 'store' | 'config'>,
  request: Request,
  reply: Reply,
  login: z.infer<typeof LoginBody>,
): Promise<Opened> {
  refuseWithoutLogin(config);
  const { access } = store;
  const name = login.name.trim().toLowerCase();
  const { here, byName, byAddress } = nameAttempts(name, request);
  const counted = [
    [here, MOST.here],
    [byName, MOST.name],
    [byAddress, MOST.address],
  ] as const;
  // Counted before the password is looked at, so that many tries at once count as many.
  for (const [key, most] of counted) {
    if ((await access.countAttempt(key, WINDOW_SECONDS)) > most) throw createLimitProblem();
  }
  const user = await access.getUserByName(name);
  const isIn = (await checkPassword(login.password, user?.passwordHash ?? null)) && user !== undefined;
  if (!isIn || user.disabledAt !== null) {
    const entry = { via: 'none', address: request.ip, userName: name.slice(0, 100) } as const;
    await access.appendAudit({ ...entry, userId: user?.id ?? null, action: 'session.refuse' });
    throw new Problem(401, 'login-wrong', 'The name or the password is wrong.');
  }
  return openSession({ store, config }, request, reply, { userId: user.id, name, role: user.role });
}

/** Opens a session for someone who has shown who they are, and sets its cookie. */
export async function openSession(
  { store: { access }, config }: Pick<App, 'store' | 'config'>,
  request: Request,
  reply: Reply,
  { userId, name, role }: Identity,
): Promise<Opened> {
  // Wrong passwords before it are forgiven; but whoever knows one password has no more tries at those of others.
  const { here, byName } = nameAttempts(name, request);
  for (const key of [here, byName]) await access.forgetAttempts(key);
  const entry = { via: 'none', address: request.ip, userName: name, userId } as const;
  await access.appendAudit({ ...entry, action: 'session.open' });
  const secret = await access.openSession(userId, SESSION_SECONDS);
  setSessionCookie(reply, secret, config);
  return { name, role, csrfToken: deriveCsrfToken(secret) };
}

/** @throws Problem where no one may log in */
export function refuseWithoutLogin({ tokensOnly }: Pick<App['config'], 'tokensOnly'>): void {
  if (tokensOnly)
    throw new Problem(403, 'tokens-only', 'This server takes API tokens alone: no one logs in.');
}

function nameAttempts(name: string, { ip }: Request) {
  return {
    here: `login here ${name} ${ip}`,
    byName: `login name ${name}`,
    byAddress: `login address ${ip}`,
  };
}

function createLimitProblem(): Problem {
  const words = 'Too many wrong passwords. Wait a quarter of an hour, or ask an admin for a new link.';
  return new Problem(429, 'too-many-logins', words, { 'retry-after': String(WINDOW_SECONDS) });
}

/** Ends the session of a request, if it is sent in one. */
export async function closeSession(
  app: Pick<App, 'store' | 'config'>,
  request: Request,
  reply: Reply,
): Promise<void> {
  const secret = readSessionCookie(request, app.config);
  if (secret !== undefined) await app.store.access.closeSession(secret);
  await audit(app, request, 'session.close');
  clearSessionCookie(reply, app.config);
}
