import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { checkSource, type Config, readSourcesFile, storeSources } from '../app/index.ts';
import type { SiteCheck } from '../discover/index.ts';
import {
  addSource,
  chooseId,
  KNOWN_SITES,
  setPaused,
  type SourceInput,
  SourcesFileError,
} from '../sites/index.ts';
import type { SourceStatus } from '../store/index.ts';
import type { SourcesOptions } from './commands/sources.ts';
import { formatKnownSites, formatSources } from './show/format-sources.ts';
import { formatSiteCheck } from './show/format-site-check.ts';
import { createStyle } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { watchInterrupt } from './watch-interrupt.ts';

/** The sources file. @throws UsageError if it is not there or has mistakes */
export async function requireSources(path: string) {
  const file = await readSourcesFile(path).catch((error: Error) => {
    throw new UsageError(error.message, { cause: error });
  });
  if (file !== null) return file;
  throw new UsageError(`There is no sources file ${path}. To begin one: alderman sources add https://…`);
}

export async function listSources(options: SourcesOptions, terminal: Terminal): Promise<ExitCode> {
  const style = createStyle(terminal);
  if (options.known === true) {
    await write(options, terminal, KNOWN_SITES, () => formatKnownSites(KNOWN_SITES, style));
    return EXIT.ok;
  }
  const settings = readSettings(terminal, options);
  const { sources } = await requireSources(settings.sourcesFile);
  const runs = await readRuns(settings);
  const statuses = sources.map((source) => ({ source, run: runs.get(source.id) ?? null }));
  await write(options, terminal, statuses, () => formatSources(statuses, style));
  return EXIT.ok;
}

/** What the store knows of the last runs; nothing before the first use of the store. */
async function readRuns(settings: Config): Promise<Map<string, SourceStatus['run']>> {
  const isThere = settings.databaseUrl !== null || existsSync(settings.dataDirectory);
  const statuses = isThere ? await withStore(settings, (store) => store.listSources()) : [];
  return new Map(statuses.map(({ source, run }) => [source.id, run]));
}

export async function addOneSource(
  given: string,
  options: SourcesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = readSettings(terminal, options);
  const found = findKnown(given) ?? (await findSources(given, settings, terminal))?.proposals[0]?.entry;
  if (found === undefined) {
    terminal.stderr.write(`alderman: nothing is found there by which the site could be crawled\n`);
    return EXIT.failed;
  }
  const { sourcesFile } = settings;
  const text = existsSync(sourcesFile) ? await readFile(sourcesFile, 'utf8') : '';
  const entry = { ...found, id: chooseId(text, found) };
  await writeSources(settings, () => addSource(text, entry));
  await writeLine(terminal.stdout, stringify([entry]).trimEnd());
  terminal.stderr.write(`Added to ${sourcesFile}. To run it now: alderman crawl --source ${entry.id}\n`);
  return EXIT.ok;
}

function findKnown(id: string): SourceInput | undefined {
  return KNOWN_SITES.filter(({ validUntil }) => validUntil === null)
    .flatMap(({ sources }) => sources)
    .find((entry) => entry.id === id);
}

export async function checkSources(
  address: string | undefined,
  options: SourcesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = readSettings(terminal, options);
  if (address === undefined) {
    const { sources } = await requireSources(settings.sourcesFile);
    const count = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
    await writeLine(terminal.stdout, `${settings.sourcesFile}: ${count}, no mistakes`);
    return EXIT.ok;
  }
  const check = await findSources(address, settings, terminal);
  if (check === undefined) return EXIT.failed;
  await write(options, terminal, check.proposals, () => formatSiteCheck(check, createStyle(terminal)));
  return check.proposals.length > 0 ? EXIT.ok : EXIT.failed;
}

/** Undefined, with the reason on standard error, where the page itself cannot be had. */
async function findSources(
  address: string,
  settings: Config,
  terminal: Terminal,
): Promise<SiteCheck | undefined> {
  if (!/^https?:\/\//i.test(address)) {
    const known = 'alderman sources list --known';
    throw new UsageError(`"${address}" is neither a known source (${known}) nor an address with https://.`);
  }
  const interrupt = watchInterrupt();
  try {
    return await checkSource(settings, address, interrupt.signal);
  } catch (error) {
    const { reason } = error as { reason?: unknown };
    if (typeof reason !== 'string') throw error;
    terminal.stderr.write(`alderman: ${reason}\n`);
    return undefined;
  } finally {
    interrupt.stop();
  }
}

export async function pauseSource(
  id: string,
  isPaused: boolean,
  options: SourcesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = readSettings(terminal, options);
  const { text, sources } = await requireSources(settings.sourcesFile);
  if (!sources.some((source) => source.id === id)) {
    throw new UsageError(`There is no source "${id}" in ${settings.sourcesFile}.`);
  }
  await writeSources(settings, () => setPaused(text, id, isPaused) ?? text);
  await writeLine(terminal.stdout, `${id} is ${isPaused ? 'paused' : 'resumed'}`);
  return EXIT.ok;
}

/** Writes the file, and tells a store that is shared: an embedded one belongs to the crawl that watches the file. */
async function writeSources(settings: Config, edit: () => string): Promise<void> {
  try {
    await writeFile(settings.sourcesFile, edit());
  } catch (error) {
    if (error instanceof SourcesFileError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
  if (settings.databaseUrl === null) return;
  const { sources } = await requireSources(settings.sourcesFile);
  await withStore(settings, (store) => storeSources(store, sources));
}

/** A line of JSON for each, or the text for a person. */
async function write(
  { json }: SourcesOptions,
  { stdout }: Terminal,
  items: readonly unknown[],
  format: () => string,
): Promise<void> {
  if (json === true) for (const item of items) await writeLine(stdout, JSON.stringify(item));
  else await writeLine(stdout, format());
}
