import { runWorker } from '../app/index.ts';
import { DISCOVER, type StageName, TOPOLOGY } from '../pipeline/index.ts';
import { describeFailure, readSettings, type StoreOptions } from './store-options.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** @throws UsageError where a stage is not known or the worker cannot start */
export async function runWorkerCommand(
  names: readonly string[],
  options: StoreOptions,
  terminal: Terminal,
): Promise<void> {
  const stages = names.length === 0 ? TOPOLOGY.map(({ stage }) => stage) : names.map(toStage);
  const config = readSettings(terminal, options, 'info');
  try {
    await runWorker(stages, config);
  } catch (error) {
    throw new UsageError(describeFailure(error), { cause: error });
  }
}

const NAMES: readonly StageName[] = [DISCOVER.stage, ...TOPOLOGY.map(({ stage }) => stage)];

function toStage(name: string): StageName {
  const stage = NAMES.find((one) => one === name);
  if (stage !== undefined) return stage;
  throw new UsageError(`There is no stage "${name}"; there are ${NAMES.join(', ')}.`);
}
