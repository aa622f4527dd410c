import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { ArticleRecord, diffFacts } from '../../record/index.ts';
import { notFound } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { dropUndefined } from './drop-undefined.ts';
import { followId } from './follow-id.ts';
import { cutPage, pageOf, Paging, readCursor } from './paging.ts';
import { ArticleRef, IdParams, Since, SummaryBody, toSummaryBody } from './schemas.ts';

const Query = Paging.extend({
  order: z.enum(['newest', 'oldest']).default('newest').describe('By the order of storing.'),
  versions: z.enum(['current', 'all']).default('current').describe('Whether earlier texts are listed, too.'),
  site: z.string().max(300).optional(),
  body: z
    .string()
    .max(200)
    .optional()
    .describe('The id of a council or an organisation: of its entity, or in records.'),
  person: z
    .string()
    .max(300)
    .optional()
    .describe("The id of a person's entity, or a name exactly as a record gives it."),
  since: Since.optional().describe('Published on this date or later.'),
  until: Since.optional().describe('Published before this date.'),
});

const Changes = z.object({
  previousId: z.string().nullable().describe('The record of the version before; null for the first.'),
  added: z.array(z.string()).describe('Ids of facts in this record that the one before does not state.'),
  removed: z.array(z.string()).describe('Ids of facts in the one before that this one does not state.'),
});

/** Records: lists, one in full, what has changed in it, and its copies. */
export function addRecordRoutes(server: Server, { store }: App): void {
  const tags = ['records'];

  server.get(
    '/records',
    {
      schema: {
        tags,
        summary: 'List the records',
        querystring: Query,
        response: answers(pageOf(SummaryBody)),
      },
    },
    async ({ query: { cursor, limit, versions, body, person, ...filter } }) => {
      const given = {
        bodyId: await followId(store, body),
        person: await followId(store, person),
        after: readCursor(cursor, z.int32()),
      };
      const rows = await store.browse.browseRecords({
        ...dropUndefined({ ...filter, ...given }),
        order: filter.order,
        onlyCurrent: versions === 'current',
        limit: limit + 1,
      });
      return cutPage(rows, limit, toSummaryBody, ({ seq }) => seq);
    },
  );

  server.get(
    '/records/:id',
    {
      schema: {
        tags,
        summary: 'One record in full, as analysts have it',
        params: IdParams,
        querystring: z.object({
          review: z
            .enum(['reviewed', 'machine'])
            .default('reviewed')
            .describe('"machine": as it was extracted, whatever analysts decided.'),
        }),
        response: answers(ArticleRecord),
      },
    },
    async ({ params: { id }, query: { review } }, reply) => {
      const json = await store.getRecordJson(id, review);
      if (json === undefined) throw notFound(`record "${id}"`);
      // As it was checked and stored: to read and write it again would cost more than to find it.
      return reply.type('application/json; charset=utf-8').send(json as never);
    },
  );

  server.get(
    '/records/:id/changes',
    {
      schema: {
        tags,
        params: IdParams,
        response: answers(Changes),
        summary: 'What an article states since it was changed, and no longer states',
      },
    },
    async ({ params: { id } }) => {
      const record = await store.getRecord(id);
      if (record === undefined) throw notFound(`record "${id}"`);
      const previous = await store.getPreviousRecord(id);
      if (previous === undefined) return { previousId: null, added: [], removed: [] };
      const { added, removed } = diffFacts(previous, record);
      return { previousId: previous.id, added: [...added], removed: [...removed] };
    },
  );

  server.get(
    '/records/:id/copies',
    {
      schema: {
        tags,
        params: IdParams,
        response: answers(z.object({ items: z.array(ArticleRef) })),
        summary: 'Other articles with nearly the same text',
      },
    },
    async ({ params: { id } }) => ({ items: await store.listCopies(id) }),
  );
}
