import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/record/index.ts';
import { DecisionRefused, type Store } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import type { Sketch } from '../resolve/make-article.ts';
import { saveArticle } from './save-article.ts';

const RULING = { reason: 'It says so.', by: 'ada' };

describe.each(STORE_HOMES)('decisions on entities on %s', (_, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  const find = async (name: string) => (await store.findEntities({ name, kind: 'person' })).items;
  const posts = async (person: string) =>
    (await store.listPosts({ person })).items.map(({ post, body }) => `${post}, ${body?.name}`);
  const save = (name: string, title: string, at: string, over: Sketch = {}) =>
    saveArticle(store, { ...over, people: [{ name, posts: [{ title, at }] }] });
  const articleOf = async (record: ArticleRecord) => (await store.getArticleId(record.id))!;
  const again = (record: ArticleRecord, over: Partial<ArticleRecord>) =>
    saveArticle(store, {}, { ...record, ...over });

  it('merges two that the rules keep apart, and keeps them one whatever comes', async () => {
    const first = await save('Nora Quill', 'leader', 'LDS');
    await save('Nora Sedge', 'chief executive', 'KIR');
    const [quill, sedge] = [(await find('Nora Quill'))[0]!, (await find('Nora Sedge'))[0]!];
    const { entityId } = await store.mergeEntities(sedge.id, quill.id, RULING);
    expect(entityId).toBe(quill.id);
    expect(new Set(await posts(quill.id))).toEqual(
      new Set(['leader, Leeds City Council', 'chief executive, Kirklees Metropolitan Council']),
    );
    expect((await store.getEntity(sedge.id))?.id).toBe(quill.id);
    await save('Nora Sedge', 'chief executive', 'KIR');
    await save('Nora Quill', 'councillor', 'LDS');
    await again(first, { extractor: { name: 'alderman', version: '9.9' } });
    expect((await find('Nora Sedge')).map(({ id, articles }) => [id, articles])).toEqual([[quill.id, 4]]);
    const explained = (await store.explainEntity(quill.id))!;
    expect(explained.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['decided', 'same name and body']),
    );
    expect(explained.events).toMatchObject([{ event: 'merged', otherId: sedge.id }]);
  });

  it('splits off articles, and keeps them apart when they are extracted anew', async () => {
    const [one, two] = [
      await save('Ivo Marl', 'councillor', 'LDS'),
      await save('Ivo Marl', 'councillor', 'LDS'),
    ];
    const third = await save('Ivo Marl', 'leader', 'LDS');
    const [marl] = await find('Ivo Marl');
    const { entityId } = await store.splitEntity(marl!.id, [await articleOf(two)], RULING);
    expect(entityId).not.toBe(marl!.id);
    expect((await find('Ivo Marl')).map(({ id, articles }) => [id, articles])).toEqual([
      [marl!.id, 2],
      [entityId, 1],
    ]);
    const [role] = two.roles;
    const changed = {
      roles: [{ ...role!, title: 'leader' }],
      extractor: { name: 'alderman', version: '9.9' },
    };
    await again(two, { ...changed, people: [{ ...two.people[0]!, honorific: 'Cllr' }] });
    await again(one, { extractor: { name: 'alderman', version: '9.9' } });
    await again(third, { extractor: { name: 'alderman', version: '9.9' } });
    await save('Ivo Marl', 'councillor', 'LDS');
    expect((await find('Ivo Marl')).map(({ id, articles }) => [id, articles])).toEqual([
      [marl!.id, 3],
      [entityId, 1],
    ]);
  });

  it('takes a merge back, and gives each its own id again', async () => {
    await save('Tess Bracken', 'leader', 'LDS');
    await save('Tess Bracken', 'leader', 'KIR');
    const [a, b] = (await find('Tess Bracken')).map(({ id }) => id);
    const { seq } = await store.mergeEntities(a!, b!, RULING);
    expect(await find('Tess Bracken')).toHaveLength(1);
    const { seq: revoking } = await store.revokeDecision(seq, { ...RULING, reason: 'It was wrong.' });
    expect(new Set((await find('Tess Bracken')).map(({ id }) => id))).toEqual(new Set([a, b]));
    const { items } = await store.listEntityDecisions();
    expect(items.slice(0, 2)).toMatchObject([
      { seq: revoking, verdict: 'revoked', revokes: seq, reason: 'It was wrong.', decidedBy: 'ada' },
      { seq, verdict: 'same', isRevoked: true },
    ]);
    await expect(store.revokeDecision(seq, RULING)).rejects.toThrow(DecisionRefused);
  });

  it('takes a split back', async () => {
    const [one] = [await save('Rhys Fallow', 'leader', 'LDS'), await save('Rhys Fallow', 'leader', 'LDS')];
    const [whole] = await find('Rhys Fallow');
    const { seq } = await store.splitEntity(whole!.id, [await articleOf(one)], RULING);
    expect(await find('Rhys Fallow')).toHaveLength(2);
    await store.revokeDecision(seq, RULING);
    expect((await find('Rhys Fallow')).map(({ id, articles }) => [id, articles])).toEqual([[whole!.id, 2]]);
  });

  it('merges and splits bodies', async () => {
    const first = await save('Uma Teal', 'director', 'company: Calder Homes Ltd');
    await save('Uma Vane', 'chair', 'company: Calder Homes');
    const find = async (name: string) => (await store.findEntities({ name, kind: 'organisation' })).items;
    const [ltd, homes] = [(await find('Calder Homes Ltd'))[0]!, (await find('Calder Homes'))[0]!];
    await store.mergeEntities(ltd.id, homes.id, RULING);
    const { items } = await store.listHolders({ body: ltd.id });
    expect(items.map(({ person }) => person.name)).toEqual(expect.arrayContaining(['Uma Teal', 'Uma Vane']));
    await store.splitEntity(ltd.id, [await articleOf(first)], RULING);
    expect(await find('Calder Homes')).toHaveLength(2);
  });

  it('says why it refuses', async () => {
    await save('Oona Birch', 'leader', 'LDS');
    const [birch] = await find('Oona Birch');
    const [leeds] = (await store.findEntities({ name: 'Leeds' })).items;
    await expect(store.mergeEntities(birch!.id, birch!.id, RULING)).rejects.toThrow('one already');
    await expect(store.mergeEntities(birch!.id, leeds!.id, RULING)).rejects.toThrow('A person and a body');
    await expect(store.mergeEntities(birch!.id, 'entity-none', RULING)).rejects.toThrow('There is no entity');
    await expect(store.splitEntity(birch!.id, ['article-none'], RULING)).rejects.toThrow('None of these');
    await expect(store.revokeDecision(9999, RULING)).rejects.toThrow('no decision 9999');
  });
});
