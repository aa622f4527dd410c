import { Quarantine, RetryLater } from '../record/index.ts';
import type { UrlRow } from '../store/index.ts';
import { nameOwnFault } from './name-own-fault.ts';
import type { Ports } from './ports.ts';
import { findStage, type Stage } from './topology.ts';

/** Attempts beyond the stage's own that may start: those that end with the death of the process. */
const CRASHES = 3;
/** Times that a URL may be put off at one stage: a site that is always busy must not keep it for ever. */
const DEFERRALS = 30;

/**
 * Brings one URL through one stage and hands it to the next. The store says where the URL is: a job that
 * comes late, twice or after a crash finds the URL further on, and only sees to it that the next stage
 * knows of it.
 */
export async function runStage(stage: Stage, id: string, ports: Ports, signal: AbortSignal): Promise<void> {
  try {
    await advance(stage, id, ports, signal);
  } catch (error) {
    throw nameOwnFault(error, ports.ownFaultMs) ?? error;
  }
}

async function advance(stage: Stage, id: string, ports: Ports, signal: AbortSignal): Promise<void> {
  const row = await ports.store.beginAttempt(id, stage.from);
  if (row === undefined) {
    await passOn(await ports.store.getUrl(id), ports);
    return;
  }
  if (row.attempts > stage.attempts + CRASHES) {
    const reason = `Work on it was begun ${row.attempts - 1} times and never came to an end; it may be what stops the process.`;
    throw new Quarantine('crashed', reason);
  }
  await runBounded(stage, row, ports, signal);
  await ports.store.advanceUrl(id, stage.from, stage.to, findStage(stage.to)?.stage ?? stage.stage);
  await passOn({ ...row, state: stage.to }, ports);
}

async function runBounded(stage: Stage, row: UrlRow, ports: Ports, signal: AbortSignal): Promise<void> {
  try {
    await stage.run(row, ports, signal);
  } catch (error) {
    const isBounded = error instanceof RetryLater && error.isBounded;
    if (!isBounded || row.deferrals < DEFERRALS) throw error;
    throw new Quarantine(error.code, `${error.reason} It was put off ${row.deferrals} times before.`, {
      cause: error,
    });
  }
}

async function passOn(row: UrlRow | undefined, { queue }: Ports): Promise<void> {
  const next = row === undefined ? undefined : findStage(row.state);
  if (row === undefined || next === undefined) return;
  await queue.enqueue(next.stage, [{ id: row.id, priority: row.priority }]);
}
