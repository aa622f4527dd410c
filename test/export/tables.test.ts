import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { fileWriter } from 'hyparquet-writer';
import { readParquet } from 'parquet-wasm/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_TABLES, type ExportSource, formatCsv, openParquet } from '../../src/export/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { HOSTILE, ITEMS, join, source, toItem } from './make-items.ts';

const isFormula = (cell: string) => /^[=+\-@\t\r＝＋－＠]/.test(cell);
/** UTF-8 has no half of a surrogate pair. */
const toUtf8 = (cell: unknown) => (typeof cell === 'string' ? Buffer.from(cell).toString() : cell);

describe.each(EXPORT_TABLES)('the table $name', (table) => {
  const rows = ITEMS.flatMap((item) => table.rows(item));

  it('has a cell for each column, of its type', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const [i, cell] of row.entries()) {
        if (cell === null) continue;
        expect(typeof cell).toBe(table.columns[i]!.type === 'text' ? 'string' : 'number');
      }
    }
  });

  it('comes back from CSV as it was, without a formula in it', async () => {
    const read = parse(await join(formatCsv(table, source)), { bom: true });
    expect(read[0]).toEqual(table.columns.map((column) => column.name));
    expect(read).toHaveLength(rows.length + 1);
    for (const [i, row] of read.slice(1).entries()) {
      for (const cell of row) expect(isFormula(cell), cell).toBe(false);
      const expected = rows[i]!.map((cell) => {
        const text = String(toUtf8(cell ?? '')).replaceAll('\0', '\uFFFD');
        return typeof cell === 'string' && isFormula(text) ? `'${text}` : text;
      });
      expect(row.map(toUtf8)).toEqual(expected);
    }
  });

  it('comes back from Parquet as it was, by another library', async () => {
    const path = joinPath(folder, `${table.name}.parquet`);
    const writer = await openParquet(table, fileWriter(path));
    for (const item of ITEMS) writer.add(item);
    writer.finish();
    const read = tableFromIPC(readParquet(readFileSync(path)).intoIPCStream());
    expect(read.schema.fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    const back = read.toArray().map((row) => Object.values((row as { toJSON(): object }).toJSON()));
    expect(back).toEqual(rows.map((row) => row.map(toUtf8)));
  });
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(joinPath(tmpdir(), 'alderman-export-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('CSV', () => {
  const people = EXPORT_TABLES.find((table) => table.name === 'people')!;

  it('takes the force out of every beginning of a formula', async () => {
    const text = await join(formatCsv(people, source));
    const names = parse(text).map((row) => row[0]);
    for (const words of HOSTILE.slice(0, 7)) expect(names).toContain(`'${words}`);
  });

  it('begins with a byte order mark where it is asked to, and only then', async () => {
    expect((await join(formatCsv(people, source, { bom: true }))).startsWith('\uFEFFperson,')).toBe(true);
    expect((await join(formatCsv(people, source))).startsWith('person,')).toBe(true);
  });
});

describe('Parquet', () => {
  it('may be longer than a group of rows, and tells where there are none', async () => {
    const articles = EXPORT_TABLES.find((table) => table.name === 'articles')!;
    for (const count of [0, 12_000]) {
      const path = joinPath(folder, `${count}.parquet`);
      const writer = await openParquet(articles, fileWriter(path));
      const item = toItem(makeRecord());
      for (let i = 0; i < count; i++) writer.add(item);
      expect(writer.finish()).toBe(count);
      if (count === 0) continue;
      expect(tableFromIPC(readParquet(readFileSync(path)).intoIPCStream()).numRows).toBe(count);
    }
  });
});

it('holds one record at a time', async () => {
  let pulled = 0;
  const endless: ExportSource = async function* () {
    for (;;) {
      pulled++;
      yield toItem(makeRecord());
    }
  };
  let pieces = 0;
  for await (const _ of formatCsv(EXPORT_TABLES[0]!, endless)) if (++pieces === 100) break;
  expect(pulled).toBe(99);
});
