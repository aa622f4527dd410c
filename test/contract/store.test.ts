import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore, type Store, type Submission } from '../../src/store/index.ts';
import type { SiteMemory } from '../../src/strip/index.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

const postgres = await findPostgres();

describeStore('PGlite', async () => {
  const store = await createStore({ directory: null });
  return { store, remove: () => store.close() };
});

describe.skipIf(postgres === null)('server', () => {
  describeStore('PostgreSQL', async () => {
    const database = await createDatabase(postgres!);
    const store = await createStore({ url: database.url });
    return { store, remove: () => store.close().then(database.drop) };
  });
});

function describeStore(name: string, open: () => Promise<{ store: Store; remove: () => Promise<void> }>) {
  describe(`store on ${name}`, () => {
    let store: Store;
    let remove: () => Promise<void>;
    let count = 0;
    beforeAll(async () => {
      ({ store, remove } = await open());
    });
    afterAll(() => remove());

    const submission = (over: Partial<Submission> = {}): Submission => {
      const url = `https://news.example/${++count}`;
      return { id: `url-${count}`, url, submittedAs: url, state: 'queued', stage: 'fetch', ...over };
    };
    const submit = async (over: Partial<Submission> = {}) => {
      const s = submission(over);
      await store.submitUrls([s]);
      return s.id;
    };
    const saveRecord = async (over: Parameters<typeof makeRecord>[0] = {}, urlId?: string) => {
      const id = urlId ?? (await submit());
      const pageId = await store.savePage(id, makePage(`body of ${id}`));
      const record = makeRecord(over);
      return { urlId: id, pageId, record, saved: await store.saveRecord({ urlId: id, pageId, record }) };
    };

    it('answers with its version', async () => {
      expect(await store.check()).toMatch(/^\d+/);
    });

    it('exports of an article the text that it has, also where it went back to an earlier one', async () => {
      const url = 'https://news.example/back-and-forth';
      const texts = ['First.', 'Second.'].map((ending) => makeRecord({ url, ending: ` ${ending}` }));
      const urlId = await submit();
      const exported = async (allVersions = false) => {
        const ids: string[] = [];
        for await (const { record } of store.exportItems({ allVersions })) ids.push(record.id);
        return ids.filter((id) => texts.some((text) => text.id === id));
      };
      for (const record of texts) {
        const pageId = await store.savePage(urlId, makePage(record.article.text));
        await store.saveRecord({ urlId, pageId, record });
        expect(await exported()).toEqual([record.id]);
      }
      const [first] = texts;
      const pageId = await store.savePage(urlId, makePage(first!.article.text));
      await store.saveRecord({ urlId, pageId, record: first! });
      expect(await exported()).toEqual([first!.id]);
      expect(await exported(true)).toEqual(texts.map(({ id }) => id));
    });

    it('makes one row of a URL submitted twice, in one batch or in two', async () => {
      const s = submission();
      expect([...(await store.submitUrls([s, s]))]).toEqual([[s.id, 'new']]);
      expect([...(await store.submitUrls([s]))]).toEqual([[s.id, 'known']]);
      expect(await store.getUrl(s.id)).toMatchObject({
        url: s.url,
        state: 'queued',
        attempts: 0,
        code: null,
      });
    });

    it('takes a quarantined URL up again, and a done one only to refresh it', async () => {
      const failed = submission();
      const done = submission();
      await store.submitUrls([failed, done]);
      const end = {
        id: failed.id,
        stage: 'fetch',
        outcome: 'quarantined',
        code: 'http-404',
        reason: 'Gone.',
      } as const;
      await store.settleUrl(end);
      await store.advanceUrl(done.id, { from: 'queued', to: 'done', stage: 'emit' });
      const accepted = await store.submitUrls([failed, done]);
      expect(Object.fromEntries(accepted)).toEqual({ [failed.id]: 'again', [done.id]: 'known' });
      expect(await store.getUrl(failed.id)).toMatchObject({ state: 'queued', code: null, finishedAt: null });
      expect([...(await store.submitUrls([done], { refresh: true })).values()]).toEqual(['again']);
    });

    it('takes more URLs in one call than a statement has room for', async () => {
      const many = Array.from({ length: 1201 }, () => submission());
      const accepted = await store.submitUrls(many);
      expect([...accepted.values()].filter((a) => a === 'new')).toHaveLength(1201);
    });

    it('counts attempts, gives a deferred one back, and starts each stage afresh', async () => {
      const id = await submit();
      expect(await store.beginAttempt(id, 'fetched')).toBeUndefined();
      expect(await store.beginAttempt(id, 'queued')).toMatchObject({ attempts: 1, deferrals: 0 });
      const base = { id, stage: 'fetch', code: 'http-503', reason: 'Busy.', delayMs: 60_000 };
      await store.settleUrl({ ...base, outcome: 'retry' });
      expect(await store.beginAttempt(id, 'queued')).toMatchObject({ attempts: 2, nextAttemptAt: null });
      await store.settleUrl({ ...base, outcome: 'deferred' });
      const row = await store.getUrl(id);
      expect(row).toMatchObject({
        state: 'queued',
        attempts: 1,
        deferrals: 1,
        code: 'http-503',
        reason: 'Busy.',
      });
      expect(row!.nextAttemptAt!.getTime()).toBeGreaterThan(row!.updatedAt.getTime() + 59_000);
      expect(await store.advanceUrl(id, { from: 'queued', to: 'fetched', stage: 'extract' })).toMatchObject({
        attempts: 0,
      });
      expect(await store.getUrl(id)).toMatchObject({ attempts: 0, deferrals: 0, code: null, reason: null });
      expect(await store.advanceUrl(id, { from: 'queued', to: 'fetched', stage: 'extract' })).toBeUndefined();
    });

    it('keeps a final state whatever a late worker says', async () => {
      const id = await submit();
      await store.settleUrl({ id, stage: 'fetch', outcome: 'skipped', code: 'no-article', reason: 'None.' });
      await store.settleUrl({ id, stage: 'fetch', outcome: 'quarantined', code: 'x', reason: 'y' });
      await store.settleUrl({ id, stage: 'fetch', outcome: 'retry', code: 'x', reason: 'y', delayMs: 1 });
      expect(await store.getUrl(id)).toMatchObject({ state: 'skipped', code: 'no-article', reason: 'None.' });
      expect(await store.beginAttempt(id, 'queued')).toBeUndefined();
    });

    it('finds those of some URLs with which nothing more happens for now', async () => {
      const [open, waiting, closed, other] = [await submit(), await submit(), await submit(), await submit()];
      const end = { stage: 'fetch', code: 'x', reason: 'y', delayMs: 60_000 };
      await store.settleUrl({ ...end, id: waiting, outcome: 'deferred' });
      await store.settleUrl({ ...end, id: closed, outcome: 'quarantined' });
      await store.settleUrl({ ...end, id: other, outcome: 'quarantined' });
      const find = async (patienceMs: number) =>
        (await store.findSettled([open, waiting, closed], patienceMs)).map((row) => row.id).toSorted();
      expect(await find(30_000)).toEqual([closed, waiting].toSorted());
      expect(await find(90_000)).toEqual([closed]);
    });

    it('sweeps what is not final, page by page, and can leave out what waits or was just touched', async () => {
      const open = [await submit(), await submit()];
      const waiting = await submit();
      const closed = await submit();
      const end = { stage: 'fetch', code: 'x', reason: 'y', delayMs: 60_000 };
      await store.settleUrl({ ...end, id: waiting, outcome: 'deferred' });
      await store.settleUrl({ ...end, id: closed, outcome: 'quarantined' });
      const found: string[] = [];
      for (let after = ''; ; after = found.at(-1)!) {
        const rows = await store.sweep({ after, limit: 700 });
        if (rows.length === 0) break;
        found.push(...rows.map((row) => row.id));
      }
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining([...open, waiting]));
      expect(found).not.toContain(closed);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const idle = (await store.sweep({ idleMs: 10, limit: 10_000 })).map((row) => row.id);
      expect(idle).toEqual(expect.arrayContaining(open));
      expect(idle).not.toContain(waiting);
      expect(await store.sweep({ idleMs: 60_000 })).toEqual([]);
    });

    it('tells what was due some time ago, and can make due what waits', async () => {
      const ids = [await submit(), await submit(), await submit()];
      const end = { stage: 'fetch', outcome: 'deferred', code: 'x', reason: 'y' } as const;
      await store.settleUrl({ ...end, id: ids[0]!, delayMs: -5000 });
      await store.settleUrl({ ...end, id: ids[1]!, delayMs: 60_000 });
      const findOverdue = async () =>
        (await store.listOverdue(1000)).map(({ id }) => id).filter((id) => ids.includes(id));
      expect(await findOverdue()).toEqual([ids[0]]);
      await store.endWaits(1000);
      expect(new Set(await findOverdue())).toEqual(new Set(ids.slice(0, 2)));
    });

    it('stores a page once however often it is fetched', async () => {
      const id = await submit();
      const page = makePage('the same body');
      const first = await store.savePage(id, page);
      const later = { ...page, headers: { etag: '"2"' }, fetchedAt: '2026-02-01T00:00:00.000Z' };
      expect(await store.savePage(id, later)).toBe(first);
      expect(await store.getPage(first)).toMatchObject({
        urlId: id,
        sha256: page.sha256,
        headers: { etag: '"2"' },
      });
      expect(await store.getUrl(id)).toMatchObject({ pageId: first });
    });

    it('keeps with a page those on which its article goes on, and forgets them when there are none', async () => {
      const id = await submit();
      const page = makePage('the first of two');
      const { finalUrl, headers, sha256, fetchedAt } = makePage('the second of two');
      const next = { url: 'https://news.example/?page=2', finalUrl, headers, sha256, fetchedAt };
      const missing = { url: 'https://news.example/?page=3', code: 'http-404', reason: 'None.' };
      const pageId = await store.savePage(id, page, { pages: [next], missing });
      expect((await store.getPage(pageId))!.following).toEqual({ pages: [next], missing });
      await store.savePage(id, page);
      expect((await store.getPage(pageId))!.following).toBeNull();
    });

    it('gives a record back as it was, with its counts', async () => {
      const { record, urlId, saved } = await saveRecord();
      const stored = await store.getRecord(record.id);
      expect(JSON.stringify(stored)).toBe(JSON.stringify(record));
      expect(await store.getUrl(urlId)).toMatchObject({ recordId: record.id });
      const summary = await store.getRecordSummary(record.id);
      expect(summary).toMatchObject({
        id: record.id,
        version: 1,
        title: record.article.title,
        key: saved.key,
      });
      expect(summary!.counts).toMatchObject({
        people: 1,
        councils: 1,
        organisations: 1,
        roles: 1,
        quotes: 1,
      });
    });

    it('changes nothing when a record is stored again', async () => {
      const { record, urlId, pageId, saved } = await saveRecord();
      const before = await store.getRecordSummary(record.id);
      expect(await store.saveRecord({ urlId, pageId, record })).toEqual(saved);
      expect(await store.getRecordSummary(record.id)).toEqual(before);
    });

    it('keeps one record of an article that two URLs give', async () => {
      const { record, saved } = await saveRecord({ url: 'https://news.example/a' });
      const twin = { ...record, article: { ...record.article, url: 'https://news.example/a?print=1' } };
      const urlId = await submit();
      const pageId = await store.savePage(urlId, makePage('twin'));
      expect(await store.saveRecord({ urlId, pageId, record: twin })).toEqual(saved);
      expect((await store.getRecord(record.id))!.article.url).toBe('https://news.example/a');
    });

    it('stores versions and twins of one article that come at the same time', async () => {
      const url = 'https://news.example/busy';
      const endings = ['', ' One.', ' Two.', ' Three.', ' One.', ''];
      const saved = await Promise.all(endings.map((ending) => saveRecord({ url, ending })));
      const ids = [...new Set(saved.map(({ record }) => record.id))];
      expect(ids).toHaveLength(4);
      const summaries = await Promise.all(ids.map((id) => store.getRecordSummary(id)));
      expect(new Set(summaries.map((summary) => summary!.version))).toEqual(new Set([1, 2, 3, 4]));
    });

    it('numbers the versions of an article whose text changes, and keeps the old one', async () => {
      const url = 'https://news.example/changing';
      const first = await saveRecord({ url });
      const second = await saveRecord({ url, ending: ' It was corrected later.' }, first.urlId);
      expect(second.record.id).not.toBe(first.record.id);
      expect((await store.getRecordSummary(first.record.id))!.version).toBe(1);
      expect((await store.getRecordSummary(second.record.id))!.version).toBe(2);
    });

    it('replaces the facts of a record that a newer extractor reads again', async () => {
      const { record, urlId, pageId, saved } = await saveRecord();
      const again = { ...record, quotes: [], extractor: { ...record.extractor, version: '9.9.9' } };
      const resaved = await store.saveRecord({ urlId, pageId, record: again });
      expect(resaved.key).not.toBe(saved.key);
      expect((await store.getRecordSummary(record.id))!).toMatchObject({
        version: 1,
        extractorVersion: '9.9.9',
      });
      expect((await store.getRecord(record.id))!.quotes).toEqual([]);
    });

    it('refuses a record whose evidence is not in the text', async () => {
      const urlId = await submit();
      const pageId = await store.savePage(urlId, makePage('x'));
      const record = makeRecord();
      record.quotes[0]!.evidence[0]!.quote = 'words that no one said';
      await expect(store.saveRecord({ urlId, pageId, record })).rejects.toMatchObject({
        code: 'invalid-record',
      });
      expect(await store.getRecord(record.id)).toBeUndefined();
    });

    it('takes NUL and lone surrogates without losing the record', async () => {
      const { record } = await saveRecord({ title: 'A \0 title \ud800', ending: ' \0 and \ud800.' });
      expect(JSON.stringify(await store.getRecord(record.id))).toBe(JSON.stringify(record));
    });

    it('lists and exports records in the order of storing', async () => {
      const a = await saveRecord();
      const b = await saveRecord();
      const listed = await store.listRecords({ limit: 1000 });
      const ids = listed.map((row) => row.id);
      expect(ids.indexOf(a.record.id)).toBeLessThan(ids.indexOf(b.record.id));
      const { seq } = listed.find((row) => row.id === a.record.id)!;
      const exported: string[] = [];
      for await (const record of store.exportRecords({ after: seq })) exported.push(record.id);
      expect(exported).toEqual([b.record.id]);
      expect(await store.countRecords()).toBe(ids.length);
    });

    it('learns a site from each of its articles once, however many come at the same time', async () => {
      const host = `learned-${name}.example`;
      const learn = (key: string) => (before: SiteMemory | null) => ({
        pages: (before?.pages ?? 0) + 1,
        blocks: { ...before?.blocks, [key]: (before?.blocks[key] ?? 0) + 1 },
      });
      expect(await store.readSiteMemory(host)).toBeNull();
      const url = 'https://news.example/learned-twice';
      const first = await saveRecord({ url });
      const other = await saveRecord({ url, ending: ' It was corrected.' });
      const rest = await Promise.all(Array.from({ length: 5 }, () => saveRecord()));
      const saved = [first, other, first, ...rest];
      const again = ({ urlId, pageId, record }: (typeof saved)[number], key: string) =>
        store.saveRecord({ urlId, pageId, record, lesson: { host, learn: learn(key) } });
      await Promise.all(saved.map((one) => again(one, 'a')));
      await again(other, 'b');
      expect(await store.readSiteMemory(host)).toEqual({ pages: 6, blocks: { a: 6 } });
      expect(await store.readSiteMemory('other.example')).toBeNull();
    });

    it('counts no article whose site could not be learned', async () => {
      const host = `failed-${name}.example`;
      const { urlId, pageId, record } = await saveRecord();
      const fail = () => {
        throw new Error('No.');
      };
      const teach = (learn: () => SiteMemory) =>
        store.saveRecord({ urlId, pageId, record, lesson: { host, learn } });
      await expect(teach(fail)).rejects.toThrow('No.');
      expect(await store.readSiteMemory(host)).toBeNull();
      await teach(() => ({ pages: 1, blocks: {} }));
      expect(await store.readSiteMemory(host)).toEqual({ pages: 1, blocks: {} });
    });

    it('stores what comes together with something that cannot be stored', async () => {
      const urlIds = [await submit(), 'url-of-none', await submit()];
      const move = { from: 'queued', to: 'fetched', stage: 'extract' } as const;
      const fetched = await Promise.allSettled(
        urlIds.map((urlId) =>
          store.saveFetched({ urlId, page: makePage(`with ${urlId}`), following: null, move }),
        ),
      );
      expect(fetched.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      const on = { from: 'fetched', to: 'extracted', stage: 'emit' } as const;
      const saved = await Promise.allSettled(
        fetched.map((one, i) => {
          const pageId = one.status === 'fulfilled' ? one.value.page.id : 'page-of-none';
          return store.saveRecord({ urlId: urlIds[i]!, pageId, record: makeRecord(), move: on });
        }),
      );
      expect(saved.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await store.getUrls(urlIds)).map(({ state }) => state)).toEqual(['extracted', 'extracted']);
    });

    it('moves a URL on with what a stage writes last, and leaves it where it is when it is elsewhere', async () => {
      const id = await submit();
      await store.settleUrl({ id, stage: 'fetch', outcome: 'retry', code: 'timed-out', reason: 'Late.' });
      const page = makePage(`moved ${id}`);
      const move = { from: 'queued', to: 'fetched', stage: 'extract', begin: true } as const;
      const saved = await store.saveFetched({ urlId: id, page, following: null, move });
      expect(saved.moved).toMatchObject({
        id,
        state: 'fetched',
        attempts: 1,
        code: null,
        pageId: saved.page.id,
      });
      expect(saved.page).toEqual(await store.getPage(saved.page.id));
      expect((await store.saveFetched({ urlId: id, page, following: null, move })).moved).toBeUndefined();
      expect(await store.getUrl(id)).toEqual(saved.moved);
      const record = makeRecord();
      const on = { from: 'fetched', to: 'extracted', stage: 'emit' } as const;
      const toSave = { urlId: id, pageId: saved.page.id, record, move: on };
      expect((await store.saveRecord(toSave)).moved).toMatchObject({
        state: 'extracted',
        recordId: record.id,
      });
      expect((await store.saveRecord(toSave)).moved).toBeUndefined();
      const last = { from: 'extracted', to: 'done', stage: 'emit' } as const;
      expect((await store.endDeliveries({ urlId: id, move: last, received: [] }))!.finishedAt).not.toBeNull();
      expect(await store.getUrl(id)).toMatchObject({ state: 'done', recordId: record.id, attempts: 0 });
    });

    it('counts and lists URLs by state', async () => {
      const id = await submit();
      await store.settleUrl({
        id,
        stage: 'fetch',
        outcome: 'quarantined',
        code: 'dns-failed',
        reason: 'No name.',
      });
      const counts = await store.countUrls();
      const listed = await store.listUrls({ state: 'quarantined', limit: 10_000 });
      expect(listed).toHaveLength(counts.quarantined!);
      expect((await store.listUrls({ code: 'dns-failed' })).map((row) => row.id)).toContain(id);
    });
  });
}
