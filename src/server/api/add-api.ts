import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';
import { addEtags } from './add-etags.ts';
import { describeApi } from './describe-api.ts';
import { addEntityRoutes } from './entity-routes.ts';
import { addFactRoutes } from './fact-routes.ts';
import { addRecordRoutes } from './record-routes.ts';
import { refuseUnknownNames } from './refuse-unknown-names.ts';
import { addSearchRoutes } from './search-routes.ts';
import { addSessionRoutes } from './session-routes.ts';
import { addSourceRoutes } from './source-routes.ts';
import { acceptPages, addSubmissionRoutes } from './submission-routes.ts';
import { addTokenRoutes } from './token-routes.ts';
import { addUrlRoutes } from './url-routes.ts';
import { addUserRoutes } from './user-routes.ts';

/** The HTTP API under /api/v1, and its documentation under /docs. */
export async function addApi(server: Server, app: App): Promise<void> {
  await describeApi(server);
  await server.register(
    async (api: Server) => {
      addEtags(api);
      refuseUnknownNames(api);
      // A client asks each time whether what it has is still so.
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'private, no-cache');
      });
      acceptPages(api);
      const parts = [
        addSessionRoutes,
        addSubmissionRoutes,
        addUrlRoutes,
        addRecordRoutes,
        addFactRoutes,
        addEntityRoutes,
        addSearchRoutes,
        addSourceRoutes,
        addTokenRoutes,
        addUserRoutes,
      ];
      for (const addRoutes of parts) addRoutes(api, app);
    },
    { prefix: '/api/v1' },
  );
}
