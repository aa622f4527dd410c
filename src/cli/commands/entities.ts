import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';

export interface EntitiesOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly limit?: number;
  readonly after?: string;
  readonly reason?: string;
  readonly by?: string;
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-entities.ts');

const ENTITY = 'an id, as "person" and "entities explain" give them, or a name that only one has';
const REASON = ['--reason <text>', 'why, for those who come after'] as const;
const BY = ['--by <name>', 'who decides (default: $USER)'] as const;
const JSON_RESULT = ['--json', 'print the result as JSON'] as const;

export const entitiesExplainCommand: CommandDefinition = {
  name: 'entities explain',
  summary: 'say what a person, council or body is made of, and why that is one',
  examples: [
    ['alderman entities explain "Joan Marsh"', 'under which names, at which bodies, by which rules'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Lists what articles say of an entity – names, bodies, posts, days – and, for each two that were put ' +
          'together, the rule and what they have in common.',
      )
      .argument('<entity>', ENTITY)
      .option(...DATA_OPTION)
      .option('--json', 'print it as JSON'),
  run: async (entity: string, options: EntitiesOptions, terminal: Terminal) =>
    (await load()).explain(entity, options, terminal),
};

export const entitiesMergeCommand: CommandDefinition = {
  name: 'entities merge',
  summary: 'say that two entities are one',
  examples: [
    [
      'alderman entities merge entity-0123456789abcdef0123 entity-89abcdef012345670123 --reason "married"',
      'kept for good, whatever is extracted later',
    ],
  ],
  configure: (command: Command) =>
    command
      .description('Says that two entities are one. No later run undoes it; "entities revoke" takes it back.')
      .argument('<entity>', ENTITY)
      .argument('<other>', ENTITY)
      .requiredOption(...REASON)
      .option(...BY)
      .option(...DATA_OPTION)
      .option(...JSON_RESULT),
  run: async (left: string, right: string, options: EntitiesOptions, terminal: Terminal) =>
    (await load()).merge(left, right, options, terminal),
};

export const entitiesSplitCommand: CommandDefinition = {
  name: 'entities split',
  summary: 'say that some articles mean another than the rest',
  examples: [
    [
      'alderman entities split "Joan Marsh" https://news.example/a --reason "the councillor’s niece"',
      'the Joan Marsh of this article is another one',
    ],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Says that some articles mean another person or body than the others that were put together with them. No ' +
          'later run undoes it; "entities revoke" takes it back.',
      )
      .argument('<entity>', ENTITY)
      .argument(
        '<article...>',
        'the articles that mean another one: addresses, ids of records or of articles',
      )
      .requiredOption(...REASON)
      .option(...BY)
      .option(...DATA_OPTION)
      .option(...JSON_RESULT),
  run: async (entity: string, articles: readonly string[], options: EntitiesOptions, terminal: Terminal) =>
    (await load()).split(entity, articles, options, terminal),
};

export const entitiesRevokeCommand: CommandDefinition = {
  name: 'entities revoke',
  summary: 'take back what was decided by merge or split',
  examples: [['alderman entities revoke 7 --reason "a mistake"', 'decision 7; it stays in the list']],
  configure: (command: Command) =>
    command
      .description('Takes a decision back. Entities are then what the rules make of them.')
      .argument('<number>', 'the number of the decision', toCount)
      .requiredOption(...REASON)
      .option(...BY)
      .option(...DATA_OPTION)
      .option(...JSON_RESULT),
  run: async (seq: number, options: EntitiesOptions, terminal: Terminal) =>
    (await load()).revoke(seq, options, terminal),
};

export const entitiesDecisionsCommand: CommandDefinition = {
  name: 'entities decisions',
  summary: 'list what was merged, split and taken back',
  examples: [['alderman entities decisions', 'the latest first']],
  configure: (command: Command) =>
    command
      .description('Lists every decision on entities, the latest first. None is ever changed or removed.')
      .option('--limit <n>', 'how many at most', toCount, 50)
      .option('--after <cursor>', 'go on where the page before ended')
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a decision'),
  run: async (options: EntitiesOptions, terminal: Terminal) =>
    (await load()).listDecisions(options, terminal),
};
