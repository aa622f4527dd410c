import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NewsServer, serveNews } from '../../fixtures/news/serve-news.ts';
import { runInMemory } from '../cli/run-in-memory.ts';

let news: NewsServer;
let directory: string;
let file: string;
let env: Record<string, string>;
beforeAll(async () => {
  news = await serveNews();
  directory = mkdtempSync(join(tmpdir(), 'alderman-sources-'));
  file = join(directory, 'sources.yaml');
  env = {
    ALDERMAN_DATA: join(directory, 'data'),
    ALDERMAN_SOURCES: file,
    ALDERMAN_ALLOW_INSIDE: new URL(news.origin).host,
    ALDERMAN_HOST_DELAY: '0.01',
  };
});
afterAll(async () => {
  await news.close();
  rmSync(directory, { recursive: true, force: true });
});

const run = (...args: string[]) => runInMemory(args, '', env);

describe('alderman sources and crawl', () => {
  it('say what to do where there is no sources file', async () => {
    for (const args of [
      ['sources', 'list'],
      ['sources', 'check'],
      ['crawl', '--once'],
    ]) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(stderr).toContain('alderman sources add');
    }
  });

  it('list the sites that are known, and where they are untested', async () => {
    const { code, stdout } = await run('sources', 'list', '--known');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^lgc +trade title +untested +Local Government Chronicle$/m);
  });

  it('check a site, and propose what a sources file takes', async () => {
    const { code, stdout } = await run('sources', 'check', `${news.origin}/trade-weekly/index.html`);
    expect(code).toBe(0);
    expect(stdout).toContain('feed with 4 pages, the latest of 2025-12-11');
    expect(stdout).toContain('Also listing with 4 pages');
    const [, entry = ''] = /\n\n(- id: .*?)\n\n/s.exec(stdout) ?? [];
    writeFileSync(file, `sources:\n${entry.replace(/^/gm, '  ')}\n`);
    const checked = await run('sources', 'check');
    expect([checked.code, checked.stdout]).toEqual([0, `${file}: 1 source, no mistakes\n`]);
    rmSync(file);
  });

  it('say why a site cannot be checked', async () => {
    const missing = await run('sources', 'check', `${news.origin}/missing.html`);
    expect([missing.code, missing.stdout]).toEqual([1, '']);
    expect(missing.stderr).toContain('HTTP 404');
    const none = await run('sources', 'check', 'news.example');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('nor an address with https://');
  });

  it('add sources, pause one, and crawl the others', async () => {
    expect((await run('sources', 'add', `${news.origin}/trade-weekly/index.html`)).code).toBe(0);
    expect((await run('sources', 'add', 'room151')).code).toBe(0);
    expect((await run('sources', 'add', 'room151')).stderr).toContain('the id "room151" is given twice');
    expect((await run('sources', 'pause', 'room151')).stdout).toBe('room151 is paused\n');
    const before = await run('sources', 'list');
    expect(before.stdout).toMatch(/^\S+-feed +feed +every 1h +not run yet/m);
    expect(before.stdout).toMatch(/^room151 +feed +every 2h +paused/m);

    const crawled = await run('crawl', '--once');
    expect(crawled.stdout).toMatch(/^\S+-feed +feed +every 1h +ok +4 +4 +0 /m);
    expect(crawled.stdout).not.toContain('room151');
    expect(crawled.code).toBe(0);
    const listed = await run('records', 'list');
    expect(listed.stdout).toContain('4 records of 4 stories');

    const again = await run('crawl', '--once', '--json');
    expect(
      again.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ source: { kind: 'feed' }, run: { outcome: 'unchanged' } }]);
  });

  it('refuse to run what is paused or not there', async () => {
    const paused = await run('crawl', '--source', 'room151');
    expect([paused.code, paused.stderr]).toEqual([
      2,
      expect.stringContaining('alderman sources resume room151'),
    ]);
    expect((await run('crawl', '--source', 'nobody')).code).toBe(2);
    expect((await run('sources', 'pause', 'nobody')).code).toBe(2);
  });

  it('resume what was paused', async () => {
    expect((await run('sources', 'resume', 'room151')).stdout).toBe('room151 is resumed\n');
    expect(readFileSync(file, 'utf8')).not.toContain('paused');
  });

  it('show warnings in the list and to the doctor', async () => {
    const text = readFileSync(file, 'utf8').replace('expectedYield: 2', 'expectedYield: 50');
    writeFileSync(file, text.replace(/\n {2}- id: room151[^]*/, '\n'));
    const crawled = await run('crawl', '--once');
    expect(crawled.stdout).toContain('↳ It told of 4 pages, and at least 50 are expected.');
    const { stdout } = await run('sources', 'list');
    expect(stdout).toMatch(/-feed +feed +every 1h +warning/);
    expect(stdout).toContain('1 source, 1 with warnings');
    const doctor = await run('doctor', '--json');
    expect(doctor.stdout).toMatch(
      /"check":"sources","state":"warning","words":"1 in .*at least 50 are expected/,
    );
  });

  it('tell what records have to do with each other', async () => {
    const article = `${news.origin}/trade-weekly/ferris-swaps-shropshire-for-norfolk.html`;
    const diff = await run('records', 'diff', article);
    expect([diff.code, diff.stdout]).toEqual([0, '']);
    expect(diff.stderr).toContain('no earlier version');
    expect((await run('records', 'copies', article)).stderr).toContain('No other article is known');
    expect((await run('records', 'diff', 'https://nobody.example/')).code).toBe(1);
  });

  it('name the mistakes of a sources file by line', async () => {
    writeFileSync(file, 'sources:\n  - id: one\n    kind: film\n');
    const { code, stderr } = await run('sources', 'check');
    expect(code).toBe(2);
    expect(stderr).toMatch(/sources\.yaml: The sources file has mistakes:[^]*line 3: sources\.kind is wrong/);
    expect((await run('crawl')).code).toBe(2);
  });
});
