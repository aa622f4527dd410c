import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

interface Waiting<T, R> {
  readonly item: T;
  readonly keys: readonly string[];
  readonly done: (result: R) => void;
  readonly fail: (error: unknown) => void;
}

/** Gives `work` what a batch is run with, as soon as it is free. */
export type Hold<H> = (work: (held: H) => Promise<void>) => Promise<void>;

export interface GatherOptions<T> {
  /** Items that have a key in common are never in one batch: the second is to see what the first wrote. */
  readonly keysOf: (item: T) => readonly string[];
  /** Items in one batch. */
  readonly most?: number;
}

/** A session of the database. */
export function holdSession(db: Kysely<Database>): Hold<Kysely<Database>> {
  return (work) => db.connection().execute(work);
}

/**
 * Makes one batch of all that is asked for while the batch before it is under way, and until there is something to run
 * it with: what a statement costs counts for more than what is in it. `run` gives a result for each item, in their
 * order, or throws having done nothing: then each item is tried alone, so that what is wrong with one is told to nobody
 * else.
 */
export function gather<T, R, H>(
  hold: Hold<H>,
  run: (held: H, items: readonly T[]) => Promise<readonly R[]>,
  { keysOf, most = 32 }: GatherOptions<T>,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let isRunning = false;

  function takeWaiting(): Waiting<T, R>[] {
    const batch = takeBatch(waiting, most);
    waiting = waiting.filter((one) => !batch.has(one));
    return [...batch];
  }

  async function runWaiting(): Promise<void> {
    // Whoever asks in the same turn of the event loop goes along.
    await setImmediate();
    while (waiting.length > 0) {
      try {
        await hold((held) => runBatch((items) => run(held, items), takeWaiting()));
      } catch (error) {
        // There is nothing to run it with, or that could not be given back.
        for (const { fail } of takeWaiting()) fail(error);
      }
    }
    // At once, before anyone who was told can ask for another.
    isRunning = false;
  }

  return (item) =>
    new Promise((done, fail) => {
      waiting.push({ item, keys: keysOf(item), done, fail });
      if (isRunning) return;
      isRunning = true;
      void runWaiting();
    });
}

/** The first that have no key in common with one before them, in the batch or not. */
function takeBatch<T, R>(waiting: readonly Waiting<T, R>[], most: number): Set<Waiting<T, R>> {
  const batch = new Set<Waiting<T, R>>();
  const seen = new Set<string>();
  for (const one of waiting) {
    if (batch.size === most) break;
    if (!one.keys.some((key) => seen.has(key))) batch.add(one);
    for (const key of one.keys) seen.add(key);
  }
  return batch;
}

async function runBatch<T, R>(
  run: (items: readonly T[]) => Promise<readonly R[]>,
  batch: readonly Waiting<T, R>[],
): Promise<void> {
  try {
    const results = await run(batch.map(({ item }) => item));
    batch.forEach(({ done }, i) => done(results[i] as R));
  } catch (error) {
    if (batch.length === 1) batch[0]?.fail(error);
    else for (const one of batch) await runBatch(run, [one]);
  }
}
