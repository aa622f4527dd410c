import { randomUUID } from 'node:crypto';
import type { Sink } from '../emit/index.ts';
import type { Store } from '../store/index.ts';
import { deliver, type DeliveryPolicy, type Round } from './deliver.ts';

/** Brings to the sinks what waits for them, again and again. */
export interface Courier {
  /** Resolves when what was begun has ended. */
  stop(): Promise<void>;
}

export interface CourierOptions {
  /** Between two looks. */
  readonly intervalMs?: number;
  readonly policy?: DeliveryPolicy;
}

/** Deliveries taken at once for each that a sink takes at once. */
const ROUNDS_TAKEN = 2;

/**
 * Looks every few seconds whether anything waits for a sink. Each sink goes its own way, so that one that is
 * slow or away holds up no other.
 */
export function createCourier(
  { store, sinks }: { readonly store: Store; readonly sinks: readonly Sink[] },
  onError: (error: unknown) => void,
  { intervalMs = 2000, ...options }: CourierOptions = {},
): Courier {
  const stopping = new AbortController();
  const under = new Map<string, Promise<void>>();

  const look = () => {
    for (const sink of sinks) {
      if (under.has(sink.name)) continue;
      const way = deliverWaiting(sink, store, { ...options, signal: stopping.signal })
        .then(() => undefined, onError)
        .finally(() => under.delete(sink.name));
      under.set(sink.name, way);
    }
  };
  const timer = setInterval(look, intervalMs);
  timer.unref();

  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await Promise.all(under.values());
    },
  };
}

export interface DeliverWaitingOptions {
  readonly policy?: DeliveryPolicy;
  /** Ends it after the round under way. */
  readonly signal?: AbortSignal;
  readonly onRound?: (round: Round) => void;
}

/** Delivers what is due for a sink until nothing is, or the sink fails. */
export async function deliverWaiting(
  sink: Sink,
  store: Store,
  { policy, signal, onRound = () => undefined }: DeliverWaitingOptions = {},
): Promise<void> {
  const holder = randomUUID();
  const limit = sink.concurrency * ROUNDS_TAKEN;
  const isStopped = () => signal?.aborted ?? false;
  while (!isStopped()) {
    const taken = await store.takeDeliveries(sink.name, { limit, holder });
    if (taken.length === 0) return;
    onRound(await deliver(sink, taken, store, policy === undefined ? {} : { policy }));
  }
}
