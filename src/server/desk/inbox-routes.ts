import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { InboxFilter } from '../../review/index.ts';
import {
  type InboxCursor,
  type InboxFacets,
  type InboxItem,
  MOST_COUNTED,
  type Store,
} from '../../store/index.ts';
import { notFound, Problem } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { findAnalyst } from './article-routes.ts';
import { toWireItem } from './to-wire.ts';
import type { SavedFilter, WireInbox, WireItem } from './wire.ts';

const PAGE = 40;
const Cursor = z.tuple([z.number(), z.string(), z.string()]);

/** What waits for a decision, and what stands apart. */
export function addInboxRoutes(server: Server, { store }: App): void {
  const readFacets = createFacetsReader(store);

  server.get(
    '/inbox',
    { schema: { querystring: InboxFilter.extend({ after: z.string().max(400).optional() }) } },
    async (request): Promise<WireInbox> => {
      const { after, ...filter } = request.query;
      const cursor = after === undefined ? {} : { after: readCursor(after) };
      const items = await store.listInbox(filter, { ...cursor, limit: PAGE + 1 });
      const shown = items.slice(0, PAGE);
      const last = shown.at(-1);
      const count = await store.countInbox(filter);
      return {
        items: await describeItems(store, shown),
        next: items.length > PAGE && last !== undefined ? writeCursor(last) : null,
        count,
        isMore: count >= MOST_COUNTED,
      };
    },
  );

  server.get('/facets', () => readFacets());

  server.get(
    '/apart/:which',
    { schema: { params: z.object({ which: z.enum(['gone', 'contested', 'flagged']) }) } },
    async (request) => describeItems(store, await store.listApart(request.params.which)),
  );

  server.get('/filters', (request): Promise<SavedFilter[]> => store.listFilters(findAnalyst(request).id));

  server.post(
    '/filters',
    { schema: { body: z.strictObject({ name: z.string().trim().min(1).max(60), filter: InboxFilter }) } },
    (request) => store.saveFilter(findAnalyst(request).id, request.body.name, request.body.filter),
  );

  server.delete(
    '/filters/:id',
    { schema: { params: z.object({ id: z.string().max(100) }) } },
    async (request, reply) => {
      if (!(await store.removeFilter(findAnalyst(request).id, request.params.id)))
        throw notFound('such filter');
      return reply.code(204).send();
    },
  );
}

/** The facts of a list in the words of their articles. */
async function describeItems(store: Store, items: readonly InboxItem[]): Promise<WireItem[]> {
  const described = await store.describeItems(items);
  const byName = new Map(described.map((one) => [`${one.articleId} ${one.fact.key}`, one]));
  return items.flatMap((item) => {
    const found = byName.get(`${item.articleId} ${item.key}`);
    return found === undefined ? [] : [toWireItem(item, found.fact, found.text)];
  });
}

function writeCursor({ priority, articleId, key }: InboxCursor): string {
  return Buffer.from(JSON.stringify([priority, articleId, key])).toString('base64url');
}

function readCursor(text: string): InboxCursor {
  try {
    const [priority, articleId, key] = Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { priority, articleId, key };
  } catch {
    throw new Problem(
      400,
      'bad-cursor',
      'This page of the inbox is no longer to be had. Begin with the first.',
    );
  }
}

/** Counts take long where millions wait: they are told again for twenty times as long as they took. */
function createFacetsReader(store: Store): () => Promise<InboxFacets> {
  let kept: { facets: Promise<InboxFacets>; until: number } | undefined;
  return () => {
    const now = performance.now();
    if (kept === undefined || now >= kept.until) {
      const facets = store.listInboxFacets();
      const own = { facets, until: Infinity };
      kept = own;
      facets.then(
        () => (own.until = performance.now() + 20 * (performance.now() - now)),
        () => (own.until = 0),
      );
    }
    return kept.facets;
  };
}
