import { Command, CommanderError } from 'commander';
import { EXTRACTOR } from '../extract/index.ts';
import type { CommandDefinition } from './commands/command-definition.ts';
import { COMMANDS, GROUPS } from './commands/index.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { OutputClosed } from './show/write-line.ts';

const EXIT_CODES_HELP = `
Exit codes:
  0  all went well
  1  the command ran, and at least one input did not succeed
  2  the command could not run as it was called or set up`;

/** Builds the whole command tree. `done` receives the exit code of the command that ran. */
export function createProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('alderman')
    .description(
      'Turns UK local-government news pages into structured facts, each with the words that prove it.',
    )
    .version(EXTRACTOR.version)
    .addHelpText('after', EXIT_CODES_HELP);
  const settings = { writeOut: write(terminal.stdout), writeErr: write(terminal.stderr) };
  program.exitOverride().configureOutput(settings).showHelpAfterError('(--help shows how it is used)');
  // Each command copies these settings from its parent as it is made.
  for (const [name, summary] of Object.entries(GROUPS)) createNamed(program, name).description(summary);
  for (const definition of COMMANDS) {
    addCommand(createNamed(program, definition.name), definition, terminal, done);
  }
  return program;
}

/**
 * Runs one command line (`args` without the interpreter and the script) and returns the code to exit
 * with. Throws nothing for what a user can cause.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  try {
    await createProgram(terminal, (c) => (code = c)).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.ok;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr.write(`alderman: ${error.message}\n`);
    return EXIT.usage;
  }
}

/** Makes the command of a name such as "records list" under its group, which must be there. */
function createNamed(program: Command, name: string): Command {
  const words = name.split(' ');
  const last = words.pop() ?? '';
  const parent = words.reduce((command: Command | undefined, word) => {
    return command?.commands.find((c) => c.name() === word);
  }, program);
  if (parent === undefined) throw new Error(`There is no group for "${name}".`);
  return parent.command(last);
}

function addCommand(
  command: Command,
  definition: CommandDefinition,
  terminal: Terminal,
  done: (code: ExitCode) => void,
): void {
  const examples = definition.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`).join('\n');
  definition
    .configure(command)
    .summary(definition.summary)
    .addHelpText('after', `\nExamples:\n${examples}`)
    // Commander calls with the arguments, the options and the command itself.
    .action(async (...call: unknown[]) => {
      done(await definition.run(...(call.slice(0, -1) as [unknown]), terminal));
    });
}

function write(stream: NodeJS.WritableStream): (text: string) => void {
  return (text) => void stream.write(text);
}
