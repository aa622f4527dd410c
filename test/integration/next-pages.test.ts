import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createLogger, ingestAll, openApp, readConfig } from '../../src/app/index.ts';
import { sendHtml, sendStatus, type Site, startSite } from './site.ts';

const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const sayPage = (story: string, n: number) =>
  `On page ${WORDS[n - 1]} of the ${story} report the council says that its bridges will be mended next year.`;
const LEAD =
  'The county council has published its long report on bridges, and this is how every page begins.';

/** A page of an article, with a link to the page after it. */
function makePage(story: string, n: number, next: string | null): string {
  const foot = next === null ? '' : `<div class="pages"><a rel="next" href="${next}">Next page</a></div>`;
  const more = `The ${story} works of part ${WORDS[n - 1]} were described by the officers in some detail, with maps.`;
  return `<html lang="en-GB"><head><title>The ${story} report</title></head><body><article><h1>The ${story} report</h1>
    <div class="article-body"><p>${LEAD}</p><p>${sayPage(story, n)}</p><p>${more}</p></div>${foot}</article></body></html>`;
}
const pathOf = (story: string, n: number) => (n === 1 ? `/${story}` : `/${story}?page=${n}`);
/** An article of so many pages, by path. */
const makeStory = (story: string, length: number, answered = length) =>
  Object.fromEntries(
    Array.from({ length: answered }, (_, i) => {
      const next = i + 1 < length ? pathOf(story, i + 2) : null;
      return [pathOf(story, i + 1), sendHtml(makePage(story, i + 1, next))] as const;
    }),
  );

let site: Site;
let directory: string;
let app: App;

beforeAll(async () => {
  site = await startSite({
    answers: {
      ...makeStory('three', 3),
      ...makeStory('long', 13),
      ...makeStory('cut', 2, 1),
      ...makeStory('ring', 3, 2),
      '/ring?page=3': sendStatus(302, { location: '/ring' }),
      ...makeStory('same', 3, 2),
      '/same?page=3': sendHtml(makePage('same', 2, '/same?page=3')),
      ...makeStory('away', 2, 1),
      '/away?page=2': sendHtml('<html><body><p>Page not found</p></body></html>'),
      ...makeStory('failing', 2, 1),
      '/failing?page=2': sendStatus(500),
    },
  });
  directory = mkdtempSync(join(tmpdir(), 'alderman-pages-'));
  const config = readConfig({
    ALDERMAN_DATA: join(directory, 'data'),
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

async function ingest(story: string) {
  const [outcome] = await ingestAll(app, [site.origin + pathOf(story, 1)]);
  const row = (await app.store.getUrl(outcome!.id))!;
  const { article } = (await app.store.getRecord(row.recordId!))!;
  const page = (await app.store.getPage(row.pageId!))!;
  const said = WORDS.flatMap((_, i) => (article.text.includes(sayPage(story, i + 1)) ? [i + 1] : []));
  return { row, article, page, said };
}

describe('an article on several pages', () => {
  it('is joined, with what every page repeats taken once', async () => {
    const { row, article, page, said } = await ingest('three');
    expect(row.state).toBe('done');
    expect(article).toMatchObject({
      nextPageUrl: null,
      url: `${site.origin}/three`,
      title: 'The three report',
    });
    expect(said).toEqual([1, 2, 3]);
    expect(article.text.split(LEAD)).toHaveLength(2);
    expect(page.following!.missing).toBeNull();
    for (const { sha256 } of page.following!.pages) expect(await app.archive.has(sha256)).toBe(true);
  });

  it('is no other article under the address of a further page', async () => {
    await ingest('three');
    const [second] = await ingestAll(app, [site.origin + pathOf('three', 2)]);
    const first = await ingest('three');
    expect(second).toMatchObject({ acceptance: 'known', recordId: first.row.recordId });
    expect(site.requests.get('/three?page=2')).toBe(1);
  });

  it.each([
    ['ring', [1, 2], '/ring?page=3'],
    ['same', [1, 2], '/same?page=3'],
  ])('ends where the pages of %s come round again', async (story, pages, last) => {
    const { article, said } = await ingest(story);
    expect(said).toEqual(pages);
    expect(article.nextPageUrl).toBeNull();
    expect(site.requests.get(last)).toBe(1);
    expect(site.requests.get(pathOf(story, 4))).toBeUndefined();
  });

  it.each([
    ['cut', 'http-404'],
    ['away', 'no-article'],
    ['failing', 'http-500'],
  ])('is kept without a page that cannot be had, and says why (%s)', async (story, code) => {
    const { row, article, page, said } = await ingest(story);
    const url = `${site.origin}/${story}?page=2`;
    expect(row.state).toBe('done');
    expect(said).toEqual([1]);
    expect(article).toMatchObject({ nextPageUrl: url, completeness: 'unknown' });
    expect(article.completenessReason).toContain(`(${code})`);
    expect(page.following).toMatchObject({ pages: [], missing: { url, code } });
  });

  it('tries a page again that may come later', async () => {
    await ingest('failing');
    expect(site.requests.get('/failing?page=2')).toBe(3);
  });

  it('is followed for ten pages and no more', async () => {
    const { article, page, said } = await ingest('long');
    expect(said).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(article.nextPageUrl).toBe(`${site.origin}/long?page=12`);
    expect(page.following!.missing!.code).toBe('next-pages-over-limit');
    expect(site.requests.get('/long?page=12')).toBeUndefined();
  });
});
