import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { saveArticle } from './save-article.ts';

type Said = 'current' | 'former' | 'incoming';

describe.each(STORE_HOMES)('who comes back to a post, on %s', (_, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  /** What is told to have changed for someone of whom articles say this, the earliest first. */
  async function tell(
    name: string,
    said: Readonly<Record<string, Said>>,
    from: Readonly<Record<string, string>> = {},
  ): Promise<string[]> {
    for (const [published, status] of Object.entries(said)) {
      const post = {
        title: 'leader',
        at: 'WRL',
        status,
        ...(published in from ? { from: from[published]! } : {}),
      };
      await saveArticle(store, { published, people: [{ name, posts: [post] }] });
    }
    const person = (await store.findEntities({ name })).items[0]!.id;
    const { items } = await store.listChanges({ since: '2000-01-01' });
    const own = items.filter((item) => item.person?.id === person);
    return own.map(({ kind, dated }) => `${kind} ${dated}`).toReversed();
  }

  it('tells of the coming back, and of the second leaving', async () => {
    const told = await tell('Petra Kilbride', {
      '2008-01-10': 'current',
      '2010-05-10': 'former',
      '2011-09-10': 'former',
      '2014-05-10': 'current',
      '2014-06-10': 'current',
      '2018-02-10': 'former',
      '2019-03-10': 'former',
    });
    expect(told).toEqual(['departure 2010-05-10', 'appointment 2014-05-10', 'departure 2018-02-10']);
  });

  it('tells of someone who is to come back once', async () => {
    const told = await tell('Ilse Marrable', {
      '2008-01-10': 'current',
      '2010-05-10': 'former',
      '2014-05-10': 'incoming',
      '2014-06-10': 'current',
    });
    expect(told).toEqual(['departure 2010-05-10', 'appointment 2014-05-10']);
  });

  it('believes a day that is stated within the year', async () => {
    const said = { '2008-01-10': 'current', '2010-05-10': 'former', '2010-11-10': 'current' } as const;
    expect(await tell('Anwen Stace', said, { '2010-11-10': '2010-11-01' })).toEqual([
      'departure 2010-05-10',
      'appointment 2010-11-10',
    ]);
  });

  it('tells of no coming back where one article is out of date', async () => {
    const told = await tell('Rowan Tolland', {
      '2010-05-10': 'current',
      '2012-01-10': 'former',
      '2012-05-10': 'current',
      '2014-05-10': 'current',
    });
    expect(told).toEqual(['appointment 2010-05-10', 'departure 2012-01-10']);
  });
});
