import type { DeliveryPolicy } from './deliver.ts';
import type { Sink } from '../emit/index.ts';
import type { Archive, Fetcher } from '../fetch/index.ts';
import type { Queue } from '../queue/index.ts';
import type { Store } from '../store/index.ts';
import type { StageName } from './topology.ts';

/** What the stages need of the outside, by interface: `app` alone makes the things themselves. */
export interface Ports {
  readonly store: Store;
  readonly queue: Pick<Queue, 'enqueue'>;
  readonly fetcher: Pick<Fetcher, 'fetchPage'>;
  readonly archive: Pick<Archive, 'get' | 'put'>;
  readonly sinks: readonly Sink[];
  /** What is done about deliveries that fail, where it is not the usual. */
  readonly deliveryPolicy?: DeliveryPolicy;
  /** Whether this process serves a stage, which then follows the one before it without a job of its own. */
  readonly isServed?: (stage: StageName) => boolean;
  /** Told of every stage that a URL has come through. */
  readonly noteDone?: (stage: StageName, id: string, ms: number) => void;
  /** Until work goes on that a fault of our own has stopped, in milliseconds; 10,000 unless given. */
  readonly ownFaultMs?: number;
}

/** What finding URLs needs of the outside. */
export interface SourcePorts extends Pick<Ports, 'store' | 'fetcher'> {
  readonly queue: Pick<Queue, 'enqueue' | 'counts'>;
}
