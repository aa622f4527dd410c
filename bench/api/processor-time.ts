import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';

/** Milliseconds of processor time that each of some processes has had so far. */
export type ProcessorTimes = ReadonlyMap<number, number>;

/**
 * What the server and the sessions of its database have had: what work costs, whatever the machine does beside it.
 * Nothing of those that run on another machine, or where the system does not tell.
 */
export async function readProcessorTimes(
  client: Client,
  database: string,
  serverPid: number,
): Promise<ProcessorTimes> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = $1',
    [database],
  );
  return new Map([serverPid, ...rows.map(({ pid }) => pid)].map((pid) => [pid, readMs(pid)]));
}

/** What was spent in between; a session that has ended meanwhile counts for nothing. */
export function sumSpent(before: ProcessorTimes, after: ProcessorTimes): number {
  return [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}

/** Of all its threads, as the scheduler counts them: a clock tick is longer than many an answer. */
function readMs(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const times = threads.map(
      (id) => readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'latin1').split(' ')[0],
    );
    return times.reduce((sum, time) => sum + Number(time), 0) / 1e6;
  } catch {
    return 0;
  }
}
