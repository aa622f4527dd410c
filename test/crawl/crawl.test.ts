import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  type App,
  crawlOnce,
  createLogger,
  ingestAll,
  openApp,
  readConfig,
  storeSources,
} from '../../src/app/index.ts';
import { createId } from '../../src/record/index.ts';
import { parseSources, type SourceInput } from '../../src/sites/index.ts';
import { sendHtml, sendStatus, type Site, startSite } from '../integration/site.ts';

type Answers = NonNullable<NonNullable<Parameters<typeof startSite>[0]>['answers']>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const answers: Writable<Answers> = {};
let site: Site;
let directory: string;
let app: App;

beforeAll(async () => {
  site = await startSite({ answers });
  directory = mkdtempSync(join(tmpdir(), 'alderman-crawl-'));
  const config = readConfig({
    ALDERMAN_DATA: directory,
    ALDERMAN_ALLOW_INSIDE: site.host,
    ALDERMAN_HOST_DELAY: '0.01',
    ALDERMAN_HOST_CONCURRENCY: '4',
    ALDERMAN_LOG_LEVEL: 'silent',
  });
  app = await openApp(config, createLogger(config), { backoffMs: 20 });
});
afterEach(() => {
  for (const path of Object.keys(answers)) delete answers[path];
});
afterAll(async () => {
  await app?.close();
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

let count = 0;
const source = (over: Partial<SourceInput> = {}): SourceInput => {
  const id = `source-${++count}`;
  return { id, name: id, home: `${site.origin}/`, kind: 'feed', urls: [`${site.origin}/${id}.xml`], ...over };
};
const item = (path: string, date = '') =>
  `<item><link>${path}</link>${date === '' ? '' : `<pubDate>${date}</pubDate>`}</item>`;
const serveFeed = (input: SourceInput, items: string, headers: Record<string, string> = {}) => {
  const body = `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;
  const path = new URL(input.urls[0] ?? '').pathname;
  answers[path] = (request, response) => {
    const isSame = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
    if (isSame) response.writeHead(304, headers).end();
    else sendHtml(body, { 'content-type': 'application/rss+xml', ...headers })(request, response);
  };
};
const run = async (...inputs: SourceInput[]) => {
  await storeSources(app.store, parseSources(stringify({ sources: inputs })));
  return (await crawlOnce(app)).map(({ run: ran }) => ran);
};
const findRow = (path: string) => app.store.getUrl(createId('url', `${site.origin}${path}`));
const countRequests = (path: string) => site.requests.get(path) ?? 0;

describe('a crawl', () => {
  it('brings what a source tells of to its end, behind what persons submit', async () => {
    const one = source({ deny: ['/news/no'] });
    serveFeed(
      one,
      item('/news/c1') + item('/news/c2?utm_source=rss') + item('/news/no') + item('https://x.example/1'),
    );
    expect(await run(one)).toMatchObject([
      { outcome: 'done', counts: { found: 2, fresh: 2, denied: 1, elsewhere: 1 }, warnings: [] },
    ]);
    expect(await findRow('/news/c1')).toMatchObject({ state: 'done', sourceId: one.id, priority: 10 });
    expect(await findRow('/news/c2')).toMatchObject({ state: 'done' });
    expect(await findRow('/news/no')).toBeUndefined();
  });

  it('takes up nothing twice, and reads a feed only when it has changed', async () => {
    const one = source();
    serveFeed(one, item('/news/e1'), { etag: '"1"' });
    await run(one);
    expect(await run(one)).toMatchObject([{ outcome: 'unchanged', warnings: [] }]);
    serveFeed(one, item('/news/e1') + item('/news/e2'), { etag: '"2"' });
    expect(await run(one)).toMatchObject([{ outcome: 'done', counts: { found: 2, fresh: 1, changed: 0 } }]);
    expect(countRequests('/news/e1')).toBe(1);
    // One that is described anew is read anew.
    expect(await run({ ...one, deny: ['/news/e2'] })).toMatchObject([
      { outcome: 'done', counts: { found: 1 } },
    ]);
  });

  it('fetches a known page again where the source says that it has changed; unchanged, it costs nothing', async () => {
    const one = source();
    serveFeed(one, item('/same'));
    let served = 0;
    answers['/same'] = (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else {
        served++;
        const words = 'Leeds City Council will open a library in the old mill, its cabinet said. '.repeat(5);
        sendHtml(`<article><h1>Library in a mill</h1><p>${words}</p></article>`, { etag: '"v1"' })(
          request,
          response,
        );
      }
    };
    await run(one);
    const before = await findRow('/same');
    expect(before).toMatchObject({ state: 'done' });
    serveFeed(one, item('/same', new Date(Date.now() + 60_000).toUTCString()));
    expect(await run(one)).toMatchObject([{ counts: { found: 1, fresh: 0, changed: 1 } }]);
    const after = await findRow('/same');
    expect(after).toMatchObject({ state: 'done', code: 'not-modified', recordId: before?.recordId });
    expect(served).toBe(1);
    expect(countRequests('/same')).toBe(2);
  });

  const makeBody = (head: string, words: string) =>
    sendHtml(
      `<html lang="en"><head>${head}</head><body><article><h1>A headline of some words</h1><p>${words}</p></article></body></html>`,
    );
  const text = (name: string) =>
    `Leeds City Council will mend the roof of ${name}, its cabinet decided on Monday. `.repeat(5);

  it('makes one of all addresses of a page: redirects, and what it calls its own', async () => {
    const one = source();
    serveFeed(one, item('/short/1') + item('/print/1'));
    answers['/short/1'] = sendStatus(301, { location: '/full/1' });
    answers['/full/1'] = makeBody('', text('the baths'));
    answers['/print/1'] = makeBody(`<link rel="canonical" href="${site.origin}/proper/1">`, text('the mill'));
    await run(one);
    const [short, print] = [await findRow('/short/1'), await findRow('/print/1')];
    expect(await findRow('/full/1')).toMatchObject({
      sameAs: short?.id,
      recordId: short?.recordId,
      state: 'done',
    });
    expect(await findRow('/proper/1')).toMatchObject({ sameAs: print?.id, recordId: print?.recordId });
    // Found by its other address it is known, and not fetched again.
    serveFeed(one, item('/full/1') + item('/proper/1'));
    expect(await run(one)).toMatchObject([{ counts: { found: 2, fresh: 0, changed: 0 } }]);
    expect([countRequests('/full/1'), countRequests('/proper/1')]).toEqual([1, 0]);
    // Changed by its other address, it is the page itself that is fetched again.
    serveFeed(one, item('/full/1', new Date(Date.now() + 60_000).toUTCString()));
    expect(await run(one)).toMatchObject([{ counts: { changed: 1 } }]);
    expect(countRequests('/short/1')).toBe(2);
  });

  it('keeps both versions of an article that has changed', async () => {
    const one = source();
    serveFeed(one, item('/edited'));
    answers['/edited'] = makeBody(
      '',
      `${text('the library')} Joan Marsh, leader of Leeds City Council, agreed.`,
    );
    await run(one);
    const first = (await findRow('/edited'))?.recordId ?? '';
    answers['/edited'] = makeBody(
      '',
      `${text('the library')} Ann Poole, leader of Leeds City Council, agreed.`,
    );
    serveFeed(one, item('/edited', new Date(Date.now() + 60_000).toUTCString()));
    await run(one);
    const second = (await findRow('/edited'))?.recordId ?? '';
    expect(second).not.toBe(first);
    expect(await app.store.getRecordSummary(second)).toMatchObject({ version: 2 });
    expect((await app.store.getPreviousRecord(second))?.id).toBe(first);
  });

  it('counts a report that two sites print as one story', async () => {
    const one = source();
    const stories = await app.store.countStories();
    serveFeed(one, item('/agency-a') + item('/agency-b'));
    const report = Array.from(
      { length: 30 },
      (_, i) => `Agency sentence number ${i} tells of the council of Leeds.`,
    ).join(' ');
    answers['/agency-a'] = makeBody('<title>Roof</title>', report);
    answers['/agency-b'] = makeBody('<title>Other</title>', `By our own reporter. ${report}`);
    await run(one);
    expect((await app.store.countStories()) - stories).toBe(1);
    const row = await findRow('/agency-a');
    expect((await app.store.listCopies(row?.recordId ?? '')).map(({ url }) => url)).toEqual([
      `${site.origin}/agency-b`,
    ]);
  });

  it('does not try again what failed for being found again', async () => {
    const one = source();
    serveFeed(one, item('/gone'));
    answers['/gone'] = sendStatus(410);
    await run(one);
    await run(one);
    expect(await findRow('/gone')).toMatchObject({ state: 'quarantined', code: 'http-410' });
    expect(countRequests('/gone')).toBe(1);
  });

  it('warns with numbers where a source tells of too little, and of pages that give no article', async () => {
    const [few, blank] = [source({ expectedYield: 5, deny: ['/x'] }), source()];
    serveFeed(few, item('/news/w1') + item('/x1') + item('https://other.example/'));
    const paths = ['/b1', '/b2', '/b3', '/b4'];
    serveFeed(blank, paths.map((path) => item(path)).join(''));
    for (const path of paths) answers[path] = sendHtml('<html><body> </body></html>');
    expect((await run(few, blank)).map((ran) => ran?.warnings)).toEqual([
      [
        'It told of 1 pages, and at least 5 are expected (1 are left out by their paths, 1 lead to other hosts).',
      ],
      [],
    ]);
    expect((await run(few, blank))[1]?.warnings).toEqual(['Of its last 4 pages 4 gave no article.']);
  });

  it('goes on warning of a source that tells of too little, while it stays unchanged', async () => {
    const one = source({ expectedYield: 3 });
    serveFeed(one, item('/news/g1'), { etag: '"1"' });
    const warnings = ['It told of 1 pages, and at least 3 are expected.'];
    expect(await run(one)).toMatchObject([{ outcome: 'done', warnings }]);
    expect(await run(one)).toMatchObject([{ outcome: 'unchanged', warnings }]);
    serveFeed(one, item('/news/g1') + item('/news/g2') + item('/news/g3'), { etag: '"2"' });
    expect(await run(one)).toMatchObject([{ outcome: 'done', warnings: [] }]);
    expect(await run(one)).toMatchObject([{ outcome: 'unchanged', warnings: [] }]);
  });

  it('says why a source cannot be read', async () => {
    const [gone, noFeed] = [source(), source()];
    answers[new URL(noFeed.urls[0] ?? '').pathname] = sendHtml('<html><body>Gone fishing.</body></html>');
    expect(await run(gone, noFeed)).toMatchObject([
      { outcome: 'failed', code: 'http-404', warnings: [expect.stringContaining('no such page')] },
      {
        outcome: 'failed',
        code: 'feed-unreadable',
        warnings: [expect.stringContaining('no RSS, Atom or JSON')],
      },
    ]);
  });

  it('lets a page go first, past its source’s budget, for which a person waits', async () => {
    const one = source({ dailyBudget: 1 });
    serveFeed(one, item('/news/h1') + item('/news/h2'));
    await run(one);
    const rows = await Promise.all(['/news/h1', '/news/h2'].map(findRow));
    const held = rows.find((row) => row?.state === 'queued');
    expect(held).toMatchObject({ code: 'budget-spent', priority: 10 });
    const [outcome] = await ingestAll(app, [held?.url ?? '']);
    expect(outcome).toMatchObject({ state: 'done', acceptance: 'known' });
    expect(await app.store.getUrl(held?.id ?? '')).toMatchObject({ priority: 0, sourceId: one.id });
  });

  it('runs no paused source', async () => {
    const paused = source({ paused: true });
    serveFeed(paused, item('/news/p1'));
    expect(await run(paused)).toEqual([]);
    expect(await findRow('/news/p1')).toBeUndefined();
  });

  it('keeps to the budget of the day, and leaves the rest to the next', async () => {
    const one = source({ dailyBudget: 2 });
    serveFeed(one, [1, 2, 3, 4].map((n) => item(`/news/d${n}`)).join(''));
    await run(one);
    const rows = await Promise.all([1, 2, 3, 4].map((n) => findRow(`/news/d${n}`)));
    expect(rows.filter((row) => row?.state === 'done')).toHaveLength(2);
    const waiting = rows.find((row) => row?.state === 'queued');
    expect(waiting).toMatchObject({ code: 'budget-spent', attempts: 0, deferrals: 0 });
    const midnight = new Date().setUTCHours(24, 0, 0, 0);
    expect(waiting?.nextAttemptAt?.getTime()).toBeGreaterThan(midnight - 5000);
  });

  // The last one, for it holds for the whole host.
  it('does not wait for a source that asks to be left alone, and says so', async () => {
    const one = source();
    answers[new URL(one.urls[0] ?? '').pathname] = sendStatus(503, { 'retry-after': '60' });
    expect(await run(one)).toMatchObject([{ outcome: 'failed', code: 'http-503' }]);
  });
});
