import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createLogger, ingestAll, openApp, readConfig } from '../../src/app/index.ts';
import { sendHtml, sendStatus, type Site, startSite } from './site.ts';

const ARTICLE = makeHtml();

function makeHtml(): string {
  const paragraph =
    'Derby City Council will open a second tram depot, its cabinet decided on Monday evening. ';
  return `<html lang="en"><body><article><h1>Second depot</h1><p>${paragraph.repeat(4)}</p></article></body></html>`;
}

let site: Site;
let directory: string;
let app: App;
let path: (name: string) => string;

beforeAll(async () => {
  site = await startSite({
    answers: {
      '/moved': sendStatus(301, { location: '/news/moved' }),
      '/loop': sendStatus(302, { location: '/loop' }),
      '/inside': sendStatus(302, { location: 'http://127.0.0.1:1/' }),
      '/401': sendStatus(401),
      '/410': sendStatus(410),
      '/451': sendStatus(451),
      '/500': sendStatus(500),
      '/429': sendStatus(429, { 'retry-after': '3600' }),
      '/pdf': sendHtml('%PDF-1.7', { 'content-type': 'application/pdf' }),
      '/image': sendHtml('\u0089PNG', { 'content-type': 'image/png' }),
      '/empty': sendHtml(''),
      '/blank': sendHtml('<html><body>  </body></html>'),
      '/bomb': sendHtml(gzipSync(Buffer.alloc(64 * 1024 * 1024)), { 'content-encoding': 'gzip' }),
      '/nul': sendHtml(makeHtml().replaceAll('depot', 'de\0pot')),
      '/deep': sendHtml(`${'<div>'.repeat(100_000)}${makeHtml()}`),
      '/cut': sendHtml(makeHtml().slice(0, -60)),
    },
  });
  directory = mkdtempSync(join(tmpdir(), 'alderman-ingest-'));
  path = (name) => join(directory, name);
  const config = readConfig({
    ALDERMAN_DATA: path('data'),
    ALDERMAN_ALLOW_INSIDE: site.host,
    ALDERMAN_HOST_DELAY: '0',
    ALDERMAN_LOG_LEVEL: 'silent',
  });
  app = await openApp(config, createLogger(config), { backoffMs: 20 });
});
afterAll(async () => {
  await app?.close();
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('ingestAll', () => {
  it('gives each input its state and reason, and goes on with the batch', async () => {
    const expected: Record<string, [state: string, code: string | null]> = {
      [`${site.origin}/news/first`]: ['done', null],
      'not a url': ['quarantined', 'not-a-url'],
      'news.example.org/story': ['quarantined', 'not-a-url'],
      'ftp://news.example/file': ['quarantined', 'url-scheme-unsupported'],
      'https://user:hush@news.example/': ['quarantined', 'url-has-credentials'],
      'http://169.254.169.254/latest/meta-data': ['quarantined', 'address-inside'],
      'http://2130706433/': ['quarantined', 'address-inside'],
      'http://[::1]/': ['quarantined', 'address-inside'],
      'http://name.invalid/': ['quarantined', 'dns-not-found'],
      [`${site.origin}/inside`]: ['quarantined', 'address-inside'],
      [`${site.origin}/moved`]: ['done', null],
      [`${site.origin}/loop`]: ['quarantined', 'redirect-loop'],
      [`${site.origin}/401`]: ['quarantined', 'http-401'],
      [`${site.origin}/404`]: ['quarantined', 'http-404'],
      [`${site.origin}/410`]: ['quarantined', 'http-410'],
      [`${site.origin}/451`]: ['quarantined', 'http-451'],
      [`${site.origin}/500`]: ['quarantined', 'http-500'],
      [`${site.origin}/429`]: ['queued', 'http-429'],
      [`${site.origin}/pdf`]: ['quarantined', 'type-pdf'],
      [`${site.origin}/image`]: ['quarantined', 'type-image'],
      [`${site.origin}/empty`]: ['quarantined', 'empty-body'],
      [`${site.origin}/blank`]: ['quarantined', 'empty-page'],
      [`${site.origin}/bomb`]: ['quarantined', 'compression-bomb'],
      [`${site.origin}/nul`]: ['done', null],
      [`${site.origin}/deep`]: ['done', null],
      [`${site.origin}/cut`]: ['done', null],
      [`${site.origin}/news/last`]: ['done', null],
    };
    const progress: number[] = [];
    const outcomes = await ingestAll(app, Object.keys(expected), {
      onProgress: ({ finished, total }) => progress.push(finished / total),
    });
    const found = outcomes.map(({ input, state, code }) => [input, [state, code]]);
    expect(Object.fromEntries(found)).toEqual(expected);
    for (const { state, reason } of outcomes) expect(reason === null).toBe(state === 'done');
    expect(progress.at(0)).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(site.requests.get('/500')).toBe(4);
    expect(JSON.stringify(await app.store.listUrls({ limit: 1000 }))).not.toContain('hush');
  });

  it('asks for a URL once, however often and in whatever spelling it is submitted', async () => {
    const url = `${site.origin}/news/once`;
    const twins = [url, url, `${url}#top`, `${url}?utm_source=mail`];
    const outcomes = await ingestAll(app, twins);
    expect(new Set(outcomes.map(({ id, state }) => `${id} ${state}`)).size).toBe(1);
    expect(outcomes.map((outcome) => outcome.input)).toEqual(twins);
    const [again] = await ingestAll(app, [url]);
    expect(again).toMatchObject({ state: 'done', acceptance: 'known', title: 'Library once to be mended' });
    expect(site.requests.get('/news/once')).toBe(1);
    await ingestAll(app, [url], { refresh: true });
    expect(site.requests.get('/news/once')).toBe(2);
  });

  it('tries a quarantined URL again when it is submitted again', async () => {
    const [first] = await ingestAll(app, [`${site.origin}/404-again`]);
    const [second] = await ingestAll(app, [`${site.origin}/404-again`]);
    expect([first!.acceptance, second!.acceptance]).toEqual(['new', 'again']);
    expect(second).toMatchObject({ state: 'quarantined', code: 'http-404' });
    expect(site.requests.get('/404-again')).toBe(2);
  });

  it('reads files, and reads one again when it has changed', async () => {
    writeFileSync(path('page.html'), ARTICLE);
    writeFileSync(
      path('plain.txt'),
      `The headline\n\n${'The council will repave the market square. '.repeat(9)}`,
    );
    writeFileSync(path('scan.html'), '%PDF-1.7 and so on');
    const inputs = ['page.html', 'plain.txt', 'scan.html', 'missing.html', ''].map(path);
    const outcomes = await ingestAll(app, inputs);
    expect(outcomes.map(({ state, code }) => [state, code])).toEqual([
      ['done', null],
      ['done', null],
      ['quarantined', 'type-pdf'],
      ['quarantined', 'file-missing'],
      ['quarantined', 'file-unreadable'],
    ]);
    const record = await app.store.getRecord(outcomes[0]!.recordId!);
    expect(record).toMatchObject({ sourceId: path('page.html'), article: { url: null } });
    const [same] = await ingestAll(app, [path('page.html')]);
    expect(same).toMatchObject({ acceptance: 'known', recordId: record!.id });
    writeFileSync(path('page.html'), ARTICLE.replaceAll('depot', 'workshop'));
    const [changed] = await ingestAll(app, [path('page.html')]);
    expect(changed).toMatchObject({ acceptance: 'again', state: 'done' });
    expect(changed!.recordId).not.toBe(record!.id);
  });

  it('writes every record to the sink once, and keeps every body', async () => {
    const lines = readFileSync(path('data/records.jsonl'), 'utf8').trimEnd().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(await app.store.countRecords());
    for (const { pageId } of await app.store.listUrls({ state: 'done', limit: 1000 })) {
      const page = await app.store.getPage(pageId!);
      expect((await app.archive.get(page!.sha256)).byteLength).toBe(page!.bytes);
    }
  });
});
