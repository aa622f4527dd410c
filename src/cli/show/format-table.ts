/** One column: its heading, and whether its cells are numbers, which are set to the right. */
export interface Column {
  readonly heading: string;
  readonly isNumeric?: boolean;
}

/** Sets rows in columns two spaces apart, each as wide as its widest cell. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map((c) => c.heading), ...rows];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  return cells
    .map((row) =>
      columns
        .map(({ isNumeric }, at) => {
          const cell = row[at] ?? '';
          return isNumeric ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
