import type { Queue } from '../queue/index.ts';
import type { UrlToEnqueue } from '../store/index.ts';
import type { Ports } from './ports.ts';
import { findStage } from './topology.ts';

/**
 * Puts every URL that is not final back on its stage's queue, in case the queue has lost it; one that is
 * there already is left alone. Returns how many were looked at.
 *
 * @param idleMs leaves out those touched in the last so many milliseconds, which are surely under way
 */
export async function refillQueue(
  { store, queue }: Pick<Ports, 'store' | 'queue'>,
  options: { readonly idleMs?: number } = {},
): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const rows = await store.sweep({ ...options, after });
    const last = rows.at(-1);
    if (last === undefined) return count;
    await enqueueUrls(queue, rows);
    count += rows.length;
    after = last.id;
  }
}

/**
 * Wakes the jobs whose URLs were to be tried again some time ago and were not: they wait for a time that a worker
 * with a wrong clock has set. Those in line all the same are left there.
 */
export async function wakeOverdue(
  { store, queue }: { readonly store: Ports['store']; readonly queue: Pick<Queue, 'wake'> },
  overdueMs: number,
): Promise<void> {
  for (const [stage, group] of groupByStage(await store.listOverdue(overdueMs))) {
    await queue.wake(
      stage,
      group.map(({ id }) => id),
    );
  }
}

/** Puts URLs on the queue of the stage where each of them is; those in a final state have none. */
export async function enqueueUrls(queue: Ports['queue'], rows: readonly UrlToEnqueue[]): Promise<void> {
  for (const [stage, group] of groupByStage(rows)) {
    const jobs = group.map(({ id, priority, nextAttemptAt }) => {
      const delayMs = Math.max(0, (nextAttemptAt?.getTime() ?? 0) - Date.now());
      return { id, priority, delayMs };
    });
    await queue.enqueue(stage, jobs);
  }
}

function groupByStage(rows: readonly UrlToEnqueue[]): Map<string, UrlToEnqueue[]> {
  const groups = new Map<string, UrlToEnqueue[]>();
  for (const row of rows) {
    const stage = findStage(row.state)?.stage;
    if (stage === undefined) continue;
    const group = groups.get(stage);
    if (group === undefined) groups.set(stage, [row]);
    else group.push(row);
  }
  return groups;
}
