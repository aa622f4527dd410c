import { type App, checkReady } from '../../app/index.ts';
import type { Server } from '../server-type.ts';
import { addBoard } from './add-board.ts';

/** What whoever runs the server looks at. */
export async function addOps(server: Server, app: App): Promise<void> {
  const schema = { hide: true };
  server.get('/healthz', { schema }, async () => ({ status: 'ok' }));
  server.get('/readyz', { schema }, async (_request, reply) => {
    const { isReady, parts } = await checkReady(app);
    // Who is not known is told which part it is, and not what it says.
    const shown = Object.entries(parts).map(([part, answer]) => [part, answer === 'ok' ? 'ok' : 'away']);
    return reply.code(isReady ? 200 : 503).send(Object.fromEntries(shown));
  });
  server.get('/metrics', { schema }, async (_request, reply) => {
    const { contentType, text } = await app.metrics.render();
    return reply.type(contentType).send(text);
  });
  await addBoard(server, app);
}
