import type { ArticleRecord } from '../record/index.ts';

/** A record on its way to a sink, taken by one process for a while. */
export interface Delivery {
  readonly sink: string;
  readonly record: ArticleRecord;
  /** The idempotency key of this content. */
  readonly key: string;
  readonly articleId: string;
  /** Of the article; a higher one is newer. */
  readonly version: number;
}

/** Why a delivery failed, and what is to follow. */
export interface DeliveryFailure {
  readonly reason: string;
  /** The sink is well and will not have this record: it is a dead letter at once. */
  readonly isRefused: boolean;
  /** Failed attempts after which it is a dead letter. */
  readonly maxAttempts: number;
  /** Before the second attempt; doubled with each that follows, up to an hour. */
  readonly backoffMs: number;
}

/** For how long a delivery is held by who took it, unless it ends sooner. */
export const HELD_MS = 60_000;
