import { readFileSync } from 'node:fs';
import type { Client } from 'pg';

const TICK_MS = 10;

/**
 * Milliseconds of processor time that the server and the sessions of its database have had so far: what work costs,
 * whatever the machine does beside it. NaN where the database runs on another machine, or the system does not tell.
 */
export async function readProcessorMs(client: Client, database: string, serverPid: number): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = $1',
    [database],
  );
  return [serverPid, ...rows.map(({ pid }) => pid)].reduce((sum, pid) => sum + readTicks(pid) * TICK_MS, 0);
}

function readTicks(pid: number): number {
  try {
    // After the name, which may hold anything: the state, and from there the 12th and 13th are the times.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return Number.NaN;
  }
}
