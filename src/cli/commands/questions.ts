import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';
import { toDay, toOneOf } from './to-day.ts';

export interface QuestionOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly limit?: number;
  readonly after?: string;
  readonly on?: string;
  readonly status?: 'current' | 'former' | 'incoming';
  readonly since?: string;
  readonly until?: string;
  readonly council?: string;
  readonly kind?: readonly ('appointment' | 'departure' | 'rating' | 'intervention')[];
  readonly all?: boolean;
  readonly review?: 'decided' | 'undecided';
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-questions.ts');

const LIMIT = ['--limit <n>', 'how many at most', toCount, 50] as const;
const AFTER = ['--after <cursor>', 'go on where the page before ended'] as const;
const REVIEW = [
  '--review <which>',
  'only facts that an analyst stands behind (decided), or that none has decided on (undecided)',
  toOneOf(['decided', 'undecided']),
] as const;
const COUNCIL =
  'a council or another body: its name in any form, its three-letter code, or the id of its entity';

export const whoCommand: CommandDefinition = {
  name: 'who',
  summary: 'tell who holds or held posts at a council, since when, and by which articles',
  examples: [
    ['alderman who Leeds', 'everyone in any post'],
    ['alderman who Leeds leader', 'its leaders, the present one first'],
    ['alderman who LDS "chief executive" --on 2021-06-01', 'who was it then'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Tells who holds or held posts at a council or another body. What many articles say of one person in one ' +
          'post is one line, with its articles; copies of one article count once.',
      )
      .argument('<council>', COUNCIL)
      .argument('[post]', 'words of the post; "leader" leaves deputies out')
      .option('--on <day>', 'only who held it on this day, as far as articles tell', toDay)
      .option(
        '--status <status>',
        'only current, former or incoming',
        toOneOf(['current', 'former', 'incoming']),
      )
      .option(...REVIEW)
      .option(...LIMIT)
      .option(...AFTER)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a post held'),
  run: async (council: string, post: string | undefined, options: QuestionOptions, terminal: Terminal) =>
    (await load()).tellWho(council, post, options, terminal),
};

export const personCommand: CommandDefinition = {
  name: 'person',
  summary: 'tell a person’s posts over time',
  examples: [
    [
      'alderman person "Joan Marsh"',
      'her posts, the latest first; where several are called so, who they are',
    ],
    ['alderman person entity-0123456789abcdef0123 --json', 'of one of several'],
  ],
  configure: (command: Command) =>
    command
      .description('Tells the posts of a person at all bodies over time, with the articles that say so.')
      .argument('<name>', 'a name, the beginning of one, a surname, or the id of an entity')
      .option(...REVIEW)
      .option(...LIMIT)
      .option(...AFTER)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a post held, or a person where there are several'),
  run: async (name: string, options: QuestionOptions, terminal: Terminal) =>
    (await load()).tellPerson(name, options, terminal),
};

export const councilCommand: CommandDefinition = {
  name: 'council',
  summary: 'tell who runs a council, its ratings by service over time, and its interventions',
  examples: [['alderman council Leeds', 'all that is known of it']],
  configure: (command: Command) =>
    command
      .description(
        'Tells who holds posts at a council or another body, how its services were rated over time, and the ' +
          'interventions at it, with the articles that say so.',
      )
      .argument('<council>', COUNCIL)
      .option(...REVIEW)
      .option(...LIMIT)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a post, a rating, an intervention'),
  run: async (council: string, options: QuestionOptions, terminal: Terminal) =>
    (await load()).tellCouncil(council, options, terminal),
};

export const interventionsCommand: CommandDefinition = {
  name: 'interventions',
  summary: 'list the interventions in force',
  examples: [
    ['alderman interventions', 'at every council'],
    ['alderman interventions --council Leeds --all', 'at one, those that are lifted or proposed as well'],
  ],
  configure: (command: Command) =>
    command
      .description('Lists interventions that were imposed and are not known to be lifted.')
      .option('--council <name>', `only at this one: ${COUNCIL}`)
      .option('--all', 'those that are lifted or proposed as well')
      .option(...REVIEW)
      .option(...LIMIT)
      .option(...AFTER)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON an intervention'),
  run: async (options: QuestionOptions, terminal: Terminal) =>
    (await load()).tellInterventions(options, terminal),
};

export const changesCommand: CommandDefinition = {
  name: 'changes',
  summary: 'tell what changed: who came and went, ratings, interventions',
  examples: [
    ['alderman changes', 'in the last seven days'],
    ['alderman changes --since 2026-01-01 --council Leeds --kind rating', 'ratings of one council this year'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Tells what is otherwise than before, by the days of the articles, the latest first. A change is told once, ' +
          'with the articles that tell it.',
      )
      .option('--since <day>', 'the first day: a date, or an age such as 7d or 4w', toDay)
      .option('--until <day>', 'the last day', toDay)
      .option('--council <name>', `only at this one: ${COUNCIL}`)
      .option('--kind <kind...>', 'only appointment, departure, rating, intervention', collectKinds)
      .option(...LIMIT)
      .option(...AFTER)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a change'),
  run: async (options: QuestionOptions, terminal: Terminal) => (await load()).tellChanges(options, terminal),
};

const toKind = toOneOf(['appointment', 'departure', 'rating', 'intervention']);

function collectKinds(text: string, before: readonly string[] = []): string[] {
  return [...before, toKind(text)];
}

export const contradictionsCommand: CommandDefinition = {
  name: 'contradictions',
  summary: 'list where two articles contradict each other',
  examples: [
    ['alderman contradictions', 'at every council'],
    ['alderman contradictions --council Leeds --json', 'at one, a line of JSON each'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Lists what cannot both be right: two holders of a post that one person holds, two grades of one inspection, ' +
          'someone who has left a post and holds it, an intervention that is lifted and in force.',
      )
      .option('--council <name>', `only at this one: ${COUNCIL}`)
      .option(...LIMIT)
      .option(...AFTER)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a contradiction'),
  run: async (options: QuestionOptions, terminal: Terminal) =>
    (await load()).tellContradictions(options, terminal),
};
