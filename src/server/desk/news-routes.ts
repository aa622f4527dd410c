import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { CHANGE_KINDS, type EntitySummary, type Store } from '../../store/index.ts';
import type { Server } from '../server-type.ts';
import type { WireNews } from './find-wire.ts';
import { findWeek } from './week.ts';

/** Of each kind, where all kinds are shown, and where one is. */
const [FEW, MANY] = [10, 50];
/** Articles that are named with a change. */
const EVIDENCE = 3;

const Query = z.object({
  week: z.iso.date().optional(),
  council: z.string().trim().max(300).optional(),
  kind: z.enum(CHANGE_KINDS).optional(),
  after: z.string().max(1000).optional(),
});

/** What changed in a week: who came and went, grades, interventions. */
export function addNewsRoutes(server: Server, { store }: App): void {
  server.get('/news', { schema: { querystring: Query } }, async (request): Promise<WireNews> => {
    const { week: day, council: name = '', kind, after } = request.query;
    const week = findWeek(day, new Date());
    const council = name === '' ? null : await findBody(store, name);
    if (name !== '' && council === null) return { week, council, groups: [] };
    const options = {
      since: week.from,
      until: week.until,
      evidence: EVIDENCE,
      limit: kind === undefined ? FEW : MANY,
      ...(council === null ? {} : { body: council.id }),
      ...(kind === undefined || after === undefined ? {} : { after }),
    };
    const groups = [];
    for (const one of kind === undefined ? CHANGE_KINDS : [kind]) {
      groups.push({ kind: one, ...(await store.listChanges({ ...options, kinds: [one] })) });
    }
    return { week, council, groups };
  });
}

/** The council, else the body, that is best known by a name. */
async function findBody(store: Store, name: string): Promise<EntitySummary | null> {
  for (const kind of ['council', 'organisation'] as const) {
    const [found] = (await store.findEntities({ name, kind, limit: 1 })).items;
    if (found !== undefined) return found;
  }
  return null;
}
