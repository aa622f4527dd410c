import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';

export interface UsersOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly role?: string;
  readonly enable?: boolean;
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-users.ts');

export const usersListCommand: CommandDefinition = {
  name: 'users list',
  summary: 'list the users',
  examples: [['alderman users list', 'each with role and state']],
  configure: (command: Command) =>
    command
      .description('Lists the users of the server.')
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a user'),
  run: async (options: UsersOptions, terminal: Terminal) => (await load()).listUsers(options, terminal),
};

export const usersAddCommand: CommandDefinition = {
  name: 'users add',
  summary: 'add a user, or give one another role',
  examples: [
    ['alderman users add meera --role reviewer', 'prints the link by which Meera chooses a password'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Adds a user and prints a link, good once and for a day, by which they choose a password. For a ' +
          'name that is there it changes the role.',
      )
      .argument('<name>', 'what they log in with: letters, digits, ".", "-", "_" and "@"')
      .option('--role <role>', 'reader, submitter, reviewer or admin; each may do what those before may')
      .option(...DATA_OPTION),
  run: async (name: string, options: UsersOptions, terminal: Terminal) =>
    (await load()).addUser(name, options, terminal),
};

export const usersDisableCommand: CommandDefinition = {
  name: 'users disable',
  summary: 'keep a user out, tokens and all',
  examples: [
    ['alderman users disable meera', 'out at once'],
    ['alderman users disable meera --enable', 'and in again'],
  ],
  configure: (command: Command) =>
    command
      .description('Ends the sessions of a user; password, links and tokens no longer let them in.')
      .argument('<name>', 'the name of a user')
      .option('--enable', 'let them in again')
      .option(...DATA_OPTION),
  run: async (name: string, options: UsersOptions, terminal: Terminal) =>
    (await load()).disableUser(name, options, terminal),
};

export const usersResetCommand: CommandDefinition = {
  name: 'users reset',
  summary: 'print a link by which a user chooses a new password',
  examples: [['alderman users reset meera', 'good once and for a day; sessions end when it is used']],
  configure: (command: Command) =>
    command
      .description('Prints a one-time link by which a user chooses a new password.')
      .argument('<name>', 'the name of a user')
      .option(...DATA_OPTION),
  run: async (name: string, options: UsersOptions, terminal: Terminal) =>
    (await load()).resetUser(name, options, terminal),
};
