import type { ArticleRecord } from '../record/index.ts';

/**
 * Where records go. Delivery is at least once: `key` is the same whenever the same content is emitted, so
 * that a receiver can tell a repetition.
 */
export interface Sink {
  /** Stable: the store remembers by this name what was received. */
  readonly name: string;
  /** Resolves once the record is safe with the receiver; throws if it may not be. */
  emit(record: ArticleRecord, key: string): Promise<void>;
  close(): Promise<void>;
}
