import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';

export interface QuarantineOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly limit?: number;
  readonly code?: string;
}

// Loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-quarantine.ts');

export const quarantineListCommand: CommandDefinition = {
  name: 'records quarantine list',
  summary: 'list what did not become a record, with the reasons',
  examples: [
    ['alderman records quarantine list', 'the latest hundred'],
    ['alderman records quarantine list --code http-404', 'those with this reason alone'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Lists the addresses and files that were given up, the latest first, each with its reason.',
      )
      .option('--code <code>', 'only those with this code, e.g. "http-404"')
      .option('--limit <n>', 'how many at most', toCount, 100)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON each'),
  run: async (options: QuarantineOptions, terminal: Terminal) =>
    (await load()).listQuarantine(options, terminal),
};

export const quarantineShowCommand: CommandDefinition = {
  name: 'records quarantine show',
  summary: 'show all that is known of one that was given up',
  examples: [['alderman records quarantine show https://news.example/a', 'its state, reason and page']],
  configure: (command: Command) =>
    command
      .description('Shows the row of one address or file, and of the page that was fetched for it, if any.')
      .argument('<input>', 'the id, address or path')
      .option(...DATA_OPTION)
      .option('--json', 'print one JSON object'),
  run: async (name: string, options: QuarantineOptions, terminal: Terminal) =>
    (await load()).showQuarantined(name, options, terminal),
};

export const quarantineRetryCommand: CommandDefinition = {
  name: 'records quarantine retry',
  summary: 'take up again what was given up',
  examples: [
    ['alderman records quarantine retry https://news.example/a', 'one'],
    ['alderman records quarantine retry --code http-503', 'all with this reason'],
  ],
  configure: (command: Command) =>
    command
      .description('Takes up again the ones named, or all with a code, and ends with the table of "ingest".')
      .argument('[inputs...]', 'ids, addresses or paths')
      .option('--code <code>', 'all that were given up with this code')
      .option('--limit <n>', 'how many of these at most', toCount, 1000)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON an input instead of the table'),
  run: async (names: string[], options: QuarantineOptions, terminal: Terminal) =>
    (await load()).retryQuarantined(names, options, terminal),
};
