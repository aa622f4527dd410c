import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleRecord, createId, diffFacts } from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';
import { makePage, makeRecord } from '../store/make-record.ts';
import { STORE_HOMES } from './stores.ts';

const words = (seed: string) => Array.from({ length: 120 }, (_, i) => `${seed}${(i * 7919) % 997}`).join(' ');

describe.each(STORE_HOMES)('the store on %s', (_, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  let count = 0;
  const submit = async (): Promise<{ id: string; url: string }> => {
    const url = `https://copies.example/${++count}`;
    const id = createId('url', url);
    await store.submitUrls([{ id, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    return { id, url };
  };
  const save = async (text: string, over: Parameters<typeof makeRecord>[0] = {}): Promise<ArticleRecord> => {
    const { id, url } = await submit();
    const pageId = await store.savePage(id, makePage(url));
    const record = makeRecord({ url, ending: ` ${text}`, ...over });
    await store.saveRecord({ urlId: id, pageId, record });
    return record;
  };
  const idsOfCopies = async (record: ArticleRecord) =>
    (await store.listCopies(record.id)).map(({ recordId }) => recordId).sort((a, b) => a.localeCompare(b));
  const ids = (...records: ArticleRecord[]) => records.map(({ id }) => id).sort((a, b) => a.localeCompare(b));

  it('finds the copies of an article, keeps them all, and counts them as one story', async () => {
    const before = await store.countStories();
    const text = words('agency');
    const first = await save(text);
    const second = await save(`${words('lead').slice(0, 100)} ${text}`);
    const other = await save(words('other'));
    const third = await save(text.slice(0, Math.round(text.length * 0.8)));
    expect(await idsOfCopies(first)).toEqual(ids(second, third));
    expect(await idsOfCopies(third)).toEqual(ids(first, second));
    expect(await idsOfCopies(other)).toEqual([]);
    expect((await store.countStories()) - before).toBe(2);
    expect(await store.getRecord(second.id)).toEqual(second);
  });

  it('sees copies that come at the same time', async () => {
    const text = words('flood');
    const records = await Promise.all(Array.from({ length: 6 }, () => save(text)));
    expect(await idsOfCopies(records[0]!)).toEqual(ids(...records.slice(1)));
  });

  it('takes an article out again whose new version is no copy', async () => {
    const [one, two] = [await save(words('alike')), await save(words('alike'))];
    expect(await idsOfCopies(one)).toEqual(ids(two));
    await save(words('no longer'), { url: two.article.url! });
    expect(await idsOfCopies(one)).toEqual([]);
  });

  it('does not judge a text that is short', async () => {
    const [one] = [await save('A short notice.'), await save('A short notice.')];
    expect(await idsOfCopies(one)).toEqual([]);
  });

  it('keeps each version of an article, and finds the one before', async () => {
    const url = 'https://copies.example/changing';
    const first = await save('', { url });
    const second = await save('', { url, ending: ' It was corrected.' });
    const third = await save('', { url, ending: ' It was corrected twice.' });
    expect((await store.getPreviousRecord(third.id))?.id).toBe(second.id);
    expect((await store.getPreviousRecord(second.id))?.id).toBe(first.id);
    expect(await store.getPreviousRecord(first.id)).toBeUndefined();
    expect(await store.getRecord(first.id)).toEqual(first);
  });

  it('gives another address of a page a row that points to the page’s own', async () => {
    const { id, url } = await submit();
    const pageId = await store.savePage(id, makePage(url));
    const record = makeRecord({ url });
    const address = { id: `${id}-final`, url: `${url}/final` };
    await store.saveRecord({ urlId: id, pageId, record, addresses: [address, { id, url }] });
    const alias = { state: 'done', code: 'same-page', sameAs: id, recordId: record.id };
    expect(await store.getUrl(address.id)).toMatchObject(alias);
    expect((await store.getUrl(id))?.sameAs).toBeNull();
    const again = { ...address, submittedAs: address.url, state: 'queued', stage: 'fetch' } as const;
    expect([...(await store.submitUrls([again])).values()]).toEqual(['known']);
  });

  it('points to a row that was at its end with the same record before', async () => {
    const [main, late] = [await submit(), await submit()];
    const record = makeRecord({ url: main.url });
    const pageId = await store.savePage(main.id, makePage('one'));
    await store.saveRecord({ urlId: main.id, pageId, record });
    await store.advanceUrl(main.id, { from: 'queued', to: 'done', stage: 'emit' });
    const latePageId = await store.savePage(late.id, makePage('two'));
    await store.saveRecord({ urlId: late.id, pageId: latePageId, record, addresses: [main] });
    expect((await store.getUrl(late.id))?.sameAs).toBe(main.id);
    expect((await store.getUrl(main.id))?.sameAs).toBeNull();
  });
});

describe('diffFacts', () => {
  const before = makeRecord();

  it('finds nothing where only places, ids and certainty differ', () => {
    const [role] = before.roles;
    const [person] = before.people;
    const after: ArticleRecord = {
      ...before,
      people: [{ ...person!, id: 'p9' }],
      roles: [{ ...role!, id: 'r9', personId: 'p9', confidence: 0.1 }],
      quotes: before.quotes.map((quote) => ({ ...quote, speakerId: 'p9' })),
    };
    expect(diffFacts(before, after)).toEqual({ added: [], removed: [] });
  });

  it('names what came and what went', () => {
    const [role] = before.roles;
    const after: ArticleRecord = {
      ...before,
      roles: [{ ...role!, id: 'r2', status: 'former' }],
      interventions: [],
    };
    expect(diffFacts(before, after)).toEqual({ added: ['r2'], removed: ['r1', 'i1'] });
  });

  it('counts a fact that is stated twice as two', () => {
    const [role] = before.roles;
    const twice: ArticleRecord = { ...before, roles: [role!, { ...role!, id: 'r2' }] };
    expect(diffFacts(before, twice)).toEqual({ added: ['r2'], removed: [] });
    expect(diffFacts(twice, before)).toEqual({ added: [], removed: ['r2'] });
  });
});
