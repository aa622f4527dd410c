import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJsonlSink } from '../../src/emit/jsonl-sink.ts';
import { makeRecord } from '../store/make-record.ts';
import { makeEmission } from './make-emission.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'alderman-sink-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const path = () => join(directory, 'out', 'records.jsonl');
const readIds = () =>
  readFileSync(path(), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { id: string }).id);

describe('the JSONL sink', () => {
  it('writes one line a record, in the order given, though many come at once', async () => {
    const sink = createJsonlSink(path());
    const records = Array.from({ length: 50 }, () => makeRecord());
    await Promise.all(records.map((record) => sink.emit(makeEmission(record))));
    await sink.close();
    expect(readIds()).toEqual(records.map((record) => record.id));
  });

  it('goes on where an earlier process ended, without writing a line twice', async () => {
    const [a, b] = [makeRecord(), makeRecord()];
    const first = createJsonlSink(path());
    await first.emit(makeEmission(a));
    await first.emit(makeEmission(a));
    await first.close();
    const second = createJsonlSink(path());
    await second.emit(makeEmission(a));
    await second.emit(makeEmission(b));
    await second.close();
    expect(readIds()).toEqual([a.id, b.id]);
  });

  it('cuts off a line that was left half-written, and writes it whole', async () => {
    const [a, b] = [makeRecord(), makeRecord()];
    const first = createJsonlSink(path());
    await first.emit(makeEmission(a));
    await first.emit(makeEmission(b));
    await first.close();
    truncateSync(path(), readFileSync(path()).length - 40);
    const second = createJsonlSink(path());
    await second.emit(makeEmission(b));
    await second.close();
    expect(readIds()).toEqual([a.id, b.id]);
  });

  it('cuts off half of a line that is longer than what is read of other files', async () => {
    const first = createJsonlSink(path());
    const [a, b] = [makeRecord(), makeRecord()];
    await first.emit(makeEmission(a));
    await first.close();
    appendFileSync(path(), `{"id":"${'x'.repeat(20_000_000)}`);
    const second = createJsonlSink(path());
    await second.emit(makeEmission(b));
    await second.close();
    expect(readIds()).toEqual([a.id, b.id]);
  });

  it('starts afresh a file that holds half a line and nothing else', async () => {
    const a = makeRecord();
    const sink = createJsonlSink(join(directory, 'records.jsonl'));
    appendFileSync(join(directory, 'records.jsonl'), '{"schema":');
    await sink.emit(makeEmission(a));
    await sink.close();
    expect(JSON.parse(readFileSync(join(directory, 'records.jsonl'), 'utf8'))).toEqual(a);
  });

  it('says so when the file cannot be written, and can when it can again', async () => {
    appendFileSync(join(directory, 'out'), 'a file where the directory should be');
    const sink = createJsonlSink(path());
    const a = makeRecord();
    await expect(sink.emit(makeEmission(a))).rejects.toThrow(/EEXIST|ENOTDIR/);
    rmSync(join(directory, 'out'));
    await sink.emit(makeEmission(a));
    await sink.close();
    expect(readIds()).toEqual([a.id]);
  });

  describe('that rotates', () => {
    const list = () => readdirSync(join(directory, 'out')).toSorted();

    it('puts the file aside before it would exceed its size, losing and repeating nothing', async () => {
      const records = Array.from({ length: 6 }, () => makeRecord());
      const bytes = JSON.stringify(records[0]).length;
      const open = () =>
        createJsonlSink(path(), { maxBytes: bytes * 3, daily: false }, () => new Date('2026-01-05'));
      for (const record of records) {
        const sink = open();
        await sink.emit(makeEmission(record));
        await sink.emit(makeEmission(record));
        await sink.close();
      }
      const files = list();
      expect(files.length).toBeGreaterThan(2);
      const sizes = files.map((name) => statSync(join(directory, 'out', name)).size);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(bytes * 3);
      const lines = files.flatMap((name) =>
        readFileSync(join(directory, 'out', name), 'utf8')
          .trim()
          .split('\n'),
      );
      const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
      expect(ids.toSorted()).toEqual(records.map((record) => record.id).toSorted());
    });

    it('begins a file each day, named after the day of its lines', async () => {
      let now = new Date('2026-01-05T23:59:00Z');
      const sink = createJsonlSink(path(), { maxBytes: null, daily: true }, () => now);
      const [a, b, c] = [makeRecord(), makeRecord(), makeRecord()];
      await sink.emit(makeEmission(a));
      await sink.emit(makeEmission(b));
      now = new Date('2026-01-06T00:00:01Z');
      await sink.emit(makeEmission(c));
      await sink.close();
      expect(list()).toEqual(['records-2026-01-05-0001.jsonl', 'records.jsonl']);
      expect(readIds()).toEqual([c.id]);
    });
  });
});
