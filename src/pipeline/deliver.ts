import { type Emission, type Sink, SinkRefusal } from '../emit/index.ts';
import type { Store } from '../store/index.ts';

/** What is done about deliveries that fail. */
export interface DeliveryPolicy {
  /** Failed attempts after which a delivery is a dead letter. */
  readonly maxAttempts: number;
  /** Before the second attempt; doubled with each that follows. */
  readonly backoffMs: number;
  /** A sink that has not answered by then has failed; less than the time for which a delivery is held. */
  readonly timeoutMs: number;
}

const DELIVERY_POLICY: DeliveryPolicy = { maxAttempts: 10, backoffMs: 2000, timeoutMs: 30_000 };

/** How a round of deliveries to one sink ended. */
export interface Round {
  readonly delivered: number;
  /** Became dead letters or were put off. */
  readonly failed: number;
}

interface DeliverOptions {
  readonly inOrder?: boolean;
  readonly policy?: DeliveryPolicy;
  readonly note?: (received: readonly Emission[]) => void;
}

type DeliveryStore = Pick<Store, 'markDelivered' | 'markFailed' | 'markSinkFailed' | 'releaseDeliveries'>;

/**
 * Gives emissions to a sink, as many at once as it takes, and writes down what it has. Once one fails that was
 * not refused, no more are begun: those are given back, and where nothing came through the sink is left alone
 * for a while.
 *
 * @param options.inOrder one after the other, and none after one that failed
 * @param options.note told of what the sink has, in place of the store: whoever gives it writes that down
 */
export async function deliver(
  sink: Sink,
  emissions: readonly Emission[],
  store: DeliveryStore,
  { inOrder = false, policy = DELIVERY_POLICY, note }: DeliverOptions = {},
): Promise<Round> {
  const { maxAttempts, backoffMs, timeoutMs } = policy;
  const waiting = [...emissions];
  const received: Emission[] = [];
  let failed = 0;
  let trouble: string | undefined;

  async function work(): Promise<void> {
    while (trouble === undefined) {
      const next = waiting.shift();
      if (next === undefined) return;
      try {
        await endWithin(sink.emit(next), timeoutMs);
        received.push(next);
      } catch (error) {
        failed++;
        const isRefused = error instanceof SinkRefusal;
        const reason = describe(error);
        if (!isRefused) trouble = reason;
        await store.markFailed(sink.name, next.record.id, { reason, isRefused, maxAttempts, backoffMs });
      }
    }
  }
  const workers = inOrder ? 1 : Math.min(sink.concurrency, emissions.length);
  await Promise.all(Array.from({ length: workers }, work));
  if (trouble !== undefined && received.length === 0) {
    await store.markSinkFailed(sink.name, { reason: trouble, backoffMs });
  }
  if (note === undefined) await store.markDelivered(sink.name, received);
  else note(received);
  await store.releaseDeliveries(
    sink.name,
    waiting.map(({ record }) => record.id),
  );
  return { delivered: received.length, failed };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Some clients fail with one error for each address tried, and no words of their own.
  if (error instanceof AggregateError && error.message === '') return error.errors.map(describe).join('; ');
  const cause = error.cause instanceof Error && error.cause.message !== '' ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`.slice(0, 1000);
}

async function endWithin(promise: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms / 1000} seconds.`)), ms);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
