import { hideCredentials } from '../create-logger.ts';
import type { App } from '../wire.ts';
import { askWithin } from './ask-within.ts';

export interface Readiness {
  readonly isReady: boolean;
  /** Of each part "ok", or what is wrong with it. */
  readonly parts: Readonly<Record<'store' | 'queue', string>>;
}

const PATIENCE_MS = 2500;

/** Whether this process can work: its store and its queue answer, and the queue's home is fit for it. */
export async function checkReady({ store, queue }: Pick<App, 'store' | 'queue'>): Promise<Readiness> {
  const ask = async (check: Promise<unknown>): Promise<string> => {
    try {
      await askWithin(check, PATIENCE_MS);
      return 'ok';
    } catch (error) {
      return hideCredentials(error instanceof Error ? error.message : String(error));
    }
  };
  const [storeAnswer, queueAnswer] = await Promise.all([ask(store.check()), ask(queue.check())]);
  const parts = { store: storeAnswer, queue: queueAnswer };
  return { isReady: Object.values(parts).every((answer) => answer === 'ok'), parts };
}
