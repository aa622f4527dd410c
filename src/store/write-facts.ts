import type { Insertable, Transaction } from 'kysely';
import type { ArticleRecord } from '../record/index.ts';
import type { Database } from './database.ts';

/** The tables of entities and facts; people last when emptied, since roles refer to them. */
const TABLES = [
  'quotes',
  'interventions',
  'ratings',
  'roles',
  'organisations',
  'councils',
  'people',
] as const;

/** Rewrites the rows of a record's entities and facts: those there were go, those there are come. */
export async function writeFacts(trx: Transaction<Database>, record: ArticleRecord): Promise<void> {
  for (const table of TABLES) await trx.deleteFrom(table).where('recordId', '=', record.id).execute();
  const recordId = record.id;
  const toEntity = <T extends { mentions: unknown }>(entity: T) => ({
    ...entity,
    recordId,
    mentions: JSON.stringify(entity.mentions),
  });
  const toFact = <T extends { evidence: unknown }>(fact: T) => ({
    ...fact,
    recordId,
    evidence: JSON.stringify(fact.evidence),
  });
  await insertAll(trx, 'people', record.people.map(toEntity));
  await insertAll(trx, 'councils', record.councils.map(toEntity));
  await insertAll(trx, 'organisations', record.organisations.map(toEntity));
  await insertAll(trx, 'roles', record.roles.map(toFact));
  await insertAll(trx, 'ratings', record.ratings.map(toFact));
  await insertAll(trx, 'interventions', record.interventions.map(toFact));
  await insertAll(trx, 'quotes', record.quotes.map(toFact));
}

async function insertAll<T extends (typeof TABLES)[number]>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
): Promise<void> {
  // Well under PostgreSQL's 65,535 parameters, however many facts a page states.
  for (let i = 0; i < rows.length; i += 500) {
    await trx
      .insertInto(table as 'people')
      .values(rows.slice(i, i + 500) as Insertable<Database['people']>[])
      .execute();
  }
}
