import { type RawBuilder, sql } from 'kysely';
import type { UrlState } from './database.ts';
import { givenRows } from './given-rows.ts';
import { FINAL_STATES, type Move, type UrlRow } from './url-row.ts';

/** A URL's row as a statement with the part `moved` gives it back. */
export interface MovedRow extends UrlRow {
  /** Whether it was where it was thought to be, and is now where it was to go. */
  readonly isMoved: boolean;
}

/** What becomes of a URL: it is moved on, where it still is where it is thought to be; without `move` it stays there. */
export interface UrlChange {
  readonly id: string;
  readonly move?: Move | undefined;
}

/** Further columns of the changes, and what they do to the row: `own` is that, `here` the change. */
export interface ChangedColumns {
  /** As `page_id text`. */
  readonly columns: RawBuilder<unknown>;
  /** As `page_id = here.page_id`. */
  readonly set: RawBuilder<unknown>;
}

/**
 * The part `moved` of a statement: changes the rows of URLs, which are locked in the order of their ids. So the last
 * thing that a stage writes and the end of the stage are one, and cost one statement.
 */
export function movePart(changes: readonly UrlChange[], further?: ChangedColumns): RawBuilder<unknown> {
  const columns = further === undefined ? sql`` : sql`, ${further.columns}`;
  const set = further === undefined ? sql`` : sql`${further.set}, `;
  const rows = changes.map(({ move, ...change }) => ({ ...change, ...(move && describeMove(move)) }));
  return sql`moved as (update alderman.urls own set ${set}${MOVE}
    from (select change.*, coalesce(u.state = change.from_state, false) as is_here
      from ${givenRows(rows, sql`${CHANGE}${columns}`)} change
      join alderman.urls u on u.id = change.id order by u.id for update of u) here
    where own.id = here.id returning own.*, here.is_here as is_moved)`;
}

const CHANGE = sql`id text, from_state text, state text, stage text, attempts integer, is_end boolean`;

function describeMove({ from, to, stage, begin = false }: Move) {
  const isEnd = (FINAL_STATES as readonly UrlState[]).includes(to);
  return { from_state: from, state: to, stage, attempts: begin ? 1 : 0, is_end: isEnd };
}

const MOVE = sql.raw(
  [
    ['state', 'here.state'],
    ['stage', 'here.stage'],
    ['attempts', 'here.attempts'],
    ['deferrals', '0'],
    ['code', 'null'],
    ['reason', 'null'],
    ['next_attempt_at', 'null'],
    ['updated_at', 'now()'],
    ['finished_at', 'case when here.is_end then now() end'],
  ]
    .map(([column, value]) => `${column} = case when here.is_here then ${value} else own.${column} end`)
    .join(', '),
);

/** The row, where it was moved. */
export function readMoved(row: MovedRow | undefined): UrlRow | undefined {
  if (row === undefined || !row.isMoved) return undefined;
  const { isMoved: _, ...url } = row;
  return url;
}
