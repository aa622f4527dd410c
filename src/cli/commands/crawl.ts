import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface CrawlCommandOptions {
  readonly data?: string;
  readonly file?: string;
  readonly once?: boolean;
  readonly source?: readonly string[];
  readonly json?: boolean;
}

export const crawlCommand: CommandDefinition = {
  name: 'crawl',
  summary: 'run the sources by their schedules, or once',
  examples: [
    ['alderman crawl --once', 'every source now, and its pages to their end'],
    ['alderman crawl --source room151', 'one source now'],
    ['alderman crawl', 'by their schedules, until Ctrl-C'],
  ],
  configure: (command) =>
    command
      .description(
        'Asks the sources of the sources file what there is, and takes what is new or has changed through the ' +
          'queue and the store. Without --once or --source it goes on by the schedules until it is stopped.',
      )
      .option('--once', 'run every source once, wait for its pages, and end')
      .option('--source <id...>', 'run only these, once')
      .option('--file <file>', 'the sources file (default: $ALDERMAN_SOURCES, else ./sources.yaml)')
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a source'),
  // Loaded when it is called: the store and the queue are slow to load, and help needs neither.
  run: async (options: CrawlCommandOptions, terminal: Terminal) => {
    const { runCrawl } = await import('../run-crawl.ts');
    return runCrawl(options, terminal);
  },
};
