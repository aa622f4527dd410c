import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLogger, ingestAll, openApp, readConfig } from '../../src/app/index.ts';
import { type Site, sendStatus, startSite } from './site.ts';

// A store is made, on what may be a small and busy machine.
vi.setConfig({ testTimeout: 300_000 });

let site: Site;
let directory: string;
beforeEach(async () => {
  site = await startSite({ answers: { '/gone': sendStatus(410) } });
  directory = mkdtempSync(join(tmpdir(), 'alderman-log-'));
});
afterEach(async () => {
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

it('follows a page by one id from its address to its record, and to its end where it has none', async () => {
  const config = readConfig({
    ALDERMAN_DATA: directory,
    ALDERMAN_ALLOW_INSIDE: site.host,
    ALDERMAN_HOST_DELAY: '0',
    ALDERMAN_LOG_LEVEL: 'debug',
  });
  const lines: string[] = [];
  const app = await openApp(config, createLogger(config, { write: (line) => lines.push(line) }));
  const [good, gone] = await ingestAll(app, [`${site.origin}/news/1`, `${site.origin}/gone`]);
  const summary = await app.store.getRecordSummary(good!.recordId!);
  await app.close();

  const follow = (id: string) =>
    lines
      .map((line) => JSON.parse(line) as { urlId?: string; stage?: string; msg: string; code?: string })
      .filter(({ urlId }) => urlId === id)
      .map(({ stage, msg, code }) => [stage, msg, code ?? '']);
  expect(follow(good!.id)).toEqual([
    ['fetch', 'Stage done', ''],
    ['extract', 'Stage done', ''],
    ['emit', 'Stage done', ''],
  ]);
  expect(summary?.urlId).toBe(good!.id);
  expect(follow(gone!.id)).toEqual([['fetch', 'Stage failed', 'http-410']]);
});
