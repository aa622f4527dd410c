import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, readConfig } from '../../src/app/index.ts';
import type { RecordSummary } from '../../src/store/index.ts';
import type { Installation } from './installation.ts';

/** What all faults together have left behind. */
export interface StoreVerdict {
  readonly urls: number;
  readonly articles: number;
  readonly records: number;
  /** Lines of records.jsonl, and how many of them repeat another. */
  readonly lines: number;
  readonly repeated: number;
  /** What is not as it must be. */
  readonly faults: readonly string[];
}

/** Looks at the store and at what the sink received, once no process is at work any more. */
export async function checkStore(
  { env, directory }: Pick<Installation, 'env' | 'directory'>,
  pages: number,
): Promise<StoreVerdict> {
  const store = await openStore(readConfig(env));
  try {
    const states = await store.countUrls();
    const urls = Object.values(states).reduce((sum, count) => sum + count, 0);
    const { done: wanted = 0, skipped = 0, quarantined = 0 } = states;
    const kept: RecordSummary[] = [];
    for (let after = 0; ;) {
      const batch = await store.listRecords({ after, limit: 500 });
      const last = batch.at(-1);
      if (last === undefined) break;
      kept.push(...batch);
      after = last.seq;
    }
    const ended = await store.getUrls(kept.map(({ urlId }) => urlId));
    // The record of a page that was passed over, for it is not in English, stays here.
    const done = new Set(ended.flatMap(({ id, state }) => (state === 'done' ? [id] : [])));
    const records = kept.filter(({ urlId }) => done.has(urlId));
    const keys = readKeys(join(directory, 'records.jsonl'));
    const received = new Set(keys);
    const known = new Set(records.map(({ key }) => key));
    const [sink] = await store.listSinks(['jsonl']);
    const checks: readonly (readonly [number, string])[] = [
      [urls - pages, 'URLs more than submitted'],
      [urls - wanted - skipped - quarantined, 'URLs without a final state'],
      [records.length - wanted, 'records more than URLs done'],
      [new Set(records.map(({ url }) => url)).size - wanted, 'articles more than URLs done'],
      [records.filter(({ version }) => version !== 1).length, 'records of a second version'],
      [records.filter(({ key }) => !received.has(key)).length, 'records that the sink never received'],
      [[...received].filter((key) => !known.has(key)).length, 'keys of no record'],
      [records.length - (sink?.received ?? 0), 'records whose receipt is not written down'],
      [(sink?.waiting ?? 0) + (sink?.dead ?? 0), 'records that wait for the sink'],
    ];
    const faults = checks.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
    const lines = keys.length;
    return {
      urls,
      articles: wanted,
      records: records.length,
      lines,
      repeated: lines - received.size,
      faults,
    };
  } finally {
    await store.close();
  }
}

/** The idempotency key of each line: the record's id and its content. */
function readKeys(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { id } = JSON.parse(line) as { id: string };
    return `${id}.${createHash('sha256').update(line).digest('hex').slice(0, 12)}`;
  });
}
