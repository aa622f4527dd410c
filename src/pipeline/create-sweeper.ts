import type { Queue } from '../queue/index.ts';
import type { Store } from '../store/index.ts';
import { refillQueue, wakeOverdue } from './refill-queue.ts';
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
  /** What was to be tried again so long ago, and was not, waits for a time by a clock that was wrong. */
  readonly overdueMs?: number;
}

interface SweeperPorts {
  readonly store: Store;
  readonly queue: Pick<Queue, 'counts' | 'enqueue' | 'wake' | 'isPrivate'>;
}

/** A clock that is put back by less is only being set right. */
const PUT_BACK_MS = 5000;

/**
 * A job stays on a queue until its URL is on the next one, so a queue that holds fewer jobs than there are
 * unfinished URLs has lost some. It is believed only when seen twice, since a URL has its row a moment before
 * it has its job. A private queue is empty at the start, and is filled at once.
 */
export function createSweeper(
  { store, queue }: SweeperPorts,
  onError: (error: unknown) => void,
  { intervalMs = 15_000, idleMs = 10_000, overdueMs = 60_000 }: SweeperOptions = {},
): Sweeper {
  let wasShort = false;
  let isNew = queue.isPrivate;
  let clockMs = measureClock();
  let sweeping: Promise<void> | undefined;

  async function sweep(): Promise<void> {
    if (isNew) {
      await refillQueue({ store, queue });
      isNew = false;
      return;
    }
    const isShort = (await countHeld(queue)) < (await store.countUnfinished());
    if (isShort && wasShort) await refillQueue({ store, queue }, { idleMs });
    wasShort = isShort;
    await heedClock();
    await wakeOverdue({ store, queue }, overdueMs);
  }

  /** An embedded store goes by this process's clock: what it set a time for before the clock was put back is due. */
  async function heedClock(): Promise<void> {
    const before = clockMs;
    clockMs = measureClock();
    if (store.embedded !== null && before - clockMs > PUT_BACK_MS) await store.endWaits(overdueMs);
  }

  const look = () => {
    sweeping ??= sweep()
      .catch(onError)
      .finally(() => {
        sweeping = undefined;
      });
  };
  const timer = setInterval(look, intervalMs);
  timer.unref();
  if (isNew) look();

  return {
    async stop() {
      clearInterval(timer);
      await sweeping;
    },
  };
}

async function countHeld(queue: Pick<Queue, 'counts'>): Promise<number> {
  const counts = await queue.counts();
  return TOPOLOGY.reduce((sum, { stage }) => {
    const { waiting = 0, active = 0, delayed = 0 } = counts[stage] ?? {};
    return sum + waiting + active + delayed;
  }, 0);
}

/** How far the clock is ahead of the time since the process began; it changes only when the clock is set. */
function measureClock(): number {
  return Date.now() - performance.now();
}
