import { type ArticleRecord, diffFacts } from '../record/index.ts';
import type { Store } from '../store/index.ts';
import type { RecordsOptions } from './commands/records.ts';
import { findRecord } from './run-records.ts';
import { describeFacts } from './show/describe-facts.ts';
import { formatTable } from './show/format-table.ts';
import { createStyle, type Style, toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** A fact that came or went, in words. */
interface Change {
  readonly change: 'added' | 'removed';
  readonly kind: string;
  readonly words: string;
}

export function diffRecord(name: string, options: RecordsOptions, terminal: Terminal): Promise<ExitCode> {
  return withRecord(name, options, terminal, async (record, store) => {
    const before = await store.getPreviousRecord(record.id);
    if (before === undefined) {
      terminal.stderr.write('There is no earlier version of this article.\n');
      return;
    }
    const { added, removed } = diffFacts(before, record);
    const changes = [...describe('removed', before, removed), ...describe('added', record, added)];
    const style = createStyle(terminal);
    for (const change of changes) {
      const line = options.json === true ? JSON.stringify(change) : formatChange(change, style);
      await writeLine(terminal.stdout, line);
    }
    if (changes.length === 0) terminal.stderr.write('Its words have changed, and no fact has.\n');
  });
}

function describe(change: Change['change'], record: ArticleRecord, ids: readonly string[]): Change[] {
  const facts = [...record.roles, ...record.ratings, ...record.interventions, ...record.quotes];
  const wanted = new Set(ids);
  // Words and facts are in the same order.
  return describeFacts(record)
    .filter((_, at) => wanted.has(facts[at]?.id ?? ''))
    .map(({ kind, words }) => ({ change, kind, words }));
}

function formatChange({ change, kind, words }: Change, style: Style): string {
  const line = `${change === 'added' ? '+' : '-'} ${kind}  ${toPrintable(words)}`;
  return style(change === 'added' ? 'green' : 'red', line);
}

export function listCopies(name: string, options: RecordsOptions, terminal: Terminal): Promise<ExitCode> {
  return withRecord(name, options, terminal, async (record, store) => {
    const copies = await store.listCopies(record.id);
    if (options.json === true) {
      for (const copy of copies) await writeLine(terminal.stdout, JSON.stringify(copy));
    } else if (copies.length === 0) terminal.stderr.write('No other article is known that says the same.\n');
    else {
      const columns = ['id', 'published', 'site', 'address'].map((heading) => ({ heading }));
      const rows = copies.map(({ recordId, published, site, url }) =>
        [recordId, published?.slice(0, 10) ?? '-', site ?? '-', url].map(toPrintable),
      );
      await writeLine(terminal.stdout, formatTable(columns, rows));
    }
  });
}

function withRecord(
  name: string,
  options: RecordsOptions,
  terminal: Terminal,
  use: (record: ArticleRecord, store: Store) => Promise<void>,
): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    const record = await findRecord(store, name);
    if (record === undefined) {
      terminal.stderr.write(`alderman: there is no record ${name}\n`);
      return EXIT.failed;
    }
    await use(record, store);
    return EXIT.ok;
  });
}
