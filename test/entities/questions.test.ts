import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { saveArticle } from './save-article.ts';

describe.each(STORE_HOMES)('entities on %s', (_, open) => {
  let store: Store;
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
    await fill(store);
  });
  afterAll(() => opened.close());

  const find = async (name: string) => (await store.findEntities({ name })).items;
  const idOf = async (name: string) => (await find(name))[0]!.id;

  it('takes the same name at the same council for one person, and at another council for another', async () => {
    const people = await store.findEntities({ name: 'Orla Penhaligon', kind: 'person' });
    expect(people.items.map(({ articles }) => articles)).toEqual([3, 1]);
  });

  it('tells who holds a post, since when, and by which articles', async () => {
    const { items, next } = await store.listHolders({ body: await idOf('Leeds'), post: 'leader' });
    expect(next).toBeNull();
    expect(items).toMatchObject([
      {
        person: { name: 'Tobias Wetherall' },
        status: 'current',
        from: '2024-05-20',
        heldFirst: '2024-06-01',
      },
      {
        person: { name: 'Orla Penhaligon' },
        status: 'former',
        heldFirst: '2022-01-10',
        heldLast: '2023-02-02',
      },
    ]);
    const [evidence] = items[1]!.evidence;
    expect(evidence).toMatchObject({
      status: 'former',
      published: '2024-06-01',
      title: 'An invented article',
    });
    expect(evidence!.spans.map(({ quote }) => quote)).toEqual(['Orla Penhaligon', 'leader']);
    expect(evidence!.url).toMatch(/^https:/);
  });

  it('tells who held it on a day', async () => {
    const body = await idOf('LDS');
    const on = async (day: string) =>
      (await store.listHolders({ body, post: 'council leader', on: day })).items.map(
        ({ person }) => person.name,
      );
    expect(await on('2022-06-01')).toEqual(['Orla Penhaligon']);
    expect(await on('2025-01-01')).toEqual(['Tobias Wetherall']);
  });

  it('does not take a deputy for a leader', async () => {
    const { items } = await store.listHolders({ body: await idOf('Leeds'), post: 'deputy leader' });
    expect(items.map(({ person }) => person.name)).toEqual(['Nell Ashdown']);
  });

  it('gives a person’s posts over time', async () => {
    const { items } = await store.listPosts({ person: await idOf('Orla Penhaligon') });
    expect(items.map(({ post, body, stories }) => [post, body?.name, stories])).toEqual([
      ['leader', 'Leeds City Council', 3],
    ]);
  });

  it('pages through holders without leaving anyone out or giving anyone twice', async () => {
    const body = await idOf('Leeds');
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await store.listHolders({ body, after, limit: 1 });
      names.push(...page.items.map(({ person }) => person.name));
      after = page.next;
      if (after === null) break;
    }
    expect(names.toSorted()).toEqual(['Nell Ashdown', 'Orla Penhaligon', 'Tobias Wetherall']);
  });

  it('gives a council’s ratings by service in the order of time', async () => {
    const { items } = await store.listRatings({ body: await idOf('Leeds') });
    expect(items.map(({ service, grade, status, stories }) => [service, grade, status, stories])).toEqual([
      ["children's services", 'requires improvement', 'previous', 2],
      ["children's services", 'good', 'current', 1],
    ]);
  });

  it('gives the interventions in force', async () => {
    const { items } = await store.listInterventions({ status: 'imposed' });
    expect(items.map(({ body, type, imposedBy }) => [body.name, type, imposedBy])).toEqual([
      ['Kirklees Metropolitan Council', 'improvement notice', '2024-02-01'],
    ]);
    const lifted = await store.listInterventions({ body: await idOf('Leeds') });
    expect(lifted.items).toMatchObject([
      { status: 'lifted', imposedBy: '2022-01-10', liftedBy: '2024-06-01' },
    ]);
  });

  it('tells what changed since a day, once and with the first article', async () => {
    const { items } = await store.listChanges({ since: '2024-06-01' });
    const told = items.map(({ kind, person, body, before, now }) => [
      kind,
      person?.name ?? body?.name,
      before,
      now,
    ]);
    expect(new Set(told)).toEqual(
      new Set([
        ['appointment', 'Tobias Wetherall', null, 'current'],
        ['departure', 'Orla Penhaligon', null, 'former'],
        ['intervention', 'Leeds City Council', 'imposed', 'lifted'],
        ['rating', 'Leeds City Council', 'requires improvement', 'good'],
      ]),
    );
    expect(items.every(({ evidence, stories }) => evidence.length > 0 && stories === 1)).toBe(true);
    expect((await store.listChanges({ since: '2025-01-01' })).items).toEqual([]);
  });

  it('pages through changes', async () => {
    const all = (await store.listChanges({ since: '2000-01-01' })).items;
    const paged: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page = await store.listChanges({ since: '2000-01-01', after, limit: 2 });
      paged.push(...page.items);
      after = page.next;
      if (after === null) break;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
  });

  it('finds where articles contradict each other', async () => {
    const { items } = await store.listContradictions();
    const told = items.map(({ kind, body, about, sides }) => [
      kind,
      body?.name,
      about,
      new Set(sides.map(({ person, says }) => person?.name ?? says)),
    ]);
    expect(new Set(told)).toEqual(
      new Set([
        ['two grades', 'Kirklees Metropolitan Council', 'housing', new Set(['good', 'inadequate'])],
        [
          'two holders',
          'Kirklees Metropolitan Council',
          'chief executive',
          new Set(['Ines Marlow', 'Saul Brindle']),
        ],
      ]),
    );
    expect(items[0]!.sides[0].evidence.spans.length).toBeGreaterThan(0);
  });

  it('pages through contradictions of all and of a body without leaving any out or giving any twice', async () => {
    for (const of of [{}, { body: await idOf('KIR') }]) {
      const all = (await store.listContradictions(of)).items;
      const paged: (typeof all)[number][] = [];
      for (let after: string | null = null; ;) {
        const page = await store.listContradictions({ ...of, after, limit: 1 });
        expect(page.items.length).toBeLessThan(2);
        paged.push(...page.items);
        after = page.next;
        if (after === null) break;
      }
      expect(paged).toEqual(all);
      expect(all.length).toBe(2);
    }
  });

  it('finds people by the beginning of a name or by a surname, and by no other part', async () => {
    const names = async (name: string) => (await find(name)).map((one) => one.name);
    expect(await names('Nell Ash')).toEqual(['Nell Ashdown']);
    expect(await names('ashdown')).toEqual(['Nell Ashdown']);
    expect(await names('ell Ashdown')).toEqual([]);
  });

  it('refuses a cursor that it did not give out', async () => {
    await expect(store.listChanges({ since: '2024-01-01', after: 'nonsense' })).rejects.toThrow(
      'not a cursor',
    );
  });
});

