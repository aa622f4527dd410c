import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';

export interface TokensOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly scope?: readonly string[];
  readonly days?: number;
  readonly name?: string;
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-tokens.ts');

export const tokensListCommand: CommandDefinition = {
  name: 'tokens list',
  summary: 'list the API tokens, without their secrets',
  examples: [['alderman tokens list', 'whose they are, what they may do, and until when']],
  configure: (command: Command) =>
    command
      .description('Lists the API tokens, the latest first. The secrets themselves are not kept.')
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a token'),
  run: async (options: TokensOptions, terminal: Terminal) => (await load()).listTokens(options, terminal),
};

export const tokensCreateCommand: CommandDefinition = {
  name: 'tokens create',
  summary: 'create an API token for a user',
  examples: [
    ['alderman tokens create meera --scope read submit --name import', 'prints the token, this once'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Creates an API token and prints it: it is not shown again, since only its hash is kept. It does ' +
          'what its scopes name, as far as the role of its user goes.',
      )
      .argument('<user>', 'the name of a user')
      .option('--scope <scope...>', 'read, submit, review, admin', ['read'])
      .option('--days <n>', 'how long it is good, at most 366 days', toCount, 90)
      .option('--name <text>', 'what it is for', 'made on the command line')
      .option(...DATA_OPTION),
  run: async (user: string, options: TokensOptions, terminal: Terminal) =>
    (await load()).createToken(user, options, terminal),
};

export const tokensRevokeCommand: CommandDefinition = {
  name: 'tokens revoke',
  summary: 'end an API token',
  examples: [['alderman tokens revoke token-0123456789abcdef0123', 'by the id that "tokens list" gives']],
  configure: (command: Command) =>
    command
      .description('Ends an API token for good: a server that runs lets it in for five seconds more at most.')
      .argument('<id>', 'the id of a token')
      .option(...DATA_OPTION),
  run: async (id: string, options: TokensOptions, terminal: Terminal) =>
    (await load()).revokeToken(id, options, terminal),
};
