import type { Queue } from '../queue/index.ts';
import type { Store } from '../store/index.ts';
import { refillQueue } from './refill-queue.ts';
import { TOPOLOGY } from './topology.ts';

/** Looks again and again whether the queue has lost anything, and fills it again. */
export interface Sweeper {
  /** Resolves when a sweep under way has ended. */
  stop(): Promise<void>;
}

export interface SweeperOptions {
  /** Between two looks. */
  readonly intervalMs?: number;
  /** What was touched in the last so many milliseconds is surely under way. */
  readonly idleMs?: number;
}

/**
 * A job stays on a queue until its URL is on the next one, so a queue that holds fewer jobs than there are
 * unfinished URLs has lost some. It is believed only when seen twice, since a URL has its row a moment before
 * it has its job.
 */
export function createSweeper(
  { store, queue }: { readonly store: Store; readonly queue: Pick<Queue, 'counts' | 'enqueue'> },
  onError: (error: unknown) => void,
  { intervalMs = 15_000, idleMs = 10_000 }: SweeperOptions = {},
): Sweeper {
  let wasShort = false;
  let sweeping: Promise<void> | undefined;

  async function sweep(): Promise<void> {
    const counts = await queue.counts();
    const held = TOPOLOGY.reduce((sum, { stage }) => {
      const { waiting = 0, active = 0, delayed = 0 } = counts[stage] ?? {};
      return sum + waiting + active + delayed;
    }, 0);
    const isShort = held < (await store.countUnfinished());
    if (isShort && wasShort) await refillQueue({ store, queue }, { idleMs });
    wasShort = isShort;
  }

  const timer = setInterval(() => {
    sweeping ??= sweep()
      .catch(onError)
      .finally(() => {
        sweeping = undefined;
      });
  }, intervalMs);
  timer.unref();

  return {
    async stop() {
      clearInterval(timer);
      await sweeping;
    },
  };
}
