import { type Kysely, sql } from 'kysely';
import { type Contradiction, findContradictions, type Side } from '../../resolve/index.ts';
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
const AT_ONCE = 20;
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
      for (let gone = 0; gone < MOST_BODIES; gone += AT_ONCE) {
        const bodies = await listBodies(db, at);
        found.push(...(await findAt(db, bodies)));
        at = bodies.at(-1) ?? '';
        if (bodies.length < AT_ONCE) return { items: await tell(db, found), next: null };
        if (found.length >= limit) break;
      }
      return { items: await tell(db, found), next: writeCursor([at]) };
    },
  };
}

async function listBodies(db: Kysely<Database>, after: string): Promise<string[]> {
  const rows = await db
    .selectFrom('entities')
    .select('id')
    .where('kind', '<>', 'person')
    .where('mergedInto', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ id }) => id);
}

/** Only what can contradict anything is read: posts of one holder, and those that someone is said to hold and to have left. */
async function findAt(db: Kysely<Database>, bodies: readonly string[]): Promise<Contradiction[]> {
  if (bodies.length === 0) return [];
  const at = sql`stated.body_entity = any(${[...bodies]}::text[])`;
  const both = sql`${at} and (stated.is_single or (stated.person_entity, stated.post_key) in (
    select person_entity, post_key from alderman.role_statements where body_entity = any(${[...bodies]}::text[])
    group by person_entity, post_key having count(distinct status) > 1))`;
  const roles = await selectRoles(db, { where: both, limit: MOST_STATEMENTS });
  const ratings = await selectRatings(db, {
    where: sql`${at} and stated.status = 'current'`,
    limit: MOST_STATEMENTS,
  });
  const interventions = await selectInterventions(db, { where: at, limit: MOST_STATEMENTS });
  return findContradictions({ roles, ratings, interventions });
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
