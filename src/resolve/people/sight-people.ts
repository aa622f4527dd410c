import type { ArticleRecord, Person, Role } from '../../record/index.ts';
import { seatKey, postKey } from '../bodies/post-key.ts';
import type { KeyedBody } from '../bodies/key-bodies.ts';
import { nameBlock, readPersonName } from '../names/person-name.ts';
import { createNode, isTelling, type NodeFields, type PersonNode } from './person-node.ts';

/** A person of an article, and the node of what it says of them. */
export interface PersonSighting {
  /** The id within the record. */
  readonly localId: string;
  readonly node: PersonNode;
  /** Where those are kept that may be the same; null for who is not to be told ("Mr Christie" alone). */
  readonly block: string | null;
}

const FEMALE = /\b(?:mrs|ms|miss|mme|dame|lady|baroness|countess|viscountess|alderwoman)\b/i;
const MALE = /\b(?:mr|mister|sir|lord|earl|viscount|baron|father)\b/i;
/** A person whose article names more councils is not told by them. */
const MOST_CONTEXT = 3;
const PERIOD_YEARS = 5;

/** Reads off a record what it says of each person. `pins` gives the sides of decisions that name one of them. */
export function sightPeople(
  record: ArticleRecord,
  bodies: readonly KeyedBody[],
  articleId: string,
  pins: (printed: string) => readonly string[] = () => [],
): PersonSighting[] {
  const byId = new Map(bodies.map((body) => [body.localId, body]));
  const context = bodies.filter(({ kind }) => kind === 'council').map(({ key }) => key);
  return record.people.map((person) => {
    const roles = record.roles.filter(({ personId }) => personId === person.id);
    const fields: NodeFields = {
      name: readPersonName(person.name),
      printed: person.name,
      ...readStyle(person),
      ...readPosts(roles, byId),
      context: [],
      period: readPeriod(record.article.published),
      pins: pins(person.name),
    };
    const block = nameBlock(fields.name);
    if (block !== null && isTelling(fields))
      return { localId: person.id, node: createNode(fields, null), block };
    const isPlaced = context.length > 0 && context.length <= MOST_CONTEXT;
    const alone = { ...fields, context: isPlaced ? unique(context) : [] };
    const canBeTold = isPlaced || fields.pins.length > 0;
    return { localId: person.id, node: createNode(alone, articleId), block: canBeTold ? block : null };
  });
}

function readStyle({ honorific, party }: Person): Pick<NodeFields, 'gender' | 'party'> {
  if (honorific === null) return { gender: null, party };
  const gender = FEMALE.test(honorific) ? 'female' : MALE.test(honorific) ? 'male' : null;
  return { gender, party };
}

function readPosts(
  roles: readonly Role[],
  byId: ReadonlyMap<string, KeyedBody>,
): Pick<NodeFields, 'bodies' | 'near' | 'posts'> {
  const bodies: string[] = [];
  const near: string[] = [];
  const posts: string[] = [];
  for (const { title, organisationId } of roles) {
    const body = organisationId === null ? undefined : byId.get(organisationId);
    if (body === undefined) {
      const seat = seatKey(title);
      if (seat !== null) posts.push(seat);
      continue;
    }
    // A party has members everywhere, and "the trust" may be any.
    if (!body.isTold || body.type === 'party') continue;
    bodies.push(body.key);
    posts.push(`${postKey(title)}@${body.key}`);
    if (body.near !== null) near.push(body.near);
  }
  return { bodies: unique(bodies), near: unique(near), posts: unique(posts) };
}

function readPeriod(published: string | null): number | null {
  const year = Number(published?.slice(0, 4));
  return published === null || !Number.isInteger(year) ? null : Math.floor(year / PERIOD_YEARS);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
