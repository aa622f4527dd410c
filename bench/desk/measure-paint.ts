import { chromium } from 'playwright-core';

/** Milliseconds from asking for a page until something is drawn, and until a fact is. */
export async function measurePaint(
  url: string,
  cookie: { readonly name: string; readonly value: string },
): Promise<{ readonly first: number; readonly content: number }> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ ...cookie, url: new URL(url).origin }]);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('.row, .fact').first().waitFor();
    const content = await page.evaluate<number>('performance.now()');
    const first = await page.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
    );
    return { first, content };
  } finally {
    await browser.close();
  }
}
