import { type RawBuilder, sql } from 'kysely';
import { makeStorable } from './write-facts.ts';

/**
 * A parameter of a statement whose value the planner does not see. Where it sees how few there are, it takes a plan for
 * just these values to be cheaper than the one that it keeps, and plans again each time, which costs as much as the
 * statement itself.
 */
function hide(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select ${value})`;
}

/** A list, as an array. */
export function givenIntegers(integers: readonly number[]): RawBuilder<unknown> {
  return hide(sql`${integers}::integer[]`);
}

/** The same of texts. */
export function givenTexts(texts: readonly string[]): RawBuilder<unknown> {
  return hide(sql`${texts}::text[]`);
}

/**
 * Rows as JSON, for a statement to read as a table with these columns: `id text, title text`. The planner takes any
 * JSON for a hundred rows, and reads a table of some thousand from end to end to join it with so many; of a limit that
 * it does not see it expects a tenth of them, for which it asks an index.
 */
export function givenRows(rows: readonly object[], columns: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select * from json_to_recordset(${JSON.stringify(rows, makeStorable)}::json) as given (${columns})
    limit ${hide(sql`${rows.length}::integer`)})`;
}

/** The same with the columns of a table. */
export function givenRowsOf(rows: readonly object[], table: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select * from json_populate_recordset(null::${table}, ${JSON.stringify(rows, makeStorable)}::json)
    limit ${hide(sql`${rows.length}::integer`)})`;
}
