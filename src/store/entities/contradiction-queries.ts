import { type Kysely, sql } from 'kysely';
import {
  AGAIN_DAYS,
  BACK_DAYS,
  type Contradiction,
  findContradictions,
  SAME_INSPECTION_DAYS,
  type Side,
} from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { ContradictionLine, ContradictionSide, Page, PageOptions } from './entity-types.ts';
import { type FactTable, loadEvidence, loadNames } from './load-evidence.ts';
import { selectInterventions, selectRatings, selectRoles } from './select-statements.ts';

export interface ContradictionOptions extends PageOptions {
  /** The entity of a council or another body; all without. */
  readonly body?: string;
}

const PAGE = 50;
/** Bodies that are gone through for one page: where few contradict each other, a page may hold less than its limit. */
const MOST_BODIES = 400;
const FEWEST_AT_ONCE = 2;
const MOST_AT_ONCE = 32;
/** Of those that may clash at so many bodies. */
const MOST_STATEMENTS = 5000;

export type ContradictionQueries = ReturnType<typeof createContradictionQueries>;

/** Where two articles cannot both be right. */
export function createContradictionQueries(db: Kysely<Database>) {
  return {
    /**
     * Contradictions, body by body: two holders of a post that one person holds, two grades of one inspection, a post
     * or an intervention that is said to be over and said to go on. All those of a body are on one page.
     */
    async listContradictions(options: ContradictionOptions = {}): Promise<Page<ContradictionLine>> {
      const { body, limit = PAGE } = options;
      if (body !== undefined) return { items: await tell(db, await findAt(db, [body])), next: null };
      const found: Contradiction[] = [];
      let [at = ''] = readCursor(options.after, 1) ?? [];
      for (let gone = 0, atOnce = FEWEST_AT_ONCE; gone < MOST_BODIES; gone += atOnce) {
        const bodies = await listBodies(db, at, atOnce);
        found.push(...(await findAt(db, bodies)));
        at = bodies.at(-1) ?? '';
        if (bodies.length < atOnce) return { items: await tell(db, found), next: null };
        if (found.length >= limit) break;
        // Where little is found, there is little to be read of each.
        if (found.length === 0) atOnce = Math.min(atOnce * 2, MOST_AT_ONCE);
      }
      return { items: await tell(db, found), next: writeCursor([at]) };
    },
  };
}

async function listBodies(db: Kysely<Database>, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('entities')
    .select('id')
    // As the index has it.
    .where(sql<boolean>`kind <> 'person' and merged_into is null`)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Only what can contradict anything is read: see `clashing`. */
async function findAt(db: Kysely<Database>, bodies: readonly string[]): Promise<Contradiction[]> {
  if (bodies.length === 0) return [];
  const at = sql`stated.body_entity = any(${[...bodies]}::text[])`;
  const clashing = describeClashes([...bodies]);
  const roles = await selectRoles(db, {
    where: sql`${at} and (stated.is_single or (stated.body_entity, stated.person_entity) in (${clashing.people}))`,
    limit: MOST_STATEMENTS,
  });
  const ratings = await selectRatings(db, {
    where: sql`(stated.record_id, stated.id) in (${clashing.ratings})`,
    limit: MOST_STATEMENTS,
  });
  const interventions = await selectInterventions(db, {
    where: sql`(stated.record_id, stated.id) in (${clashing.interventions})`,
    limit: MOST_STATEMENTS,
  });
  return findContradictions({ roles, ratings, interventions });
}

/**
 * Statements at bodies that may clash, found where they stand: whoever is called former and current at a body within a
 * year; different grades of a service within three weeks, or of one month of inspection; an intervention that is lifted
 * and imposed within a month. A little more than contradicts each other, and a small part of all.
 */
function describeClashes(bodies: readonly string[]) {
  const differ = (columns: string, of: string, partition: string, days: number, only: string) => sql`
    select ${sql.raw(columns)} from (select *, min(${sql.raw(of)}) over near as low, max(${sql.raw(of)}) over near as high
      from alderman.${sql.raw(only)} and body_entity = any(${bodies}::text[]) and published is not null
      window near as (partition by ${sql.raw(partition)} order by to_date(published, 'YYYY-MM-DD')
        range between ${sql.lit(`${days} days`)}::interval preceding
          and ${sql.lit(`${days} days`)}::interval following)) as one
    where low <> high`;
  const service = `body_entity, service_key, "by"`;
  return {
    people: differ(
      'body_entity, person_entity',
      'status',
      'body_entity, person_entity',
      BACK_DAYS,
      `role_statements where status <> 'incoming'`,
    ),
    ratings: sql`${differ(
      'record_id, id',
      'grade',
      service,
      SAME_INSPECTION_DAYS,
      `rating_statements where status = 'current' and as_of is null`,
    )} union all select record_id, id from (select *, min(grade) over same as low, max(grade) over same as high
        from alderman.rating_statements where status = 'current' and as_of is not null
          and body_entity = any(${bodies}::text[])
        window same as (partition by ${sql.raw(service)}, left(as_of, 7))) as one where low <> high`,
    interventions: differ(
      'record_id, id',
      'status',
      'body_entity, type',
      AGAIN_DAYS,
      `intervention_statements where status <> 'proposed'`,
    ),
  };
}

const TABLE: Readonly<Record<Contradiction['kind'], FactTable>> = {
  'two holders': 'roles',
  'post held and not held': 'roles',
  'two grades': 'ratings',
  'intervention imposed and lifted': 'interventions',
};

async function tell(db: Kysely<Database>, found: readonly Contradiction[]): Promise<ContradictionLine[]> {
  const nameOf = await loadNames(db, [
    ...found.map(({ bodyId }) => bodyId),
    ...found.flatMap(({ sides }) => sides).map((side) => ('personId' in side ? side.personId : null)),
  ]);
  const lines: ContradictionLine[] = [];
  for (const table of ['roles', 'ratings', 'interventions'] as const) {
    const own = found.filter(({ kind }) => TABLE[kind] === table);
    const evidenceOf = await loadEvidence(
      db,
      table,
      own.flatMap(({ sides }) => sides),
    );
    const show = (side: Side): ContradictionSide => ({
      person: 'personId' in side ? nameOf(side.personId) : null,
      says: 'grade' in side ? side.grade : side.status,
      evidence: evidenceOf(side),
    });
    for (const { kind, bodyId, about, sides } of own) {
      const body = bodyId === null ? null : nameOf(bodyId);
      lines.push({ kind, body, about, sides: [show(sides[0]), show(sides[1])] });
    }
  }
  return lines;
}
