import { type Command, InvalidArgumentError } from 'commander';
import { type ClaimKind, WAITING_KINDS } from '../../review/index.ts';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';

export interface ReviewOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly limit?: number;
  readonly kind?: Exclude<ClaimKind, 'person' | 'council'>;
  readonly council?: string;
  readonly site?: string;
  readonly most?: number;
  readonly partial?: boolean;
}

// Each is loaded when it is called: the store is slow to load, and help does not need it.
const load = () => import('../run-review.ts');

export const reviewListCommand: CommandDefinition = {
  name: 'review list',
  summary: 'list the facts that wait for a decision',
  examples: [
    ['alderman review list', 'the least sure and weightiest first'],
    ['alderman review list --kind rating --most 0.6 --json', 'unsure ratings, a line of JSON each'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Lists the facts on which no analyst has decided, lowest confidence and highest stake first.',
      )
      .option('--kind <kind>', `only one kind: ${WAITING_KINDS.join(', ')}`, toKind)
      .option('--council <name>', 'only what is about this council or other body, by its whole name')
      .option('--site <name>', 'only what this site published')
      .option('--most <share>', 'only what is at most this sure, from 0 to 1', toShare)
      .option('--limit <n>', 'how many at most', toCount, 50)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a fact instead of the table'),
  run: async (options: ReviewOptions, terminal: Terminal) => (await load()).listWaiting(options, terminal),
};

export const reviewLostCommand: CommandDefinition = {
  name: 'review lost',
  summary: 'list decisions whose fact is gone from its article',
  examples: [['alderman review lost', 'after a new extractor has read the articles again']],
  configure: (command: Command) =>
    command
      .description(
        'Lists facts that an analyst decided on and that the extractor no longer states. The decisions are kept.',
      )
      .option('--limit <n>', 'how many at most', toCount, 200)
      .option(...DATA_OPTION)
      .option('--json', 'print a line of JSON a fact instead of the table'),
  run: async (options: ReviewOptions, terminal: Terminal) => (await load()).listLost(options, terminal),
};

export const reviewQualityCommand: CommandDefinition = {
  name: 'review quality',
  summary: 'say how often the extractor was right',
  examples: [['alderman review quality', 'by kind, site and version, from the decisions of analysts']],
  configure: (command: Command) =>
    command
      .description(
        'Prints, from the decisions of analysts, which share of facts was accepted as it was, with the range in which the true share lies 19 times in 20.',
      )
      .option(...DATA_OPTION)
      .option('--json', 'print one JSON object instead of tables'),
  run: async (options: ReviewOptions, terminal: Terminal) => (await load()).showQuality(options, terminal),
};

export const reviewExportCommand: CommandDefinition = {
  name: 'review export',
  summary: 'write what analysts found right as gold articles',
  examples: [
    ['alderman review export > gold.jsonl', 'articles of which every fact was decided on'],
    ['alderman evaluate gold.jsonl', 'then measures the extractor by them'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Writes each article of which every fact was decided on as a line of JSON, in the format that "alderman evaluate" takes.',
      )
      .option('--partial', 'also articles with facts that still wait; those facts are left out')
      .option(...DATA_OPTION),
  run: async (options: ReviewOptions, terminal: Terminal) => (await load()).exportGold(options, terminal),
};

function toKind(text: string): string {
  if ((WAITING_KINDS as readonly string[]).includes(text)) return text;
  throw new InvalidArgumentError(`must be one of ${WAITING_KINDS.join(', ')}.`);
}

function toShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('must be a number from 0 to 1.');
}
