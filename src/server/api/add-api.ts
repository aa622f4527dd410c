import etag from '@fastify/etag';
import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';
import { describeApi } from './describe-api.ts';
import { addSessionRoutes } from './session-routes.ts';

/** The HTTP API under /api/v1, and its documentation under /docs. */
export async function addApi(server: Server, app: App): Promise<void> {
  await describeApi(server);
  await server.register(
    async (api: Server) => {
      await api.register(etag);
      // A client asks each time whether what it has is still so.
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'private, no-cache');
      });
      addSessionRoutes(api, app);
    },
    { prefix: '/api/v1' },
  );
}
