import { z } from 'zod';
import type { App } from '../../app/index.ts';
import type { EntitySummary } from '../../store/index.ts';
import { notFound } from '../problem.ts';
import type { Server } from '../server-type.ts';
import { findInRegister } from './body-routes.ts';
import { describePerson } from './describe-person.ts';
import type { Mention, NamedEntity, QuoteLine, WireCouncil, WireFinds, WirePage } from './entity-wire.ts';
import type { WirePerson } from './entity-wire.ts';

const Params = z.object({ id: z.string().max(200) });
const Part = z.object({ after: z.string().max(1000).optional() });
/** Articles that are named for each line at most. */
const EVIDENCE = 20;
const MOST_FOUND = 20;
const MOST_LINES = 200;
/** People whose posts are drawn at once. */
const MOST_PEOPLE = 40;

/** Councils, other bodies and people across articles. */
export function addEntityPages(server: Server, { store }: App): void {
  const require = async (id: string, isPerson: boolean): Promise<EntitySummary> => {
    const entity = await store.getEntity(id);
    if (entity === undefined || (entity.kind === 'person') !== isPerson)
      throw notFound(isPerson ? 'person of this address' : 'council or body of this address');
    return entity;
  };
  const findLatestPost = async (person: string): Promise<string | null> => {
    const [post] = (await store.listPosts({ person, limit: 1, evidence: 0 })).items;
    if (post === undefined) return null;
    return post.body === null ? post.post : `${post.post}, ${post.body.name}`;
  };

  server.get(
    '/entities',
    { schema: { querystring: Part.extend({ q: z.string().max(300), of: z.enum(['people', 'bodies']) }) } },
    async (request): Promise<WireFinds> => {
      const { q, of, after } = request.query;
      const name = q.trim();
      if (name === '') return { items: [], next: null, register: [] };
      const options = { name, limit: MOST_FOUND, ...(after === undefined ? {} : { after }) };
      if (of === 'bodies') {
        const { items, next } = await store.findEntities({ ...options, kind: 'body' });
        const known = new Set(items.map(({ code }) => code));
        const listed = findInRegister(name).filter(({ code }) => code !== null && !known.has(code));
        const entities = await store.findCouncils(listed.map(({ code }) => code ?? ''));
        return {
          items: items.map((entity) => ({ entity, detail: null })),
          next,
          register: listed.map(({ body, code }) => ({ body, entityId: entities.get(code ?? '') ?? null })),
        };
      }
      const { items, next } = await store.findEntities({ ...options, kind: 'person' });
      const found = [];
      for (const entity of items) found.push({ entity, detail: await findLatestPost(entity.id) });
      return { items: found, next, register: [] };
    },
  );

  server.get(
    '/councils/:id',
    { schema: { params: Params, querystring: Part } },
    async (request): Promise<WireCouncil> => {
      const entity = await require(request.params.id, false);
      const { after } = request.query;
      const of = { body: entity.id, evidence: EVIDENCE };
      const people = { ...of, limit: MOST_PEOPLE, ...(after === undefined ? {} : { after }) };
      const [ratings, interventions, holders, contradictions] = await Promise.all([
        store.listRatings({ ...of, limit: MOST_LINES }),
        store.listInterventions({ ...of, limit: MOST_LINES }),
        store.listHolders(people),
        store.listContradictions({ body: entity.id, limit: MOST_LINES }),
      ]);
      return { entity, ratings, interventions, holders, contradictions: contradictions.items };
    },
  );

  server.get('/people/:id', { schema: { params: Params } }, async (request): Promise<WirePerson> => {
    const entity = await require(request.params.id, true);
    const posts = await store.listPosts({ person: entity.id, evidence: EVIDENCE, limit: MOST_LINES });
    return { entity, posts, ...(await describePerson(store, entity.id, posts.items)) };
  });

  server.get(
    '/entities/:id/articles',
    { schema: { params: Params, querystring: Part } },
    (request): Promise<WirePage<Mention>> =>
      store.listMentions({ entity: request.params.id, ...toPart(request.query.after) }),
  );

  server.get(
    '/people/:id/quotes',
    { schema: { params: Params, querystring: Part } },
    (request): Promise<WirePage<QuoteLine>> =>
      store.listQuotes({ entity: request.params.id, ...toPart(request.query.after) }),
  );

  server.get('/articles/:id/entities', { schema: { params: Params } }, (request): Promise<NamedEntity[]> =>
    store.listNamed(request.params.id),
  );
}

const toPart = (after: string | undefined) => (after === undefined ? {} : { after });
