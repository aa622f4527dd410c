import type { Command } from 'commander';
import { EXIT, type Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

interface WorkerOptions {
  readonly data?: string;
}

export const workerCommand: CommandDefinition = {
  name: 'worker',
  summary: 'work on the queue until told to stop',
  examples: [
    ['alderman worker', 'every stage of a page in one process'],
    ['DATABASE_URL=postgres://… REDIS_URL=redis://… alderman worker fetch', 'one stage, of many processes'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Works on the stages given until SIGTERM or Ctrl-C, then finishes what is under way or hands it back. ' +
          'Single stages need a store that several processes share (DATABASE_URL).',
      )
      .argument('[stages...]', 'discover, fetch, extract, emit; the last three where none is given')
      .option(...DATA_OPTION),
  // Loaded when it is called: the store and the queue are slow to load, and help needs neither.
  run: async (stages: string[], options: WorkerOptions, terminal: Terminal) => {
    const { runWorkerCommand } = await import('../run-worker.ts');
    await runWorkerCommand(stages, options, terminal);
    return EXIT.ok;
  },
};
