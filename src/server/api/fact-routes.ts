import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { FACT_KINDS } from '../../record/index.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { dropUndefined } from './drop-undefined.ts';
import { followId } from './follow-id.ts';
import { cutPage, pageOf, Paging, readCursor } from './paging.ts';
import { FactBody, Reviewed } from './schemas.ts';
import { toPlain } from './to-plain.ts';

const Query = Paging.extend({
  kind: z.enum(FACT_KINDS),
  body: z
    .string()
    .max(200)
    .optional()
    .describe('The id of a council or an organisation: of its entity, or in records.'),
  person: z.string().max(200).optional().describe('The id of a person: of their entity, or in records.'),
  status: z.string().max(40).optional(),
  site: z.string().max(300).optional(),
  record: z.string().max(200).optional().describe('The id of a record.'),
  review: Reviewed,
  minConfidence: z.coerce.number().min(0).max(1).optional(),
  since: z.iso.datetime({ offset: true }).optional().describe('Stored since then; ISO 8601 with a time.'),
});

const Cursor = z.object({ seq: z.int32(), id: z.string() });

/** Facts of the current text of every article, each with its evidence and its article. */
export function addFactRoutes(server: Server, { store }: App): void {
  server.get(
    '/facts',
    {
      schema: {
        tags: ['facts'],
        querystring: Query,
        response: answers(pageOf(FactBody)),
        summary: 'List the facts of a kind, the latest stored first',
      },
    },
    async ({ query: { cursor, limit, kind, body, person, record, ...filter } }) => {
      const given = {
        bodyId: await followId(store, body),
        personId: await followId(store, person),
        recordId: record,
        after: readCursor(cursor, Cursor),
      };
      const rows = await store.browse.listFacts({
        ...dropUndefined({ ...filter, ...given }),
        kind,
        limit: limit + 1,
      });
      return cutPage(rows, limit, toPlain, ({ seq, id }) => ({ seq, id }));
    },
  );
}
