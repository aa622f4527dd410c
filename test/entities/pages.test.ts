import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { makeArticle } from '../resolve/make-article.ts';
import { saveArticle } from './save-article.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Every list in which what is stored between two pages could push lines from one to the other. */
describe.each(STORE_HOMES)('pages on %s, while more is stored', (_, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  const idOf = async (name: string) => (await store.findEntities({ name })).items[0]!.id;

  /** Turns the pages of a list to its end, and stores more after the first. */
  async function turn<T>(ask: (after: string | null) => Promise<Page<T>>, storeMore: () => Promise<unknown>) {
    const { items, next } = await ask(null);
    const told = [...items];
    await storeMore();
    for (let after = next; after !== null;) {
      const page = await ask(after);
      told.push(...page.items);
      after = page.next;
    }
    return told;
  }

  it('tells each post of a person once', async () => {
    const save = (published: string, titles: readonly string[]) => {
      const posts = titles.map((title) => ({ title, at: 'LDS' }));
      return saveArticle(store, { published, people: [{ name: 'Ida Quillfeather', posts }] });
    };
    const titles = ['leader', 'school governor', 'honorary alderman', 'chief whip', 'ward councillor'];
    await save('2023-04-01', titles);
    const person = await idOf('Ida Quillfeather');
    const told = await turn(
      (after) => store.listPosts({ person, after, limit: 2 }),
      // The latest comes first.
      () => save('2024-04-01', ['lord mayor', 'magistrate']),
    );
    expect(told.map(({ post }) => post).toSorted()).toEqual(titles.toSorted());
  });

  it('tells each rating of a council once', async () => {
    const save = (services: readonly string[], grade: string, asOf: string) =>
      saveArticle(store, { ratings: services.map((service) => ({ of: 'KEN', service, grade, asOf })) });
    const services = ['Housing services', 'Museum services', 'Park services', 'Road services'];
    await save(services, 'good', '2022-05-01');
    const body = await idOf('Kent County Council');
    const told = await turn(
      (after) => store.listRatings({ body, after, limit: 1 }),
      async () => {
        await save(['Archive services', 'Beach services'], 'good', '2022-05-01');
        await save(['Housing services'], 'inadequate', '2018-05-01');
      },
    );
    expect(told.map(({ service }) => service)).toEqual(services);
  });

  it('finds each of a name once', async () => {
    const save = (name: string, at: string) =>
      saveArticle(store, { people: [{ name, posts: [{ title: 'leader', at }] }] });
    const names = ['Quenby Ash', 'Quenby Birch', 'Quenby Cedar', 'Quenby Dogwood'];
    for (const name of names) await save(name, 'BIR');
    const told = await turn(
      (after) => store.findEntities({ name: 'Quenby', after, limit: 1 }),
      // Those of most articles come first.
      async () => {
        for (const name of names) await save(name, 'BIR');
        await save(names[3]!, 'BIR');
        await save('Quenby Elder', 'BIR');
      },
    );
    const known = told.filter(({ name }) => names.includes(name));
    expect(known.map(({ name }) => name).toSorted()).toEqual(names);
  });

  it('finds each article once by its relevance', async () => {
    const save = (times: number, published: string) => {
      const people = [{ name: 'Una Marrow', posts: [{ title: 'leader', at: 'MAN' }] }];
      return saveArticle(store, { published, people, ending: ' A heliotrope grew there.'.repeat(times) });
    };
    const stored: string[] = [];
    for (const times of [1, 2, 3, 4]) stored.push((await save(times, `2024-03-0${times}`)).id);
    const search = { query: 'heliotrope', sort: 'relevance', limit: 2 } as const;
    const told = await turn(
      async (after) => {
        const items = await store.browse.searchArticles({
          ...search,
          ...(after === null ? {} : { below: JSON.parse(after) as never }),
        });
        const last = items.length < search.limit ? undefined : items.at(-1);
        return { items, next: last === undefined ? null : JSON.stringify(last.ranked) };
      },
      // Of more weight, and later.
      () => save(9, '2024-04-01'),
    );
    expect(told.map(({ recordId }) => recordId).toSorted()).toEqual(stored.toSorted());
  });

  it('tells each article that names a person once, and each thing that they said', async () => {
    const save = (published: string | null) => {
      const posts = [{ title: 'leader', at: 'DER' }];
      const record = makeArticle({ published, people: [{ name: 'Nell Pomfret', posts }] });
      const [{ id: speakerId, mentions: evidence }] = record.people as [ArticleRecord['people'][number]];
      record.quotes = ['One.', 'Two.'].map((text, at) => {
        return { id: `q${at}`, speakerId, text, evidence, confidence: 0.9 };
      });
      return saveArticle(store, {}, record);
    };
    const stored: string[] = [];
    for (const day of ['2024-02-01', '2024-02-02T09:00:00Z', '2024-02-02T09:00:00Z', null])
      stored.push((await save(day)).id);
    const entity = await idOf('Nell Pomfret');
    const articles = await turn(
      (after) => store.listMentions({ entity, after, limit: 1 }),
      () => save('2024-03-01'),
    );
    const ids = await Promise.all(stored.map((id) => store.getArticleId(id)));
    expect(articles).toHaveLength(ids.length);
    expect(new Set(articles.map(({ articleId }) => articleId))).toEqual(new Set(ids));
    const before = (await store.listQuotes({ entity })).items;
    const said = await turn(
      (after) => store.listQuotes({ entity, after, limit: 3 }),
      () => save('2024-03-02'),
    );
    expect(said).toEqual(before);
    expect(before.at(-1)).toMatchObject({ published: null, text: 'Two.' });
  });

  it('refuses cursors that it has not given out', async () => {
    const forge = (parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const after of [forge(['x', '0', '0', '0', 'entity']), forge(['0'])]) {
      await expect(store.findEntities({ name: 'Quenby', after })).rejects.toThrow('not a cursor');
    }
    for (const after of ['2', forge(['2'])]) {
      await expect(store.listPosts({ person: 'entity-none', after })).rejects.toThrow('not a cursor');
      await expect(store.listRatings({ body: 'entity-none', after })).rejects.toThrow('not a cursor');
      await expect(store.listMentions({ entity: 'entity-none', after })).rejects.toThrow('not a cursor');
      await expect(store.listQuotes({ entity: 'entity-none', after })).rejects.toThrow('not a cursor');
    }
  });
});
