import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { crawlOnSchedule, createLogger, openApp, readConfig } from '../../src/app/index.ts';
import { createId } from '../../src/record/index.ts';
import { sendHtml, type Site, startSite } from '../integration/site.ts';

let site: Site;
let directory: string;
beforeAll(async () => {
  const feed = '<rss version="2.0"><channel><item><link>/news/s1</link></item></channel></rss>';
  site = await startSite({ answers: { '/feed.xml': sendHtml(feed, { 'content-type': 'application/xml' }) } });
  directory = mkdtempSync(join(tmpdir(), 'alderman-schedule-'));
});
afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Crawls by the schedules until `isDone` passes. */
async function crawlUntil(
  isDone: (app: Awaited<ReturnType<typeof openApp>>) => Promise<void>,
): Promise<void> {
  const config = readConfig({
    ALDERMAN_DATA: join(directory, 'data'),
    ALDERMAN_ALLOW_INSIDE: site.host,
    ALDERMAN_HOST_DELAY: '0.01',
    ALDERMAN_LOG_LEVEL: 'silent',
    ALDERMAN_SOURCES: join(directory, 'sources.yaml'),
  });
  const app = await openApp(config, createLogger(config));
  const stop = new AbortController();
  const crawl = crawlOnSchedule(app, stop.signal);
  try {
    await vi.waitFor(() => isDone(app), { timeout: 40_000, interval: 50 });
  } finally {
    stop.abort();
    await crawl;
    await app.close();
  }
}

it('a source runs by its schedule, and again once the process was started anew', async () => {
  const entry = `{id: one, name: One, home: '${site.origin}/', kind: feed, urls: ['${site.origin}/feed.xml']}`;
  writeFileSync(join(directory, 'sources.yaml'), `sources: [${entry}]\n`);
  await crawlUntil(async ({ store }) => {
    const row = await store.getUrl(createId('url', `${site.origin}/news/s1`));
    expect(row).toMatchObject({ state: 'done', sourceId: 'one' });
  });
  const before = site.requests.get('/feed.xml') ?? 0;
  expect(before).toBeGreaterThan(0);
  await crawlUntil(async () => expect(site.requests.get('/feed.xml')).toBeGreaterThan(before));
});

it('a source that is paused has no schedule any more', async () => {
  const entry = `{id: one, name: One, home: '${site.origin}/', kind: feed, urls: ['${site.origin}/feed.xml'], paused: true}`;
  writeFileSync(join(directory, 'sources.yaml'), `sources: [${entry}]\n`);
  await crawlUntil(async ({ queue, store }) => {
    expect((await store.listSources()).map(({ source }) => source.paused)).toEqual([true]);
    expect((await queue.counts())['discover']).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });
});

it('a mistake in the sources file stops the start, with its line', async () => {
  writeFileSync(join(directory, 'sources.yaml'), 'sources:\n  - id: One\n');
  await expect(crawlUntil(() => Promise.resolve())).rejects.toThrow(/line 2: sources\.id must be made of/);
});
