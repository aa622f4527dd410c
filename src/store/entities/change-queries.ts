import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { ChangeKind, ChangeLine, Page, PageOptions, ProofOptions } from './entity-types.ts';
import { EVIDENCE_LIMIT, loadNames } from './load-evidence.ts';
import { proveChanges } from './prove-changes.ts';

export interface ChangeOptions extends PageOptions, ProofOptions {
  /** The first day, ISO 8601. */
  readonly since: string;
  /** The last day; open without. */
  readonly until?: string;
  /** The entity of a council or another body. */
  readonly body?: string;
  readonly kinds?: readonly ChangeKind[];
}

/** A change as it is found: its first statement. */
export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly recordId: string;
  readonly id: string;
  readonly dated: string;
  readonly bodyEntity: string | null;
  readonly personEntity: string | null;
  /** The post's or the service's key, or the type of intervention. */
  readonly key: string;
  readonly about: string | null;
  readonly before: string | null;
  readonly now: string;
  readonly status: string;
}

const PAGE = 50;
export const CHANGE_KINDS: readonly ChangeKind[] = ['appointment', 'departure', 'rating', 'intervention'];

export type ChangeQueries = ReturnType<typeof createChangeQueries>;

/** What is otherwise than it was. */
export function createChangeQueries(db: Kysely<Database>) {
  return {
    /**
     * What changed since a day, the latest first: who came and went, grades and interventions. A change is told once,
     * as of the first article that tells it, with the articles that tell it after that.
     */
    async listChanges(options: ChangeOptions): Promise<Page<ChangeLine>> {
      const { limit = PAGE, evidence = EVIDENCE_LIMIT } = options;
      const rows = await findChanges(db, options, limit + 1);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      const nameOf = await loadNames(
        db,
        shown.flatMap(({ bodyEntity, personEntity }) => [bodyEntity, personEntity]),
      );
      const proofs = await proveChanges(db, shown, evidence);
      const items = shown.map((row, at): ChangeLine => {
        const { kind, dated, bodyEntity, personEntity, about, before, now } = row;
        const body = bodyEntity === null ? null : nameOf(bodyEntity);
        const person = personEntity === null ? null : nameOf(personEntity);
        const { stories = 0, evidence: told = [], isDecided = false } = proofs[at] ?? {};
        return { kind, dated, about, before, now, body, person, stories, evidence: told, isDecided };
      });
      return { items, next: last === undefined ? null : writeCursor([last.dated, last.recordId, last.id]) };
    },
  };
}

async function findChanges(
  db: Kysely<Database>,
  options: ChangeOptions,
  limit: number,
): Promise<ChangeRow[]> {
  const { since, until, body, kinds = CHANGE_KINDS } = options;
  const after = readCursor(options.after, 3);
  const conditions = [
    sql`s.dated >= ${since}`,
    ...(until === undefined ? [] : [sql`s.dated <= ${until}`]),
    ...(body === undefined ? [] : [sql`s.body_entity = ${body}`]),
    ...(after === null ? [] : [sql`(s.dated, s.record_id, s.id) < (${after[0]}, ${after[1]}, ${after[2]})`]),
  ];
  const where = sql.join(conditions, sql` and `);
  const parts = kinds.map(
    (kind) => sql`(${SELECT[kind](where)} order by s.dated desc, s.record_id desc, s.id desc limit ${limit})`,
  );
  const { rows } = await sql<ChangeRow>`select * from (${sql.join(parts, sql` union all `)}) as change
    order by dated desc, record_id desc, id desc limit ${limit}`.execute(db);
  return rows;
}

/**
 * An article that comes before another: by its day, then in an order of no meaning that is always the same. The day is
 * asked for by itself as well, for an index can only be entered by that.
 */
const EARLIER = sql`e.dated <= s.dated and (e.dated, e.record_id, e.id) < (s.dated, s.record_id, s.id)`;
const SAME_POST = sql`e.person_entity = s.person_entity and e.body_entity is not distinct from s.body_entity
  and e.post_key = s.post_key`;
/** A date of an article is news where it is less than a year from the article's day. */
const isNews = (date: RawBuilder<unknown>) => sql`(${date} is not null and
  left(${date} || '-01-01', 10) >= to_char(to_date(s.dated, 'YYYY-MM-DD') - 366, 'YYYY-MM-DD'))`;

