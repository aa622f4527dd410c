import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';
import { seedPage } from './seed-news.ts';

const DAY = '2031-03-05';

function makeStory(title: string, day: string, ...paragraphs: string[]): string {
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title>
    <meta property="article:published_time" content="${day}T23:30:00Z"></head>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

const OLD = makeStory(
  'Inspectors call at Leeds',
  '2030-02-04',
  'Ofsted has rated children’s services at Leeds City Council inadequate, in a report published on Monday.',
  'Hesper Lund, chief executive of Leeds City Council, said that the council accepted every finding of it.',
);
const TOLD = [
  'Ofsted has rated children’s services at Leeds City Council good, in a report published on Wednesday this week.',
  'Hesper Lund has stepped down as chief executive of Leeds City Council, the council said on Wednesday.',
  'Corin Vasey has been appointed chief executive of Leeds City Council and will start in June, the council said.',
  'Commissioners have been appointed by the government to run Bradford Council after its finances failed last year.',
] as const;

describe.skipIf(findChromium() === null)('what is new at the desk', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await seedPage(desk.app, 'https://a.example/old', OLD);
    // One story, as two papers print it.
    for (const [paper, title] of [
      ['a', 'A better grade for Leeds'],
      ['b', 'Better grade in Leeds'],
    ] as const) {
      await seedPage(desk.app, `https://${paper}.example/new`, makeStory(title, DAY, ...TOLD));
    }
    await desk.app.store.resolvePending();
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  const groupOf = (name: string) => ({ name: new RegExp(`^${name}`) });

  it('tells each change once by kind, with its words, its council and the way to the fact', async () => {
    const { page, troubles } = await desk.openPage();
    // Any day of the week stands for the week.
    await page.goto(`${desk.origin}/desk/new?week=2031-03-08`);
    for (const name of ['Appointments', 'Departures', 'Rating changes', 'Interventions']) {
      const group = page.getByRole('region', groupOf(name));
      await group.locator('.change').first().waitFor();
      expect(await group.locator('.change').count()).toBe(1);
    }
    await page.getByText('3 Mar 2031 to 9 Mar 2031').waitFor();
    const rating = page.getByRole('region', groupOf('Rating changes')).locator('.change');
    expect(await rating.locator('.statement').textContent()).toMatch(/“good”, before that “inadequate”/);
    expect(await rating.locator('mark').allTextContents()).toContain('good');
    // A copy is no second article.
    expect(await rating.locator('ul > li').count()).toBe(1);
    expect(await rating.locator('time').textContent()).toBe('5 Mar 2031');
    const council = rating.locator('a.entity');
    expect(await council.textContent()).toContain('Leeds City Council');
    expect(await council.getAttribute('href')).toMatch(/^\/desk\/councils\/entity-/);
    await keepPicture(page, 'new-week');
    await rating.locator('.meta a').click();
    await page.locator('.fact.is-current').waitFor();
    expect(await page.locator('.fact.is-current .statement').textContent()).toMatch(/“good” by Ofsted/);
    expect(troubles).toEqual([]);
  });

  it('is narrowed by week, council and kind, each an address of its own', async () => {
    const { page } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/new?week=2031-03-03`);
    await page.locator('.change').first().waitFor();
    await page.getByLabel('Council or body').fill('Bradford');
    await page.keyboard.press('Enter');
    await page.waitForURL('**council=Bradford*');
    await page.getByText('No grade changed.').waitFor();
    expect(await page.locator('.change').count()).toBe(1);
    await page.getByLabel('Kind').selectOption('rating');
    await page.waitForURL('**kind=rating*');
    await page.getByText('Nothing changed in this week.').waitFor();
    await page.goBack();
    await page.locator('.change').first().waitFor();
    await page.getByLabel('Council or body').fill('Nowhereshire');
    await page.keyboard.press('Enter');
    await page.getByText('No article names a council or body “Nowhereshire”.').waitFor();
    await page.getByRole('button', { name: 'Show all councils' }).click();
    await expect.poll(() => page.locator('.change').count()).toBe(4);
    await page.getByRole('button', { name: 'The week before' }).click();
    await page.waitForURL('**week=2031-02-24*');
    await page.getByText('Nothing changed in this week.').waitFor();
    await page.getByRole('button', { name: 'The week after' }).click();
    await page.locator('.change').first().waitFor();
    await page.getByRole('button', { name: 'This week' }).click();
    await page.getByText('Nothing has changed this week yet.').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('says so where the server does not answer', async () => {
    const { page, context } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/new`);
    await page.locator('.empty').waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'The week before' }).click();
    await page.getByText('The server cannot be reached.').waitFor();
    await context.setOffline(false);
    await page.getByText('Nothing changed in this week.').waitFor({ timeout: 60_000 });
  });
});
