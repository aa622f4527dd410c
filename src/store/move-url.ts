import { type RawBuilder, sql } from 'kysely';
import type { UrlState } from './database.ts';
import { FINAL_STATES, type Move, type UrlRow } from './url-row.ts';

/** A URL's row as a statement with the part `moved` gives it back. */
export interface MovedRow extends UrlRow {
  /** Whether it was where it was thought to be, and is now where it was to go. */
  readonly isMoved: boolean;
}

/**
 * The part `moved` of a statement: sets columns of a URL's row, and with `move` moves it on, if it still is where it is
 * thought to be. So the last thing that a stage writes and the end of the stage are one, and cost one statement.
 */
export function movePart(
  id: string,
  move: Move | undefined,
  columns: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (move === undefined) {
    return sql`moved as (update alderman.urls own set ${columns} where own.id = ${id} returning own.*, false as is_moved)`;
  }
  const { from, to, stage, begin = false } = move;
  const ends = (FINAL_STATES as readonly UrlState[]).includes(to);
  const set = (column: string, value: RawBuilder<unknown>) =>
    sql`${sql.raw(column)} = case when here.is_here then ${value} else own.${sql.raw(column)} end`;
  const moves = [
    set('state', sql`${to}::text`),
    set('stage', sql`${stage}::text`),
    set('attempts', sql`${begin ? 1 : 0}::integer`),
    set('deferrals', sql`0`),
    set('code', sql`null`),
    set('reason', sql`null`),
    set('next_attempt_at', sql`null`),
    set('updated_at', sql`now()`),
    set('finished_at', ends ? sql`now()` : sql`null`),
  ];
  return sql`moved as (update alderman.urls own set ${columns}, ${sql.join(moves)}
    from (select id, state = ${from} as is_here from alderman.urls where id = ${id} for update) here
    where own.id = here.id returning own.*, here.is_here as is_moved)`;
}

/** The row, where it was moved. */
export function readMoved(row: MovedRow | undefined): UrlRow | undefined {
  if (row === undefined || !row.isMoved) return undefined;
  const { isMoved: _, ...url } = row;
  return url;
}
