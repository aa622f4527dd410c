import type { Command } from 'commander';
import type { ExitCode, Terminal } from '../terminal.ts';

/** A command line worth trying, and what it does. */
type Example = readonly [line: string, meaning: string];

/** One command: how it is called, what its help says, and what it does. */
export interface CommandDefinition {
  /** One word, or the name of its group and one word: "records list". */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly examples: readonly Example[];
  configure(command: Command): Command;
  /** Called with the command's arguments in order, then its options, then the terminal. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each command states its own arguments
  run(...call: [...args: any[], options: any, terminal: Terminal]): Promise<ExitCode>;
}

/** The option of every command that works on the store. */
export const DATA_OPTION = [
  '--data <folder>',
  'the data directory (default: $ALDERMAN_DATA, else ./data)',
] as const;
