import type { PageRow, UrlRow } from '../store/index.ts';
import type { QuarantineOptions } from './commands/quarantine.ts';
import { findUrl } from './find-url.ts';
import { ingestInputs } from './run-ingest.ts';
import { formatTable } from './show/format-table.ts';
import { createStyle, type Style, toPrintable } from './show/style.ts';
import { writeLine } from './show/write-line.ts';
import { readSettings, withStore } from './store-options.ts';
import { EXIT, type ExitCode, type Terminal, UsageError } from './terminal.ts';

export function listQuarantine(options: QuarantineOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    const rows = await store.listUrls(selectQuarantined(options));
    if (options.json === true) {
      for (const row of rows) await writeLine(terminal.stdout, JSON.stringify(row));
    } else {
      const total = (await store.countUrls()).quarantined ?? 0;
      await writeLine(terminal.stdout, formatRows(rows, total, createStyle(terminal)));
    }
    return EXIT.ok;
  });
}

export function showQuarantined(
  name: string,
  options: QuarantineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  return withStore(readSettings(terminal, options), async (store) => {
    const row = await findUrl(store, name);
    if (row === undefined) {
      terminal.stderr.write(`alderman: nothing is known of ${name}\n`);
      return EXIT.failed;
    }
    const page = row.pageId === null ? undefined : await store.getPage(row.pageId);
    const text =
      options.json === true ? JSON.stringify({ ...row, page: page ?? null }) : formatRow(row, page);
    await writeLine(terminal.stdout, text);
    return EXIT.ok;
  });
}

export async function retryQuarantined(
  names: readonly string[],
  options: QuarantineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (names.length === 0 && options.code === undefined) {
    throw new UsageError('Name what to take up again, or give a --code.');
  }
  const inputs = await withStore(readSettings(terminal, options), async (store) => {
    const rows = options.code === undefined ? [] : await store.listUrls(selectQuarantined(options));
    // A name that is not known is an input like any other, and comes to a reason of its own.
    const named = await Promise.all(names.map(async (name) => (await findUrl(store, name))?.url ?? name));
    return [...rows.map((row) => row.url), ...named];
  });
  if (inputs.length > 0) return ingestInputs(inputs, options, terminal);
  terminal.stderr.write(`Nothing was given up with the code ${options.code ?? ''}.\n`);
  return EXIT.ok;
}

function selectQuarantined({ code, limit = 100 }: QuarantineOptions) {
  return { state: 'quarantined', limit, ...(code === undefined ? {} : { code }) } as const;
}

function formatRows(rows: readonly UrlRow[], total: number, style: Style): string {
  const columns = [{ heading: 'when' }, { heading: 'code' }, { heading: 'address' }];
  const table = formatTable(
    columns,
    rows.map((row) => [showTime(row.updatedAt), row.code ?? '-', toPrintable(row.url)]),
  );
  const [heading = '', ...lines] = table.split('\n');
  const body = lines.flatMap((line, at) => [
    line,
    style('dim', `  ↳ ${toPrintable(rows[at]?.reason ?? '')}`),
  ]);
  const shown = rows.length === total ? '' : `${rows.length} of `;
  return [style('bold', heading), ...body, '', `${shown}${total} given up`].join('\n');
}

function formatRow(row: UrlRow, page: PageRow | undefined): string {
  const facts: Record<string, string | number | null> = {
    id: row.id,
    address: row.url,
    'submitted as': row.submittedAs,
    state: row.state,
    stage: row.stage,
    code: row.code,
    reason: row.reason,
    attempts: row.attempts,
    submitted: showTime(row.submittedAt),
    updated: showTime(row.updatedAt),
    ...(page === undefined
      ? {}
      : {
          'answered from': page.finalUrl,
          'HTTP status': page.status,
          type: page.headers['content-type'] ?? null,
          bytes: page.bytes,
          fetched: showTime(page.fetchedAt),
          archived: `archive/${page.sha256.slice(0, 2)}/${page.sha256.slice(2)}.gz`,
        }),
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name.padEnd(14)}${toPrintable(String(value ?? '-'))}`)
    .join('\n');
}

function showTime(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}
