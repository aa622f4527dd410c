import { crawlOnce, crawlOnSchedule, storeSources } from '../app/index.ts';
import type { SourceStatus } from '../store/index.ts';
import type { CrawlCommandOptions } from './commands/crawl.ts';
import { requireSources } from './run-sources.ts';
import { formatSources } from './show/format-sources.ts';
import { createStyle } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withApp } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';
import { watchInterrupt } from './watch-interrupt.ts';

export async function runCrawl(options: CrawlCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const isOnce = options.once === true || options.source !== undefined;
  const settings = readSettings(terminal, options);
  const file = await requireSources(settings.sourcesFile);
  for (const id of options.source ?? []) {
    const source = file.sources.find((one) => one.id === id);
    if (source === undefined) throw new UsageError(`There is no source "${id}" in ${settings.sourcesFile}.`);
    if (source.paused)
      throw new UsageError(`The source "${id}" is paused. To run it: alderman sources resume ${id}`);
  }
  const interrupt = watchInterrupt();
  try {
    return await withApp(settings, async (app) => {
      await storeSources(app.store, file.sources);
      if (!isOnce) {
        terminal.stderr.write(
          `Crawling ${file.sources.length} sources by their schedules. Ctrl-C ends it.\n`,
        );
        await crawlOnSchedule(app, interrupt.signal);
        return EXIT.ok;
      }
      const { signal } = interrupt;
      const ran = await crawlOnce(app, { signal, ...(options.source && { sourceIds: options.source }) });
      await show(ran, options, terminal);
      return ran.every(({ run }) => run !== null && run.outcome !== 'failed') ? EXIT.ok : EXIT.failed;
    });
  } finally {
    interrupt.stop();
  }
}

async function show(
  ran: readonly SourceStatus[],
  { json }: CrawlCommandOptions,
  terminal: Terminal,
): Promise<void> {
  if (json === true) for (const status of ran) await writeLine(terminal.stdout, JSON.stringify(status));
  else await writeLine(terminal.stdout, formatSources(ran, createStyle(terminal)));
}
