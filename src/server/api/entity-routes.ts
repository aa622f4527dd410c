import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { InterventionStatus, RoleStatus } from '../../record/index.ts';
import type { Page } from '../../store/index.ts';
import type { Server } from '../server-type.ts';
import { answers } from './answers.ts';
import { dropUndefined } from './drop-undefined.ts';
import {
  CHANGE_KINDS,
  ChangeBody,
  ContradictionBody,
  ENTITY_KINDS,
  EntityBody,
  EpisodeBody,
  GradingBody,
  TenureBody,
} from './entity-schemas.ts';
import { createEntityProblem, findEntity } from './follow-id.ts';
import { pageOf, Paging } from './paging.ts';
import { IdParams, Reviewed } from './schemas.ts';
import { toPlain } from './to-plain.ts';

const Day = z.iso.date();
const Proved = Paging.extend({
  evidence: z.coerce.number().int().min(0).max(50).default(5).describe('Articles with each line at most.'),
});
const body = z
  .string()
  .max(200)
  .optional()
  .describe('The id of a council or another body, as "/entities" gives it.');

/** People and bodies across articles, and what the articles together say of them. */
export function addEntityRoutes(server: Server, { store }: App): void {
  const tags = ['entities'];

  server.get(
    '/entities',
    {
      schema: {
        tags,
        summary: 'Find people, councils and organisations by name',
        querystring: Paging.extend({
          name: z
            .string()
            .min(1)
            .max(300)
            .describe("A name or its beginning; a council's in any form, or its code."),
          kind: z.enum(ENTITY_KINDS).optional(),
        }),
        response: answers(pageOf(EntityBody)),
      },
    },
    async ({ query }) => turnPage(store.findEntities({ ...toOptions(query), name: query.name })),
  );

  server.get(
    '/entities/:id',
    {
      schema: {
        tags,
        summary: 'One of them; of two that became one, the one',
        params: IdParams,
        response: answers(EntityBody),
      },
    },
    async ({ params: { id } }) => {
      const entity = await store.getEntity(id);
      if (entity === undefined) throw createEntityProblem(id);
      return toPlain(entity);
    },
  );

  server.get(
    '/entities/:id/posts',
    {
      schema: {
        tags,
        summary: "A person's posts over time, the latest first",
        params: IdParams,
        querystring: Proved.extend({ review: Reviewed }),
        response: answers(pageOf(TenureBody)),
      },
    },
    async ({ params, query }) => {
      const person = await findEntity(store, params.id);
      return turnPage(store.listPosts({ ...toOptions(query), person }));
    },
  );

  server.get(
    '/entities/:id/holders',
    {
      schema: {
        tags,
        summary: 'Who holds or held posts at a body, and since when',
        params: IdParams,
        querystring: Proved.extend({
          post: z
            .string()
            .max(200)
            .optional()
            .describe('"leader" finds "council leader", not "deputy leader".'),
          on: Day.optional().describe('Only who held it on that day.'),
          status: RoleStatus.optional(),
          review: Reviewed,
        }),
        response: answers(pageOf(TenureBody)),
      },
    },
    async ({ params, query }) => {
      const body = await findEntity(store, params.id);
      return turnPage(store.listHolders({ ...toOptions(query), body }));
    },
  );

  server.get(
    '/entities/:id/ratings',
    {
      schema: {
        tags,
        summary: "A body's ratings by service over time",
        params: IdParams,
        querystring: Proved.extend({
          service: z.string().max(300).optional().describe('Only this one; empty: the body as a whole.'),
          review: Reviewed,
        }),
        response: answers(pageOf(GradingBody)),
      },
    },
    async ({ params, query }) => {
      const body = await findEntity(store, params.id);
      return turnPage(store.listRatings({ ...toOptions(query), body }));
    },
  );

  server.get(
    '/interventions',
    {
      schema: {
        tags,
        summary: 'Interventions body by body: with "imposed", those in force',
        querystring: Proved.extend({ body, status: InterventionStatus.optional(), review: Reviewed }),
        response: answers(pageOf(EpisodeBody)),
      },
    },
    async ({ query }) => turnPage(store.listInterventions(toOptions(await followBody(query)))),
  );

  server.get(
    '/changes',
    {
      schema: {
        tags,
        summary: 'What changed since a day: who came and went, grades and interventions',
        querystring: Proved.extend({
          since: Day.optional().describe('The first day; a week ago where none is given.'),
          until: Day.optional().describe('The last day.'),
          body,
          kind: z.enum(CHANGE_KINDS).optional(),
        }),
        response: answers(pageOf(ChangeBody)),
      },
    },
    async ({ query: { since = findDayBefore(7), kind, ...query } }) => {
      const kinds = kind === undefined ? {} : { kinds: [kind] };
      return turnPage(store.listChanges({ ...toOptions(await followBody(query)), ...kinds, since }));
    },
  );

  server.get(
    '/contradictions',
    {
      schema: {
        tags,
        summary: 'Where two articles cannot both be right',
        querystring: Paging.extend({ body }),
        response: answers(pageOf(ContradictionBody)),
      },
    },
    async ({ query }) => turnPage(store.listContradictions(toOptions(await followBody(query)))),
  );

  async function followBody<T extends { readonly body?: string | undefined }>(query: T): Promise<T> {
    return query.body === undefined ? query : { ...query, body: await findEntity(store, query.body) };
  }
}

function findDayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** A query with its cursor under the name that the store has for it. */
function toOptions<T extends { readonly cursor?: string | undefined }>({ cursor: after, ...query }: T) {
  return dropUndefined({ ...query, after });
}

async function turnPage<T>(page: Promise<Page<T>>) {
  const { items, next: nextCursor } = await page;
  return { items: toPlain(items), nextCursor };
}