async function fill(store: Store): Promise<void> {
  const leader = { title: 'leader', at: 'LDS' };
  await saveArticle(store, {
    published: '2022-01-10',
    people: [{ name: 'Orla Penhaligon', honorific: 'Cllr', posts: [leader] }],
    ratings: [{ of: 'LDS', service: "children's services", grade: 'requires improvement', asOf: '2021-12' }],
    interventions: [{ at: 'LDS', type: 'commissioner' }],
  });
  await saveArticle(store, {
    published: '2023-02-02',
    people: [
      { name: 'Orla Penhaligon', posts: [{ title: 'council leader', at: 'LDS' }, leader].slice(1) },
      { name: 'Nell Ashdown', posts: [{ title: 'deputy leader', at: 'LDS' }] },
    ],
  });
  await saveArticle(store, {
    published: '2024-06-01',
    people: [
      { name: 'Orla Penhaligon', posts: [{ ...leader, status: 'former' }] },
      { name: 'Tobias Wetherall', posts: [{ ...leader, from: '2024-05-20' }] },
    ],
    ratings: [
      { of: 'LDS', service: 'children’s social care', grade: 'requires improvement', status: 'previous' },
      { of: 'LDS', service: "children's services", grade: 'good' },
    ],
    interventions: [{ at: 'LDS', type: 'commissioner', status: 'lifted' }],
  });
  await saveArticle(store, {
    published: '2023-02-02',
    people: [
      { name: 'Orla Penhaligon', posts: [{ title: 'headteacher', at: 'school: Bramble Hill School' }] },
    ],
    bodies: ['KIR'],
    interventions: [{ at: 'KIR', type: 'improvement notice', status: 'proposed' }],
  });
  const chief = { title: 'chief executive', at: 'KIR' };
  for (const [published, name] of [
    ['2024-02-01', 'Ines Marlow'],
    ['2024-02-20', 'Saul Brindle'],
    ['2024-03-20', 'Ines Marlow'],
  ] as const) {
    await saveArticle(store, {
      published,
      people: [{ name, posts: [chief] }],
      ratings: [{ of: 'KIR', service: 'housing', grade: name === 'Ines Marlow' ? 'good' : 'inadequate' }],
      ...(published === '2024-02-01'
        ? { interventions: [{ at: 'KIR', type: 'improvement notice' }] as const }
        : {}),
    });
  }
}
