import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveArticle } from '../entities/save-article.ts';
import { openServer, type TestServer } from './open-server.ts';

interface Page {
  readonly items: readonly Record<string, unknown>[];
  readonly nextCursor: string | null;
}

let t: TestServer;
let headers: Record<string, string>;
let leeds: string;
beforeAll(async () => {
  t = await openServer();
  ({ headers } = await t.giveToken('reader', ['read']));
  for (let i = 0; i < 2; i++) await t.saveArticle({ ending: ` It was the ${i}th time.` });
  [leeds = ''] = (await getPage('/entities?name=Leeds')).items.map(({ id }) => String(id));
});
afterAll(() => t.close());

async function get(url: string, status = 200) {
  const answer = await t.server.inject({ url: `/api/v1${url}`, headers });
  expect(answer.statusCode, answer.body).toBe(status);
  return answer;
}
const getPage = async (url: string) => (await get(url)).json<Page>();

it('finds people and bodies by name, each once for all articles', async () => {
  const people = await getPage('/entities?name=Marsh&kind=person');
  expect(people).toMatchObject({
    items: [{ name: 'Joan Marsh', kind: 'person', articles: 2 }],
    nextCursor: null,
  });
  expect((await get(`/entities/${leeds}`)).json()).toMatchObject({
    name: 'Leeds City Council',
    kind: 'council',
  });
  expect((await get('/entities/entity-none', 404)).json()).toMatchObject({ code: 'not-found' });
});

it('tells who holds a post, on which evidence, and what posts a person has', async () => {
  const holders = await getPage(`/entities/${leeds}/holders?post=leader&evidence=1`);
  expect(holders.items).toMatchObject([
    {
      person: { name: 'Joan Marsh' },
      status: 'current',
      heldFirst: '2026-01-05',
      evidence: [{ spans: [{ quote: 'Joan Marsh, leader of Leeds City Council' }] }],
    },
  ]);
  expect((await getPage(`/entities/${leeds}/holders?post=treasurer`)).items).toEqual([]);
  const { id } = holders.items[0]!['person'] as { id: string };
  expect((await getPage(`/entities/${id}/posts`)).items).toMatchObject([
    { body: { id: leeds, name: 'Leeds City Council' }, titles: ['leader'] },
  ]);
});

it('tells of ratings, interventions in force, changes and contradictions', async () => {
  expect((await getPage(`/entities/${leeds}/ratings`)).items).toEqual([]);
  expect((await getPage(`/interventions?status=imposed&body=${leeds}`)).items).toMatchObject([
    { body: { id: leeds }, type: 'improvement notice', status: 'imposed', imposedBy: '2026-01-05' },
  ]);
  expect((await getPage('/interventions?status=lifted')).items).toEqual([]);
  const changes = await getPage('/changes?since=2026-01-01&kind=intervention');
  expect(changes.items).toMatchObject([{ about: 'improvement notice', before: null, now: 'imposed' }]);
  expect((await getPage('/changes?since=2026-02-01')).items).toEqual([]);
  expect((await getPage('/changes')).nextCursor).toBeNull();
  expect((await getPage(`/contradictions?body=${leeds}`)).items).toEqual([]);
});

it('refuses to list what is at a body that it does not know, where nothing would look like an answer', async () => {
  for (const list of ['/interventions', '/changes', '/contradictions']) {
    expect((await get(`${list}?body=Leeds`, 404)).json()).toMatchObject({
      code: 'not-found',
      detail: 'There is no person or body "Leeds".',
    });
  }
});

it('lists what is at a body by the id of one that has become a part of it', async () => {
  const { store } = t.app;
  await saveArticle(store, { interventions: [{ at: 'KIR', type: 'commissioner' }] });
  await saveArticle(store, { interventions: [{ at: 'WRL', type: 'improvement notice' }] });
  const [kirklees = '', wirral = ''] = await Promise.all(
    ['KIR', 'WRL'].map(async (code) => String((await getPage(`/entities?name=${code}`)).items[0]!['id'])),
  );
  const { entityId } = await store.mergeEntities(kirklees, wirral, { reason: 'a test', by: 'someone' });
  const former = entityId === kirklees ? wirral : kirklees;
  const listed = await getPage(`/interventions?body=${former}`);
  expect(new Set(listed.items.map(({ type }) => type))).toEqual(
    new Set(['commissioner', 'improvement notice']),
  );
});

it('lists facts and records of a person and of a body across articles', async () => {
  const { store } = t.app;
  for (const [name, at] of [
    ['Una Frith', 'BST'],
    ['Una Frith', 'BST'],
    ['Una Frith', 'EXE'],
  ] as const) {
    await saveArticle(store, { people: [{ name, posts: [{ title: 'leader', at }] }] });
  }
  const people = (await getPage('/entities?name=Una%20Frith&kind=person')).items;
  const count = async (url: string) => (await getPage(url)).items.length;
  for (const [at, articles] of [2, 1].entries()) {
    const id = String(people[at]!['id']);
    expect(await count(`/facts?kind=roles&person=${id}`)).toBe(articles);
    expect(await count(`/records?person=${id}`)).toBe(articles);
  }
  const bristol = String((await getPage('/entities?name=BST')).items[0]!['id']);
  expect(await count(`/facts?kind=roles&body=${bristol}`)).toBe(2);
  expect(await count(`/records?body=${bristol}&person=${String(people[0]!['id'])}`)).toBe(2);
  expect(await count(`/facts?kind=ratings&person=${String(people[0]!['id'])}`)).toBe(0);
  for (const url of ['/facts?kind=roles&person=entity-none', '/facts?kind=roles&body=entity-none'])
    await get(url, 404);
  for (const url of ['/records?person=entity-none', '/records?body=entity-none']) await get(url, 404);
});

it('refuses what is no day and no cursor of these lists', async () => {
  expect((await get('/changes?since=yesterday', 400)).json()).toMatchObject({
    errors: [{ at: '/querystring/since' }],
  });
  expect((await get('/changes?cursor=x', 400)).json()).toMatchObject({ code: 'cursor-invalid' });
});
