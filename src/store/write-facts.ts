import { type RawBuilder, sql, type Transaction } from 'kysely';
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

/** Takes away the rows of a record's entities and facts. */
export async function removeFacts(trx: Transaction<Database>, recordId: string): Promise<void> {
  for (const table of TABLES) await trx.deleteFrom(table).where('recordId', '=', recordId).execute();
}

/** Writes the rows of a record's entities and facts. */
export async function insertFacts(trx: Transaction<Database>, record: ArticleRecord): Promise<void> {
  await runParts(trx, factParts([record]));
}

/**
 * The parts of a statement that write the entities and facts of records. All kinds are always there, so that the
 * statement is the same for all records, and is read and planned once.
 */
export function factParts(records: readonly ArticleRecord[]): RawBuilder<unknown>[] {
  return TABLES.map((table) => {
    const rows = records.flatMap((record) => record[table].map((row) => nameColumns(row, record.id)));
    const target = sql.raw(`alderman.${table}`);
    return sql`${sql.raw(`new_${table}`)} as (insert into ${target}
      select * from json_populate_recordset(null::${target}, ${JSON.stringify(rows, makeStorable)}::json))`;
  });
}

/** Runs parts that give nothing back as one statement: what a statement costs counts more than what is in it. */
export async function runParts(
  trx: Transaction<Database>,
  parts: readonly RawBuilder<unknown>[],
): Promise<void> {
  await sql`with ${sql.join(parts)} select 1`.execute(trx);
}

/** `{asOf}` as `{as_of}`, with the record's id. */
function nameColumns(row: object, recordId: string): object {
  const columns = Object.entries(row).map(([name, value]) => [toSnakeCase(name), value as unknown]);
  return { ...Object.fromEntries(columns), record_id: recordId };
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** PostgreSQL takes neither NUL nor half a surrogate pair out of JSON into text: shown as U+FFFD. */
export function makeStorable(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/[\0\ud800-\udfff]/.test(value)) return value;
  return Buffer.from(value.replaceAll('\0', '\uFFFD')).toString();
}
