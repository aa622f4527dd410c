import { execFileSync } from 'node:child_process';
import { accessSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { seedNews } from './seed-news.ts';
import { openServer } from '../server/open-server.ts';

/** Where screenshots are kept; a run leaves the latest there. */
const ARTEFACTS = new URL('../../data/desk-pictures/', import.meta.url).pathname;

/** Debian's name first. Null, with the reason printed, where none is to be had; where CI is set that is a failure. */
export function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const found = paths.find((path) => {
    try {
      accessSync(path);
      return true;
    } catch {
      return false;
    }
  });
  if (found !== undefined) return found;
  const reason = 'Chromium is not to be had: put chromium on PATH.';
  if (process.env['CI']) throw new Error(reason);
  console.warn(`Skipped: ${reason}`);
  return null;
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Setting up takes long where much else runs. */
export const PATIENCE_MS = 600_000;

/** A real server with the desk, over the articles of the invented news sites, and a real browser. */
export async function openDesk(settings: Readonly<Record<string, string>> = {}) {
  execFileSync(process.execPath, ['scripts/build-desk.mjs', '--keep'], { stdio: 'inherit' });
  const server = await openServer(settings);
  await seedNews(server.app);
  await server.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--force-color-profile=srgb', '--lang=en-GB'],
  });
  const contexts: BrowserContext[] = [];

  return {
    ...server,
    origin,
    browser,
    /** A browser window of a new user, who is logged in. What goes wrong in the page fails the test that looks. */
    async openPage(
      role: 'reader' | 'submitter' | 'reviewer' | 'admin' = 'reviewer',
      settings: Parameters<Browser['newContext']>[0] = {},
    ) {
      const session = await server.giveSession(role);
      const context = await browser.newContext({
        viewport: { width: 1360, height: 900 },
        locale: 'en-GB',
        ...settings,
      });
      contexts.push(context);
      await context.addCookies([{ name: session.cookie.name, value: session.cookie.value, url: origin }]);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      return { page, context, session, troubles };
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await server.close();
    },
  };
}

/** Keeps a picture of the page. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
}
