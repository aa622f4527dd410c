import { setTimeout as sleep } from 'node:timers/promises';
import type { SubmissionBody } from './read-submission.ts';

const POLL_MS = 500;
/** Proxies end a connection on which nothing comes. */
const BEAT_MS = 15_000;
/** Whoever follows longer than this connects again, as an EventSource does by itself. */
const LONGEST_MS = 60 * 60_000;

/**
 * Server-sent events of a submission: `item` for each item whose state is new, `progress` with the counts, and
 * `end` once all are finished. A follower that comes late gets the state of every item first.
 */
export async function* streamProgress(
  read: () => Promise<SubmissionBody>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const told = new Map<string, string>();
  const startedAt = Date.now();
  let spokenAt = startedAt;
  while (!signal.aborted && Date.now() - startedAt < LONGEST_MS) {
    const { items, total, finished, id } = await read();
    const news = items.filter((item) => told.get(item.urlId) !== describeState(item));
    for (const item of news) {
      told.set(item.urlId, describeState(item));
      yield formatEvent('item', item);
    }
    if (news.length > 0) yield formatEvent('progress', { id, total, finished });
    if (finished === total) {
      yield formatEvent('end', { id, total, finished });
      return;
    }
    if (news.length > 0) spokenAt = Date.now();
    else if (Date.now() - spokenAt > BEAT_MS) {
      spokenAt = Date.now();
      yield ': still here\n\n';
    }
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}

function describeState({ state, code }: SubmissionBody['items'][number]): string {
  return `${state} ${code}`;
}

function formatEvent(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
