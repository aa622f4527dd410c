import { discoverSource, type Discovery } from '../../discover/index.ts';
import type { AttemptEnd } from '../../queue/index.ts';
import { RetryLater, Skip } from '../../record/index.ts';
import type { Source } from '../../sites/index.ts';
import { createSourceReader } from '../create-source-reader.ts';
import { judgeRun, PAGES_JUDGED, type Told } from '../judge-run.ts';
import type { SourcePorts } from '../ports.ts';
import { submitFound } from '../submit-found.ts';

/** Discovery waits while more pages than this wait to be fetched. */
const MOST_WAITING = 20_000;
const BEHIND_DELAY_MS = 5 * 60 * 1000;

/**
 * Asks a source what there is, takes on what is new or has changed, and keeps what the run came to. Repeating it
 * does no harm.
 *
 * @throws Skip `source-paused`; RetryLater `fetch-behind`; and what stands in the way of reading the source
 */
export async function runSource(id: string, ports: SourcePorts, signal: AbortSignal): Promise<void> {
  const { store } = ports;
  const source = await store.getSource(id);
  if (source === undefined || source.paused) {
    throw new Skip('source-paused', `The source ${id} is paused, or there is none.`);
  }
  await holdBack(ports);
  const reader = createSourceReader(source, ports, signal);
  const discovery = await discoverSource(source, reader.read, Date.now());
  const { fresh, changed, invalid } = await submitFound(source, discovery.links, ports);
  await store.saveRun({
    sourceId: id,
    outcome: isUnchanged(discovery) ? 'unchanged' : 'done',
    code: null,
    reason: null,
    counts: { ...countLinks(discovery), fresh, changed, invalid },
    warnings: await findWarnings(source, discovery, ports),
  });
  // Only now: had it ended before, the next run would have to read the same again.
  await reader.keepValidators();
}

const NOTHING = { found: 0, fresh: 0, changed: 0, denied: 0, elsewhere: 0, old: 0, invalid: 0 };

/** A run that is put off for longer than this is told of, though it will come to pass. */
const LONG_DELAY_MS = 30_000;

/** Keeps that a source could not be read, once no more is tried or not for a good while. */
export async function noteFailedRun(store: SourcePorts['store'], end: AttemptEnd): Promise<void> {
  const isPutOff = end.outcome === 'deferred' && (end.delayMs ?? 0) > LONG_DELAY_MS;
  if (end.outcome !== 'quarantined' && !isPutOff) return;
  const { id: sourceId, code, reason } = end;
  await store.saveRun({ sourceId, outcome: 'failed', code, reason, counts: NOTHING, warnings: [reason] });
}

async function findWarnings(source: Source, discovery: Discovery, { store }: SourcePorts): Promise<string[]> {
  const told = await findTold(source, discovery, store);
  const health = await store.measureParsing(source.id, PAGES_JUDGED);
  return judgeRun(source, { told, notes: discovery.notes }, health);
}

/** What a source tells of; where all is unchanged, what it told of when it was last read. */
async function findTold(
  { id }: Source,
  discovery: Discovery,
  store: SourcePorts['store'],
): Promise<Told | undefined> {
  if (isUnchanged(discovery)) return store.findReading(id);
  return discovery.unchanged > 0 ? undefined : countLinks(discovery);
}

async function holdBack({ queue }: SourcePorts): Promise<void> {
  const waiting = (await queue.counts())['fetch']?.waiting ?? 0;
  if (waiting <= MOST_WAITING) return;
  const reason = `${waiting} pages wait to be fetched; no more are looked for until there are fewer.`;
  throw new RetryLater('fetch-behind', reason, BEHIND_DELAY_MS, { isBounded: false });
}

function isUnchanged({ documents, unchanged }: Discovery): boolean {
  return documents > 0 && documents === unchanged;
}

function countLinks({ links, denied, elsewhere, old, unchanged }: Discovery) {
  return { found: links.length, denied, elsewhere, old, unread: unchanged };
}
