import { createHmac } from 'node:crypto';
import type { Config } from '../../app/index.ts';
import type { Reply, Request } from '../server-type.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** A session ends after this, however much it is used. */
export const SESSION_SECONDS = 7 * DAY_SECONDS;
/** And after lying unused for this long. */
export const IDLE_SECONDS = DAY_SECONDS;

type Address = Pick<Config, 'publicUrl'>;

function isSecure({ publicUrl }: Address): boolean {
  return publicUrl?.startsWith('https:') === true;
}

/** With the prefix that a browser accepts from this host over TLS alone. */
function nameCookie(config: Address): string {
  return isSecure(config) ? '__Host-alderman' : 'alderman';
}

export function readSessionCookie(request: Request, config: Address): string | undefined {
  return request.cookies[nameCookie(config)];
}

export function setSessionCookie(reply: Reply, secret: string, config: Address): void {
  void reply.setCookie(nameCookie(config), secret, { ...describe(config), maxAge: SESSION_SECONDS });
}

export function clearSessionCookie(reply: Reply, config: Address): void {
  void reply.clearCookie(nameCookie(config), describe(config));
}

function describe(config: Address) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) } as const;
}

/** Follows from the session's secret, which no script can read. */
export function deriveCsrfToken(secret: string): string {
  return createHmac('sha256', secret).update('csrf').digest('base64url');
}
