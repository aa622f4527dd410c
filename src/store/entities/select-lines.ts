import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';

/** The columns of rows, by the names of the fields that they become. */
export type Columns = Readonly<
  Record<
    string,
    {
      readonly of: RawBuilder<unknown>;
      /** Makes the value of its text; it stays text without. */
      readonly read?: (text: string) => unknown;
    }
  >
>;

/** Signs that part fields and rows, and one that stands for null. */
const [NULL, ROW, FIELD] = ['\u001D', '\u001E', '\u001F'];
const LITERAL = {
  null: sql`E'\\x1d'`,
  row: sql`E'\\x1e'`,
  field: sql`E'\\x1f'`,
  all: sql`E'\\x1d\\x1e\\x1f'`,
};

/**
 * Rows as one text, which is cut up here. A timeline is made of hundreds of rows with many small fields, and to take
 * each field from the database by itself costs several times as much as all else that is done with it.
 */
export async function selectLines<T>(
  db: Kysely<Database>,
  columns: Columns,
  from: RawBuilder<unknown>,
): Promise<T[]> {
  const rows = (await ask(db, columns, from, false)) ?? (await ask(db, columns, from, true)) ?? [];
  const readers = Object.entries(columns);
  return rows.map((parts) => {
    const row: Record<string, unknown> = {};
    for (const [at, [name, { read }]] of readers.entries()) {
      const part = parts[at] ?? NULL;
      row[name] = part === NULL ? null : read === undefined ? part : read(part);
    }
    return row as T;
  });
}

/**
 * Null where a word of an article holds one of the signs: there are then more fields or rows than there should be. It
 * is asked for once more without them, which to do each time would cost more than all the rest.
 */
async function ask(
  db: Kysely<Database>,
  columns: Columns,
  from: RawBuilder<unknown>,
  isCleaned: boolean,
): Promise<string[][] | null> {
  const fields = Object.values(columns).map(({ of }) => {
    const text = isCleaned ? sql`translate(${of}::text, ${LITERAL.all}, '')` : sql`${of}::text`;
    return sql`coalesce(${text}, ${LITERAL.null})`;
  });
  const { rows } = await sql<{ lines: string | null; count: number }>`select count(*)::integer as count,
    string_agg(concat_ws(${LITERAL.field}, ${sql.join(fields)}), ${LITERAL.row}) as lines
    from ${from}`.execute(db.withoutPlugins());
  const { lines = null, count = 0 } = rows[0] ?? {};
  if (lines === null) return [];
  const cut = lines.split(ROW).map((line) => line.split(FIELD));
  return cut.length === count && cut.every((parts) => parts.length === fields.length) ? cut : null;
}
