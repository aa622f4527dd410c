import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { DecisionRefused } from '../../store/index.ts';
import { audit } from '../access/audit.ts';
import { requireViewer } from '../access/authorise.ts';
import { Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';

const Params = z.object({ id: z.string().max(200) });
const reason = z.string().trim().min(1).max(2000);
const MOST_ARTICLES = 500;

/** Who is one person and who is two, as analysts decide it: kept for good, whatever is extracted anew. */
export function addIdentityRoutes(server: Server, app: App): void {
  const { store } = app;

  server.post(
    '/people/:id/merge',
    { schema: { params: Params, body: z.strictObject({ other: z.string().max(200), reason }) } },
    async (request) => {
      const { id } = request.params;
      const { other, reason } = request.body;
      const by = requireViewer(request).name;
      const made = await orRefuse(store.mergeEntities(other, id, { reason, by }));
      await audit(app, request, 'entities.merge', id, { other, decision: made.seq });
      return made;
    },
  );

  server.post(
    '/people/:id/split',
    {
      schema: {
        params: Params,
        body: z.strictObject({ articles: z.array(z.string().max(200)).min(1).max(MOST_ARTICLES), reason }),
      },
    },
    async (request) => {
      const { id } = request.params;
      const { articles, reason } = request.body;
      const by = requireViewer(request).name;
      const made = await orRefuse(store.splitEntity(id, articles, { reason, by }));
      await audit(app, request, 'entities.split', id, { articles, decision: made.seq });
      return made;
    },
  );

  server.post(
    '/identities/:seq/undo',
    {
      schema: {
        params: z.object({ seq: z.coerce.number().pipe(z.int32().positive()) }),
        body: z.strictObject({ reason }),
      },
    },
    async (request) => {
      const { seq } = request.params;
      const { reason } = request.body;
      const made = await orRefuse(store.revokeDecision(seq, { reason, by: requireViewer(request).name }));
      await audit(app, request, 'entities.revoke', String(seq), { decision: made.seq });
      return made;
    },
  );
}

async function orRefuse<T>(decision: Promise<T>): Promise<T> {
  try {
    return await decision;
  } catch (error) {
    if (error instanceof DecisionRefused) throw new Problem(422, error.code, error.message);
    throw error;
  }
}
