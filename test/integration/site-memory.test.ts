import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createLogger, ingestAll, openApp, readConfig } from '../../src/app/index.ts';
import { sendHtml, type Site, startSite } from './site.ts';

const NOTICE =
  'The Gazette’s readers’ panel meets on the first Tuesday of the month in the upper room of the Swan.';
const SLOGAN = 'Ring the bell twice';
const GRADE = 'Requires improvement to be good';

const folder = new URL('../../fixtures/sites/fen-gazette/', import.meta.url);
const names = (await readdir(folder)).toSorted();

let site: Site;
let directory: string;
let app: App;

beforeAll(async () => {
  const pages = names.map((name) => [`/${name}`, sendHtml(readFileSync(new URL(name, folder)))] as const);
  site = await startSite({ answers: Object.fromEntries(pages) });
  directory = mkdtempSync(join(tmpdir(), 'alderman-memory-'));
  const config = readConfig({
    ALDERMAN_DATA: join(directory, 'data'),
    ALDERMAN_ALLOW_INSIDE: site.host,
    ALDERMAN_HOST_DELAY: '0',
    ALDERMAN_LOG_LEVEL: 'silent',
  });
  app = await openApp(config, createLogger(config), { backoffMs: 20 });
});
afterAll(async () => {
  await app?.close();
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

async function ingest(name: string) {
  const [outcome] = await ingestAll(app, [`${site.origin}/${name}`], { refresh: true });
  return (await app.store.getRecord(outcome!.recordId!))!.article;
}
const countPages = async () => (await app.store.readSiteMemory(site.host))!.pages;

describe('what repeats on a site', () => {
  it('is taken off from the third page on, though no rule knows it, and said so', async () => {
    const [first, second, third] = [
      await ingest(names[0]!),
      await ingest(names[1]!),
      await ingest(names[2]!),
    ];
    for (const { text, removed } of [first, second]) {
      expect(text).toContain(NOTICE);
      expect(removed.map(({ reason }) => reason)).not.toContain('repeats-on-site');
    }
    expect(third.text).not.toContain(NOTICE);
    expect(third.text).not.toContain(SLOGAN);
    expect(third.removed).toContainEqual({ text: NOTICE, reason: 'repeats-on-site' });
    expect(third.removed).toContainEqual({ text: SLOGAN, reason: 'repeats-on-site' });
    for (const { text } of [first, second, third]) expect(text).toContain(GRADE);
  });

  it('is counted once for each article, however often it is read, and goes from those read again', async () => {
    const before = await countPages();
    expect(before).toBe(3);
    const again = await ingest(names[0]!);
    expect(again.text).not.toContain(NOTICE);
    expect(again.text).toContain(GRADE);
    expect(await countPages()).toBe(3);
  });
});
