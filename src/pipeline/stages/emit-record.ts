import { Quarantine } from '../../record/index.ts';
import type { UrlRow } from '../../store/index.ts';
import type { Ports } from '../ports.ts';

/** Gives a stored record to every sink that does not have it yet. */
export async function emitRecord(row: UrlRow, { store, sinks }: Ports): Promise<void> {
  const emission = row.recordId === null ? undefined : await store.getEmission(row.recordId);
  if (emission === undefined) {
    throw new Quarantine('record-missing', 'The store has no record for this URL. Submit it again.');
  }
  const { record, key, receivedBy } = emission;
  for (const sink of sinks) {
    if (receivedBy.includes(sink.name)) continue;
    await sink.emit(record, key);
    await store.markEmitted(sink.name, key, record.id);
  }
}
