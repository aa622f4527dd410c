import { sql } from 'kysely';
import type { UrlState } from './database.ts';

/** States in which nothing more happens to a URL unless a person asks for it. */
export const FINAL_STATES = ['done', 'skipped', 'quarantined'] as const satisfies readonly UrlState[];
/** Written out, not as parameters: so a prepared statement, too, may use the index on it. */
export const IS_UNFINISHED = sql<boolean>`state in ('queued', 'fetched', 'extracted')`;

export interface UrlRow {
  readonly id: string;
  readonly url: string;
  readonly submittedAs: string;
  readonly state: UrlState;
  readonly stage: string;
  readonly attempts: number;
  readonly deferrals: number;
  readonly code: string | null;
  readonly reason: string | null;
  readonly priority: number;
  readonly pageId: string | null;
  readonly recordId: string | null;
  readonly submittedAt: Date;
  readonly updatedAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly finishedAt: Date | null;
  /** The source that found it; null for what a person submitted. */
  readonly sourceId: string | null;
  /** The row under which the same page is kept, for another address of it. */
  readonly sameAs: string | null;
  /** The page that was last brought to its end; with it, an unchanged answer says that nothing is to be done. */
  readonly extractedPageId: string | null;
}

/** What the queue needs to know of a URL. */
export type UrlToEnqueue = Pick<UrlRow, 'id' | 'state' | 'priority' | 'nextAttemptAt'>;

/** A URL to take on. Its `id` is derived from `url`, so that a second submission is the same row. */
export interface Submission {
  readonly id: string;
  readonly url: string;
  readonly submittedAs: string;
  readonly state: UrlState;
  readonly stage: string;
  readonly priority?: number;
  /** The source that found it. */
  readonly sourceId?: string;
  /** For what is refused at the door: its row says why. */
  readonly code?: string;
  readonly reason?: string;
}

/** `new`: a row was made. `again`: a finished one was taken up again. `known`: left as it was. */
export type Acceptance = 'new' | 'again' | 'known';

/** What ended a URL, or put it off. */
export interface Settlement {
  readonly id: string;
  readonly stage: string;
  readonly outcome: 'retry' | 'deferred' | 'skipped' | 'quarantined';
  readonly code: string;
  readonly reason: string;
  /** When it is tried next, from now; for `retry` and `deferred`. */
  readonly delayMs?: number;
  /** For `deferred`: whether it counts towards the times that a URL may be put off. True unless given. */
  readonly isBounded?: boolean;
}

/** A step on the way of a URL. */
export interface Move {
  readonly from: UrlState;
  readonly to: UrlState;
  /** The stage that takes it on from there, or the one that ended it. */
  readonly stage: string;
  readonly begin?: boolean;
}
