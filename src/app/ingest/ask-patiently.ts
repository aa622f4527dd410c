import { setTimeout as sleep } from 'node:timers/promises';
import { nameOwnFault } from '../../pipeline/index.ts';

/** How long a store may be away: its restart takes seconds. */
const TRIES = 60;
const PAUSE_MS = 1000;

/** Asks the store, again and again for a minute while it cannot be reached. Throws any other error at once. */
export async function askPatiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (nameOwnFault(error) === undefined || tries === TRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
