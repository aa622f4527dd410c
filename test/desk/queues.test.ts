import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, findChromium, keepPicture, openDesk, PATIENCE_MS } from './open-desk.ts';

/** The engine's own view of its queues, in a real browser. */
describe.skipIf(findChromium() === null)('the board of queues', { timeout: PATIENCE_MS }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, PATIENCE_MS);
  afterAll(() => desk.close(), PATIENCE_MS);

  it('shows an admin what waits on each stage', async () => {
    await desk.app.queue.enqueue('extract', [{ id: 'url-that-waits', delayMs: 600_000 }]);
    const { page } = await desk.openPage('admin');
    await page.goto(`${desk.origin}/ops/queues`);
    for (const stage of ['discover', 'fetch', 'extract', 'emit'])
      await page.getByRole('link', { name: stage }).first().waitFor();
    await page.goto(`${desk.origin}/ops/queues/queue/extract?status=delayed`);
    await page.getByText('url-that-waits').first().waitFor();
    await keepPicture(page, 'queues');
  });

  it('is closed to everybody else', async () => {
    const { page } = await desk.openPage('reviewer');
    const answer = await page.goto(`${desk.origin}/ops/queues`);
    expect(answer?.status()).toBe(403);
  });
});
