import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';

/** Waits for what a page comes to; long where much else runs. */
const poll = <T>(ask: () => T) => expect.poll(ask, { timeout: 60_000 });

/** Every flow of review, by keyboard and by mouse, in a real browser over real articles. */
describe.skipIf(findChromium() === null)('reviewing', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  const openArticle = async (words: string, as: Parameters<Desk['openPage']> = ['reviewer']) => {
    const opened = await desk.openPage(...as);
    const records = await desk.app.store.listRecords();
    const { id } = records.find(({ url }) => url.includes(words))!;
    await opened.page.goto(`${desk.origin}/desk/articles/${id}`);
    await opened.page.waitForSelector('.fact');
    return { ...opened, id };
  };
  const statusOf = async (id: string) => {
    const article = await desk.app.store.getArticleInReview(id);
    return article!.reviewed.facts.filter(({ status }) => status !== 'waiting');
  };

  it('begins in the inbox with what is least sure, and decides there by keyboard', async () => {
    const { page, troubles } = await desk.openPage();
    await page.goto(`${desk.origin}/desk`);
    await page.waitForSelector('.row');
    await keepPicture(page, 'inbox');
    const shown = await page.locator('.row .confidence').allTextContents();
    expect(shown.length).toBeGreaterThan(20);
    await page.keyboard.press('j');
    const second = page.locator('.row').nth(1);
    await poll(() => second.getAttribute('class')).toContain('is-current');
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    await page.locator('.row.is-accepted').waitFor();
    await page.keyboard.press('u');
    await poll(() => page.locator('.row.is-accepted').count()).toBe(0);
    await page.keyboard.press('r');
    await page.locator('.row.is-rejected').waitFor();
    // The tests below count decisions, whichever article this fact is of.
    await page.keyboard.press('u');
    await poll(() => page.locator('.row.is-rejected').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('narrows the inbox, each filter an address of its own, and saves one', async () => {
    const { page, troubles } = await desk.openPage();
    await page.goto(`${desk.origin}/desk`);
    await page.getByLabel('Kind').selectOption('rating');
    await poll(() => page.url()).toContain('kind=rating');
    await page.locator('.row').first().waitFor();
    await poll(async () => [...new Set(await page.locator('.row .kind').allTextContents())]).toEqual([
      'Rating',
    ]);
    await page.getByRole('button', { name: 'Save this filter' }).click();
    await page.getByPlaceholder('Name of the filter').fill('Ratings alone');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Clear' }).click();
    await poll(() => page.url()).not.toContain('kind');
    await page.getByRole('link', { name: 'Ratings alone' }).click();
    await poll(() => page.url()).toContain('kind=rating');
    await page.goBack();
    await poll(() => page.url()).not.toContain('kind');
    await page.goto(`${desk.origin}/desk?body=Nowhere`);
    await page.getByText('Nothing waits under this filter.').waitFor();
    expect(troubles).toEqual([]);
  });

  it('reviews a whole article by keyboard', async () => {
    const { page, id, troubles } = await openArticle('kirklees');
    await keepPicture(page, 'article');
    const waiting = await page.locator('.fact.is-waiting .fact-head').count();
    expect(waiting).toBeGreaterThan(10);
    let decided = 0;
    while ((await page.locator('.left').textContent()) !== 'All decided') {
      const before = await page.locator('.left').textContent();
      await page.keyboard.press(decided % 4 === 3 ? 'r' : 'a');
      await poll(() => page.locator('.left').textContent()).not.toBe(before);
      decided += 1;
    }
    await poll(async () => (await statusOf(id)).length).toBe(decided);
    await keepPicture(page, 'article-decided');
    await page.keyboard.press('u');
    await poll(() => page.locator('.left').textContent()).toBe('1 to review');
    await page.keyboard.press('g');
    await poll(() => page.url()).not.toContain(id);
    await page.locator('.fact').first().waitFor();
    expect(troubles).toEqual([]);
  });

  it('shows which words prove which fact, both ways', async () => {
    const { page } = await openArticle('best-value-notice');
    await page.locator('.fact').nth(1).hover();
    const label = await page.locator('.fact').nth(1).locator('.label').textContent();
    await poll(() => page.locator('.article-text .is-hovered').count()).toBeGreaterThan(0);
    const hovered = await page.locator('.article-text .run.is-hovered').first().getAttribute('data-facts');
    expect(hovered?.split(' ')).toContain(label);
    await page.locator('.article-text a.label').last().click();
    const chosen = await page.locator('.article-text a.label').last().getAttribute('data-label');
    await poll(() => page.locator('.fact.is-current .label').textContent()).toBe(chosen);
    await poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`fact-${chosen}`);
    const address = page.url();
    expect(address).toContain('fact=');
    await page.reload();
    await page.waitForSelector('.fact.is-current');
    expect(await page.locator('.fact.is-current .label').textContent()).toBe(chosen);
  });

  it('corrects a fact by keyboard, with a body from the register', async () => {
    const { page, id, troubles } = await openArticle('ferris-swaps');
    await page.keyboard.press('e');
    const form = page.locator('.fact-form');
    await form.waitFor();
    await form.getByLabel('Title').fill('interim chief executive');
    const body = form.getByLabel('Council or body (if stated)');
    await body.fill('Norfolk Cou');
    await poll(() =>
      form.locator('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toContain('Norfolk County Council');
    await body.fill('Norfolk County Council');
    await form.getByLabel('From (if stated)').fill('2026-01');
    await keepPicture(page, 'correct');
    await form.getByRole('button', { name: 'Save the correction' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await poll(async () => (await statusOf(id)).find(({ status }) => status === 'corrected')).toMatchObject({
      statement: {
        title: 'interim chief executive',
        organisation: 'Norfolk County Council',
        from: '2026-01',
      },
    });
    await page.getByText('The extractor had:').waitFor();
    expect(troubles).toEqual([]);
  });

  it('adds a fact from words selected by mouse, and one from words that are typed', async () => {
    const { page, id, troubles } = await openArticle('leader-quits');
    const run = page.locator('.article-text [data-start]').first();
    await run.scrollIntoViewIfNeeded();
    const box = (await run.boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 10, { steps: 8 });
    await page.mouse.up();
    const bar = page.getByRole('toolbar');
    await bar.waitFor();
    await keepPicture(page, 'select');
    await bar.getByRole('button', { name: 'Post' }).click();
    const form = page.getByRole('region', { name: 'Add a fact' });
    await form.getByLabel('Person', { exact: true }).fill('Someone Else');
    await form.getByLabel('Title').fill('chair of the works committee');
    await form.getByRole('button', { name: 'Add the fact' }).click();
    await form.waitFor({ state: 'detached' });
    await poll(async () => (await statusOf(id)).find(({ status }) => status === 'added')).toMatchObject({
      statement: { person: 'Someone Else' },
      evidence: [{ quote: expect.stringMatching(/.{6}/) as string }],
    });

    await page.keyboard.press('n');
    await form.getByLabel('Kind of fact').selectOption('person');
    await form.getByLabel('Name').fill('Another Person');
    const typed = form.getByLabel('Words as printed');
    await typed.fill('words that are not there');
    await form.getByText('The article does not say that.').waitFor();
    await typed.fill('budget');
    await typed.press('Enter');
    await form.getByRole('button', { name: 'Add the fact' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await poll(async () => (await statusOf(id)).length).toBe(2);
    await page.keyboard.press('u');
    await poll(async () => (await statusOf(id)).length).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('comments, flags, restores a block, and merges two people', async () => {
    const { page, id, troubles } = await openArticle('on-the-move');
    await page.keyboard.press('c');
    await page.locator('.fact .note-form textarea').fill('Ask the press office.');
    await page.locator('.fact .note-form').getByRole('button', { name: 'Comment' }).click();
    await page.locator('.fact .comment').getByText('Ask the press office.').waitFor();
    await page.keyboard.press('f');
    await page.locator('.fact .flag').waitFor();
    await page.locator('.removed summary').click();
    await page.getByRole('button', { name: 'Restore to the article' }).first().click();
    await page.locator('.article-text .restored').waitFor();
    await keepPicture(page, 'restored');
    const people = page.locator('#group-person').locator('xpath=..');
    await people.locator('.fact').nth(1).hover();
    await people.locator('.fact').nth(1).getByRole('button', { name: 'Same as …' }).click({ delay: 300 });
    const into = await people.getByLabel('Is the same person as').inputValue();
    await people.getByRole('button', { name: 'Merge', exact: true }).click();
    await people.locator('.status-corrected').first().waitFor();
    const article = await desk.app.store.getArticleInReview(id);
    const merged = article!.reviewed.facts.filter(({ status }) => status === 'corrected');
    expect(merged.length).toBeGreaterThan(0);
    for (const { statement } of merged) expect(JSON.stringify(statement)).toContain(into);
    expect(troubles).toEqual([]);
  });

  it('shows the page as it was fetched, inert', async () => {
    const { page } = await openArticle('hmicfrs');
    await page.keyboard.press('o');
    const frame = page.frameLocator('iframe');
    await frame.locator('body').waitFor();
    expect(await frame.locator('h1').first().textContent()).not.toBe('');
    await poll(() => page.url()).toContain('view=original');
    await keepPicture(page, 'original');
    await page.keyboard.press('o');
    await page.locator('.article-text').waitFor();
  });

  it('lets readers look and not decide', async () => {
    const { page, session } = await openArticle('care-home', ['reader']);
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    await page.keyboard.press('a');
    const answer = await desk.server.inject({
      method: 'POST',
      url: '/desk/api/articles/x/decisions',
      headers: session.headers,
      payload: { act: { action: 'accept' } },
    });
    expect(answer.statusCode).toBe(403);
  });
});
