import type { Delivery, Move, PageRow, UrlRow } from '../store/index.ts';
import type { SiteMemory } from '../strip/index.ts';

/** A URL at one stage. */
export interface Task {
  readonly row: UrlRow;
  /** To be made with the last that the stage writes: what a statement costs counts for more than what is in it. */
  readonly move: Move;
  /** What the stage before has left, where this one follows it at once. */
  readonly left: Left;
}

/** What the next stage need not ask the store for. */
export interface Left {
  readonly page?: PageRow;
  /** Of the page, as it came. */
  readonly body?: Uint8Array;
  readonly memory?: SiteMemory | null;
  readonly deliveries?: readonly Delivery[];
}

/** How a stage ended. */
export interface Done {
  /** The URL's row; undefined unless it was moved. */
  readonly moved: UrlRow | undefined;
  readonly left?: Left;
}
