import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';
import { seedPage } from './seed-news.ts';

const HOSTILE = `<!doctype html><html lang="en"><head><title>Quayside rota &lt;img src=x onerror=window.hit=1&gt;</title></head>
<body><article><h1>Quayside rota &lt;img src=x onerror=window.hit=1&gt;</h1>
<p>The zanthor ferry &lt;script&gt;window.hit=1&lt;/script&gt; rota was read out at the quay on Monday, to some applause.</p>
<p>“We shall mend the zanthor pier,” said Tilda Brack, leader of Leeds City Council, before the meeting closed.</p>
</article></body></html>`;

describe.skipIf(findChromium() === null)('search at the desk', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await seedPage(desk.app, 'https://hostile.example/quay', HOSTILE);
    await desk.app.store.resolvePending();
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  it('is a key away on every page, and finds people, councils, facts and articles', async () => {
    const { page, troubles } = await desk.openPage();
    for (const path of ['/desk', '/desk/new', '/desk/submit?x=1', '/desk/sources', '/desk/quality']) {
      await page.goto(desk.origin + path);
      await page.locator('h1').waitFor();
      await page.locator('h1').click();
      await page.keyboard.press('/');
      await page.waitForURL('**/desk/search');
      await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('search');
    }
    await page.keyboard.type('Achebe');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'People' }).waitFor();
    await page.getByRole('heading', { name: 'Facts' }).waitFor();
    await page.getByRole('heading', { name: 'Articles' }).waitFor();
    expect(page.url()).toContain('q=Achebe');
    const person = page.locator('.found-list a.entity').first();
    expect(await person.textContent()).toContain('Achebe');
    expect(await person.getAttribute('href')).toMatch(/^\/desk\/people\/entity-/);
    expect(await page.locator('.found-list mark').first().textContent()).toMatch(/achebe/i);
    await keepPicture(page, 'search');
    // The key selects what is typed, and a council's code is a name.
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.keyboard.type('Kirklees');
    await page.keyboard.press('Enter');
    const council = page.locator('section', { has: page.getByRole('heading', { name: 'Councils' }) });
    expect(await council.locator('a.entity').first().getAttribute('href')).toMatch(
      /^\/desk\/councils\/entity-/,
    );
    await page.locator('.found-group .row-link').first().click();
    await page.locator('.fact.is-current').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Councils' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('goes through what was found a part at a time, each with an address', async () => {
    const { page } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/search?q=council`);
    await page.getByRole('button', { name: 'More facts' }).click();
    await page.waitForURL('**of=facts*');
    await expect.poll(() => page.locator('.row').count()).toBe(20);
    const first = await page.locator('.row-link').first().textContent();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'The first' }).waitFor();
    expect(await page.locator('.row-link').first().textContent()).not.toBe(first);
    await page.reload();
    await page.getByRole('button', { name: 'The first' }).click();
    await expect.poll(() => page.locator('.row-link').first().textContent()).toBe(first);
    await page.getByRole('button', { name: 'All that was found' }).click();
    await page.getByRole('heading', { name: 'Facts' }).waitFor();
  });

  it('lists each fact once over all its parts, and none that is rejected', async () => {
    const { cookie } = await desk.giveSession('reader');
    const ask = async (after: string | null) => {
      const path = `/desk/api/search?q=council&of=facts${after === null ? '' : `&after=${after}`}`;
      const response = await desk.server.inject({ url: path, cookies: { [cookie.name]: cookie.value } });
      return response.json<{
        facts: { items: { articleId: string; key: string }[]; next: string | null };
      }>().facts;
    };
    const listAll = async () => {
      const keys: string[] = [];
      for (let next: string | null = null, isFirst = true; isFirst || next !== null; isFirst = false) {
        const part = await ask(next);
        keys.push(...part.items.map(({ articleId, key }) => `${articleId} ${key}`));
        next = part.next;
      }
      return keys;
    };
    const keys = await listAll();
    expect(keys.length).toBeGreaterThan(20);
    expect(new Set(keys).size).toBe(keys.length);
    const [articleId = '', key = ''] = keys[25]?.split(' ') ?? [];
    await desk.app.store.decideFacts(articleId, [{ key, seenVersion: 0, act: { action: 'reject' } }], {
      id: 'user-3',
      name: 'Una Vale',
    });
    expect(await listAll()).toEqual(keys.filter((one) => one !== `${articleId} ${key}`));
  });

  it('shows hostile words as words', async () => {
    const { page, troubles } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/search?q=${encodeURIComponent('zanthor <b onclick=x>')}`);
    await page.goto(`${desk.origin}/desk/search?q=zanthor`);
    await page.getByText('Quayside rota <img src=x onerror=window.hit=1>').first().waitFor();
    await page.getByText('Tilda Brack').first().waitFor();
    await page.locator('.found-list .snippet').getByText('window.hit=1').first().waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(troubles).toEqual([]);
  });

  it('says what to do where nothing is found, and where the server does not answer', async () => {
    const { page, context } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/search?q=xylotrope`);
    await page.getByText('Nothing was found for “xylotrope”.').waitFor();
    await page.goto(`${desk.origin}/desk/search?q=council&of=articles&after=nonsense`);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await page.goto(`${desk.origin}/desk/search`);
    await page.getByText('What are you looking for?').waitFor();
    await context.setOffline(true);
    await page.getByRole('searchbox').fill('council');
    await page.keyboard.press('Enter');
    await page.getByText('The server cannot be reached.').waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Articles' }).waitFor({ timeout: 60_000 });
  });
});
