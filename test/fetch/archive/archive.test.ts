import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { type Archive, createArchive } from '../../../src/fetch/index.ts';

const BODY = Buffer.from('<p>The council met on Tuesday.</p>'.repeat(40));
const KEY = createHash('sha256').update(BODY).digest('hex');

let folder = '';
let archive: Archive;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
  archive = createArchive(path.join(folder, 'pages'));
  return () => rm(folder, { recursive: true, force: true });
});

const fileOf = (key: string): string => path.join(folder, 'pages', key.slice(0, 2), `${key.slice(2)}.gz`);

/** Every file in the archive, temporary ones included. */
async function listFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test('gives back what it was given, under its checksum', async () => {
  expect(await archive.has(KEY)).toBe(false);
  expect(await archive.put(BODY)).toBe(KEY);
  expect(await archive.has(KEY)).toBe(true);
  expect(Buffer.from(await archive.get(KEY))).toEqual(BODY);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['any bytes', randomBytes(300_000)],
])('keeps %s', async (_, body) => {
  expect(Buffer.from(await archive.get(await archive.put(body)))).toEqual(body);
});

test('keeps one packed file a body, readable with any tool', async () => {
  await archive.put(BODY);
  expect(await listFiles()).toEqual([`${KEY.slice(2)}.gz`]);
  const packed = await readFile(fileOf(KEY));
  expect(gunzipSync(packed)).toEqual(BODY);
  expect(packed.length).toBeLessThan(BODY.length / 5);
});

test('keeping the same body again writes nothing', async () => {
  await archive.put(BODY);
  const before = await stat(fileOf(KEY));
  await archive.put(Buffer.from(BODY));
  expect((await stat(fileOf(KEY))).ino).toBe(before.ino);
});

test('the same body from many hands at once is kept once, and whole', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => archive.put(BODY)));
  expect(new Set(keys)).toEqual(new Set([KEY]));
  expect(await listFiles()).toHaveLength(1);
  expect(Buffer.from(await archive.get(KEY))).toEqual(BODY);
});

test('says which page is missing', async () => {
  await expect(archive.get(KEY)).rejects.toMatchObject({
    name: 'ArchiveError',
    code: 'archive-missing',
    reason: expect.stringContaining(KEY),
  });
});

test.each(['', 'abc', '../../etc/passwd', KEY.toUpperCase(), `${KEY}/..`])(
  'takes %j for no key',
  async (key) => {
    await expect(archive.get(key)).rejects.toMatchObject({ code: 'archive-missing' });
    await expect(archive.has(key)).rejects.toMatchObject({ code: 'archive-missing' });
  },
);

test.each<[name: string, damage: (file: string) => Promise<void>]>([
  ['cut short', (file) => truncate(file, 40)],
  ['emptied', (file) => truncate(file, 0)],
  ['overwritten', (file) => writeFile(file, 'not gzip')],
  ['another page', (file) => writeFile(file, gzipSync('<p>other</p>'))],
])('notices a file that is %s, and heals it when the page comes again', async (_, damage) => {
  await archive.put(BODY);
  await damage(fileOf(KEY));
  await expect(archive.get(KEY)).rejects.toMatchObject({
    name: 'ArchiveError',
    code: 'archive-damaged',
    reason: expect.stringContaining(fileOf(KEY)),
  });
  await archive.put(BODY);
  expect(Buffer.from(await archive.get(KEY))).toEqual(BODY);
});

test('says so when the folder cannot be written', async () => {
  await writeFile(path.join(folder, 'pages'), 'a file where the folder should be');
  await expect(archive.put(BODY)).rejects.toMatchObject({ name: 'ArchiveError', code: 'archive-unwritable' });
});
