import type { App } from '../../app/index.ts';
import { ReviewConflict, ReviewRefused } from '../../review/index.ts';
import { Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { addArticleRoutes } from './article-routes.ts';
import { addBodyRoutes } from './body-routes.ts';
import { addBulkRoutes } from './bulk-routes.ts';
import { addClient } from './client-routes.ts';
import { addEntityPages } from './entity-routes.ts';
import { addEventRoutes } from './event-routes.ts';
import { addIdentityRoutes } from './identity-routes.ts';
import { addFindRoutes } from './find-routes.ts';
import { addInboxRoutes } from './inbox-routes.ts';
import { addNewsRoutes } from './news-routes.ts';
import { addPageRoute } from './page-route.ts';
import { addQualityRoutes } from './quality-routes.ts';
import { addSourceRoutes } from './source-routes.ts';
import { addSubmissionRoutes } from './submission-routes.ts';

/** The analysts' desk: its pages under /desk, and what they ask for under /desk/api. */
export async function addDesk(server: Server, app: App): Promise<void> {
  // What was stored before there was an inbox is listed now, while the server already answers.
  const stopping = new AbortController();
  const filling = app.store.fillInbox(stopping.signal).catch((error: unknown) => {
    app.log.warn({ err: error }, 'Older articles could not be listed for review');
  });
  server.addHook('onClose', async () => {
    // What is left is listed at the next start: who ends the server does not wait for a million articles.
    stopping.abort();
    await filling;
  });
  await addClient(server);
  await server.register(
    async (api: Server) => {
      api.setErrorHandler((error) => {
        throw toProblem(error);
      });
      api.addHook('preHandler', api.rateLimit());
      addArticleRoutes(api, app);
      addPageRoute(api, app);
      addEventRoutes(api, app);
      addInboxRoutes(api, app);
      addEntityPages(api, app);
      addIdentityRoutes(api, app);
      addNewsRoutes(api, app);
      addFindRoutes(api, app);
      addBulkRoutes(api, app);
      addBodyRoutes(api);
      addSubmissionRoutes(api, app);
      addSourceRoutes(api, app);
      addQualityRoutes(api, app);
    },
    { prefix: '/desk/api' },
  );
}

/** What an analyst asked for and cannot have is no fault of the server. */
function toProblem(error: unknown): unknown {
  if (!(error instanceof ReviewRefused)) return error;
  const status = error instanceof ReviewConflict ? 409 : error.code.startsWith('no-such-') ? 404 : 422;
  return new Problem(status, error.code, error.message);
}
