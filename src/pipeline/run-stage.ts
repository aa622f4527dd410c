import { Quarantine, RetryLater, Skip } from '../record/index.ts';
import type { UrlRow } from '../store/index.ts';
import { nameOwnFault } from './name-own-fault.ts';
import type { Ports } from './ports.ts';
import type { Done, Task } from './task.ts';
import { findStage, type Stage } from './topology.ts';

/** Attempts beyond the stage's own that may start: those that end with the death of the process. */
const CRASHES = 3;
/** Times that a URL may be put off at one stage: a site that is always busy must not keep it for ever. */
const DEFERRALS = 30;

/**
 * Brings one URL through one stage, and through those after it that this process serves too; what it does not is
 * handed on by a job. The store says where the URL is: a job that comes late, twice or after a crash finds the URL
 * further on, and only sees to it that the next stage knows of it.
 */
export async function runStage(stage: Stage, id: string, ports: Ports, signal: AbortSignal): Promise<void> {
  try {
    const row = await ports.store.beginAttempt(id, stage.from);
    if (row === undefined) await handOn(await ports.store.getUrl(id), ports);
    else await advance(stage, { row, left: {} }, ports, signal);
  } catch (error) {
    throw nameOwnFault(error, ports.ownFaultMs) ?? error;
  }
}

async function advance(
  stage: Stage,
  { row, left }: Pick<Task, 'row' | 'left'>,
  ports: Ports,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  if (row.attempts > stage.attempts + CRASHES) {
    const reason = `Work on it was begun ${row.attempts - 1} times and never came to an end; it may be what stops the process.`;
    throw new Quarantine('crashed', reason);
  }
  const next = findStage(stage.to);
  const isServed = next !== undefined && !signal.aborted && ports.isServed?.(next.stage) === true;
  const move = { from: stage.from, to: stage.to, stage: next?.stage ?? stage.stage, begin: isServed };
  const done = await runBounded(stage, { row, move, left }, ports, signal);
  ports.noteDone?.(stage.stage, row.id, performance.now() - startedAt);
  if (isServed && done.moved !== undefined && !signal.aborted) {
    await goOn(next, { row: done.moved, left: done.left ?? {} }, ports, signal);
  } else await handOn({ ...row, state: stage.to }, ports);
}

/**
 * The next stage at once, without a job of its own. Where it comes to nothing it gets the job, and is tried again as
 * that stage is; what is an end there is one here.
 */
async function goOn(
  stage: Stage,
  task: Pick<Task, 'row' | 'left'>,
  ports: Ports,
  signal: AbortSignal,
): Promise<void> {
  try {
    await advance(stage, task, ports, signal);
  } catch (error) {
    if (error instanceof Skip || error instanceof Quarantine) throw error.at(stage.stage);
    await handOn(task.row, ports);
  }
}

async function runBounded(stage: Stage, task: Task, ports: Ports, signal: AbortSignal): Promise<Done> {
  const { row } = task;
  try {
    return await stage.run(task, ports, signal);
  } catch (error) {
    const isBounded = error instanceof RetryLater && error.isBounded;
    if (!isBounded || row.deferrals < DEFERRALS) throw error;
    throw new Quarantine(error.code, `${error.reason} It was put off ${row.deferrals} times before.`, {
      cause: error,
    });
  }
}

async function handOn(row: UrlRow | undefined, { queue }: Ports): Promise<void> {
  const next = row === undefined ? undefined : findStage(row.state);
  if (row === undefined || next === undefined) return;
  await queue.enqueue(next.stage, [{ id: row.id, priority: row.priority }]);
}
