import type { ArticleRecord } from '../record/index.ts';
import type { Store } from '../store/index.ts';
import type { RecordsOptions } from './commands/records.ts';
import { findUrl } from './find-url.ts';
import { formatRecord } from './show/format-record.ts';
import { formatSummaries } from './show/format-summaries.ts';
import { createStyle } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

export function listRecords(options: RecordsOptions, terminal: Terminal): Promise<ExitCode> {
  const { limit = 100, after = 0, json } = options;
  return withStore(readSettings(terminal, options), async (store) => {
    const summaries = await store.listRecords({ after, limit });
    if (json === true) {
      for (const summary of summaries) await writeLine(terminal.stdout, JSON.stringify(summary));
    } else {
      const [total, stories] = [await store.countRecords(), await store.countStories()];
      await writeLine(terminal.stdout, formatSummaries(summaries, { total, stories }, createStyle(terminal)));
    }
    return EXIT.ok;
  });
}

export function showRecord(name: string, options: RecordsOptions, terminal: Terminal): Promise<ExitCode> {
  const { stdout } = terminal;
  return withStore(readSettings(terminal, options), async (store) => {
    const record = await findRecord(store, name, options.asExtracted === true ? 'machine' : 'reviewed');
    if (record === undefined) {
      terminal.stderr.write(`alderman: there is no record ${name}\n`);
      return EXIT.failed;
    }
    const text =
      options.json === true
        ? JSON.stringify(record)
        : formatRecord(record, createStyle(terminal), stdout.columns);
    await writeLine(stdout, text);
    return EXIT.ok;
  });
}

/** By its id, or by the address or path that it came from. */
export async function findRecord(
  store: Store,
  name: string,
  which: 'reviewed' | 'machine' = 'reviewed',
): Promise<ArticleRecord | undefined> {
  const record = await store.getRecord(name, which);
  if (record !== undefined) return record;
  const id = (await findUrl(store, name))?.recordId;
  return id ? store.getRecord(id, which) : undefined;
}
