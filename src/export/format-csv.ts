import { stringify } from 'csv-stringify/sync';
import type { ExportSource } from './export-item.ts';
import type { ExportTable } from './tables.ts';

export interface CsvOptions {
  /** Begins with a byte order mark, by which Excel knows that the text is UTF-8. */
  readonly bom?: boolean;
}

/**
 * A table as CSV (RFC 4180), a piece for each record. A cell that a spreadsheet would take for a formula has an
 * apostrophe before it, which spreadsheets do not show.
 */
export async function* formatCsv(
  table: ExportTable,
  source: ExportSource,
  { bom = false }: CsvOptions = {},
): AsyncGenerator<string> {
  yield (bom ? '\uFEFF' : '') + formatHeading(table);
  for await (const item of source()) {
    const rows = formatRows(table, item);
    if (rows !== '') yield rows;
  }
}

/** The line of column names. */
export function formatHeading(table: ExportTable): string {
  return formatLines([table.columns.map((column) => column.name)]);
}

/** The lines of one record; empty where it has none. */
export function formatRows(table: ExportTable, item: Parameters<ExportTable['rows']>[0]): string {
  return formatLines(table.rows(item));
}

function formatLines(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
    // NUL ends the text for many readers.
    cast: { string: (value) => value.replaceAll('\0', '\uFFFD') },
  });
}
