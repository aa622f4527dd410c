import type { ChangeKind, ChangeLine, EntitySummary, FoundArticle } from '../../store/index.ts';
import type { WireItem } from './wire.ts';
import type { Week } from './week.ts';

/** What the desk's routes answer to a search, and of what is new. */

export type { ChangeKind, ChangeLine, EntitySummary, FoundArticle };

export interface WireNews {
  readonly week: Week;
  /** Whom it is narrowed to; null for all, and where no article names it. */
  readonly council: EntitySummary | null;
  readonly groups: readonly {
    readonly kind: ChangeKind;
    readonly items: readonly ChangeLine[];
    readonly next: string | null;
  }[];
}

/** Some of what was found of one sort; `next` is given as `after` for more. */
interface Group<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  /** How many there are; null where only the next page tells. */
  readonly count: number | null;
}

/** What was found of each sort that was asked for. */
export interface WireFinds {
  readonly councils?: Group<EntitySummary>;
  readonly people?: Group<EntitySummary>;
  readonly bodies?: Group<EntitySummary>;
  readonly facts?: Group<WireItem>;
  readonly articles?: Group<FoundArticle>;
}

export const FIND_SORTS = ['councils', 'people', 'bodies', 'facts', 'articles'] as const;
export type FindSort = (typeof FIND_SORTS)[number];
