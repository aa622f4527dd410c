import { setTimeout as sleep } from 'node:timers/promises';
import { RetryLater } from '../record/index.ts';

/** Turns of a host that are waited for in place, and how long at most for each. */
const MOST_TURNS = 50;
const LONGEST_TURN_MS = 60_000;

/** Asks again and again while the host is busy with other pages, waiting in place as long as it says. */
export async function waitForTurn<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await ask();
    } catch (error) {
      const isTurn = error instanceof RetryLater && error.code === 'host-busy';
      if (!isTurn || turn === MOST_TURNS || error.delayMs > LONGEST_TURN_MS) throw error;
      await sleep(error.delayMs, undefined, signal === undefined ? {} : { signal });
    }
  }
}
