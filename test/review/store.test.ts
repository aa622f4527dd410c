import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/record/index.ts';
import { ReviewConflict } from '../../src/review/index.ts';
import type { Store } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { makePage, makeRecord } from '../store/make-record.ts';
import { claimRole } from './make-decisions.ts';

const una = { id: 'user-1', name: 'Una Vale' };
const omar = { id: 'user-2', name: 'Omar Reed' };

describe.each(STORE_HOMES)('review on %s', (_name, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  let count = 0;
  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened.close());

  /** Stores a record as the pipeline does; `over` changes what the extractor found. */
  const save = async (change: (record: ArticleRecord) => void = () => undefined, record = makeRecord()) => {
    change(record);
    const urlId = `url-${record.article.url}`;
    const url = record.article.url ?? '';
    await store.submitUrls([{ id: urlId, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    const pageId = await store.savePage(urlId, makePage(`page ${++count}`));
    await store.saveRecord({ urlId, pageId, record });
    const article = await store.getArticleInReview(record.id);
    if (article === undefined) throw new Error('The article is not there.');
    const keyOf = (kind: string) => article.reviewed.facts.find((fact) => fact.kind === kind)?.key ?? '';
    return { ...article, keyOf };
  };
  const inSite = (site: string) => (record: ArticleRecord) => {
    record.article.site = site;
  };

  it('lists what waits, unsure and weighty first, in pages', async () => {
    await save(inSite('Inbox Post'));
    await save((record) => {
      inSite('Inbox Post')(record);
      record.roles[0]!.confidence = 0.2;
    });
    const filter = { site: 'Inbox Post' };
    const all = await store.listInbox(filter);
    expect(all.map(({ kind, confidence }) => `${kind} ${confidence}`)).toEqual([
      'role 0.2',
      'intervention 0.7',
      'intervention 0.7',
      'role 0.9',
      'quote 0.9',
      'quote 0.9',
    ]);
    const first = await store.listInbox(filter, { limit: 2 });
    const rest = await store.listInbox(filter, { limit: 50, after: first[1]! });
    expect([...first, ...rest]).toEqual(all);
    expect(await store.countInbox(filter)).toBe(6);
    expect(all[0]).toMatchObject({
      title: 'A new leader',
      body: 'Leeds City Council',
      published: '2026-01-05',
    });
  });

  it('narrows by kind, body, day, confidence and version', async () => {
    await save((record) => {
      inSite('Filter Post')(record);
      record.article.published = '2026-03-09T10:00:00Z';
      record.extractor.version = '9.9.9';
    });
    const filter = { site: 'Filter Post' };
    const counts = [
      { kind: 'role' },
      { body: 'Leeds City Council' },
      { body: 'Nowhere' },
      { least: 0.8 },
      { most: 0.8 },
      { from: '2026-03-09', until: '2026-03-09' },
      { from: '2026-03-10' },
      { until: '2026-03-08' },
      { version: '9.9.9' },
      { version: '1' },
      { flagged: true },
    ] as const;
    const found = [];
    for (const one of counts) found.push(await store.countInbox({ ...filter, ...one }));
    expect(found).toEqual([1, 2, 0, 2, 1, 3, 0, 0, 3, 0, 0]);
    const facets = await store.listInboxFacets();
    expect(facets.versions).toContainEqual({ value: '9.9.9', count: 3 });
    expect(facets.sites).toContainEqual({ value: 'Filter Post', count: 3 });
    expect(facets.kinds.map(({ value }) => value).sort()).toEqual(['intervention', 'quote', 'role']);
  });

  it('keeps a decision for good, and takes its fact off the inbox', async () => {
    const { articleId, keyOf, record } = await save(inSite('Decide Post'));
    const [made] = await store.decideFacts(
      articleId,
      [{ key: keyOf('role'), seenVersion: 0, act: { action: 'accept', note: 'Seen.' } }],
      una,
    );
    expect(made).toMatchObject({
      articleId,
      recordId: record.id,
      version: 1,
      action: 'accept',
      userName: 'Una Vale',
      note: 'Seen.',
      machine: { confidence: 0.9, statement: { title: 'leader' } },
    });
    expect(await store.countInbox({ site: 'Decide Post' })).toBe(2);
    const again = await store.getArticleInReview(record.id);
    expect(again?.reviewed.facts.find(({ kind }) => kind === 'role')?.decisions).toEqual([made]);
    expect(again?.latestSeq).toBe(made?.seq);
    expect(await store.listDecisions({ articleId })).toEqual([made]);
  });

  it('lets one of two who decide at once through, and tells the other', async () => {
    const { articleId, keyOf } = await save();
    const request = { key: keyOf('role'), seenVersion: 0 };
    const outcomes = await Promise.allSettled([
      store.decideFacts(articleId, [{ ...request, act: { action: 'accept' } }], una),
      store.decideFacts(articleId, [{ ...request, act: { action: 'reject' } }], omar),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')?.reason as ReviewConflict;
    expect(refused).toBeInstanceOf(ReviewConflict);
    expect(refused.message).toMatch(/^(?:Una Vale accepted|Omar Reed rejected) this meanwhile/);
    expect(await store.listDecisions({ articleId })).toHaveLength(1);
  });

  it('keeps all of several decisions or none', async () => {
    const { articleId, keyOf } = await save();
    const both = [
      { key: keyOf('role'), seenVersion: 0, act: { action: 'accept' as const } },
      { key: 'role-none', seenVersion: 0, act: { action: 'accept' as const } },
    ];
    await expect(store.decideFacts(articleId, both, una)).rejects.toThrow('not in the article');
    expect(await store.listDecisions({ articleId })).toEqual([]);
    await expect(store.decideFacts('article-none', [both[0]!], una)).rejects.toThrow('no such article');
  });

  it('survives the next version of the extractor, and lists what is gone and what is contested', async () => {
    const { articleId, keyOf, record } = await save(inSite('Later Post'));
    await store.decideFacts(
      articleId,
      [
        { key: keyOf('role'), seenVersion: 0, act: { action: 'accept' } },
        { key: keyOf('intervention'), seenVersion: 0, act: { action: 'accept' } },
        {
          key: keyOf('quote'),
          seenVersion: 0,
          act: { action: 'reject' },
        },
        { act: { action: 'add', claim: claimRole(record, 'chair', 'Leeds City Council') } },
      ],
      una,
    );
    const later = structuredClone(record);
    later.extractor.version = '2.0.0';
    later.roles[0]!.title = 'deputy leader';
    later.interventions = [];
    await save(() => undefined, later);
    const { facts } = (await store.getArticleInReview(articleId))!.reviewed;
    const status = (kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.status);
    expect(status('role').sort()).toEqual(['accepted', 'added']);
    expect(status('intervention')).toEqual(['accepted']);
    expect(status('quote')).toEqual(['rejected']);
    expect(await store.countInbox({ site: 'Later Post' })).toBe(0);
    const apart = async (which: 'gone' | 'contested') =>
      (await store.listApart(which)).filter((item) => item.articleId === articleId).map(({ kind }) => kind);
    expect(await apart('gone')).toEqual(['intervention']);
    expect(await apart('contested')).toEqual(['role']);
  });

  it('refuses to change or remove a decision, whoever asks', async () => {
    if (store.embedded === null) return;
    await expect(store.embedded.query(`update alderman.decisions set note = 'x'`)).rejects.toThrow(
      'kept as they are',
    );
    await expect(store.embedded.query('delete from alderman.decisions')).rejects.toThrow('kept as they are');
  });

  it('accepts in bulk only what is sure, and only once a sample was found right', async () => {
    for (let i = 0; i < 3; i++) await save(inSite('Bulk Post'));
    const filter = { site: 'Bulk Post', least: 0.85 };
    await expect(store.drawSample({ site: 'Bulk Post' }, una)).rejects.toThrow('80 % or more');
    await expect(store.drawSample({ ...filter, body: 'Nowhere' }, una)).rejects.toThrow('Nothing waits');
    const sample = await store.drawSample(filter, una);
    expect(sample.items).toHaveLength(6);
    await expect(store.acceptSampled(sample.id, una)).rejects.toThrow('6 of 6 in the sample still wait');
    await expect(store.acceptSampled(sample.id, omar)).rejects.toThrow('no such sample');
    for (const { articleId, key } of sample.items)
      await store.decideFacts(articleId, [{ key, seenVersion: 0, act: { action: 'accept' } }], una);
    expect(await store.getSample(sample.id, una)).toMatchObject({ accepted: 6, wrong: 0, waiting: 0 });
    await save(inSite('Bulk Post'));
    const outcome = await store.acceptSampled(sample.id, una);
    expect(outcome).toMatchObject({ accepted: 2, passedOver: 0 });
    expect(await store.countInbox(filter)).toBe(0);
    expect(await store.countInbox({ site: 'Bulk Post' })).toBe(4);
    expect(await store.undoBatch(outcome.batch, una)).toBe(2);
    expect(await store.countInbox(filter)).toBe(2);
  });

  it('stops a bulk acceptance whose sample was read anew before anyone looked at it', async () => {
    const record = makeRecord();
    await save(inSite('Anew Post'), record);
    await save(inSite('Anew Post'));
    const filter = { site: 'Anew Post', kind: 'role', least: 0.85 } as const;
    const sample = await store.drawSample(filter, una);
    expect(sample.items).toHaveLength(2);
    const own = (await store.getArticleInReview(record.id))!.articleId;
    for (const { articleId, key } of sample.items.filter((item) => item.articleId !== own))
      await store.decideFacts(articleId, [{ key, seenVersion: 0, act: { action: 'accept' } }], una);
    await save((read) => (read.roles = []), structuredClone(record));
    await save(inSite('Anew Post'));
    await expect(store.acceptSampled(sample.id, una)).rejects.toThrow('1 of 2 in the sample is gone');
    expect(await store.countInbox(filter)).toBe(1);
  });

  it('stops a bulk acceptance whose sample holds a mistake', async () => {
    await save(inSite('Doubt Post'));
    const sample = await store.drawSample({ site: 'Doubt Post', least: 0.85 }, una);
    const [first, second] = sample.items;
    await store.decideFacts(
      first!.articleId,
      [{ key: first!.key, seenVersion: 0, act: { action: 'reject' } }],
      una,
    );
    await store.decideFacts(
      second!.articleId,
      [{ key: second!.key, seenVersion: 0, act: { action: 'accept' } }],
      una,
    );
    await expect(store.acceptSampled(sample.id, una)).rejects.toThrow('1 of 2 in the sample was wrong');
  });

  it('keeps the filters of each analyst', async () => {
    const saved = await store.saveFilter(una.id, 'Unsure roles', { kind: 'role', most: 0.5 });
    await store.saveFilter(una.id, 'Unsure roles', { kind: 'role', most: 0.6 });
    expect(await store.listFilters(una.id)).toEqual([{ ...saved, filter: { kind: 'role', most: 0.6 } }]);
    expect(await store.listFilters(omar.id)).toEqual([]);
    expect(await store.removeFilter(omar.id, saved.id)).toBe(false);
    expect(await store.removeFilter(una.id, saved.id)).toBe(true);
  });

  it('gives the verdicts that stand, without bulk ones and without what was undone', async () => {
    const { articleId, keyOf } = await save(inSite('Verdict Post'));
    const on = (kind: string, seenVersion: number, action: 'accept' | 'reject' | 'undo') =>
      store.decideFacts(articleId, [{ key: keyOf(kind), seenVersion, act: { action } }], omar);
    await on('role', 0, 'accept');
    await on('role', 1, 'reject');
    await on('quote', 0, 'reject');
    await on('quote', 1, 'undo');
    const verdicts = (await store.listVerdicts()).filter(({ site }) => site === 'Verdict Post');
    expect(verdicts).toEqual([
      { kind: 'role', status: 'rejected', confidence: 0.9, site: 'Verdict Post', extractorVersion: '0.1.0' },
    ]);
    const days = await store.listReviewDays();
    expect(days.find(({ userName }) => userName === 'Omar Reed')).toMatchObject({
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      bulk: 0,
      medianSeconds: expect.any(Number) as number,
    });
  });

  it('lists the facts of articles that were stored before there was an inbox', async () => {
    await save(inSite('Old Post'));
    if (store.embedded === null) return;
    await store.embedded.query(`delete from alderman.review_items where site = 'Old Post'`);
    expect(await store.countInbox({ site: 'Old Post' })).toBe(0);
    expect(await store.fillInbox(AbortSignal.abort())).toBe(0);
    expect(await store.countInbox({ site: 'Old Post' })).toBe(0);
    expect(await store.fillInbox()).toBe(1);
    expect(await store.countInbox({ site: 'Old Post' })).toBe(3);
    expect(await store.fillInbox()).toBe(0);
  });
});
