import { Quarantine } from '../../record/index.ts';
import type { UrlRow } from '../../store/index.ts';
import { deliver } from '../deliver.ts';
import type { Ports } from '../ports.ts';

/**
 * Gives a stored record to every sink that does not have it yet, to all of them at once. What a sink does not
 * take now waits for it in the store, and the courier sees to that: no sink holds up the URL.
 */
export async function emitRecord(row: UrlRow, { store, sinks, deliveryPolicy }: Ports): Promise<void> {
  const names = sinks.map(({ name }) => name);
  // Named after the URL: when the process is killed, whoever takes the URL up may take these again.
  const holder = `url ${row.id}`;
  const claimed =
    row.recordId === null ? undefined : await store.claimDeliveries(row.recordId, names, holder);
  if (claimed === undefined) {
    throw new Quarantine('record-missing', 'The store has no record for this URL. Submit it again.');
  }
  await Promise.all(
    sinks.map(async (sink) => {
      const own = claimed.filter((delivery) => delivery.sink === sink.name);
      if (own.length > 0)
        await deliver(sink, own, store, { inOrder: true, ...(deliveryPolicy && { policy: deliveryPolicy }) });
    }),
  );
}
