import { type Kysely, sql } from 'kysely';
import {
  collapseTenures,
  compareTenures,
  postKey,
  type RoleStatement,
  type Tenure,
  TENURE_PARTS,
} from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { cutLines, readCursor, writeCursor } from './cursor.ts';
import type { Page, PageOptions, ProofOptions, TenureLine } from './entity-types.ts';
import { EVIDENCE_LIMIT, loadNames, proveAll } from './load-evidence.ts';
import { isReviewed, selectRoles } from './select-statements.ts';

export interface HolderOptions extends PageOptions, ProofOptions {
  /** The entity of a council or another body. */
  readonly body: string;
  /** Words of the post: "leader" finds "leader" and "council leader", not "deputy leader". */
  readonly post?: string;
  /** Only who held it on the day (ISO 8601), as far as articles tell. */
  readonly on?: string;
  readonly status?: RoleStatement['status'];
}

export interface PostOptions extends PageOptions, ProofOptions {
  /** The entity of a person. */
  readonly person: string;
}

const PAGE = 50;
/** Statements that are read for a page: the newest say what matters. */
const MOST_STATEMENTS = 5000;

export type RoleStatementQueries = ReturnType<typeof createRoleQueries>;

/** Who held which post, and when. */
export function createRoleQueries(db: Kysely<Database>) {
  return {
    /** Who holds or held posts at a body, those of whom articles told last first; a page is of so many people. */
    async listHolders(options: HolderOptions): Promise<Page<TenureLine>> {
      const { limit = PAGE } = options;
      const people = await listPeople(db, options, readCursor(options.after, 2), limit + 1);
      const shown = people.slice(0, limit);
      const ids = shown.map(({ id }) => id);
      const where = sql`stated.body_entity = ${options.body} and stated.person_entity = any(${ids}::text[])
        and ${isReviewed(options.review)}`;
      const statements = await selectRoles(db, { where, limit: MOST_STATEMENTS });
      const tenures = collapseTenures(statements).filter((tenure) => isWanted(tenure, options));
      const last = people.length > limit ? shown.at(-1) : undefined;
      return {
        items: await tell(db, tenures.sort(compareTenures), options),
        next: last === undefined ? null : writeCursor([last.last, last.id]),
      };
    },

    /** A person's posts, the latest first. */
    async listPosts(options: PostOptions): Promise<Page<TenureLine>> {
      const { person, after, limit = PAGE } = options;
      const where = sql`stated.person_entity = ${person} and ${isReviewed(options.review)}`;
      const statements = await selectRoles(db, { where, limit: MOST_STATEMENTS });
      const page = cutLines(collapseTenures(statements), { after, limit, parts: TENURE_PARTS });
      return { items: await tell(db, page.shown, options), next: page.next };
    },
  };
}

/** A page of the people at a body, and for each the day of the last article. */
async function listPeople(
  db: Kysely<Database>,
  { body, post, status, review }: HolderOptions,
  after: readonly string[] | null,
  limit: number,
): Promise<{ id: string; last: string }[]> {
  const words = post === undefined ? [] : postKey(post).split(' ');
  let query = db
    .selectFrom('roleStatements as stated')
    .select(['personEntity as id', sql<string>`max(dated)`.as('last')])
    .where('bodyEntity', '=', body)
    .groupBy('personEntity')
    .orderBy('last', 'desc')
    .orderBy('id')
    .limit(limit);
  for (const word of words)
    query = query.where(sql<boolean>`(' ' || post_key || ' ') like ${`% ${escape(word)} %`}`);
  for (const rank of words.length === 0 ? [] : RANKS.filter((one) => !words.includes(one))) {
    query = query.where(sql<boolean>`(' ' || post_key || ' ') not like ${`% ${rank} %`}`);
  }
  if (review !== undefined) query = query.where(sql<boolean>`${isReviewed(review)}`);
  if (status !== undefined) query = query.where('status', '=', status);
  if (after !== null) {
    const [last = '', id = ''] = after;
    query = query.having(
      sql<boolean>`max(dated) < ${last} or (max(dated) = ${last} and person_entity > ${id})`,
    );
  }
  return query.execute();
}

const escape = (word: string): string => word.replaceAll(/[\\%_]/g, '\\$&');

/** Ranks that a post has only where they are asked for. */
const RANKS = ['deputy', 'vice', 'assistant', 'former', 'shadow', 'interim', 'acting'];

function isWanted(tenure: Tenure, { post, on, status }: HolderOptions): boolean {
  if (status !== undefined && tenure.status !== status) return false;
  if (on !== undefined && !wasHeldOn(tenure, on)) return false;
  if (post === undefined) return true;
  const words = postKey(post).split(' ');
  return tenure.titles.some((title) => {
    const own = postKey(title).split(' ');
    return (
      words.every((word) => own.includes(word)) &&
      !RANKS.some((rank) => own.includes(rank) && !words.includes(rank))
    );
  });
}

/** As far as is told: from its stated or first known day to its stated or last known one; a current one goes on. */
function wasHeldOn({ from, until, heldFirst, heldLast, endedBy, status }: Tenure, day: string): boolean {
  const start = from ?? heldFirst;
  if (start === null || start > day) return false;
  const end = until ?? (status === 'current' ? null : (heldLast ?? endedBy));
  return end === null || day <= end;
}

async function tell(
  db: Kysely<Database>,
  tenures: readonly Tenure[],
  { evidence = EVIDENCE_LIMIT }: ProofOptions,
): Promise<TenureLine[]> {
  const nameOf = await loadNames(
    db,
    tenures.flatMap(({ personId, bodyId }) => [personId, bodyId]),
  );
  return proveAll(db, 'roles', tenures, evidence, (tenure, proof) => {
    const { personId, bodyId, post, titles, status, from, until, heldFirst, heldLast, endedBy } = tenure;
    return {
      person: nameOf(personId),
      body: bodyId === null ? null : nameOf(bodyId),
      post,
      titles,
      status,
      from,
      until,
      heldFirst,
      heldLast,
      endedBy,
      ...proof,
    };
  });
}
