import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { dropUndefined } from './drop-undefined.ts';
import { cutPage, pageOf, Paging, readCursor } from './paging.ts';
import { ArticleRef, Since } from './schemas.ts';
import { toPlain } from './to-plain.ts';

const Query = Paging.extend({
  q: z.string().min(1).max(500).describe('Words; "a phrase"; or; -not.'),
  sort: z
    .enum(['relevance', 'newest'])
    .default('relevance')
    .describe('By relevance, the latest 200 that match are compared.'),
  site: z.string().max(300).optional(),
  since: Since.optional().describe('Published on this date or later.'),
  until: Since.optional().describe('Published before this date.'),
});

const Found = ArticleRef.extend({
  snippet: z
    .array(z.object({ text: z.string(), isMatch: z.boolean() }))
    .describe('Where the words stand; the parts make one text, and those that match are marked.'),
}).meta({ id: 'FoundArticle' });

const Match = z.object({ dated: z.string(), id: z.string() });
/** Where a page by relevance ends. */
export const RankedCursor = Match.extend({ rank: z.number(), newest: Match, oldest: Match });

/** Full-text search over the articles. */
export function addSearchRoutes(server: Server, { store }: App): void {
  server.get(
    '/search',
    {
      schema: {
        tags: ['search'],
        querystring: Query,
        response: answers(pageOf(Found)),
        summary: 'Search the text of the articles',
      },
    },
    async ({ query: { q: query, cursor, limit, sort, ...filter } }) => {
      const isNewest = sort === 'newest';
      const after = isNewest ? readCursor(cursor, Match) : undefined;
      const below = isNewest ? undefined : readCursor(cursor, RankedCursor);
      const search = { query, sort, limit: limit + 1, ...dropUndefined({ ...filter, after, below }) };
      const rows = await store.browse.searchArticles(search);
      return cutPage(rows, limit, toPlain, ({ dated, articleId: id, ranked }) => ranked ?? { dated, id });
    },
  );
}
