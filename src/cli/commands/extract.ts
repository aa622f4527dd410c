import type { Command } from 'commander';
import { type Answer, extractRecord } from '../extract-record.ts';
import { formatRecord } from '../show/format-record.ts';
import { createProgress } from '../show/progress.ts';
import { type CliInput, readInputs } from '../input/read-inputs.ts';
import { createStyle } from '../show/style.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { writeLine } from '../show/write-line.ts';
import type { CommandDefinition } from './command-definition.ts';

interface ExtractOptions {
  readonly url?: string;
  readonly published?: string;
  readonly explain?: boolean;
  readonly quiet?: boolean;
}

export const extractCommand: CommandDefinition = {
  name: 'extract',
  summary: 'read facts out of pages, with no store and no network',
  examples: [
    ['alderman extract page.html', 'the record of one saved page'],
    ['alderman extract articles.jsonl > records.jsonl', 'a record a line, in the order of the input'],
    ['alderman extract --explain page.html', 'the same for a person, with the evidence marked in the text'],
    ['curl -s https://news.example/a | alderman extract', 'a page from standard input'],
  ],
  configure: (command: Command) =>
    command
      .description(
        'Reads HTML, plain text or lines of JSON ({id, url?, title?, published?, html | text}) and writes one ' +
          'line of JSON an input, in order: the record, or {sourceId, error: {code, message}}.',
      )
      .argument('[files...]', 'files to read; "-" or none for standard input')
      .option('--url <url>', 'the address that the one page given came from')
      .option('--published <date>', 'the date of the one page given, in ISO 8601')
      .option(
        '--explain',
        'show each record to a person: its evidence marked in the text, and which rule read each fact',
      )
      .option('-q, --quiet', 'no progress and no summary on standard error'),
  run: (files: readonly string[], options: ExtractOptions, terminal) => runExtract(files, options, terminal),
};

async function runExtract(
  files: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const paths = files.length > 0 ? files : ['-'];
  if ((options.url ?? options.published) !== undefined && paths.length > 1) {
    throw new UsageError('--url and --published are for a single page.');
  }
  const progress = createProgress(terminal, options.quiet === true, ['record', 'error']);
  const show = options.explain === true ? createExplainer(terminal) : toJsonLine;
  for await (const input of readInputs(paths, terminal.stdin)) {
    const answer = answerInput(input, options);
    progress.count('error' in answer ? 'error' : 'record');
    await writeLine(terminal.stdout, show(answer));
  }
  progress.finish();
  return progress.counted('error') > 0 ? EXIT.failed : EXIT.ok;
}

function answerInput(input: CliInput, { url, published }: ExtractOptions): Answer {
  if ('error' in input) return input;
  return extractRecord(input.sourceId, {
    ...input.page,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  });
}

function toJsonLine(answer: Answer): string {
  return JSON.stringify('error' in answer ? answer : answer.record);
}

function createExplainer(terminal: Terminal): (answer: Answer) => string {
  const style = createStyle(terminal);
  return (answer) =>
    'error' in answer
      ? `${answer.sourceId}: ${answer.error.message} (${answer.error.code})\n`
      : `${formatRecord(answer.record, style, terminal.stdout.columns, answer.rules)}\n`;
}
