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
const MOST_AT_ONCE = 32;
/** Of those that may clash at so many bodies. */
const MOST_STATEMENTS = 5000;

export type ContradictionQueries = ReturnType<typeof createContradictionQueries>;

/** Where two articles cannot both be right. */
export function createContradictionQueries(db: Kysely<Database>) {
  return {
    /**
     * Contradictions, body by body: two holders of a post that one person holds, two grades of one inspection, a post
     * or an intervention that is said to be over and said to go on. Those of a kind at a body come the latest first.
     */
    async listContradictions(options: ContradictionOptions = {}): Promise<Page<ContradictionLine>> {
      const { body, limit = PAGE } = options;
      const [from, after = ''] = readCursor(options.after, 2) ?? [];
      const first = body ?? from;
      const found: Placed[] = [];
      let bodies = first === undefined ? await listBodies(db, '', 1) : [first];
      let last = '';
      for (let gone = 0; bodies.length > 0 && found.length <= limit && gone < MOST_BODIES;) {
        const placed = await findAt(db, bodies);
        found.push(...placed.filter((one) => one.body !== from || one.place > after));
        gone += bodies.length;
        last = bodies.at(-1) ?? '';
        // Where little is found, there is little to be read of each.
        const atOnce = found.length === 0 ? Math.min(bodies.length * 2, MOST_AT_ONCE) : bodies.length;
        bodies = body === undefined ? await listBodies(db, last, atOnce) : [];
      }
      const shown = found.slice(0, limit);
      const rest = bodies.length > 0 ? { body: last, place: LAST_PLACE } : undefined;
      const end = found.length > limit ? shown.at(-1) : rest;
      const next = end === undefined ? null : writeCursor([end.body, end.place]);
      return { items: await tell(db, shown), next };
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
async function findAt(db: Kysely<Database>, bodies: readonly string[]): Promise<Placed[]> {
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
  const placed = findContradictions({ roles, ratings, interventions }).map(place);
  return bodies.flatMap((body) =>
    placed.filter((one) => one.body === body).sort((a, b) => (a.place < b.place ? -1 : 1)),
  );
}

/** A contradiction, and where it stands among those of its body. */
interface Placed extends Contradiction {
  readonly body: string;
  readonly place: string;
}

const LAST_PLACE = '~';

/** By kind, then by how long ago it was told, then in an order of no meaning that is always the same. */
function place(contradiction: Contradiction): Placed {
  const { kind, bodyId, sides } = contradiction;
  const [day = ''] = sides.map(({ dated }) => dated.slice(0, 10)).sort((a, b) => (a < b ? 1 : -1));
  const daysToCome = (Date.parse('9999-12-31') - Date.parse(day)) / 86_400_000;
  const parts = [
    KINDS.indexOf(kind),
    String(daysToCome).padStart(7, '0'),
    ...sides.map(({ recordId, factId }) => `${recordId} ${factId}`),
  ];
  return { ...contradiction, body: bodyId ?? '', place: parts.join(' ') };
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

const TABLE = {
  'two holders': 'roles',
  'post held and not held': 'roles',
  'two grades': 'ratings',
  'intervention imposed and lifted': 'interventions',
} as const satisfies Readonly<Record<Contradiction['kind'], FactTable>>;
const KINDS = Object.keys(TABLE);

async function tell(db: Kysely<Database>, found: readonly Contradiction[]): Promise<ContradictionLine[]> {
  const nameOf = await loadNames(db, [
    ...found.map(({ bodyId }) => bodyId),
    ...found.flatMap(({ sides }) => sides).map((side) => ('personId' in side ? side.personId : null)),
  ]);
  const load = (table: FactTable) =>
    loadEvidence(
      db,
      table,
      found.filter(({ kind }) => TABLE[kind] === table).flatMap(({ sides }) => sides),
    );
  const evidenceOf = {
    roles: await load('roles'),
    ratings: await load('ratings'),
    interventions: await load('interventions'),
  };
  return found.map(({ kind, bodyId, about, sides }) => {
    const show = (side: Side): ContradictionSide => ({
      person: 'personId' in side ? nameOf(side.personId) : null,
      says: 'grade' in side ? side.grade : side.status,
      evidence: evidenceOf[TABLE[kind]](side),
    });
    const body = bodyId === null ? null : nameOf(bodyId);
    return { kind, body, about, sides: [show(sides[0]), show(sides[1])] };
  });
}
