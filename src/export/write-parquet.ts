import type { ParquetWriter } from 'hyparquet-writer';
import type { ExportItem } from './export-item.ts';
import type { ExportColumn, ExportTable } from './tables.ts';

/** Takes the rows of a table and writes them as Parquet. */
export interface ParquetTable {
  add(item: ExportItem): void;
  /**
   * Writes what is left, and the end of the file. Returns the number of rows: a file with none is not read by all
   * programs, and better left out.
   */
  finish(): number;
}

/** Rows held until they are written as one group. */
const GROUP_ROWS = 5000;

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** Where hyparquet-writer puts its bytes. */
type Writer = ConstructorParameters<typeof ParquetWriter>[0]['writer'];

/** Opens a table to be written; every column may hold nulls. The library is loaded when it is needed. */
export async function openParquet(table: ExportTable, writer: Writer): Promise<ParquetTable> {
  const library = await import('hyparquet-writer');
  const describe = ({ name, type }: ExportColumn, data: unknown[]) => ({
    name,
    data,
    type: TYPES[type],
    nullable: true,
  });
  const schema = library.schemaFromColumnData({
    columnData: table.columns.map((column) => describe(column, [])),
  });
  const parquet = new library.ParquetWriter({ writer, schema, createdBy: 'alderman' });
  let columns: unknown[][] = table.columns.map(() => []);
  let held = 0;
  let count = 0;

  const flush = () => {
    if (held === 0) return;
    // It answers with a promise only where the writer itself does, and none of ours does.
    void parquet.write({
      columnData: table.columns.map((column, i) => describe(column, columns[i] ?? [])),
      rowGroupSize: GROUP_ROWS,
    });
    columns = table.columns.map(() => []);
    held = 0;
  };
  return {
    add(item) {
      for (const row of table.rows(item)) {
        row.forEach((cell, i) => columns[i]?.push(cell));
        held++;
        count++;
        if (held === GROUP_ROWS) flush();
      }
    },
    finish() {
      flush();
      void parquet.finish();
      return count;
    },
  };
}
