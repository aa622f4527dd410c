import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';
import { HISTORY, HOSTILE, seedStories } from './seed-history.ts';

describe.skipIf(findChromium() === null)('the page of a person', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await seedStories(desk.app, [...HISTORY, HOSTILE]);
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  /** The people of a name, who led the council first. */
  const findAll = async (name: string) => (await desk.app.store.findEntities({ name, kind: 'person' })).items;
  const open = async (path: string, role: 'reviewer' | 'reader' = 'reviewer') => {
    const opened = await desk.openPage(role);
    await opened.page.goto(desk.origin + path);
    return opened;
  };

  it('is found by surname, with the post that tells two of a name apart', async () => {
    const { page, troubles } = await open('/desk');
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByLabel('Name or surname').fill('Farrant');
    await page.keyboard.press('Enter');
    const found = page.locator('.found li').filter({ hasText: 'Odile Farrant' });
    await found.filter({ hasText: 'leader, Leeds City Council' }).waitFor();
    await found.filter({ hasText: 'chair, Aire Homes' }).waitFor();
    await keepPicture(page, 'people');
    await found.filter({ hasText: 'leader' }).getByRole('link').click();
    await page.getByRole('heading', { name: 'Odile Farrant', level: 1 }).waitFor();
    await page.getByText('Nobody here will rest on it').waitFor();
    await page.getByRole('heading', { name: 'Why this is one person' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('shows posts over time, which lead to their articles and bodies', async () => {
    const [tolliver] = await findAll('Bram Tolliver');
    const { page } = await open(`/desk/people/${tolliver!.id}`);
    const mark = page.locator('.chart').getByRole('link', { name: /beginning Apr 2020; end by 9 Jul 2024/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.proof').getByText('was in the room').waitFor();
    await page
      .locator('.appearances')
      .getByText('director of children’s services, Leeds City Council')
      .waitFor();
    await keepPicture(page, 'person');
    await page.locator('.chart-label').getByRole('link', { name: 'Leeds City Council' }).click();
    await page.getByRole('heading', { name: 'Leeds City Council', level: 1 }).waitFor();
  });

  it('makes one person of two, by keyboard, and two again, with who said so and why', async () => {
    const [leader, chair] = await findAll('Odile Farrant');
    const { page, session, troubles } = await open(`/desk/people/${leader!.id}?open=merge`);
    await page.getByLabel('The name of the other').waitFor();
    await page.getByRole('radio', { name: /Odile Farrant, chair, Aire Homes/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The trade paper says that she chairs it too.');
    await keepPicture(page, 'person-merge');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Every boiler will be looked at').waitFor();
    await page.locator('.rulings').getByText('The trade paper says that she chairs it too.').waitFor();
    await page.locator('.rulings').getByText(session.name).waitFor();
    await page
      .locator('.reasons')
      .getByText(/an analyst says so, decision/)
      .waitFor();
    expect(await findAll('Odile Farrant')).toHaveLength(1);
    // The address of the one that is a part of the other leads to it.
    const [one] = await findAll('Odile Farrant');
    await page.goto(`${desk.origin}/desk/people/${one!.id === chair!.id ? leader!.id : chair!.id}`);
    await page.waitForURL(`**/people/${one!.id}`);

    await page.getByRole('button', { name: /^Undo decision/ }).click();
    await page.getByRole('textbox', { name: /^Why/ }).fill('It was her niece.');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.locator('.rulings').getByText('It was her niece.').waitFor();
    expect(await findAll('Odile Farrant')).toHaveLength(2);
    expect(troubles).toEqual([]);
  });

  it('says that some articles mean another person, which an article that is read again does not undo', async () => {
    const [tolliver] = await findAll('Bram Tolliver');
    const { page } = await open(`/desk/people/${tolliver!.id}`);
    await page.getByRole('button', { name: 'Some articles mean another person …' }).click();
    await page.getByRole('checkbox', { name: /A step up for children/ }).check();
    expect(page.url()).toContain('open=split');
    await page.getByRole('textbox', { name: /^Why/ }).fill('The one of 2021 is his father.');
    await page.getByRole('button', { name: 'They are two' }).click();
    await page.locator('.rulings').getByText('The one of 2021 is his father.').waitFor();
    expect(await findAll('Bram Tolliver')).toHaveLength(2);
    await page.locator('.mentions').getByText('A step up for children').waitFor();
    expect(await page.locator('.mentions li').count()).toBe(1);
    const again = HISTORY.find(({ slug }) => slug === 'better')!;
    const lines = [...again.lines, ['More will be told in May.'] as const];
    await seedStories(desk.app, [{ ...again, lines }]);
    expect(await findAll('Bram Tolliver')).toHaveLength(2);
  });

  it('says what is wrong with a decision, and keeps what was typed', async () => {
    const [langmoor] = await findAll('Piers Langmoor');
    const { page, session } = await open(`/desk/people/${langmoor!.id}?open=merge&other=Quill`);
    await page.getByRole('radio', { name: /Hester Quill/ }).check();
    await page.getByRole('textbox', { name: /^Why/ }).fill('One and the same.');
    const [quill] = await findAll('Hester Quill');
    const ruling = { reason: 'Told by both.', by: 'Una Vale' };
    await desk.app.store.mergeEntities(quill!.id, langmoor!.id, ruling);
    await page.getByRole('button', { name: 'They are one' }).click();
    await page.getByText('These two are one already.').waitFor();
    expect(await page.getByRole('textbox', { name: /^Why/ }).inputValue()).toBe('One and the same.');
    const url = '/desk/api/identities/9999/undo';
    const headers = session.headers;
    const me = await desk.server.inject({ url: '/desk/api/me', headers });
    const { csrfToken } = me.json<{ csrfToken: string }>();
    const payload = { reason: 'None.' };
    const sent = { ...headers, 'x-csrf-token': csrfToken };
    const answer = await desk.server.inject({ method: 'POST', url, headers: sent, payload });
    expect(answer.statusCode).toBe(422);
  });

  it('lets readers look and not decide, and says where there is no such person', async () => {
    const [ashby] = await findAll('Nico Ashby');
    const { page } = await open(`/desk/people/${ashby!.id}?open=merge`, 'reader');
    await page.getByText('Every article speaks of them in the same way.').waitFor();
    expect(await page.getByRole('button', { name: /Same as another/ }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: /^Why/ }).count()).toBe(0);
    await page.goto(`${desk.origin}/desk/people/entity-none`);
    await page.getByRole('alert').getByText('There is no person of this address.').waitFor();
  });

  it('shows hostile names and statements as words alone', async () => {
    const [zed] = await findAll('Zed <b>Marsh</b>');
    const { page, troubles } = await open(`/desk/people/${zed!.id}`);
    await page.locator('.quotes').getByText('<script>window.hit=1</script>').waitFor();
    await page.getByRole('heading', { name: /Zed <b>Marsh<\/b>/, level: 1 }).waitFor();
    expect(await page.locator('main script, main img, main i, main b').count()).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    await keepPicture(page, 'person-hostile');
    expect(troubles).toEqual([]);
  });
});
