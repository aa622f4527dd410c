import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NewsServer, serveNews } from '../../fixtures/news/serve-news.ts';
import { checkRecord } from '../../src/record/index.ts';
import { runInMemory } from './run-in-memory.ts';

let news: NewsServer;
let folder: string;
let env: Record<string, string>;
const run = (args: string[], input = '') =>
  runInMemory([...args, '--data', join(folder, 'data')], input, env);

beforeAll(async () => {
  news = await serveNews();
  folder = mkdtempSync(join(tmpdir(), 'alderman-'));
  env = { ALDERMAN_ALLOW_INSIDE: new URL(news.origin).host, ALDERMAN_HOST_DELAY: '0' };
});
afterAll(async () => {
  await news.close();
  rmSync(folder, { recursive: true });
});

describe('alderman ingest', () => {
  it('takes pages and files to records, and says what became of the rest', async () => {
    const file = join(folder, 'saved.txt');
    writeFileSync(file, 'Rutland County Council has chosen Ada Prowse as its chief executive. '.repeat(8));
    const [first = ''] = news.articles;
    const [missing = ''] = news.badPages;
    const { code, stdout } = await run(
      ['ingest', first, '--from', '-'],
      `# two more\n\n${file}\n${missing}\n`,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^done .* \\S+/trade-weekly\\S+$`, 'm'));
    expect(stdout).toMatch(/^done .*saved\.txt$/m);
    expect(stdout).toMatch(/^quarantined .*missing\.html\n {2}↳ .*404.* \(http-404\)$/m);
    expect(stdout).toContain('3 inputs: 2 done, 1 quarantined');
  });

  it('ends with 0 where all succeeded, and answers a machine', async () => {
    const url = news.articles[1] ?? '';
    const { code, lines } = await run(['ingest', '--json', url, url]);
    expect(code).toBe(0);
    expect(lines.map((l) => [l['input'], l['state']])).toEqual([
      [url, 'done'],
      [url, 'done'],
    ]);
  });

  it('asks for an input', async () => {
    expect(await run(['ingest'])).toMatchObject({ code: 2, stderr: expect.stringContaining('No address') });
  });

  it('names a setting that is wrong', async () => {
    const { code, stderr } = await runInMemory(['ingest', 'x'], '', { REDIS_URL: 'localhost' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('REDIS_URL') });
  });
});

describe('alderman records', () => {
  it('lists what is stored', async () => {
    const { stdout } = await run(['records', 'list']);
    expect(stdout).toContain('3 records');
    const { lines } = await run(['records', 'list', '--json', '--limit', '2']);
    expect(lines.map((l) => l['seq'])).toEqual([1, 2]);
    expect((await run(['records', 'list', '--json', '--after', '2'])).lines.map((l) => l['seq'])).toEqual([
      3,
    ]);
  });

  it('shows one by its address, its id or its path', async () => {
    const url = news.articles[0] ?? '';
    const { lines } = await run(['records', 'show', url, '--json']);
    const record = checkRecord(lines[0]);
    const { stdout } = await run(['records', 'show', record.id]);
    expect(stdout).toContain(record.id);
    expect((await run(['records', 'show', join(folder, 'saved.txt')])).stdout).toContain('Ada Prowse');
    expect(await run(['records', 'show', 'nobody'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no record nobody'),
    });
  });

  it('exports every record', async () => {
    const { lines } = await run(['records', 'export']);
    expect(lines).toHaveLength(3);
    for (const line of lines) checkRecord(line);
  });

  it('refuses what is no number', async () => {
    expect((await run(['records', 'list', '--limit', 'all'])).code).toBe(2);
  });
});

describe('alderman records quarantine', () => {
  const missing = () => news.badPages[0] ?? '';

  it('lists what was given up, and why', async () => {
    const { stdout } = await run(['records', 'quarantine', 'list']);
    expect(stdout).toMatch(/http-404 +\S+missing\.html\n {2}↳ .*404/);
    expect(stdout).toContain('1 given up');
    expect((await run(['records', 'quarantine', 'list', '--json', '--code', 'http-410'])).lines).toEqual([]);
  });

  it('shows one by its address or id', async () => {
    const { lines } = await run(['records', 'quarantine', 'show', missing(), '--json']);
    expect(lines[0]).toMatchObject({ state: 'quarantined', code: 'http-404', page: null });
    const { stdout } = await run(['records', 'quarantine', 'show', String(lines[0]?.['id'])]);
    expect(stdout).toMatch(/^code +http-404$/m);
    expect((await run(['records', 'quarantine', 'show', 'nothing'])).code).toBe(1);
  });

  it('takes up again what is named, or all with a code', async () => {
    for (const which of [[missing()], ['--code', 'http-404']]) {
      const { code, lines } = await run(['records', 'quarantine', 'retry', '--json', ...which]);
      expect(lines.map((l) => [l['url'], l['acceptance'], l['code']])).toEqual([
        [missing(), 'again', 'http-404'],
      ]);
      expect(code).toBe(1);
    }
    expect((await run(['records', 'quarantine', 'retry', '--code', 'http-410'])).code).toBe(0);
    expect((await run(['records', 'quarantine', 'retry'])).code).toBe(2);
  });
});

describe('alderman worker', () => {
  it('knows its stages, and what each needs', async () => {
    expect((await run(['worker', 'tea'])).stderr).toContain('fetch, extract, emit');
    expect(await run(['worker', 'fetch'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DATABASE_URL'),
    });
  });
});

describe('alderman doctor', () => {
  it('finds a set-up in order', async () => {
    const { code, lines } = await run(['doctor', '--json']);
    expect(code).toBe(0);
    expect(Object.fromEntries(lines.map((l) => [l['check'], l['state']]))).toEqual({
      node: 'ok',
      'data directory': 'ok',
      'free disk': 'ok',
      store: 'ok',
      queue: 'ok',
      sinks: 'ok',
      sources: 'ok',
      contact: 'warning',
    });
  });

  it('says what is out of reach, and goes on', async () => {
    env = { ...env, REDIS_URL: 'redis://127.0.0.1:1', DATABASE_URL: 'postgres://127.0.0.1:1/none' };
    const { code, stdout } = await run(['doctor']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ store .*ECONNREFUSED/m);
    expect(stdout).toMatch(/^✗ queue .*ECONNREFUSED/m);
    expect(stdout).toMatch(/^! contact/m);
  });
});
