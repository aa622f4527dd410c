import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSourcesFile, storeSources } from '../../src/app/index.ts';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';
import { HISTORY, seedStories } from './seed-history.ts';

const SOURCES = `sources:
  - id: weekly
    name: Town Hall Weekly
    home: https://weekly.example/
    kind: feed
    urls: ['https://weekly.example/feed.xml']
    expectedYield: 20
`;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What breaks WCAG 2.2, level A or AA, on the page as it is. */
async function findViolations(page: Page): Promise<string[]> {
  // Not as an element of the page, which its policy would refuse.
  await page.evaluate(AXE);
  const violations = await page.evaluate<readonly Violation[]>(`axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    iframes: false,
  }).then(({ violations }) => violations)`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

describe.skipIf(findChromium() === null)('the desk for everyone', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  let articleId: string;
  let council: string;
  let person: string;
  beforeAll(async () => {
    desk = await openDesk();
    await seedStories(desk.app, HISTORY);
    const find = async (name: string) => (await desk.app.store.findEntities({ name })).items[0]!.id;
    [council, person] = [await find('Leeds City Council'), await find('Bram Tolliver')];
    await desk.app.store.resolvePending();
    const records = await desk.app.store.listRecords();
    articleId = records.find(({ url }) => url.includes('kirklees'))!.id;
    const article = (await desk.app.store.getArticleInReview(articleId))!;
    const [first, second] = article.reviewed.facts;
    await desk.app.store.decideFacts(
      article.articleId,
      [
        { key: first!.key, seenVersion: 0, act: { action: 'accept', note: 'As the report says.' } },
        { key: second!.key, seenVersion: 0, act: { action: 'reject' } },
        { key: second!.key, act: { action: 'flag' } },
      ],
      { id: 'user-1', name: 'Una Vale' },
    );
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  const pages: readonly (readonly [name: string, path: () => string, ready: string])[] = [
    ['inbox', () => '/desk', '.row'],
    ['inbox with nothing in it', () => '/desk?body=Nowhere', '.empty'],
    ['flagged', () => '/desk/apart/flagged', '.row'],
    ['article', () => `/desk/articles/${articleId}`, '.fact'],
    ['original page', () => `/desk/articles/${articleId}?view=original`, 'iframe'],
    ['correction', () => `/desk/articles/${articleId}?edit=1`, '.fact-form'],
    ['no such article', () => '/desk/articles/article-none', '.trouble'],
    ['councils', () => '/desk/councils?q=Leeds', '.found'],
    ['council', () => `/desk/councils/${council}`, '.mentions a'],
    ['council as tables', () => `/desk/councils/${council}?view=table`, '.mentions a'],
    ['people', () => '/desk/people?q=Farrant', '.found'],
    ['people before a name is typed', () => '/desk/people', '.empty'],
    ['person', () => `/desk/people/${person}`, '.mentions a'],
    ['person to merge', () => `/desk/people/${person}?open=merge&other=Farrant`, '.choices'],
    ['person to split', () => `/desk/people/${person}?open=split`, '.choices input'],
    ['submit', () => '/desk/submit', 'textarea'],
    ['sources', () => '/desk/sources', '.empty'],
    ['quality', () => '/desk/quality', '.plot'],
    ['new', () => '/desk/new?week=2025-12-11', '.change'],
    ['new without a change', () => '/desk/new?week=1999-01-04', '.empty'],
    ['search', () => '/desk/search?q=council', '.found-group'],
    ['search with nothing found', () => '/desk/search?q=xylotrope', '.empty'],
    ['search with nothing asked', () => '/desk/search', '.empty'],
    ['not found', () => '/desk/nowhere', '.empty'],
  ];

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(pages)('breaks no rule of WCAG 2.2 on: %s', async (name, path, ready) => {
      const { page } = await desk.openPage('admin', { colorScheme });
      await page.goto(desk.origin + path());
      await page.waitForSelector(ready);
      await keepPicture(page, `${name.replaceAll(' ', '-')}-${colorScheme}`);
      expect(await findViolations(page)).toEqual([]);
    });
  });

  it('fits a tablet and a narrow window without scrolling sideways', async () => {
    for (const [width, height] of [
      [820, 1180],
      [400, 800],
    ] as const) {
      const { page } = await desk.openPage('admin', { viewport: { width, height } });
      for (const [name, path, ready] of pages) {
        await page.goto(desk.origin + path());
        await page.waitForSelector(ready);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect({ name, width, overflow }).toEqual({ name, width, overflow: 0 });
      }
      await page.goto(`${desk.origin}/desk/councils/${council}`);
      await page.waitForSelector('.mentions a');
      await keepPicture(page, `council-${width}`);
      expect(await findViolations(page)).toEqual([]);
      await page.goto(`${desk.origin}/desk/articles/${articleId}`);
      await page.waitForSelector('.fact');
      await keepPicture(page, `article-${width}`);
      expect(await findViolations(page)).toEqual([]);
    }
  });

  it('breaks no rule while facts are accepted in bulk, addresses are on their way, and sources have run', async () => {
    const { page } = await desk.openPage('admin');
    const look = async (name: string, ready: string) => {
      await page.locator(ready).first().waitFor();
      await keepPicture(page, name);
      expect({ name, violations: await findViolations(page) }).toEqual({ name, violations: [] });
    };
    await page.goto(`${desk.origin}/desk?least=0.95`);
    await page.locator('.row').first().waitFor();
    await page.getByRole('button', { name: 'Accept all in bulk …' }).click();
    await look('bulk-begun', '.bulk-end');
    await page.goto(`${desk.origin}/desk/submit`);
    await page.getByLabel('Addresses').fill('https://news.example/a\nhttps://news.example/b');
    await page.getByRole('button', { name: 'Submit' }).click();
    await look('progress-waiting', '.progress-row');
    writeFileSync(desk.app.config.sourcesFile, SOURCES);
    await storeSources(desk.app.store, (await readSourcesFile(desk.app.config.sourcesFile))?.sources ?? []);
    await desk.app.store.saveRun({
      sourceId: 'weekly',
      outcome: 'done',
      code: null,
      reason: null,
      counts: { found: 3, fresh: 1, changed: 0, denied: 0, elsewhere: 0, old: 0, invalid: 0 },
      warnings: ['It gave 3 pages, and 20 were expected.'],
    });
    await page.goto(`${desk.origin}/desk/sources`);
    await look('sources-with-a-warning', '.warning');
  });

  it('goes through an article by Tab in the order in which it is read, with a focus that is seen', async () => {
    const { page } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/articles/${articleId}`);
    await page.waitForSelector('.fact');
    await page.evaluate('document.activeElement.blur()');
    await page.evaluate('window.scrollTo(0, 0)');
    const seen: string[] = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const [where, outline] = await page.evaluate<[string, string]>(`(() => {
        const one = document.activeElement;
        const part = one.closest('.skip, .bar, .article-head, .article-text, .removed, .discussion, .facts');
        return [part?.classList[0] ?? 'none', getComputedStyle(one).outlineStyle];
      })()`);
      expect(outline).not.toBe('none');
      if (seen.at(-1) !== where) seen.push(where);
      if (where === 'facts') break;
    }
    expect(seen).toEqual(['skip', 'bar', 'article-head', 'article-text', 'removed', 'discussion', 'facts']);
  });

  it('tells its keys, and lets them be turned off', async () => {
    const { page } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/articles/${articleId}`);
    await page.waitForSelector('.fact');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('accept it').waitFor();
    await keepPicture(page, 'help');
    expect(await findViolations(page)).toEqual([]);
    await dialog.getByLabel('Use single keys').uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const before = page.url();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    expect(page.url()).toBe(before);
  });

  it('prints the article and its facts without what is only for the screen', async () => {
    const { page } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/articles/${articleId}`);
    await page.waitForSelector('.fact');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('.fact-buttons').first().isVisible()).toBe(false);
    expect(await page.locator('.fact').last().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  });
});
