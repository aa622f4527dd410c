import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { EntityKind, Store } from '../../store/index.ts';
import { dropUndefined } from '../api/drop-undefined.ts';
import { cutPage, readCursor } from '../api/paging.ts';
import { RankedCursor } from '../api/search-routes.ts';
import type { Server } from '../server-type.ts';
import { findFacts } from './find-facts.ts';
import { FIND_SORTS, type FindSort, type WireFinds } from './find-wire.ts';

/** Of each sort, where all are shown, and where one is. */
const [FEW, MANY] = [5, 20];
/** More are not counted: whoever finds so many looks for other words. */
const MOST_COUNTED = 1000;

const Query = z.object({
  q: z.string().trim().max(300),
  of: z.enum(FIND_SORTS).optional(),
  after: z.string().max(1000).optional(),
});

interface Part {
  readonly q: string;
  readonly after: string | undefined;
  readonly limit: number;
}

/** Search over all: articles by their words, people and bodies by their names, facts by what they say. */
export function addFindRoutes(server: Server, { store }: App): void {
  server.get('/search', { schema: { querystring: Query } }, async (request): Promise<WireFinds> => {
    const { q, of, after } = request.query;
    if (q === '') return {};
    if (of !== undefined) return { [of]: await FIND[of](store, { q, after, limit: MANY }) };
    const found: Record<string, unknown> = {};
    for (const sort of FIND_SORTS) found[sort] = await FIND[sort](store, { q, after: undefined, limit: FEW });
    return found;
  });
}

const FIND: { readonly [S in FindSort]: (store: Store, part: Part) => Promise<WireFinds[S]> } = {
  councils: (store, part) => findEntities(store, 'council', part),
  people: (store, part) => findEntities(store, 'person', part),
  bodies: (store, part) => findEntities(store, 'organisation', part),
  facts: findFacts,
  async articles(store, { q: query, after, limit }) {
    const below = readCursor(after, RankedCursor);
    const search = { query, sort: 'relevance', limit: limit + 1, ...dropUndefined({ below }) } as const;
    const { items, nextCursor: next } = cutPage(
      await store.browse.searchArticles(search),
      limit,
      (row) => row,
      ({ ranked }) => ranked,
    );
    return { items, next, count: await store.browse.countMatches(query, MOST_COUNTED) };
  },
};

async function findEntities(store: Store, kind: EntityKind, { q: name, after, limit }: Part) {
  const { items, next } = await store.findEntities({ name, kind, after: after ?? null, limit });
  return { items, next, count: after === undefined && next === null ? items.length : null };
}
