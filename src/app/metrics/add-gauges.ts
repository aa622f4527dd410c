import { Gauge, type Registry } from 'prom-client';
import type { Queue } from '../../queue/index.ts';
import type { Store } from '../../store/index.ts';
import { askWithin } from './ask-within.ts';

/** What the gauges are read from, each time that they are asked for. */
export interface GaugePorts {
  readonly store: Pick<
    Store,
    'check' | 'countUnfinished' | 'countHosts' | 'listTroubledHosts' | 'countWaiting'
  >;
  readonly queue: Pick<Queue, 'check' | 'counts'>;
  readonly sinks: readonly { readonly name: string }[];
}

/** Hosts that have a row of their own: those that fail the most. */
const MOST_HOSTS = 20;
const PATIENCE_MS = 3000;

/** Registers what the whole stands at: the same from whichever process it is asked of. */
export function addGauges(registry: Registry, { store, queue, sinks }: GaugePorts): void {
  const add = (
    name: string,
    help: string,
    labelNames: readonly string[],
    read: (set: (labels: Record<string, string>, value: number) => void) => Promise<void>,
  ) => {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      async collect() {
        gauge.reset();
        // What is away now is told by alderman_up; the other metrics are shown all the same.
        await askWithin(
          read((labels, value) => gauge.set(labels, value)),
          PATIENCE_MS,
        ).catch(() => undefined);
      },
    });
  };

  add(
    'alderman_up',
    'Whether the store and the queue answer this process: 1 or 0.',
    ['part'],
    async (set) => {
      const ask = async (part: string, check: Promise<unknown>) => {
        const isUp = await askWithin(check, PATIENCE_MS - 500).then(
          () => 1,
          () => 0,
        );
        set({ part }, isUp);
      };
      await Promise.all([ask('store', store.check()), ask('queue', queue.check())]);
    },
  );
  add(
    'alderman_queue_jobs',
    'Jobs on the queue by stage and condition.',
    ['stage', 'condition'],
    async (set) => {
      for (const [stage, counts] of Object.entries(await queue.counts())) {
        for (const [condition, count] of Object.entries(counts)) set({ stage, condition }, count as number);
      }
    },
  );
  add('alderman_urls_unfinished', 'URLs in the store that are not at their end.', [], async (set) => {
    set({}, await store.countUnfinished());
  });
  add(
    'alderman_hosts',
    'Hosts by condition: well, failing, or left alone for a while.',
    ['condition'],
    async (set) => {
      for (const [condition, count] of Object.entries(await store.countHosts())) set({ condition }, count);
    },
  );
  add(
    'alderman_host_failures',
    `Failures in a row of the ${MOST_HOSTS} hosts that fail the most.`,
    ['host'],
    async (set) => {
      for (const { host, failures } of await store.listTroubledHosts(MOST_HOSTS)) set({ host }, failures);
    },
  );
  add('alderman_sink_waiting', 'Records that wait for a sink.', ['sink'], async (set) => {
    for (const { name } of sinks) set({ sink: name }, await store.countWaiting(name));
  });
}
