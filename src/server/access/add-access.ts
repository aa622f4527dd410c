import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';
import { authorise } from './authorise.ts';
import { identify } from './identify.ts';
import { addLoginRoutes } from './login-routes.ts';
import { refuseForgery } from './refuse-forgery.ts';
import { findNeed } from './route-needs.ts';

/**
 * Lets in whom the table of routes lets in, in this order: who is it, are there too many requests, may they,
 * and is it their own doing. The body is read only after that.
 */
export function addAccess(server: Server, app: App): void {
  server.decorateRequest('viewer', null);
  server.addHook('onRoute', (route) => {
    const methods = [route.method].flat();
    const [need, ...others] = new Set(methods.map((method) => findNeed(method, route.url)));
    if (need === undefined || others.length > 0) throw new Error(`Part the methods of ${route.url}.`);
    route.config = { ...route.config, need };
  });
  server.addHook('onRequest', async (request) => {
    request.viewer = await identify(request, app);
  });
  server.addHook('preParsing', async (request) => {
    // What is not found needs nothing.
    authorise(request, request.routeOptions.config.need ?? 'anyone');
  });
  server.addHook('preValidation', async (request) => refuseForgery(request, app.config.publicUrl));
  addLoginRoutes(server, app);
  server.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/desk', 303));
}
