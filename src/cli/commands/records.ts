import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';

export interface RecordsOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly limit?: number;
  readonly after?: number;
  readonly asExtracted?: boolean;
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-records.ts');

export const recordsListCommand: CommandDefinition = {
  name: 'records list',
  summary: 'list the stored records',
  examples: [
    ['alderman records list', 'the first hundred, in the order of storing'],
    ['alderman records list --after 100 --json', 'the next, a line of JSON each'],
  ],
  configure: (command: Command) =>
    command
      .description('Lists the stored records in the order of storing, with the number of each kind of fact.')
      .option('--limit <n>', 'how many at most', toCount, 100)
      .option('--after <number>', 'begin after the record of this number', toCount, 0)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a record instead of the table'),
  run: async (options: RecordsOptions, terminal: Terminal) => (await load()).listRecords(options, terminal),
};

export const recordsShowCommand: CommandDefinition = {
  name: 'records show',
  summary: 'show one record, its evidence marked in the text',
  examples: [
    ['alderman records show record-0123456789abcdef0123', 'by its id, as "records list" gives it'],
    ['alderman records show https://news.example/a --json', 'by the address of its page; as JSON'],
  ],
  configure: (command: Command) =>
    command
      .description('Shows a stored record to a person, the words that prove a fact marked in the text.')
      .argument('<record>', 'the id of a record, or the address or path that it came from')
      .option('--as-extracted', 'as it was extracted, whatever analysts decided')
      .option(...DATA_OPTION)
      .option('--json', 'print the record itself'),
  run: async (name: string, options: RecordsOptions, terminal: Terminal) =>
    (await load()).showRecord(name, options, terminal),
};
