interface Waiting<T> {
  readonly item: T;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
}

/** Gives items to `write`, those that come while it writes all together. */
export interface Gatherer<T> {
  /** Resolves when the batch that holds the item is written, or throws what stopped it. */
  add(item: T): Promise<void>;
  /** Resolves when nothing waits any more. */
  settle(): Promise<void>;
}

/**
 * Makes batches of what comes one by one: what is written in one go costs little more than a single one. Batches
 * follow each other, in the order of coming; at most `most` items are in one.
 */
export function gatherBatches<T>(write: (items: readonly T[]) => Promise<void>, most = 500): Gatherer<T> {
  let waiting: Waiting<T>[] = [];
  let writing: Promise<void> | undefined;

  async function writeWaiting(): Promise<void> {
    // Whoever adds in the same turn of the event loop is in the same batch.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        await write(batch.map(({ item }) => item));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    // At once, before anyone who was told can ask for another.
    writing = undefined;
  }

  return {
    add: (item) =>
      new Promise((done, fail) => {
        waiting.push({ item, done, fail });
        writing ??= writeWaiting();
      }),
    settle: async () => {
      await writing;
    },
  };
}
