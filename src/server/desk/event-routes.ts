import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { Decision } from '../../review/index.ts';
import { requireViewer } from '../access/authorise.ts';
import type { Server } from '../server-type.ts';
import { type EventStream, openStream } from './open-stream.ts';
import type { WireEvent } from './wire.ts';

/** How often the store is asked for new decisions, by whichever process they were made. */
const POLL_MS = 500;

interface Watcher {
  readonly articleId: string;
  readonly name: string;
  readonly stream: EventStream;
  /** The latest decision that it was told of. */
  seq: number;
}

/** Live: what others decide on an article, and who else looks at it. */
export function addEventRoutes(server: Server, { store, log }: App): void {
  const watchers = new Set<Watcher>();
  let timer: NodeJS.Timeout | undefined;

  const tellNew = async (): Promise<void> => {
    const decisions = await store.listNewDecisions([...watchers]);
    for (const watcher of watchers) {
      const fresh = decisions.filter((d) => d.articleId === watcher.articleId && d.seq > watcher.seq);
      for (const decision of fresh) watcher.stream.send('decision', toEvent(decision), decision.seq);
      watcher.seq = fresh.at(-1)?.seq ?? watcher.seq;
    }
  };
  const poll = () => {
    // One at a time, also where someone came while the store was asked for those who have gone.
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (watchers.size === 0) return;
      tellNew()
        .catch((error: unknown) => log.warn({ err: error }, 'New decisions could not be told'))
        .finally(poll);
    }, POLL_MS);
    timer.unref();
  };
  const tellPresence = (articleId: string) => {
    const own = [...watchers].filter((watcher) => watcher.articleId === articleId);
    const names = [...new Set(own.map(({ name }) => name))].sort();
    for (const { stream } of own) stream.send('presence', { names });
  };

  server.addHook('preClose', () => {
    clearTimeout(timer);
    for (const { stream } of watchers) stream.close();
  });

  server.get(
    '/articles/:id/events',
    {
      schema: {
        params: z.object({ id: z.string().max(200) }),
        querystring: z.object({ after: z.coerce.number().int().nonnegative().default(0) }),
      },
    },
    (request, reply) => {
      const seen = Number(request.headers['last-event-id']);
      const seq = Number.isSafeInteger(seen) && seen > 0 ? seen : request.query.after;
      const { name } = requireViewer(request);
      const watcher: Watcher = { articleId: request.params.id, name, stream: openStream(reply), seq };
      watchers.add(watcher);
      tellPresence(watcher.articleId);
      watcher.stream.onClose(() => {
        watchers.delete(watcher);
        tellPresence(watcher.articleId);
      });
      if (watchers.size === 1) poll();
    },
  );
}

function toEvent({ seq, key, action, userName }: Decision): WireEvent {
  return { seq, key, action, userName };
}
