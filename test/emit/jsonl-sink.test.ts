import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJsonlSink } from '../../src/emit/jsonl-sink.ts';
import { makeRecord } from '../store/make-record.ts';

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
    await Promise.all(records.map((record) => sink.emit(record, record.id)));
    await sink.close();
    expect(readIds()).toEqual(records.map((record) => record.id));
  });

  it('goes on where an earlier process ended, without writing a line twice', async () => {
    const [a, b] = [makeRecord(), makeRecord()];
    const first = createJsonlSink(path());
    await first.emit(a, 'a');
    await first.emit(a, 'a');
    await first.close();
    const second = createJsonlSink(path());
    await second.emit(a, 'a');
    await second.emit(b, 'b');
    await second.close();
    expect(readIds()).toEqual([a.id, b.id]);
  });

  it('cuts off a line that was left half-written, and writes it whole', async () => {
    const [a, b] = [makeRecord(), makeRecord()];
    const first = createJsonlSink(path());
    await first.emit(a, 'a');
    await first.emit(b, 'b');
    await first.close();
    truncateSync(path(), readFileSync(path()).length - 40);
    const second = createJsonlSink(path());
    await second.emit(b, 'b');
    await second.close();
    expect(readIds()).toEqual([a.id, b.id]);
  });

  it('starts afresh a file that holds half a line and nothing else', async () => {
    const a = makeRecord();
    const sink = createJsonlSink(join(directory, 'records.jsonl'));
    appendFileSync(join(directory, 'records.jsonl'), '{"schema":');
    await sink.emit(a, 'a');
    await sink.close();
    expect(JSON.parse(readFileSync(join(directory, 'records.jsonl'), 'utf8'))).toEqual(a);
  });

  it('says so when the file cannot be written, and can when it can again', async () => {
    appendFileSync(join(directory, 'out'), 'a file where the directory should be');
    const sink = createJsonlSink(path());
    const a = makeRecord();
    await expect(sink.emit(a, 'a')).rejects.toThrow(/EEXIST|ENOTDIR/);
    rmSync(join(directory, 'out'));
    await sink.emit(a, 'a');
    await sink.close();
    expect(readIds()).toEqual([a.id]);
  });
});
