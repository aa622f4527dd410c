import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import {
  EXPORT_TABLES,
  type ExportSource,
  formatCsv,
  formatFtm,
  formatHeading,
  formatJsonLd,
  formatPopolo,
  formatRows,
  formatRss,
  openParquet,
} from '../export/index.ts';
import type { ExportRequest, Store } from '../store/index.ts';
import type { ExportOptions } from './commands/export.ts';
import { writeLine, writeText } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';

/** Formats that are one stream of text. */
const STREAMS: Readonly<Record<string, (source: ExportSource) => AsyncIterable<string>>> = {
  jsonld: formatJsonLd,
  popolo: formatPopolo,
  ftm: formatFtm,
};

export function exportRecords(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  checkOptions(options);
  return withStore(readSettings(terminal, options), async (store) => {
    const { format, table, out } = options;
    const source: ExportSource = () => store.exportItems(describeRequest(options));
    if (format === 'jsonl') await writeRecords(store, options, terminal);
    else if (format === 'rss')
      await writeText(terminal.stdout, await formatRss(source, describeFeed(options)));
    else if (table !== undefined) await writeAll(formatCsv(findTable(table), source, options), terminal);
    else if (format === 'csv' || format === 'parquet') await writeTables(source, out ?? '', options);
    else await writeAll((STREAMS[format] ?? formatFtm)(source), terminal);
    return EXIT.ok;
  });
}

/** @throws UsageError */
function checkOptions({ format, table, out }: ExportOptions): void {
  const isTables = format === 'csv' || format === 'parquet';
  if (table !== undefined && format !== 'csv') throw new UsageError('--table goes with --format csv.');
  if (table !== undefined) findTable(table);
  if (isTables && table === undefined && out === undefined) {
    const single = format === 'csv' ? ', or one table on standard output with --table' : '';
    throw new UsageError(
      `${format} makes a file for each table: name a folder or a .zip with --out${single}.`,
    );
  }
  if (!isTables && out !== undefined) throw new UsageError('--out goes with the formats csv and parquet.');
}

function findTable(name: string) {
  const table = EXPORT_TABLES.find((known) => known.name === name);
  if (table !== undefined) return table;
  throw new UsageError(`There is no table ${name}: ${EXPORT_TABLES.map((known) => known.name).join(', ')}.`);
}

function describeRequest({ after, since, allVersions, format, asExtracted }: ExportOptions): ExportRequest {
  return {
    ...(after !== undefined && after > 0 && { after }),
    ...(since !== undefined && { since }),
    allVersions: allVersions === true,
    asExtracted: asExtracted === true,
    newestFirst: format === 'rss',
  };
}

function describeFeed({ link, limit }: ExportOptions) {
  return { link: link ?? 'http://localhost/', ...(limit !== undefined && { limit }) };
}

/** Records as they are, all versions, as they have always been exported. */
async function writeRecords(store: Store, options: ExportOptions, { stdout }: Terminal): Promise<void> {
  const { since, after = 0, asExtracted } = options;
  const records =
    since === undefined && asExtracted !== true
      ? store.exportRecords({ after })
      : mapRecords(store.exportItems({ ...describeRequest(options), allVersions: true }));
  for await (const record of records) await writeLine(stdout, JSON.stringify(record));
}

async function* mapRecords<T>(items: AsyncIterable<{ readonly record: T }>): AsyncGenerator<T> {
  for await (const { record } of items) yield record;
}

async function writeAll(pieces: AsyncIterable<string>, { stdout }: Terminal): Promise<void> {
  for await (const piece of pieces) await writeText(stdout, piece);
}

/** Makes the files aside and moves them into place whole. */
async function writeTables(source: ExportSource, out: string, options: ExportOptions): Promise<void> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const files =
      options.format === 'csv' ? await writeCsv(source, draft, options) : await writeParquet(source, draft);
    if (target.endsWith('.zip')) {
      await zipFiles(draft, files, join(draft, 'all.zip'));
      await rename(join(draft, 'all.zip'), target);
      return;
    }
    await mkdir(target, { recursive: true });
    for (const file of files) await rename(join(draft, file), join(target, file));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writeCsv(source: ExportSource, folder: string, { bom }: ExportOptions): Promise<string[]> {
  const files = EXPORT_TABLES.map((table) => ({
    table,
    name: `${table.name}.csv`,
    stream: createWriteStream(join(folder, `${table.name}.csv`)),
  }));
  // A full disk is told by the next write, or by the end.
  for (const { stream } of files) stream.on('error', () => undefined);
  for (const { table, stream } of files)
    await append(stream, (bom === true ? '\uFEFF' : '') + formatHeading(table));
  for await (const item of source()) {
    for (const { table, stream } of files) await append(stream, formatRows(table, item));
  }
  for (const { stream } of files) stream.end();
  await Promise.all(files.map(({ stream }) => finished(stream)));
  return files.map(({ name }) => name);
}

async function append(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

async function writeParquet(source: ExportSource, folder: string): Promise<string[]> {
  const { fileWriter } = await import('hyparquet-writer');
  const names = EXPORT_TABLES.map(({ name }) => `${name}.parquet`);
  const tables = await Promise.all(
    EXPORT_TABLES.map((table, i) => openParquet(table, fileWriter(join(folder, names[i] ?? '')))),
  );
  for await (const item of source()) for (const table of tables) table.add(item);
  return names.filter((_, i) => (tables[i]?.finish() ?? 0) > 0);
}

async function zipFiles(folder: string, files: readonly string[], path: string): Promise<void> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  for (const file of files) zip.addFile(join(folder, file), file);
  zip.end();
  await finished(zip.outputStream.pipe(createWriteStream(path)));
}
