import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { EXPORT_TABLES } from '../../src/export/index.ts';
import { createStore } from '../../src/store/index.ts';
import { makePage, makeRecord } from '../store/make-record.ts';
import { runInMemory } from './run-in-memory.ts';

let folder: string;
const run = (...args: string[]) =>
  runInMemory(['records', 'export', ...args, '--data', join(folder, 'data')]);
const urls = [
  'https://news.example/export-1',
  'https://news.example/export-2',
  'https://news.example/export-1',
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alderman-export-'));
  const store = await createStore({ directory: join(folder, 'data') });
  for (const [i, url] of urls.entries()) {
    await store.submitUrls([{ id: url, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    const pageId = await store.savePage(url, makePage(`body ${i}`));
    const ending = i === 2 ? ' It was corrected.' : '';
    await store.saveRecord({ urlId: url, pageId, record: makeRecord({ url, ending }) });
  }
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('alderman records export', () => {
  it('writes whole records, all versions, a line of JSON each, unless told otherwise', async () => {
    const { code, lines } = await run();
    expect(code).toBe(0);
    expect(lines.map((line) => (line['article'] as { url: string }).url)).toEqual(urls);
    expect((await run('--after', '2')).lines).toHaveLength(1);
    expect((await run('--since', '2099-01-01')).lines).toEqual([]);
  });

  it('writes one table as CSV, of the newest version of each article', async () => {
    const { stdout } = await run('--format', 'csv', '--table', 'roles');
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(rows.map((row) => row['article_url'])).toEqual([urls[1], urls[2]]);
    expect(rows[0]).toMatchObject({ person: 'Joan Marsh', title: 'leader', body: 'Leeds City Council' });
    // The store knows her for one person.
    expect(new Set(rows.map((row) => row['person_id'])).size).toBe(1);
    const all = await run('--format', 'csv', '--table', 'roles', '--all-versions', '--bom');
    expect(all.stdout.startsWith('\uFEFF')).toBe(true);
    expect(parse(all.stdout, { bom: true })).toHaveLength(4);
  });

  it('makes a folder with a file for each table', async () => {
    const out = join(folder, 'deep', 'tables');
    expect((await run('--format', 'csv', '--out', out)).code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(EXPORT_TABLES.map(({ name }) => `${name}.csv`).toSorted());
    expect(readFileSync(join(out, 'quotes.csv'), 'utf8')).toContain('We will mend the roof');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['tables']);
  });

  it('makes a zip of Parquet files, and no file for a table without rows', async () => {
    const out = join(folder, 'facts.zip');
    expect((await run('--format', 'parquet', '--out', out)).code).toBe(0);
    const zip = await fromBufferPromise(readFileSync(out));
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) names.push(entry.fileName);
    expect(names).toContain('roles.parquet');
    expect(names).not.toContain('ratings.parquet');
  });

  it.each([
    ['jsonld', /^\{"@context":"https:\/\/schema\.org"/],
    ['popolo', /^\{\n?"persons":/],
    ['ftm', /^\{"id":"record-/],
    ['rss', /^<\?xml[^>]*>\s*<rss version="2\.0"/],
  ])('writes %s to standard output', async (format, start) => {
    const { code, stdout } = await run('--format', format);
    expect(code).toBe(0);
    expect(stdout).toMatch(start);
    expect(stdout).toContain('Joan Marsh');
  });

  it('gives the latest facts first as RSS', async () => {
    const { stdout } = await run('--format', 'rss', '--limit', '1', '--link', 'https://alderman.example/');
    expect(stdout.match(/<item>/g)).toHaveLength(1);
    expect(stdout).toContain(`<link>${urls[2]}</link>`);
    expect(stdout).toContain('<link>https://alderman.example/</link>');
  });

  it.each([
    [['--format', 'csv'], /name a folder or a \.zip with --out/],
    [['--format', 'parquet', '--table', 'roles'], /--table goes with --format csv/],
    [['--format', 'csv', '--table', 'mayors'], /There is no table mayors: articles/],
    [['--format', 'rss', '--out', 'x'], /--out goes with the formats csv and parquet/],
    [['--format', 'xls'], /xls/],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(existsSync('x')).toBe(false);
  });
});
