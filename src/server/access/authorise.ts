import { hasRole, SCOPE_OF, type UserRole } from '../../store/index.ts';
import { Problem } from '../problem.ts';
import type { Need, Request, Viewer } from '../server-type.ts';

/** Whether someone may do what needs a role: by their own role and, with a token, by its scopes. */
export function mayDo(viewer: Viewer | null, need: UserRole): boolean {
  return viewer !== null && hasRole(viewer.role, need) && hasScope(viewer, need);
}

/** @throws Problem unless whoever sent the request may do what the route needs */
export function authorise(request: Request, need: Need): void {
  const { viewer } = request;
  if (need === 'anyone' || mayDo(viewer, need)) return;
  if (viewer === null) {
    const words = 'Log in, or send an API token as "Authorization: Bearer …".';
    throw new Problem(401, 'login-needed', words, { 'www-authenticate': 'Bearer realm="alderman"' });
  }
  if (!hasRole(viewer.role, need)) {
    const words = `This needs the role "${need}"; yours is "${viewer.role}". An admin can change that.`;
    throw new Problem(403, 'role-missing', words);
  }
  const words = `This needs a token with the scope "${SCOPE_OF[need]}".`;
  throw new Problem(403, 'scope-missing', words);
}

function hasScope({ scopes }: Viewer, need: UserRole): boolean {
  return scopes === null || scopes.includes(SCOPE_OF[need]);
}

/** Whoever sent the request, in a route that needs a role. */
export function requireViewer({ viewer }: Request): Viewer {
  if (viewer === null) throw new Error('The route is open to anyone, who may be no one.');
  return viewer;
}
