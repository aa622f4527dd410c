import type { App } from '../../app/index.ts';
import { TOKEN_PREFIX } from '../../store/index.ts';
import { Problem } from '../problem.ts';
import type { Request, Viewer } from '../server-type.ts';
import { deriveCsrfToken, IDLE_SECONDS, readSessionCookie } from './session-cookie.ts';

/**
 * Who sent a request: by its token if it brings one, else by its session; null for neither.
 *
 * @throws Problem where a token is given that lets no one in
 */
export async function identify(
  request: Request,
  { store, config }: Pick<App, 'store' | 'config'>,
): Promise<Viewer | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return useToken(authorization, store);
  const secret = readSessionCookie(request, config);
  if (secret === undefined || config.tokensOnly) return null;
  const identity = await store.access.useSession(secret, IDLE_SECONDS);
  if (identity === undefined) return null;
  return { ...identity, via: 'session', scopes: null, csrfToken: deriveCsrfToken(secret) };
}

async function useToken(authorization: string, store: App['store']): Promise<Viewer> {
  const [, secret] = /^Bearer +(\S{1,200})$/i.exec(authorization) ?? [];
  const identity = secret?.startsWith(TOKEN_PREFIX) ? await store.access.useToken(secret) : undefined;
  if (identity === undefined) throw createTokenProblem();
  const { userId, name, role, scopes } = identity;
  return { userId, name, role, scopes, via: 'token', csrfToken: null };
}

function createTokenProblem(): Problem {
  return new Problem(
    401,
    'token-invalid',
    'The token is not known, has expired or was revoked. Send a valid one as "Authorization: Bearer …".',
    { 'www-authenticate': 'Bearer realm="alderman", error="invalid_token"' },
  );
}
