import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';
import { toTime } from './to-time.ts';

export interface DeliveriesOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly dead?: boolean;
  readonly limit?: number;
}

export interface ReplayOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly since?: Date;
  readonly until?: Date;
  readonly sink?: readonly string[];
  readonly dead?: boolean;
  /** False for `--no-wait`. */
  readonly wait: boolean;
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-deliveries.ts');

export const recordsDeliveriesCommand: CommandDefinition = {
  name: 'records deliveries',
  summary: 'show what each sink has received, what waits for it and what it refused',
  examples: [
    ['alderman records deliveries', 'a line a sink'],
    ['alderman records deliveries --dead', 'the records that sinks did not take, and why'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Shows how the sinks fare: what each has received, what waits for it, and its dead letters.',
      )
      .option('--dead', 'list the dead letters instead')
      .option('--limit <n>', 'how many dead letters at most', toCount, 100)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON each'),
  run: async (options: DeliveriesOptions, terminal: Terminal) =>
    (await load()).listDeliveries(options, terminal),
};

export const recordsReplayCommand: CommandDefinition = {
  name: 'records replay',
  summary: 'deliver stored records again, to fill a new sink or mend one',
  examples: [
    ['alderman records replay --since 2026-01-01 --sink postgres', 'back-fill one sink'],
    ['alderman records replay --since 7d', 'the last week, to every sink'],
    ['alderman records replay --dead', 'what was refused or given up'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Delivers records again that are in the store, in the order of storing, whatever the sinks have received. ' +
          'Their keys are the same as before.',
      )
      .option('--since <time>', 'those stored or changed since: a date, or an age such as 12h or 7d', toTime)
      .option('--until <time>', 'and before', toTime)
      .option('--sink <name...>', 'only to these sinks (default: all that ALDERMAN_SINKS names)')
      .option('--dead', 'only what was refused or given up')
      .option('--no-wait', 'leave the delivery to the workers, and end')
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a sink'),
  run: async (options: ReplayOptions, terminal: Terminal) => (await load()).replayRecords(options, terminal),
};
