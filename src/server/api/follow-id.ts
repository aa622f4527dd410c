import { isEntityId, type Store } from '../../store/index.ts';
import { notFound, type Problem } from '../problem.ts';

/** Where what a filter gives is the id of an entity, what it now leads to; else what is given, which is a record's word. */
export async function followId(store: Store, given: string | undefined): Promise<string | undefined> {
  return given !== undefined && isEntityId(given) ? findEntity(store, given) : given;
}

/** @throws Problem where there is no such entity: an empty list would look like an answer */
export async function findEntity(store: Store, id: string): Promise<string> {
  const found = await store.findEntityId(id);
  if (found === null) throw createEntityProblem(id);
  return found;
}

export const createEntityProblem = (id: string): Problem => notFound(`person or body "${id}"`);