/**
 * When earlier articles told last that the post is held, and that it is given up: in one pass over an index, for each
 * question of its own would be a pass.
 */
const PAST = sql`lateral (select max(e.dated) filter (where e.status <> 'former') as held,
  max(e.dated) filter (where e.status = 'former') as gone
  from alderman.role_statements e where ${SAME_POST} and ${EARLIER}) past`;
/** Who is called former since before that, and then holds the post, is back in it, as in a tenure. */
const YEAR_BEFORE = sql`to_char(to_date(s.dated, 'YYYY-MM-DD') - 365, 'YYYY-MM-DD')`;
/** Of someone who held the post before: gone since then for a year, or back on a day that is stated. */
const IS_BACK = sql`(past.gone >= past.held and (past.held < ${YEAR_BEFORE} or s."from" > past.held)
  and exists (select from alderman.role_statements e where ${SAME_POST} and e.status = 'former'
    and e.dated >= past.held and e.dated < s.dated and (e.dated < ${YEAR_BEFORE} or s."from" > e.dated)))`;

/** What the article itself says the grade was before. */
const OWN_PREVIOUS = sql`select grade from alderman.rating_statements e where e.record_id = s.record_id
  and e.body_entity = s.body_entity and e.service_key = s.service_key and e.status = 'previous' limit 1`;

const SELECT: Readonly<Record<ChangeKind, (where: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  // Someone to come, or someone new in a post that one person holds, or since a day that is stated and not long past;
  // or someone who is back.
  appointment: (where) => sql`
    select 'appointment' as kind, s.record_id, s.id, s.dated, s.body_entity, s.person_entity, s.post_key as key,
      s.title as about, null::text as before, s.status as now, s.status
    from alderman.role_statements s, ${PAST}
    where ${where} and s.status in ('incoming', 'current')
      and (${IS_BACK} or (past.held is null and (s.status = 'incoming' or ${isNews(sql`s."from"`)}
        or (s.is_single and exists (select from alderman.role_statements e where e.body_entity = s.body_entity
          and e.post_key = s.post_key and e.person_entity <> s.person_entity and e.dated < s.dated
          and e.status = 'current')))))`,
  // Someone who was in the post, or who left it on a day that is stated and not long past; or who was back in it.
  departure: (where) => sql`
    select 'departure' as kind, s.record_id, s.id, s.dated, s.body_entity, s.person_entity, s.post_key as key,
      s.title as about, null::text as before, s.status as now, s.status
    from alderman.role_statements s, ${PAST}
    where ${where} and s.status = 'former'
      and ((past.gone is null and (past.held is not null or ${isNews(sql`s.until`)}))
        or (past.held > past.gone and past.gone < ${YEAR_BEFORE}))`,
  // A grade that is not the one before it, by an earlier article or by the same.
  rating: (where) => sql`
    select 'rating' as kind, s.record_id, s.id, s.dated, s.body_entity, null::text as person_entity,
      s.service_key || '|' || s."by" as key, s.service as about, coalesce(last.grade, (${OWN_PREVIOUS})) as before,
      s.grade as now, s.status
    from alderman.rating_statements s
    left join lateral (select grade from alderman.rating_statements e where e.body_entity = s.body_entity
      and e.service_key = s.service_key and e."by" = s."by" and e.status = 'current' and ${EARLIER}
      order by e.dated desc, e.record_id desc, e.id desc limit 1) last on true
    where ${where} and s.status = 'current' and last.grade is distinct from s.grade
      and (last.grade is not null or exists (${OWN_PREVIOUS}) or ${isNews(sql`s.as_of`)})`,
  // A state that is not the one before it.
  intervention: (where) => sql`
    select 'intervention' as kind, s.record_id, s.id, s.dated, s.body_entity, null::text as person_entity,
      s.type as key, s.type as about, last.status as before, s.status as now, s.status
    from alderman.intervention_statements s
    left join lateral (select status from alderman.intervention_statements e where e.body_entity = s.body_entity
      and e.type = s.type and ${EARLIER} order by e.dated desc, e.record_id desc, e.id desc limit 1) last on true
    where ${where} and last.status is distinct from s.status`,
};
