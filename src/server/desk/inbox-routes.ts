import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { InboxFilter } from '../../review/index.ts';
import { type InboxFacets, type InboxItem, MOST_COUNTED, type Store } from '../../store/index.ts';
import { dropUndefined } from '../api/drop-undefined.ts';
import { cutPage, readCursor } from '../api/paging.ts';
import { notFound } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { findAnalyst } from './article-routes.ts';
import { toWireItem } from './to-wire.ts';
import type { SavedFilter, WireInbox, WireItem } from './wire.ts';

const PAGE = 40;
/** Where the next page begins: after this one. */
const Place = z.object({ priority: z.number(), articleId: z.string(), key: z.string() });

/** What waits for a decision, and what stands apart. */
export function addInboxRoutes(server: Server, { store }: App): void {
  const readFacets = createFacetsReader(store);

  server.get(
    '/inbox',
    { schema: { querystring: InboxFilter.extend({ after: z.string().max(400).optional() }) } },
    async (request): Promise<WireInbox> => {
      const { after, ...filter } = request.query;
      const cursor = dropUndefined({ after: readCursor(after, Place) });
      const found = await store.listInbox(filter, { ...cursor, limit: PAGE + 1 });
      const { items, nextCursor: next } = cutPage(
        found,
        PAGE,
        (item) => item,
        ({ priority, articleId, key }) => ({ priority, articleId, key }),
      );
      const count = await store.countInbox(filter);
      return { items: await describeItems(store, items), next, count, isMore: count >= MOST_COUNTED };
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
