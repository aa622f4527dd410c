import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';
import { HISTORY, HOSTILE, seedStories } from './seed-history.ts';

describe.skipIf(findChromium() === null)('the page of a council', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  let leeds: string;
  beforeAll(async () => {
    desk = await openDesk();
    await seedStories(desk.app, [...HISTORY, HOSTILE]);
    leeds = (await find('Leeds City Council'))!;
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  const find = async (name: string) => (await desk.app.store.findEntities({ name })).items[0]?.id;
  const open = async (path: string, settings = {}) => {
    const opened = await desk.openPage('reviewer', settings);
    await opened.page.goto(desk.origin + path);
    return opened;
  };
  const mark = (page: Page, name: RegExp) => page.locator('.chart').getByRole('link', { name });

  it('is found by a name, a code, or a part of a name that only the register has', async () => {
    const { page, troubles } = await open('/desk');
    await page.getByRole('link', { name: 'Councils', exact: true }).click();
    await page.getByLabel(/Name of a council/).fill('LDS');
    await page.keyboard.press('Enter');
    await page.locator('.found').getByRole('link', { name: 'Leeds City Council' }).waitFor();
    expect(page.url()).toContain('/desk/councils?q=LDS');
    await page.getByLabel(/Name of a council/).fill('Northumber');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('no article names it yet').first().waitFor();
    await page.getByLabel(/Name of a council/).fill('Leeds');
    await page.keyboard.press('Enter');
    await page.locator('.found').getByRole('link', { name: 'Leeds City Council' }).click();
    await page.getByRole('heading', { name: 'Leeds City Council', level: 1 }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('draws grades as steps, interventions as bands, and posts as bars with what is known of their ends', async () => {
    const { page } = await open(`/desk/councils/${leeds}`);
    await mark(page, /children’s services: “inadequate” by Ofsted, inspected May 2019/).waitFor();
    await mark(page, /“requires improvement to be good” by Ofsted, told by 18 Nov 2021/).waitFor();
    await mark(page, /“good” by Ofsted, inspected 28 Jun 2024; the latest grade/).waitFor();
    await mark(page, /improvement notice by Department for Education, lifted/).waitFor();
    await mark(page, /best value notice, imposed: .*end none known/).waitFor();
    await mark(page, /Piers Langmoor, leader.*beginning 2021; end 18 May 2023/).waitFor();
    await mark(page, /Odile Farrant, leader.*end none known; in post on 9 Jul 2024/).waitFor();
    const levels = await page.locator('.levels').first().locator('li').allTextContents();
    expect([levels, await page.locator('.levels').nth(1).locator('li').allTextContents()]).toContainEqual([
      'good',
      'requires improvement to be good',
      'inadequate',
    ]);
    await keepPicture(page, 'council');
  });

  it('tells in words what has no date, and draws it nowhere', async () => {
    const { page } = await open(`/desk/councils/${leeds}`);
    const quill = page.locator('.undated').getByText(/Hester Quill, monitoring officer/);
    await quill.waitFor();
    expect(await mark(page, /Hester Quill/).count()).toBe(0);
    await quill.click();
    await page.locator('.undated').getByRole('link', { name: 'Who signs what' }).waitFor();
    await page.getByText(/“requires improvement” by CQC, no date is given; an earlier grade/).waitFor();
    await page.getByText(/“outstanding” by CQC.*only expected/).waitFor();
  });

  it('leads from each mark to the fact in its article, by mouse', async () => {
    const { page, troubles } = await open(`/desk/councils/${leeds}`);
    await mark(page, /“good” by Ofsted/).click();
    const panel = page.getByRole('region', { name: /Articles that say it: .*“good” by Ofsted/ });
    await panel.getByText('were good at the end of June').waitFor();
    expect(page.url()).toContain('mark=rating-');
    await keepPicture(page, 'council-proof');
    await panel.getByRole('link', { name: 'Good at last' }).click();
    const fact = page.locator('.fact.is-current');
    await fact.getByText('“good”').waitFor();
    await fact.getByRole('link', { name: 'Leeds City Council' }).click();
    await page.getByRole('heading', { name: 'Leeds City Council', level: 1 }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('leads from each mark to its articles by keyboard, and back to the mark', async () => {
    const { page } = await open(`/desk/councils/${leeds}`);
    await mark(page, /Odile Farrant, leader/).waitFor();
    await page.getByRole('button', { name: 'Tables' }).focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""');
      if (label.startsWith('Odile Farrant, leader')) break;
    }
    const shown = await page.evaluate<string>(
      'getComputedStyle(document.activeElement.querySelector(".chart-hit")).stroke',
    );
    expect(shown).not.toBe('none');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: /Articles that say it: Odile Farrant/ });
    await panel.waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('proof');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(
      /^Odile Farrant/,
    );
  });

  it('shows the same as tables, at an address of its own, and both on paper', async () => {
    const { page } = await open(`/desk/councils/${leeds}`);
    await page.getByRole('button', { name: 'Tables' }).click();
    const row = page.getByRole('row', { name: /children’s services Ofsted “inadequate” inspected May 2019/ });
    await row.waitFor();
    await row.getByRole('link', { name: 'Inspectors find children at risk' }).waitFor();
    await page.getByRole('row', { name: /Hester Quill monitoring officer current not known/ }).waitFor();
    expect(await page.locator('.chart').first().isVisible()).toBe(false);
    expect(page.url()).toContain('view=table');
    await keepPicture(page, 'council-tables');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart').first().isVisible()).toBe(true);
    expect(await row.isVisible()).toBe(true);
    expect(await page.locator('.view-switch').isVisible()).toBe(false);
    await keepPicture(page, 'council-print');
  });

  it('lists articles that disagree, each side with its fact', async () => {
    const { page } = await open(`/desk/councils/${leeds}`);
    const apart = page.getByRole('region', { name: /Articles that disagree/ });
    await apart.getByText(/Two people are said to hold one post/).waitFor();
    await apart.getByRole('link', { name: 'Ashby opens a swimming bath' }).click();
    await page.locator('.fact.is-current').getByText('Nico Ashby').waitFor();
  });

  it('says what to do where nothing is told, and where there is no such council', async () => {
    const { page } = await open(`/desk/councils/${(await find('Aire Homes'))!}`);
    await page.getByText('No article gives a rating').waitFor();
    await page.goto(`${desk.origin}/desk/councils/entity-none`);
    await page.getByRole('alert').getByText('There is no council or body of this address.').waitFor();
    await page.getByRole('link', { name: 'Find a council by name' }).waitFor();
    const person = (await find('Odile Farrant'))!;
    const { session } = await desk.openPage('reader');
    for (const path of [
      'councils/entity-none',
      `councils/${person}`,
      `people/${leeds}`,
      'people/entity-none',
    ]) {
      const answer = await desk.server.inject({ url: `/desk/api/${path}`, headers: session.headers });
      expect(answer.statusCode).toBe(404);
    }
  });

  it('shows hostile names as words alone', async () => {
    const { page, troubles } = await open(
      `/desk/councils/${(await find('<script>window.hit=1</script> Homes'))!}`,
    );
    await page.getByRole('heading', { name: '<script>window.hit=1</script> Homes' }).waitFor();
    await mark(page, /<i>chair<\/i>/).click();
    await page.locator('.proof').getByText('<img src=x onerror=window.hit=1> rated').waitFor();
    const told = (await page.locator('.proof').textContent()) ?? '';
    expect(told).toContain('REDAEL');
    expect(told).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await page.locator('main script, main img, main i, main u, main b').count()).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    await keepPicture(page, 'council-hostile');
    expect(troubles).toEqual([]);
  });
});
