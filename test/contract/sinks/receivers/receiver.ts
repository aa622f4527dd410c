import type { Sink } from '../../../../src/emit/index.ts';
import type { ArticleRecord } from '../../../../src/record/index.ts';

/** What a receiver holds of one record, after it has passed over repetitions. */
export interface Received {
  readonly record: ArticleRecord;
  /** Null where the receiver's form has no place for it. */
  readonly key: string | null;
  readonly version: number | null;
}

/** The real other end of a sink. */
export interface Receiver {
  /** A sink that sends to it; several may be made after each other. */
  createSink(): Sink;
  /** What it holds, each content once; the newest version of each article last among its own. */
  read(): Promise<readonly Received[]>;
  /** Makes it unreachable, and reachable again. */
  breakDown(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a receiver; null where what it needs is not to be had here. */
export type OpenReceiver = () => Promise<Receiver | null>;

/** Each key once, as a receiver would that remembers keys. */
export function dropRepetitions<T extends { readonly key: string | null }>(received: readonly T[]): T[] {
  return [...new Map(received.toReversed().map((one) => [one.key, one])).values()].toReversed();
}
