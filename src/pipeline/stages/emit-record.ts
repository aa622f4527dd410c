import { Quarantine } from '../../record/index.ts';
import type { UrlRow } from '../../store/index.ts';
import type { Ports } from '../ports.ts';

/** Gives a stored record to every sink that does not have it yet. */
export async function emitRecord(row: UrlRow, { store, sinks }: Ports): Promise<void> {
  const stored = row.recordId === null ? undefined : await store.getRecordSummary(row.recordId);
  if (stored === undefined) {
    throw new Quarantine('record-missing', 'The store has no record for this URL. Submit it again.');
  }
  const pending = new Set(
    await store.findPendingSinks(
      stored.key,
      sinks.map((sink) => sink.name),
    ),
  );
  if (pending.size === 0) return;
  const record = await store.getRecord(stored.id);
  if (record === undefined) throw new Error(`Record ${stored.id} went away while it was emitted.`);
  for (const sink of sinks) {
    if (!pending.has(sink.name)) continue;
    await sink.emit(record, stored.key);
    await store.markEmitted(sink.name, stored.key, stored.id);
  }
}
