import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSources, type Source } from '../../src/sites/index.ts';
import type { SourceRun, Store, Submission } from '../../src/store/index.ts';
import { makePage, makeRecord } from '../store/make-record.ts';
import { STORE_HOMES } from './stores.ts';

const makeSource = (id: string, extra = ''): Source => {
  const text = `sources: [{id: ${id}, name: ${id}, home: 'https://${id}.example/', kind: feed, urls: ['https://${id}.example/feed']${extra}}]`;
  const [source] = parseSources(text);
  if (source === undefined) throw new Error('There is no source.');
  return source;
};

const makeRun = (sourceId: string, over: Partial<SourceRun> = {}): SourceRun => ({
  sourceId,
  outcome: 'done',
  code: null,
  reason: null,
  counts: { found: 3, fresh: 2, changed: 0, denied: 0, elsewhere: 0, old: 0, invalid: 0 },
  warnings: [],
  ...over,
});

describe.each(STORE_HOMES)('the store on %s', (_, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  let count = 0;
  const submit = async (over: Partial<Submission> = {}): Promise<string> => {
    const id = `crawl-url-${++count}`;
    const url = `https://crawl.example/${count}`;
    await store.submitUrls([{ id, url, submittedAs: url, state: 'queued', stage: 'fetch', ...over }]);
    return id;
  };

  describe('states', () => {
    it('has null where nothing was kept, and then what was kept', async () => {
      expect(await store.readState('none')).toBeNull();
      const seen = await store.updateState('one', (before) => ({ after: { a: [1, 'x'] }, result: before }));
      expect(seen).toBeNull();
      expect(await store.readState('one')).toEqual({ a: [1, 'x'] });
    });

    it('tells the time by its own clock, once for all workers', async () => {
      const before = Date.now();
      const nowMs = await store.updateState('one', (after, nowMs) => ({ after, result: nowMs }));
      // A server's clock may differ a little from ours.
      expect(Math.abs(nowMs - before)).toBeLessThan(60_000);
    });

    it('lets no other change in between, for a new key either', async () => {
      const add = () =>
        store.updateState('sum', (before) => {
          const after = ((before as number | null) ?? 0) + 1;
          return { after, result: after };
        });
      const results = await Promise.all(Array.from({ length: 40 }, add));
      expect(results.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    });

    it('keeps nothing of a change that throws', async () => {
      const broken = store.updateState('broken', () => {
        throw new Error('no');
      });
      await expect(broken).rejects.toThrow('no');
      expect(await store.readState('broken')).toBeNull();
    });
  });

  describe('sources', () => {
    it('are those that were given last, each with its latest run', async () => {
      await store.syncSources([makeSource('one'), makeSource('two')]);
      await store.saveRun(makeRun('one'));
      await store.saveRun(
        makeRun('one', { outcome: 'failed', code: 'http-404', reason: 'Gone.', warnings: ['Gone.'] }),
      );
      await store.syncSources([makeSource('one', ', paused: true'), makeSource('three')]);
      const listed = await store.listSources();
      expect(listed.map(({ source, run }) => [source.id, source.paused, run?.outcome])).toEqual([
        ['one', true, 'failed'],
        ['three', false, undefined],
      ]);
      expect(listed[0]?.run).toMatchObject({ code: 'http-404', counts: { found: 3 }, warnings: ['Gone.'] });
      expect(await store.getSource('two')).toBeUndefined();
      expect(await store.getSource('three')).toEqual(makeSource('three'));
    });

    it('a run of a source that has gone is not kept', async () => {
      await store.saveRun(makeRun('two'));
      expect((await store.listSources()).map(({ source }) => source.id)).not.toContain('two');
    });

    it('all go when none is given', async () => {
      await store.syncSources([]);
      expect(await store.listSources()).toEqual([]);
    });

    it('are judged by their latest pages that came to an end', async () => {
      const end = async (code: string, stage: string) => {
        const id = await submit({ sourceId: 'judged' });
        await store.settleUrl({ id, stage, outcome: 'quarantined', code, reason: 'No.' });
      };
      await submit({ sourceId: 'judged' });
      await end('empty-page', 'extract');
      await end('http-404', 'fetch');
      expect(await store.measureParsing('judged', 10)).toEqual({ ended: 2, unparsed: 1 });
      expect(await store.measureParsing('judged', 1)).toEqual({ ended: 1, unparsed: 0 });
      expect(await store.measureParsing('unheard-of', 10)).toEqual({ ended: 0, unparsed: 0 });
    });

    it('have as many pending pages as are not at their end and need not wait long', async () => {
      const [first, second, third] = [
        await submit({ sourceId: 'p' }),
        await submit({ sourceId: 'p' }),
        await submit({ sourceId: 'p' }),
      ];
      const deferred = { stage: 'fetch', outcome: 'deferred', reason: 'Later.', delayMs: 600_000 } as const;
      await store.settleUrl({ id: first, code: 'budget-spent', ...deferred });
      await store.settleUrl({ id: second, code: 'host-busy', ...deferred });
      expect(await store.countPending('p', 30_000)).toBe(2);
      await store.settleUrl({ id: third, stage: 'fetch', outcome: 'skipped', code: 'x', reason: 'No.' });
      expect(await store.countPending('p', 30_000)).toBe(1);
    });
  });

  describe('URLs that are found', () => {
    it('touch no known one', async () => {
      const id = await submit();
      await store.settleUrl({
        id,
        stage: 'fetch',
        outcome: 'quarantined',
        code: 'http-404',
        reason: 'Gone.',
      });
      const { url, submittedAs } = (await store.getUrl(id))!;
      const again = { id, url, submittedAs, state: 'queued', stage: 'fetch' } as const;
      expect([...(await store.submitUrls([again], { onlyNew: true }))]).toEqual([[id, 'known']]);
      expect(await store.getUrl(id)).toMatchObject({ state: 'quarantined', code: 'http-404' });
    });

    it('know the source that found them', async () => {
      expect(await store.getUrl(await submit({ sourceId: 'here', priority: 10 }))).toMatchObject({
        sourceId: 'here',
        priority: 10,
      });
      expect((await store.getUrl(await submit()))?.sourceId).toBeNull();
    });
  });

  it('waiting for a host’s turn does not count among the times put off', async () => {
    const id = await submit();
    const end = { id, stage: 'fetch', outcome: 'deferred', reason: 'Later.', delayMs: 1 } as const;
    await store.settleUrl({ ...end, code: 'host-busy', isBounded: false });
    expect((await store.getUrl(id))?.deferrals).toBe(0);
    await store.settleUrl({ ...end, code: 'http-429' });
    expect((await store.getUrl(id))?.deferrals).toBe(1);
  });

  it('an unchanged page with a record is done, and one without is passed over', async () => {
    const unchanged = { stage: 'fetch', outcome: 'skipped', code: 'not-modified', reason: 'Same.' } as const;
    const [kept, other] = [await submit(), await submit()];
    const pageId = await store.savePage(kept, makePage('body'));
    await store.saveRecord({ urlId: kept, pageId, record: makeRecord() });
    expect(await store.getUrl(kept)).toMatchObject({ pageId, extractedPageId: pageId });
    await store.settleUrl({ id: kept, ...unchanged });
    await store.settleUrl({ id: other, ...unchanged });
    expect((await store.getUrl(kept))?.state).toBe('done');
    expect((await store.getUrl(other))?.state).toBe('skipped');
  });

  it('who waits in the line for a host is not taken for settled, however long it is', async () => {
    const [busy, told] = [await submit(), await submit()];
    const end = { stage: 'fetch', outcome: 'deferred', reason: 'Later.', delayMs: 600_000 } as const;
    await store.settleUrl({ id: busy, code: 'host-busy', ...end });
    await store.settleUrl({ id: told, code: 'http-429', ...end });
    expect((await store.findSettled([busy, told], 30_000)).map(({ id }) => id)).toEqual([told]);
  });
});
