import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface ServeOptions {
  readonly data?: string;
  readonly file?: string;
  readonly listen?: string;
  /** False with --no-workers. */
  readonly workers: boolean;
}

export const serveCommand: CommandDefinition = {
  name: 'serve',
  summary: 'serve the API and the review pages, and work on the queue',
  examples: [
    ['alderman serve', 'on http://127.0.0.1:8080, with workers and the sources by their schedules'],
    ['alderman serve --no-workers', 'the server alone, where worker processes do the work'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Serves the HTTP API and the review pages until SIGTERM or Ctrl-C. The first start makes the user ' +
          '"admin" and prints a link, good once and for a day, by which the password is chosen. Outside of ' +
          'loopback it listens only behind a proxy with TLS (ALDERMAN_PUBLIC_URL) or for API tokens alone.',
      )
      .option('--listen <address>', 'address and port (default: $ALDERMAN_LISTEN, else 127.0.0.1:8080)')
      .option('--no-workers', 'neither work on the queue nor run the sources')
      .option('--file <file>', 'the sources file (default: $ALDERMAN_SOURCES, else ./sources.yaml)')
      .option(...DATA_OPTION),
  // Loaded when it is called: the server is slow to load, and help does not need it.
  run: async (options: ServeOptions, terminal: Terminal) => {
    const { runServe } = await import('../run-serve.ts');
    return runServe(options, terminal);
  },
};
