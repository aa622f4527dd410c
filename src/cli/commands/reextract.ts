import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface ReextractCommandOptions {
  readonly data?: string;
  readonly dryRun?: boolean;
  readonly restart?: boolean;
  readonly json?: boolean;
}

export const reextractCommand: CommandDefinition = {
  name: 'reextract',
  summary: 'run the present extractor over what is stored, and tell what changed',
  examples: [
    ['alderman reextract --dry-run', 'which facts would come, go and change; changes nothing'],
    ['alderman reextract', 'takes the new facts over; Ctrl-C breaks it off, and the next run goes on'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Reads the archived pages of all stored articles again – their stored text where a page is gone – and ' +
          'tells which facts came, went and changed, by kind. Analysts’ decisions are kept; those whose fact is gone ' +
          'are listed.',
      )
      .option('--dry-run', 'only tell what would change')
      .option('--restart', 'begin anew, even where a run was broken off')
      .option(...DATA_OPTION)
      .option('--json', 'print the report as JSON'),
  // Loaded when it is called: the store and the queue are slow to load, and help needs neither.
  run: async (options: ReextractCommandOptions, terminal: Terminal) => {
    const { runReextract } = await import('../run-reextract.ts');
    return runReextract(options, terminal);
  },
};
