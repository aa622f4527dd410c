import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface IngestCommandOptions {
  readonly data?: string;
  readonly from?: string;
  readonly refresh?: boolean;
  readonly json?: boolean;
}

export const ingestCommand: CommandDefinition = {
  name: 'ingest',
  summary: 'fetch pages, extract their facts and store the records',
  examples: [
    ['alderman ingest https://news.example/a https://news.example/b', 'two pages, through the queue'],
    ['alderman ingest saved/*.html', 'pages saved before, without the network'],
    ['alderman ingest --from addresses.txt --json', 'an address a line; what became of each, for a machine'],
  ],
  configure: (command) =>
    command
      .description(
        'Takes each address or file through the queue and the store, and ends with a table of what became of ' +
          'each. What an earlier run left unfinished is finished along with it.',
      )
      .argument('[inputs...]', 'addresses of pages, and paths of files that hold one page each')
      .option('--from <file>', 'read more inputs from a file, one a line; "-" for standard input')
      .option('--refresh', 'take up again what is done already')
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON an input instead of the table'),
  // Loaded when it is called: the store and the queue are slow to load, and help needs neither.
  run: async (inputs: string[], options: IngestCommandOptions, terminal: Terminal) => {
    const { runIngest } = await import('../run-ingest.ts');
    return runIngest(inputs, options, terminal);
  },
};
