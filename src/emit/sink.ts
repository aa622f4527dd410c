import type { ArticleRecord } from '../record/index.ts';

/** A record as sinks receive it. */
export interface Emission {
  readonly record: ArticleRecord;
  /** The same whenever the same content is emitted, so that a receiver can tell a repetition. */
  readonly key: string;
  /** All versions of one article have it in common. */
  readonly articleId: string;
  /** 1 for the first text seen of the article; of two, the higher holds. */
  readonly version: number;
}

/**
 * Where records go. Delivery is at least once, and the versions of one article come in order; different
 * articles may come at once and in any order.
 */
export interface Sink {
  /** Stable: the store remembers by this name what was received. */
  readonly name: string;
  /** How many records may be given to `emit` at once. */
  readonly concurrency: number;
  /**
   * Resolves once the record is safe with the receiver.
   *
   * @throws SinkRefusal if the receiver will never take this record; anything else if it may not be safe, and
   *   then it comes again
   */
  emit(emission: Emission): Promise<void>;
  close(): Promise<void>;
}

/** The receiver is well and will not have this record, however often it is sent: it becomes a dead letter. */
export class SinkRefusal extends Error {
  readonly code = 'sink-refusal';
}
