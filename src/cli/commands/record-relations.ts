import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import type { RecordsOptions } from './records.ts';

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-record-relations.ts');

const ARGUMENT = ['<record>', 'the id of a record, or the address or path that it came from'] as const;

export const recordsDiffCommand: CommandDefinition = {
  name: 'records diff',
  summary: 'show what an article states since it was changed, and no longer states',
  examples: [
    ['alderman records diff https://news.example/a', 'the facts that came and went with its latest version'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Compares a record with the version of the same article before it. Both are kept; a fact is the same ' +
          'where it says the same, wherever it stands.',
      )
      .argument(...ARGUMENT)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a fact'),
  run: async (name: string, options: RecordsOptions, terminal: Terminal) =>
    (await load()).diffRecord(name, options, terminal),
};

export const recordsCopiesCommand: CommandDefinition = {
  name: 'records copies',
  summary: 'list the articles that say the same in nearly the same words',
  examples: [['alderman records copies https://news.example/a', 'who else printed this text']],
  configure: (command: Command) =>
    command
      .description(
        'Lists the other articles whose text is nearly that of a record: copies of an agency’s report, or a press ' +
          'release that several printed. All of them are kept, and count as one story.',
      )
      .argument(...ARGUMENT)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a copy'),
  run: async (name: string, options: RecordsOptions, terminal: Terminal) =>
    (await load()).listCopies(name, options, terminal),
};
