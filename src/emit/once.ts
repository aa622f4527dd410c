/** Something that is opened when it is first needed. */
export interface Once<T> {
  /** Opens it, or gives what is open. After a failure the next call tries again. */
  get(): Promise<T>;
  /** Closes it, if it was ever opened; the next `get` opens it anew. */
  close(end: (opened: T) => Promise<unknown>): Promise<void>;
}

export function once<T>(open: () => Promise<T>): Once<T> {
  let opened: Promise<T> | undefined;
  return {
    get() {
      opened ??= open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    async close(end) {
      const before = opened;
      opened = undefined;
      if (before !== undefined) await end(await before);
    },
  };
}
