import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';
import { seedPage } from './seed-news.ts';

const LONG = 'Joan Marsh, leader of Leeds City Council, said so. '.repeat(4000);

/** A page that tries what a page can try on whoever reads it. */
const PAGE = `<!doctype html><html><head><title>&lt;img src=x onerror=window.hit=1&gt; Marsh leads Leeds</title>
<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"></head><body>
<script>window.top.hit = 1; window.hit = 1;</script>
<article><h1>&lt;img src=x onerror=window.hit=1&gt; Marsh leads Leeds</h1>
<p>&lt;script&gt;window.hit=1&lt;/script&gt; “We will mend every roof in the city,” said Joan Marsh, leader of Leeds City Council.</p>
<p onclick="window.hit=1">Omar Reed, <a href="javascript:window.hit=1">chief executive of Leeds City Council</a>, agreed with her.</p>
<p>The word \u202eDETREVER\u202c stands here, and \u2066isolated\u2069 there, for readers of Leeds City Council news.</p>
<p>${LONG}</p></article>
<img src="https://elsewhere.example/pixel.gif"><form action="https://elsewhere.example/"><button>Go</button></form>
</body></html>`;

describe.skipIf(findChromium() === null)('a hostile article', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk();
    id = await seedPage(desk.app, 'https://hostile.example/a', PAGE);
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  it('is shown as words alone, and runs nothing', async () => {
    const { page, context, troubles } = await desk.openPage();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    for (const path of ['/desk?body=Leeds%20City%20Council', `/desk/articles/${id}`]) {
      await page.goto(desk.origin + path);
      await page.waitForSelector('.row, .fact');
      expect(await page.evaluate('window.hit')).toBeUndefined();
    }
    const text = (await desk.app.store.getArticleInReview(id))!.reviewed.text;
    expect(text.length).toBeGreaterThan(200_000);
    expect(await page.locator('.article-text img, .article-text script').count()).toBe(0);
    expect(await page.locator('.article-text a:not(.label)').count()).toBe(0);
    await page.locator('.article-text').getByText('<script>window.hit=1</script>').waitFor();
    const shown = (await page.locator('.article-text').textContent()) ?? '';
    expect(shown).toContain('DETREVER');
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await keepPicture(page, 'hostile');
    expect(asked.filter((url) => !url.startsWith(desk.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('does nothing as the archived page either', async () => {
    const { page, context } = await desk.openPage();
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.isNavigationRequest()) asked.push(request.url());
    });
    await page.goto(`${desk.origin}/desk/articles/${id}?view=original`);
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    await frame.locator('a').click();
    await frame.getByRole('button', { name: 'Go' }).click();
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(page.url()).toContain('view=original');
    expect(asked.filter((url) => !url.startsWith(desk.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(page.frames().map((one) => one.url())).not.toContain('https://elsewhere.example/');
  });

  it('is decided on as any other, with the words of its evidence where they are', async () => {
    const { page } = await desk.openPage();
    await page.goto(`${desk.origin}/desk/articles/${id}`);
    await page.waitForSelector('.fact');
    await page.keyboard.press('a');
    await page.locator('.fact.is-accepted').first().waitFor();
    const marked = await page.evaluate<boolean>(`[...document.querySelectorAll('.article-text [data-facts]')]
      .every((one) => one.textContent.length > 0)`);
    expect(marked).toBe(true);
  });
});
