import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyBodies,
  type PersonNode,
  pinOf,
  resolvePeople,
  sightPeople,
  type Decision,
} from '../../src/resolve/index.ts';
import { makeArticle, type Sketch } from './make-article.ts';

type Person = NonNullable<Sketch['people']>[number];

/** The node of the one person of an article. */
function nodeOf(person: Person, over: Omit<Sketch, 'people'> = {}, pins: readonly string[] = []): PersonNode {
  const record = makeArticle({ ...over, people: [person] });
  return sightPeople(record, keyBodies(record), record.id, () => pins)[0]!.node;
}

const at = (name: string, title: string, body: string, over: Partial<Person> = {}): Person => {
  return { name, posts: [{ title, at: body }], ...over };
};

/** How many people come of the nodes. */
const count = (...nodes: readonly PersonNode[]) => resolvePeople(nodes).length;

describe('resolvePeople', () => {
  it('takes the same name at the same body for one person, whatever the post', () => {
    const [a, b] = [nodeOf(at('Una Frith', 'leader', 'LDS')), nodeOf(at('Una Frith', 'councillor', 'LDS'))];
    const [person] = resolvePeople([a, b]);
    expect(person!.links).toMatchObject([
      { rule: 'same name and body', bodies: ['council:LDS'], decision: null },
    ]);
  });

  it('keeps people of one name at unrelated bodies apart', () => {
    expect(count(nodeOf(at('Una Frith', 'leader', 'LDS')), nodeOf(at('Una Frith', 'leader', 'KIR')))).toBe(2);
  });

  it('takes both for one once an article names both bodies', () => {
    const both = {
      name: 'Una Frith',
      posts: [
        { title: 'leader', at: 'LDS' },
        { title: 'chief executive', at: 'KIR' },
      ],
    };
    expect(
      count(
        nodeOf(at('Una Frith', 'leader', 'LDS')),
        nodeOf(at('Una Frith', 'adviser', 'KIR')),
        nodeOf(both),
      ),
    ).toBe(1);
  });

  it('takes a holder at a council and at a body of its place for one, if the article names the council too', () => {
    const council = nodeOf(at('Una Frith', 'commissioner', 'LDS'));
    const trust = at('Una Frith', 'chair', 'trust: Leeds Children’s Trust');
    expect(count(council, nodeOf(trust, { bodies: ['LDS'] }))).toBe(1);
    expect(count(council, nodeOf(trust))).toBe(2);
  });

  it('takes another form of the forename, or a middle name more, for one at the same body', () => {
    expect(count(nodeOf(at('Dave Orme', 'leader', 'LDS')), nodeOf(at('David Orme', 'leader', 'LDS')))).toBe(
      1,
    );
    expect(count(nodeOf(at('Ann Orme', 'leader', 'LDS')), nodeOf(at('Ann Mary Orme', 'leader', 'LDS')))).toBe(
      1,
    );
    expect(count(nodeOf(at('Dave Orme', 'leader', 'LDS')), nodeOf(at('David Orme', 'leader', 'KIR')))).toBe(
      2,
    );
  });

  it('does nothing where a short name may be either of two', () => {
    const [chris, christopher, christine] = ['Chris', 'Christopher', 'Christine'].map((forename) =>
      nodeOf(at(`${forename} Orme`, 'councillor', 'LDS')),
    );
    expect(count(chris!, christopher!)).toBe(1);
    expect(count(chris!, christine!)).toBe(1);
    expect(count(chris!, christopher!, christine!)).toBe(3);
  });

  it('takes an initial for the one person it may be, and for nobody where it may be two', () => {
    const [d, david, diane] = ['D', 'David', 'Diane'].map((forename) =>
      nodeOf(at(`${forename} Orme`, 'councillor', 'LDS')),
    );
    expect(count(d!, david!)).toBe(1);
    expect(count(d!, david!, diane!)).toBe(3);
  });

  it('never takes another surname for a married name', () => {
    expect(
      count(nodeOf(at('Una Frith', 'leader', 'LDS')), nodeOf(at('Una Frith-Orme', 'leader', 'LDS'))),
    ).toBe(2);
  });

  it('keeps apart who are of different sexes, of different parties in different posts, or of different times', () => {
    const lee = (over: Partial<Person>, title = 'councillor') => at('Lee Orme', title, 'LDS', over);
    expect(count(nodeOf(lee({ honorific: 'Mr' })), nodeOf(lee({ honorific: 'Mrs' })))).toBe(2);
    expect(
      count(nodeOf(lee({ party: 'Labour' })), nodeOf(lee({ party: 'Conservative' }, 'deputy leader'))),
    ).toBe(2);
    expect(count(nodeOf(lee({ party: 'Labour' })), nodeOf(lee({ party: 'Conservative' })))).toBe(1);
    expect(count(nodeOf(lee({}), { published: '1994' }), nodeOf(lee({}), { published: '2024-01-01' }))).toBe(
      2,
    );
    expect(count(nodeOf(lee({}), { published: null }), nodeOf(lee({}), { published: '2024-01-01' }))).toBe(1);
  });

  it('takes someone without a post for the one of that name at the council of the article', () => {
    const quoted = (bodies: readonly string[]) => nodeOf({ name: 'Una Frith' }, { bodies });
    const leader = nodeOf(at('Una Frith', 'leader', 'LDS'));
    expect(count(leader, quoted(['LDS']))).toBe(1);
    expect(count(leader, quoted(['KIR']))).toBe(2);
    expect(count(quoted(['LDS']), quoted(['LDS']))).toBe(2);
    const other = nodeOf(at('Una Frith', 'headteacher', 'LDS', { honorific: 'Mr' }));
    const lady = nodeOf(at('Una Frith', 'leader', 'LDS', { honorific: 'Mrs' }));
    expect(count(lady, other, quoted(['LDS']))).toBe(3);
  });

  it('follows a councillor to the council that took the place of the old one', () => {
    const before = nodeOf(at('Una Frith', 'leader', 'NTH', { party: 'Labour' }), { published: '2020-01-01' });
    const after = (party: string) =>
      nodeOf(at('Una Frith', 'councillor', 'WNT', { party }), { published: '2022-01-01' });
    const same = resolvePeople([before, after('Labour')]);
    expect(same.map(({ links }) => links.map(({ rule }) => rule))).toEqual([['same name and succession']]);
    expect(count(before, after('Green'))).toBe(2);
  });

  it('holds to what an analyst decided, the latest first', () => {
    const rulings: Decision[] = [
      { seq: 1, verdict: 'different' },
      { seq: 2, verdict: 'same' },
    ];
    const a = nodeOf(at('Una Frith', 'leader', 'LDS'), {}, [pinOf(1, 'a'), pinOf(2, 'a')]);
    const b = nodeOf(at('Una Frith', 'leader', 'LDS'), {}, [pinOf(1, 'b'), pinOf(2, 'b')]);
    expect(resolvePeople([a, b], rulings.slice(0, 1))).toHaveLength(2);
    expect(resolvePeople([a, b], rulings)).toHaveLength(1);
    expect(resolvePeople([a, b], [{ seq: 3, verdict: 'different' }, ...rulings.slice(1)])).toHaveLength(1);
    const married = nodeOf(at('Una Orme', 'leader', 'KIR'), {}, [pinOf(2, 'b')]);
    expect(resolvePeople([a, married], rulings)[0]!.links).toMatchObject([{ rule: 'decided', decision: 2 }]);
  });

  it('makes the same people of the same articles in whatever order they come', () => {
    const names = [
      'Dave',
      'David',
      'D',
      'Diane',
      'Chris',
      'Christopher',
      'Christine',
      'Ann',
      'Ann Mary',
      'Ann R',
    ];
    const bodies = ['LDS', 'KIR', 'NTH', 'WNT', 'trust: Leeds Children’s Trust', undefined];
    const node = fc.record({
      name: fc.constantFrom(...names),
      posts: fc.array(fc.constantFrom(...bodies), { maxLength: 3 }),
      title: fc.constantFrom('leader', 'councillor', 'chair'),
      party: fc.constantFrom(undefined, 'Labour', 'Green'),
      honorific: fc.constantFrom(undefined, 'Mr', 'Mrs', 'Cllr'),
      published: fc.constantFrom(null, '1994-01-01', '2010-05-05', '2024-01-01'),
      context: fc.constantFrom([], ['LDS'], ['LDS', 'KIR']),
      pins: fc.subarray([pinOf(1, 'a'), pinOf(1, 'b'), pinOf(2, 'a'), pinOf(2, 'b')], { maxLength: 2 }),
    });
    const rulings: Decision[] = [
      { seq: 1, verdict: 'different' },
      { seq: 2, verdict: 'same' },
    ];
    const show = (nodes: readonly PersonNode[]) =>
      JSON.stringify(
        resolvePeople(nodes, rulings).map(({ nodes: own, links }) => [own.map(({ id }) => id), links]),
      );
    fc.assert(
      fc.property(
        fc.array(node, { minLength: 2, maxLength: 14 }).chain((sketches) => {
          const all = sketches.map(({ name, posts, title, party, honorific, published, context, pins }) =>
            nodeOf(
              {
                name: `${name} Orme`,
                posts: posts.flatMap((body) => (body === undefined ? [] : [{ title, at: body }])),
                ...(party === undefined ? {} : { party }),
                ...(honorific === undefined ? {} : { honorific }),
              },
              { published, bodies: context },
              pins,
            ),
          );
          const nodes = [...new Map(all.map((one) => [one.id, one])).values()];
          return fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length }));
        }),
        ([nodes, shuffled]) => {
          expect(show(shuffled)).toBe(show(nodes));
        },
      ),
      { numRuns: 300 },
    );
  });
});
