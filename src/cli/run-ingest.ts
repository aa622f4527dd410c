import { createReadStream } from 'node:fs';
import { type App, type IngestOutcome, type IngestProgress, ingestAll } from '../app/index.ts';
import type { IngestCommandOptions } from './commands/ingest.ts';
import { readLines } from './input/read-lines.ts';
import { formatOutcomes } from './show/format-outcomes.ts';
import { createStyle, toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withApp } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { watchInterrupt } from './watch-interrupt.ts';

const MAX_ADDRESS_BYTES = 1024 * 1024;

export async function runIngest(
  given: readonly string[],
  options: IngestCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const inputs = [...given, ...(await readList(options.from, terminal))];
  if (inputs.length === 0) throw new UsageError('No address or file is given.');
  return ingestInputs(inputs, options, terminal);
}

/** Takes the inputs through queue and store in this process, and shows what became of each. */
export async function ingestInputs(
  inputs: readonly string[],
  options: IngestCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const interrupt = watchInterrupt();
  try {
    const outcomes = await withApp(readSettings(terminal, options), async (app) => {
      const ended = await ingestAll(app, inputs, {
        refresh: options.refresh === true,
        onProgress: createProgressLine(terminal),
        signal: interrupt.signal,
      });
      await tellLateSinks(app, terminal);
      return ended;
    });
    await show(outcomes, options, terminal);
    return outcomes.every((o) => o.state === 'done') ? EXIT.ok : EXIT.failed;
  } finally {
    interrupt.stop();
  }
}

/** A record is done though a sink could not take it: whoever waits for it there must be told. */
async function tellLateSinks({ store }: App, { stderr }: Terminal): Promise<void> {
  for (const { sink, waiting, reason } of await store.listLateSinks()) {
    const records = waiting === 1 ? '1 record waits' : `${waiting} records wait`;
    const why = reason === null ? '' : `: ${toPrintable(reason)}`;
    stderr.write(`${records} for the sink ${sink}, to be delivered by the next run or a worker${why}\n`);
  }
}

async function readList(path: string | undefined, { stdin }: Terminal): Promise<string[]> {
  if (path === undefined) return [];
  const inputs: string[] = [];
  try {
    const bytes = path === '-' ? stdin : createReadStream(path);
    for await (const line of readLines(bytes, MAX_ADDRESS_BYTES)) {
      const input = line.bytes?.toString('utf8').trim() ?? '';
      if (input !== '' && !input.startsWith('#')) inputs.push(input);
    }
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`, { cause: error });
  }
  return inputs;
}

async function show(
  outcomes: readonly IngestOutcome[],
  { json, data }: IngestCommandOptions,
  terminal: Terminal,
): Promise<void> {
  if (json === true) {
    for (const outcome of outcomes) await writeLine(terminal.stdout, JSON.stringify(outcome));
    return;
  }
  await writeLine(terminal.stdout, formatOutcomes(outcomes, createStyle(terminal), terminal.stdout.columns));
  const option = data === undefined ? '' : ` --data ${data}`;
  const example = outcomes.find((o) => o.recordId !== null)?.recordId;
  if (example) terminal.stderr.write(`\nTo see one: alderman records show${option} ${example}\n`);
}

/** Where standard error is a terminal: a live line that ends empty. */
function createProgressLine({ stderr }: Terminal): (progress: IngestProgress) => void {
  if (stderr.isTTY !== true) return () => undefined;
  return ({ total, finished, url }) => {
    const line = `${finished} of ${total}${url === undefined ? '' : `  ${toPrintable(url).slice(0, 60)}`}`;
    stderr.write(`\r\u001b[K${finished === total ? '' : line}`);
  };
}
