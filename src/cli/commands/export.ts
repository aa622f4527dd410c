import { type Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import { type CommandDefinition, DATA_OPTION } from './command-definition.ts';
import { toCount } from './to-count.ts';
import { toTime } from './to-time.ts';

const FORMATS = ['jsonl', 'csv', 'parquet', 'jsonld', 'popolo', 'ftm', 'rss'] as const;

export interface ExportOptions {
  readonly data?: string;
  readonly format: (typeof FORMATS)[number];
  readonly after?: number;
  readonly since?: Date;
  readonly allVersions?: boolean;
  readonly asExtracted?: boolean;
  readonly out?: string;
  readonly table?: string;
  readonly bom?: boolean;
  readonly link?: string;
  readonly limit?: number;
}

export const recordsExportCommand: CommandDefinition = {
  name: 'records export',
  summary: 'write what is stored as JSON lines, CSV, Parquet, JSON-LD, Popolo, FollowTheMoney or RSS',
  examples: [
    ['alderman records export > records.jsonl', 'all records, a line of JSON each, in the order of storing'],
    ['alderman records export --format csv --bom --out facts.zip', 'tables for Excel'],
    ['alderman records export --format csv --table roles > roles.csv', 'one table'],
    ['alderman records export --format rss --limit 50 > facts.xml', 'the latest facts as a feed'],
  ],
  configure: (command: Command) =>
    command
      .description('Writes what is stored, in flat memory: whole records, or their facts in another form.')
      .addOption(new Option('--format <format>', 'the form').choices(FORMATS).default('jsonl'))
      .option('--out <path>', 'csv, parquet: the folder, or the .zip, for a file each table')
      .option('--table <name>', 'csv: only this table, to standard output')
      .option('--bom', 'csv: begin with a byte order mark, for Excel')
      .option('--all-versions', 'earlier versions of articles, too (jsonl always has them)')
      .option('--as-extracted', 'facts as they were extracted, whatever analysts decided')
      .option('--since <time>', 'only what was stored or changed since: a date, or an age such as 7d', toTime)
      .option('--after <number>', 'begin after the record of this number', toCount, 0)
      .option('--limit <n>', 'rss: how many facts at most (default: 100)', toCount)
      .option('--link <address>', 'rss: where the facts may be looked at')
      .option(...DATA_OPTION),
  run: async (options: ExportOptions, terminal: Terminal) =>
    (await import('../run-export.ts')).exportRecords(options, terminal),
};
