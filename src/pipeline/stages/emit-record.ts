import type { Emission } from '../../emit/index.ts';
import { Quarantine } from '../../record/index.ts';
import type { UrlRow } from '../../store/index.ts';
import { createClaim } from '../create-claim.ts';
import { deliver } from '../deliver.ts';
import type { Ports } from '../ports.ts';
import type { Done, Task } from '../task.ts';

/**
 * Gives a stored record to every sink that does not have it yet, to all of them at once. What a sink does not
 * take now waits for it in the store, and the courier sees to that: no sink holds up the URL.
 */
export async function emitRecord({ row, move, left }: Task, ports: Ports): Promise<Done> {
  const { store, sinks, deliveryPolicy } = ports;
  const claimed = left.deliveries ?? (await claimDeliveries(row, ports));
  const received: { sink: string; emission: Emission }[] = [];
  const policy = deliveryPolicy && { policy: deliveryPolicy };
  await Promise.all(
    sinks.map(async (sink) => {
      const own = claimed.filter((delivery) => delivery.sink === sink.name);
      // Written down when all sinks have answered, with the URL's end.
      const note = (emissions: readonly Emission[]) => {
        received.push(...emissions.map((emission) => ({ sink: sink.name, emission })));
      };
      if (own.length > 0) await deliver(sink, own, store, { inOrder: true, note, ...policy });
    }),
  );
  return { moved: await store.endDeliveries({ urlId: row.id, move, received }) };
}

async function claimDeliveries(row: UrlRow, { store, sinks }: Ports) {
  const { sinks: names, holder } = createClaim(row, sinks);
  const claimed =
    row.recordId === null ? undefined : await store.claimDeliveries(row.recordId, names, holder);
  if (claimed === undefined) {
    throw new Quarantine('record-missing', 'The store has no record for this URL. Submit it again.');
  }
  return claimed;
}
