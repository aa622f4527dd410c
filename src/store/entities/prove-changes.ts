import { type Kysely, sql } from 'kysely';
import { groupBy, type Statement } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import type { ChangeRow } from './change-queries.ts';
import type { Proof } from './entity-types.ts';
import { chooseShown, type FactTable, loadEvidence } from './load-evidence.ts';
import { selectInterventions, selectRatings, selectRoles } from './select-statements.ts';

type Stated = Statement & { readonly status: string };

/** Articles that tell a change as news, and not as what is known, come within so many days. */
const NEWS_DAYS = 60;
const MOST_STATEMENTS = 2000;

/** For each change the articles that tell it, from the first on. */
export async function proveChanges(
  db: Kysely<Database>,
  rows: readonly ChangeRow[],
  limit: number,
): Promise<Proof[]> {
  const proofs = new Map<ChangeRow, Proof>();
  for (const table of ['roles', 'ratings', 'interventions'] as const) {
    const own = rows.filter(({ kind }) => TABLE[kind] === table);
    if (own.length === 0) continue;
    const statements = await LOAD[table](db, own);
    const told = own.map((row) => {
      const same = (statements.get(signOf(row)) ?? []).filter(
        ({ dated }) => dated >= row.dated && isSoon(row.dated, dated),
      );
      return { row, same, shown: chooseShown([...same].sort(byDay), limit) };
    });
    const tell = await loadEvidence(
      db,
      table,
      told.flatMap(({ shown }) => shown),
    );
    for (const { row, same, shown } of told) {
      const stories = new Set(same.map(({ story }) => story)).size;
      const isDecided = same.some(({ review }) => review !== null);
      proofs.set(row, { stories, evidence: shown.map(tell), isDecided });
    }
  }
  return rows.map((row) => proofs.get(row) ?? { stories: 0, evidence: [], isDecided: false });
}

const TABLE: Readonly<Record<ChangeRow['kind'], FactTable>> = {
  appointment: 'roles',
  departure: 'roles',
  rating: 'ratings',
  intervention: 'interventions',
};

const byDay = (a: Stated, b: Stated): number => (a.dated < b.dated ? -1 : a.dated > b.dated ? 1 : 0);

function isSoon(from: string, to: string): boolean {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 <= NEWS_DAYS;
}

/** What two statements have in common that tell one change. */
const sign = (...parts: readonly (string | null)[]): string => parts.map((part) => part ?? '').join('|');

const signOf = ({ bodyEntity, personEntity, key, now, status }: ChangeRow): string =>
  personEntity === null ? sign(bodyEntity, key, now) : sign(bodyEntity, personEntity, key, status);

type Load = (db: Kysely<Database>, rows: readonly ChangeRow[]) => Promise<Map<string, Stated[]>>;

const LOAD: Readonly<Record<FactTable, Load>> = {
  async roles(db, rows) {
    const where = sql`stated.person_entity = any(${rows.map((row) => row.personEntity ?? '')}::text[])
      and stated.dated >= ${firstDay(rows)}`;
    const found = await selectRoles(db, { where, limit: MOST_STATEMENTS });
    return groupBy(found, ({ bodyId, personId, postKey, status }) => sign(bodyId, personId, postKey, status));
  },
  async ratings(db, rows) {
    const where = sql`stated.body_entity = any(${rows.map((row) => row.bodyEntity ?? '')}::text[])
      and stated.status = 'current' and stated.dated >= ${firstDay(rows)}`;
    const found = await selectRatings(db, { where, limit: MOST_STATEMENTS });
    return groupBy(found, ({ bodyId, serviceKey, by, grade }) => sign(bodyId, `${serviceKey}|${by}`, grade));
  },
  async interventions(db, rows) {
    const where = sql`stated.body_entity = any(${rows.map((row) => row.bodyEntity ?? '')}::text[])
      and stated.dated >= ${firstDay(rows)}`;
    const found = await selectInterventions(db, { where, limit: MOST_STATEMENTS });
    return groupBy(found, ({ bodyId, type, status }) => sign(bodyId, type, status));
  },
};

const firstDay = (rows: readonly ChangeRow[]): string => rows.map(({ dated }) => dated).sort()[0] ?? '';
