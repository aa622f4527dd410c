import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/record/index.ts';
import { listHomes, openServer, type TestServer } from './open-server.ts';

interface Page {
  readonly items: readonly Record<string, unknown>[];
  readonly nextCursor: string | null;
}

describe.each(await listHomes())('the API over the %s store', (home) => {
  let t: TestServer;
  let headers: Record<string, string>;
  const records: ArticleRecord[] = [];
  beforeAll(async () => {
    t = await openServer({}, home);
    ({ headers } = await t.giveToken('reader', ['read']));
    for (let i = 0; i < 5; i++) {
      const ending = i === 2 ? ' A marvellous heron watched the ferries.' : ` It was the ${i}th time.`;
      records.push(await t.saveArticle({ url: `https://news.example/browse-${i}`, ending }));
    }
  });
  afterAll(() => t.close());

  const get = async (url: string, status = 200) => {
    const answer = await t.server.inject({ url: `/api/v1${url}`, headers });
    expect(answer.statusCode, answer.body).toBe(status);
    return answer;
  };
  const getPage = async (url: string) => (await get(url)).json<Page>();
  const walk = async (url: string) => {
    const ids: unknown[] = [];
    for (let cursor = ''; ;) {
      const page = await getPage(`${url}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      ids.push(...page.items.map((item) => item['recordId'] ?? item['id']));
      if (page.nextCursor === null) return ids;
      cursor = page.nextCursor;
    }
  };

  it('lists the records page by page, either way, each once', async () => {
    const ids = records.map(({ id }) => id);
    expect(await walk('/records?order=oldest&limit=2')).toEqual(ids);
    expect(await walk('/records?limit=2')).toEqual(ids.toReversed());
    const [first] = (await getPage('/records?order=oldest')).items;
    expect(first).toMatchObject({ title: 'A new leader', version: 1, counts: { roles: 1, ratings: 0 } });
  });

  it('filters the records', async () => {
    const count = async (query: string) => (await getPage(`/records?${query}`)).items.length;
    expect(await count('body=c1')).toBe(5);
    expect(await count('body=c2')).toBe(0);
    expect(await count('person=Joan%20Marsh')).toBe(5);
    expect(await count('site=Elsewhere')).toBe(0);
    expect(await count('since=2026-01-05')).toBe(5);
    expect(await count('until=2026-01-05')).toBe(0);
  });

  it('gives a record in full, as it was stored, and says what is not there', async () => {
    const [record] = records;
    expect((await get(`/records/${record!.id}`)).json()).toEqual(record);
    expect((await get('/records/record-none', 404)).json()).toMatchObject({
      code: 'not-found',
      detail: 'There is no record "record-none".',
    });
  });

  it('tells what a new version of an article states', async () => {
    const url = 'https://news.example/browse-versions';
    const before = await t.saveArticle({ url });
    const after = await t.saveArticle({ url, ending: ' More follows.' });
    expect((await get(`/records/${before.id}/changes`)).json()).toMatchObject({ previousId: null });
    expect((await get(`/records/${after.id}/changes`)).json()).toEqual({
      previousId: before.id,
      added: [],
      removed: [],
    });
    expect(await walk('/records?limit=100')).not.toContain(before.id);
    expect(await walk('/records?limit=100&versions=all')).toContain(before.id);
    expect((await get(`/records/${after.id}/copies`)).json()).toEqual({ items: [] });
  });

  it('lists facts with their names, their evidence and their article', async () => {
    const page = await getPage('/facts?kind=roles&limit=2');
    expect(page.items).toHaveLength(2);
    expect(page.items[0]).toMatchObject({
      kind: 'roles',
      fact: { title: 'leader', status: 'current', from: null, personId: 'p1', organisationId: 'c1' },
      confidence: 0.9,
      evidence: [{ quote: 'Joan Marsh, leader of Leeds City Council' }],
      article: { title: 'A new leader', site: 'News Example', published: '2026-01-05' },
    });
    expect(page.items[0]!['names']).toEqual(
      expect.arrayContaining([
        { id: 'p1', name: 'Joan Marsh', kind: 'person' },
        { id: 'c1', name: 'Leeds City Council', kind: 'council' },
      ]),
    );
    const all = await t.server.inject({ url: '/api/v1/facts?kind=roles&limit=100', headers });
    expect((await walk('/facts?kind=roles&limit=2')).length).toBe(all.json<Page>().items.length);
  });

  it('filters facts', async () => {
    const count = async (query: string) => (await getPage(`/facts?limit=100&${query}`)).items.length;
    expect(await count(`kind=quotes&record=${records[0]!.id}&person=p1`)).toBe(1);
    expect(await count('kind=interventions&body=c1&status=lifted')).toBe(0);
    expect(await count(`kind=interventions&body=c1&status=imposed&record=${records[1]!.id}`)).toBe(1);
    expect(await count('kind=interventions&minConfidence=0.8')).toBe(0);
    expect(await count('kind=ratings')).toBe(0);
    expect(await count('kind=roles&since=2999-01-01T00:00:00Z')).toBe(0);
    expect((await get('/facts?kind=votes', 400)).json()).toMatchObject({
      errors: [{ at: '/querystring/kind' }],
    });
  });

  it('finds articles by their words, with where these stand', async () => {
    const { items } = await getPage('/search?q=herons%20watching');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ recordId: records[2]!.id, title: 'A new leader' });
    const snippet = items[0]!['snippet'] as { text: string; isMatch: boolean }[];
    expect(snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['heron', 'watched']);
    expect(await walk('/search?q=marvellous%20-heron&limit=10')).toEqual([]);
    expect(await walk('/search?q=%22mend%20the%20roof%22%20heron&limit=10')).toEqual([records[2]!.id]);
    expect(await walk('/search?q=the&limit=10')).toEqual([]);
    for (const query of ['roof', 'leader', "' or 1=1 --", '((', '"', ':*&|!', '\0']) {
      await get(`/search?q=${encodeURIComponent(query)}`);
    }
  });

  it('walks through what was found, by relevance and by date, each once', async () => {
    const expected = new Set(await walk('/search?q=roof&limit=100'));
    expect(expected.size).toBeGreaterThanOrEqual(6);
    for (const sort of ['relevance', 'newest']) {
      const found = await walk(`/search?q=roof&sort=${sort}&limit=2`);
      expect(new Set(found)).toEqual(expected);
      expect(found).toHaveLength(expected.size);
    }
    expect(await walk('/search?q=roof&until=2026-01-05&limit=10')).toEqual([]);
    expect(await walk('/search?q=roof&site=Elsewhere&limit=10')).toEqual([]);
  });

  it('refuses a cursor that is none of its own', async () => {
    for (const url of ['/records?', '/facts?kind=roles&', '/search?q=x&', '/urls?']) {
      for (const cursor of ['x', Buffer.from('{"seq":"1 or 1"}').toString('base64url')]) {
        expect((await get(`${url}cursor=${cursor}`, 400)).json()).toMatchObject({ code: 'cursor-invalid' });
      }
    }
  });

  it('lists the sources with their runs', async () => {
    const counts = { found: 3, fresh: 2, changed: 0, denied: 0, elsewhere: 0, old: 0, invalid: 0 };
    const source = {
      id: 'example',
      name: 'Example',
      home: 'https://news.example/',
      kind: 'feed',
      urls: ['https://news.example/feed'],
      schedule: { kind: 'interval', everyMs: 3_600_000 },
      paused: false,
    };
    await t.app.store.syncSources([source as never]);
    const run = { sourceId: 'example', outcome: 'done', code: null, reason: null } as const;
    await t.app.store.saveRun({ ...run, counts, warnings: ['Few pages.'] });
    expect((await getPage('/sources')).items).toMatchObject([
      { id: 'example', run: { counts: { found: 3 } } },
    ]);
    expect((await get('/sources/example')).json()).toMatchObject({ runs: [{ warnings: ['Few pages.'] }] });
    await get('/sources/none', 404);
  });
});
