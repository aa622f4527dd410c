import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/index.ts';
import { type Archive, createArchive } from '../../src/fetch/index.ts';
import { reextractAll } from '../../src/pipeline/index.ts';
import { type ArticleRecord, createId } from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';
import { stripPage } from '../../src/strip/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { makePage } from '../store/make-record.ts';

const paragraphs = (name: string) => [
  `${name}, leader of Leeds City Council, said the new library would open in the spring of next year.`,
  `Leeds City Council was served with an improvement notice by the Department for Education last month.`,
];
const html = (name: string) => {
  const body = paragraphs(name).map((text) => `<p>${text}</p>`);
  return `<html lang="en"><head><title>A library for Leeds</title></head><body><article><h1>A library for Leeds</h1>${body.join('')}</article></body></html>`;
};

describe.each(STORE_HOMES)('reextractAll on %s', (_, open) => {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-reextract-'));
  const archive: Archive = createArchive(directory);
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  const saved: { url: string; urlId: string; record: ArticleRecord }[] = [];

  /** Stores a page as an extractor before this one read it, which took the leader for a deputy. */
  async function save(name: string, isArchived = true): Promise<void> {
    const url = `https://reextract.example/${saved.length + 1}`;
    const urlId = createId('url', url);
    await store.submitUrls([{ id: urlId, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    const page = { ...makePage(html(name)), url, finalUrl: url };
    if (isArchived) await archive.put(page.body);
    const pageId = await store.savePage(urlId, page);
    const stripped = stripPage({ html: html(name), url, fetchedAt: page.fetchedAt });
    if (!('article' in stripped)) throw new Error('The page is no article.');
    const now = extractFacts(stripped.article);
    const [role] = now.roles;
    const roles = [{ ...role!, id: 'role-old', title: 'deputy' }];
    const record = { ...now, roles, interventions: [], extractor: { name: 'alderman', version: '0.0.9' } };
    const evidence = [{ ...role!.evidence[0]! }];
    const lost = {
      id: 'quote-old',
      speakerId: role!.personId,
      text: 'open in the spring',
      evidence,
      confidence: 0.5,
    };
    await store.saveRecord({ urlId, pageId, record: { ...record, quotes: [lost] } });
    await store.advanceUrl(urlId, { from: 'queued', to: 'done', stage: 'emit' });
    saved.push({ url, urlId, record: now });
  }

  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(async () => {
    await opened.close();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(() => {
    saved.length = 0;
  });

  it('tells what would change, breaks off and goes on, changes it, and keeps decisions', async () => {
    await save('Mira Lindqvist');
    await save('Jonas Abara', false);
    const [article] = [await store.getArticleInReview(saved[0]!.record.id)];
    const quote = article!.reviewed.facts.find(({ kind }) => kind === 'quote')!;
    const analyst = { id: 'user-1', name: 'Una Vale' };
    const accept = { key: quote.key, seenVersion: 0, act: { action: 'accept' } } as const;
    await store.decideFacts(article!.articleId, [accept], analyst);

    const dry = await reextractAll({ store, archive }, { isDryRun: true });
    expect(dry).toMatchObject({ isFinished: true, isResumed: false });
    const { report } = dry;
    expect(report).toMatchObject({ articles: 2, changed: 2, fromText: 1, refused: [] });
    expect(report.kinds.role).toMatchObject({ same: 0, changed: 2, gained: 0, lost: 0 });
    expect(report.kinds.intervention).toMatchObject({ gained: 2, lost: 0 });
    expect(report.kinds.quote.lost).toBe(2);
    expect(report.kinds.role.examples.changed[0]).toMatchObject({
      before: 'Mira Lindqvist: deputy, Leeds City Council (current)',
      after: 'Mira Lindqvist: leader, Leeds City Council (current)',
    });
    expect(report.goneDecisions).toMatchObject([{ key: quote.key, status: 'accepted', url: saved[0]!.url }]);
    expect((await store.getRecord(saved[0]!.record.id))!.extractor.version).toBe('0.0.9');

    const stop = new AbortController();
    const first = await reextractAll(
      { store, archive },
      { isDryRun: false, signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(first).toMatchObject({ isFinished: false, report: { articles: 1 } });
    expect((await store.getRecord(saved[1]!.record.id))!.extractor.version).toBe('0.0.9');
    const second = await reextractAll({ store, archive }, { isDryRun: false });
    expect(second).toMatchObject({ isFinished: true, isResumed: true, report });

    for (const { record, urlId } of saved) {
      expect(await store.getRecord(record.id, 'machine')).toEqual(record);
      expect(await store.getUrl(urlId)).toMatchObject({ state: 'extracted', stage: 'emit' });
    }
    expect(await store.listApart('gone')).toMatchObject([{ key: quote.key, status: 'accepted' }]);
    const [leeds] = (await store.findEntities({ name: 'Leeds', kind: 'council' })).items;
    const { items } = await store.listHolders({ body: leeds!.id });
    expect(items.map(({ post }) => post)).toEqual(['leader', 'leader']);

    const again = await reextractAll({ store, archive }, { isDryRun: false });
    expect(again.report).toMatchObject({ articles: 2, changed: 0, goneDecisions: [] });
  });
});
