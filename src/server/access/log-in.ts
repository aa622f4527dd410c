import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { UserRole } from '../../store/index.ts';
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
  if (config.tokensOnly) {
    throw new Problem(403, 'tokens-only', 'This server takes API tokens alone: no one logs in.');
  }
  const { access } = store;
  const name = login.name.trim().toLowerCase();
  const here = `login here ${name} ${request.ip}`;
  const counted = [
    [here, MOST.here],
    [`login name ${name}`, MOST.name],
    [`login address ${request.ip}`, MOST.address],
  ] as const;
  // Counted before the password is looked at, so that many tries at once count as many.
  for (const [key, most] of counted) {
    if ((await access.countAttempt(key, WINDOW_SECONDS)) > most) throw createLimitProblem();
  }
  const user = await access.getUserByName(name);
  const isIn = (await checkPassword(login.password, user?.passwordHash ?? null)) && user !== undefined;
  const entry = { via: 'none', address: request.ip, userName: name.slice(0, 100) } as const;
  if (!isIn || user.disabledAt !== null) {
    await access.appendAudit({ ...entry, userId: user?.id ?? null, action: 'session.refuse' });
    throw new Problem(401, 'login-wrong', 'The name or the password is wrong.');
  }
  // An address that knows one password has no more tries at others for it.
  for (const key of [here, `login name ${name}`]) await access.forgetAttempts(key);
  await access.appendAudit({ ...entry, userId: user.id, action: 'session.open' });
  const secret = await access.openSession(user.id, SESSION_SECONDS);
  setSessionCookie(reply, secret, config);
  return { name, role: user.role, csrfToken: deriveCsrfToken(secret) };
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
