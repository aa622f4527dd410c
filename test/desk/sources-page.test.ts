import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveNews } from '../../fixtures/news/serve-news.ts';
import { readSourcesFile, storeSources } from '../../src/app/index.ts';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';

const listSources = (origin: string) => `sources:
  - id: weekly
    name: Town Hall Weekly
    home: ${origin}/
    kind: listing
    urls: ['${origin}/trade-weekly/index.html']
    schedule: { every: 6h }
    expectedYield: 500
  - id: gone
    name: Gone Gazette
    home: ${origin}/
    kind: feed
    urls: ['${origin}/no-such-feed.xml']
`;

describe.skipIf(findChromium() === null)('sources at the desk', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  let news: Awaited<ReturnType<typeof serveNews>>;
  beforeAll(async () => {
    news = await serveNews();
    desk = await openDesk({ ALDERMAN_ALLOW_INSIDE: new URL(news.origin).host });
    writeFileSync(desk.app.config.sourcesFile, listSources(news.origin));
    const file = await readSourcesFile(desk.app.config.sourcesFile);
    await storeSources(desk.app.store, file?.sources ?? []);
    desk.app.startWorkers(['discover', 'fetch', 'extract', 'emit']);
  }, PATIENCE_MS);
  afterAll(async () => {
    await desk.close();
    await news.close();
  }, PATIENCE_MS);

  const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

  it('runs a source by mouse, and shows its last crawl, its yield and what is wrong', async () => {
    const { page, troubles } = await desk.openPage('admin');
    await page.goto(`${desk.origin}/desk/sources`);
    await page.getByText('2 sources').waitFor();
    const [weekly, gone] = [rowOf(page, 'Town Hall Weekly'), rowOf(page, 'Gone Gazette')];
    await weekly.getByText('not yet').waitFor();
    await page.getByRole('button', { name: 'Run now: Town Hall Weekly' }).click();
    await page.getByText('Town Hall Weekly is being run.').waitFor();
    // The page shows the end of the run by itself.
    await weekly.locator('time').waitFor({ timeout: 120_000 });
    await weekly.locator('.warning').first().waitFor();
    expect(await weekly.textContent()).toContain('of 500');
    await page.getByRole('button', { name: 'Run now: Gone Gazette' }).click();
    await gone.getByText(/^Failed: /).waitFor({ timeout: 120_000 });
    await page.getByText('2 with warnings').waitFor();
    await keepPicture(page, 'sources-run');
    expect(troubles).toEqual([]);
  });

  it('pauses and resumes a source by keyboard, and keeps the focus', async () => {
    const { page } = await desk.openPage('admin');
    await page.goto(`${desk.origin}/desk/sources`);
    await page.getByRole('button', { name: 'Pause Town Hall Weekly' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Town Hall Weekly is paused.').waitFor();
    await rowOf(page, 'Town Hall Weekly').getByText('paused', { exact: true }).waitFor();
    expect((await desk.app.store.getSource('weekly'))?.paused).toBe(true);
    expect(await page.getByRole('button', { name: 'Run now: Town Hall Weekly' }).isDisabled()).toBe(true);
    await expect
      .poll(() => page.evaluate("document.activeElement.getAttribute('aria-label')"))
      .toBe('Resume Town Hall Weekly');
    await page.keyboard.press('Enter');
    await page.getByText('Town Hall Weekly runs again.').waitFor();
    expect((await desk.app.store.getSource('weekly'))?.paused).toBe(false);
  });

  it('gives no switches to whoever may not use them', async () => {
    const { page } = await desk.openPage('reviewer');
    await page.goto(`${desk.origin}/desk/sources`);
    await rowOf(page, 'Town Hall Weekly').waitFor();
    expect(await page.getByRole('button', { name: /^(?:Run|Pause)/ }).count()).toBe(0);
  });
});
