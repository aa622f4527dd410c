import type { Need } from '../server-type.ts';

/**
 * What every route needs of whoever calls it: one line a route, as it was registered. The server does not
 * start with a route that has no line here. `*` for the method means every method; a path that ends with
 * `/*` stands for all that a library registers below it.
 */
export const ROUTE_NEEDS: Readonly<Record<string, Need>> = {
  'GET /': 'anyone',
  'GET /access.css': 'anyone',
  'GET /login': 'anyone',
  'POST /login': 'anyone',
  'POST /logout': 'reader',
  'GET /join': 'anyone',
  'POST /join': 'anyone',

  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /metrics': 'reader',
  '* /ops/queues': 'admin',
  '* /ops/queues/*': 'admin',

  // The description of the API tells nothing of what is stored.
  'GET /docs/*': 'anyone',
  'GET /docs': 'anyone',
  'GET /api/v1/me': 'reader',
  'POST /api/v1/session': 'anyone',
  'DELETE /api/v1/session': 'reader',

  'POST /api/v1/submissions': 'submitter',
  'POST /api/v1/pages': 'submitter',
  'GET /api/v1/submissions/:id': 'reader',
  'GET /api/v1/submissions/:id/events': 'reader',
  'GET /api/v1/urls': 'reader',
  'GET /api/v1/urls/:id': 'reader',
  'GET /api/v1/quarantine': 'reader',
  'GET /api/v1/quarantine/:id': 'reader',
  'POST /api/v1/quarantine/retry': 'submitter',

  'GET /api/v1/records': 'reader',
  'GET /api/v1/records/:id': 'reader',
  'GET /api/v1/records/:id/changes': 'reader',
  'GET /api/v1/records/:id/copies': 'reader',
  'GET /api/v1/facts': 'reader',
  'GET /api/v1/search': 'reader',
  'GET /api/v1/entities': 'reader',
  'GET /api/v1/entities/:id': 'reader',
  'GET /api/v1/entities/:id/posts': 'reader',
  'GET /api/v1/entities/:id/holders': 'reader',
  'GET /api/v1/entities/:id/ratings': 'reader',
  'GET /api/v1/interventions': 'reader',
  'GET /api/v1/changes': 'reader',
  'GET /api/v1/contradictions': 'reader',
  'GET /api/v1/sources': 'reader',
  'GET /api/v1/sources/:id': 'reader',

  // Of one's own; of all for an admin.
  'GET /api/v1/tokens': 'reader',
  'POST /api/v1/tokens': 'reader',
  'DELETE /api/v1/tokens/:id': 'reader',
  'GET /api/v1/users': 'admin',
  'POST /api/v1/users': 'admin',
  'PATCH /api/v1/users/:id': 'admin',
  'POST /api/v1/users/:id/link': 'admin',
  'GET /api/v1/audit': 'admin',

  // The desk's page and its parts tell nothing of what is stored; without a session the page leads to the login.
  'GET /desk': 'anyone',
  'GET /desk/*': 'anyone',
  'GET /desk/assets/:file': 'anyone',
  'GET /desk/api/*': 'reader',
  'POST /desk/api/articles/:id/decisions': 'reviewer',
  'POST /desk/api/articles/:id/people': 'reviewer',
  'POST /desk/api/people/:id/merge': 'reviewer',
  'POST /desk/api/people/:id/split': 'reviewer',
  'POST /desk/api/identities/:seq/undo': 'reviewer',
  'POST /desk/api/filters': 'reader',
  'DELETE /desk/api/filters/:id': 'reader',
  'POST /desk/api/samples': 'reviewer',
  'POST /desk/api/samples/:id/accept': 'reviewer',
  'POST /desk/api/batches/:id/undo': 'reviewer',
  'POST /desk/api/submissions': 'submitter',
  'POST /desk/api/sources/:id/run': 'admin',
  'POST /desk/api/sources/:id/pause': 'admin',
  'POST /desk/api/sources/:id/resume': 'admin',
};

/** @throws Error where the table does not say */
export function findNeed(method: string, path: string): Need {
  // A HEAD is answered as the GET would be.
  const verb = method === 'HEAD' ? 'GET' : method;
  const folders = path.split('/').map((_, at, parts) => `${parts.slice(0, at + 1).join('/')}/*`);
  const keys = [path, ...folders.reverse()].flatMap((name) => [`${verb} ${name}`, `* ${name}`]);
  const need = keys.map((key) => ROUTE_NEEDS[key]).find((one) => one !== undefined);
  if (need === undefined)
    throw new Error(`src/server/access/route-needs.ts says nothing of ${verb} ${path}.`);
  return need;
}
