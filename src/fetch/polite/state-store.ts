/**
 * Keeps a small JSON value under a key, for all workers together. It is all that politeness needs of a store:
 * what is remembered of hosts and of their robots.txt.
 */
export interface StateStore {
  /** The value under `key`; null when there is none. */
  read(key: string): Promise<unknown>;
  /**
   * Gives `change` the value under `key` (null when there is none) and keeps `after`, with no other change to
   * that key in between. `change` may be called again when a transaction has to be repeated. `nowMs` is the time
   * by the store's own clock, which is the same for all workers, whatever their machines' clocks say.
   */
  update<T>(
    key: string,
    change: (before: unknown, nowMs: number) => { after: unknown; result: T },
  ): Promise<T>;
}
