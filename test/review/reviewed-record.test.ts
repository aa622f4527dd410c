import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleRecord, checkRecord } from '../../src/record/index.ts';
import { type Act, reviewArticle, type Statement, toReviewedRecord } from '../../src/review/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { claimRole, createDesk, span } from './make-decisions.ts';

const SAID = 'Joan Marsh, leader of Leeds City Council';

function setUp(
  record = makeRecord({ ending: ' Aire Homes thanked Cllr Idris Pell of Selby District Council.' }),
) {
  const desk = createDesk(record);
  const keyOf = (kind: Statement['kind']) =>
    reviewArticle(record, desk.decisions).facts.find((fact) => fact.kind === kind)?.key ?? '';
  const review = (machine: ArticleRecord = record) => checkRecord(toReviewedRecord(machine, desk.decisions));
  return { record, desk, keyOf, review };
}

describe('a record as analysts have it', () => {
  it('is the record itself while nothing is decided, and where there are only comments and flags', () => {
    const { record, desk, keyOf } = setUp();
    expect(toReviewedRecord(record, [])).toBe(record);
    desk.on(keyOf('role'), { action: 'comment', note: 'Is she?' });
    desk.on(keyOf('role'), { action: 'flag' });
    expect(toReviewedRecord(record, desk.decisions)).toBe(record);
  });

  it('is without what was rejected, and says so', () => {
    const { record, desk, keyOf, review } = setUp();
    desk.on(keyOf('intervention'), { action: 'reject' });
    const { interventions, roles, people, review: about } = review();
    expect(interventions).toEqual([]);
    expect([roles, people]).toEqual([record.roles, record.people]);
    expect(about).toEqual({ revision: 1, rejected: [{ kind: 'interventions', id: 'i1' }] });
  });

  it('marks what was accepted, and is sure of it', () => {
    const { record, desk, keyOf, review } = setUp();
    const { createdAt } = desk.on(keyOf('role'), { action: 'accept' });
    const mark = { status: 'accepted', at: createdAt.toISOString() };
    expect(review().roles).toEqual([{ ...record.roles[0], confidence: 1, review: mark }]);
  });

  it('has what was corrected under its own id, in the words of the analyst', () => {
    const { record, desk, keyOf, review } = setUp();
    const claim = claimRole(record, 'deputy leader', SAID);
    desk.on(keyOf('role'), { action: 'correct', claim });
    expect(review().roles).toMatchObject([
      {
        id: 'r1',
        title: 'deputy leader',
        personId: 'p1',
        organisationId: 'c1',
        review: { status: 'corrected' },
      },
    ]);
  });

  it('makes people and bodies of names that the record does not have: by the register, where it knows them', () => {
    const { record, desk, keyOf, review } = setUp();
    const { statement, evidence } = claimRole(
      record,
      'ward member',
      'Cllr Idris Pell of Selby District Council',
    );
    const claim = {
      evidence,
      statement: { ...statement, person: 'Idris Pell', organisation: 'Selby council' },
    };
    desk.on(keyOf('role'), { action: 'correct', claim });
    const { roles, people, councils } = review();
    const person = people.find(({ name }) => name === 'Idris Pell');
    const council = councils.find(({ name }) => name === 'Selby District Council');
    expect(person?.mentions).toEqual([span(record, 'Idris Pell')]);
    expect(council).toMatchObject({ gss: expect.stringMatching(/^E0/) as string });
    expect(roles).toMatchObject([{ personId: person?.id, organisationId: council?.id }]);
  });

  it('adds what was added, after what was there, and places a grade on its scale', () => {
    const { record, desk, review } = setUp();
    const evidence = [span(record, 'Its housing service')];
    const statement = {
      kind: 'rating',
      subject: 'Leeds City Council',
      service: "children's services",
      by: 'Ofsted',
      grade: 'Good',
      status: 'current',
      asOf: null,
    } as const;
    desk.act({ act: { action: 'add', claim: { statement, evidence } } });
    expect(review().ratings).toMatchObject([
      { subjectId: 'c1', grade: 'good', framework: 'ofsted-ilacs', rank: 2, review: { status: 'added' } },
    ]);
  });

  it('takes along what nobody decided on of a person who is none, and nothing that an analyst holds', () => {
    const { desk, keyOf, review } = setUp();
    const [role, quote] = [keyOf('role'), keyOf('quote')];
    desk.on(keyOf('person'), { action: 'reject' });
    expect(review()).toMatchObject({ people: [], roles: [], quotes: [] });
    expect(review().review?.rejected).toEqual([
      { kind: 'roles', id: 'r1' },
      { kind: 'quotes', id: 'q1' },
      { kind: 'people', id: 'p1' },
    ]);
    desk.on(role, { action: 'accept' });
    expect(review()).toMatchObject({ people: [{ id: 'p1' }], roles: [{ id: 'r1' }], quotes: [] });
    desk.on(quote, { action: 'accept' });
    expect(review().review?.rejected).toEqual([]);
  });

  it('knows a person by the name that an analyst gave, in all that is said of them', () => {
    const { record, desk, keyOf, review } = setUp();
    const statement = { kind: 'person', name: 'Joan Marsh OBE', honorific: 'Dame', party: null } as const;
    desk.on(keyOf('person'), {
      action: 'correct',
      claim: { statement, evidence: [span(record, 'Joan Marsh')] },
    });
    const { people, roles } = review();
    expect(people).toMatchObject([{ id: 'p1', name: 'Joan Marsh OBE', honorific: 'Dame' }]);
    expect(roles).toMatchObject([{ personId: 'p1' }]);
  });

  it('makes one of two that an analyst gave one name', () => {
    const base = makeRecord();
    const other = { ...base.people[0]!, id: 'p2', name: 'J Marsh' };
    const { record, desk, review } = setUp({
      ...base,
      people: [...base.people, other],
      quotes: [{ ...base.quotes[0]!, speakerId: 'p2' }],
    });
    const second = reviewArticle(record, []).facts.find(
      ({ statement }) => 'name' in statement && statement.name === 'J Marsh',
    );
    const statement = { kind: 'person', name: 'Joan Marsh', honorific: null, party: null } as const;
    desk.on(second?.key ?? '', {
      action: 'correct',
      claim: { statement, evidence: [span(record, 'Joan Marsh')] },
    });
    expect(review()).toMatchObject({ people: [{ id: 'p1' }], quotes: [{ speakerId: 'p1' }] });
    expect(review().people).toHaveLength(1);
  });

  it('reads on in a block that was restored, where a fact may have its words', () => {
    const base = makeRecord();
    const block = { text: 'Idris Pell is its chief executive.', reason: 'related-links' };
    const { record, desk, review } = setUp({ ...base, article: { ...base.article, removed: [block] } });
    const key = reviewArticle(record, []).blocks[0]?.key ?? '';
    desk.on(key, { action: 'restore' });
    const { text } = reviewArticle(record, desk.decisions);
    const start = text.indexOf('Idris Pell');
    const quote = 'Idris Pell is its chief executive';
    const { statement } = claimRole(record, 'chief executive', 'Joan Marsh');
    const claim = {
      statement: { ...statement, person: 'Idris Pell' } as Statement,
      evidence: [{ start, end: start + quote.length, quote }],
    };
    desk.act({ act: { action: 'add', claim } });
    const { article, roles } = review();
    expect(article.removed).toEqual([]);
    expect(article.text.endsWith(block.text)).toBe(true);
    expect(roles.at(-1)).toMatchObject({ title: 'chief executive', evidence: claim.evidence });
  });

  it('holds what was accepted while its words stand, whatever a later extractor reads', () => {
    const { record, desk, keyOf, review } = setUp();
    desk.on(keyOf('role'), { action: 'accept' });
    const later = { ...structuredClone(record), roles: [] };
    expect(review(later).roles).toMatchObject([{ title: 'leader', review: { status: 'accepted' } }]);
    const cut = structuredClone(makeRecord({ title: 'Other' }));
    cut.article.text = cut.article.text.replaceAll('Joan Marsh, leader', 'Joan Marsh; boss');
    const gone = {
      ...cut,
      people: [],
      roles: [],
      councils: [],
      organisations: [],
      interventions: [],
      quotes: [],
    };
    expect(review(gone).roles).toEqual([]);
  });

  it('is as it was after an undo, but for its revision', () => {
    const { record, desk, keyOf, review } = setUp();
    const key = keyOf('role');
    desk.on(key, { action: 'reject' });
    desk.on(key, { action: 'undo' });
    expect(review()).toEqual({ ...record, review: { revision: 2, rejected: [] } });
  });

  it('is a valid record whatever was decided in whatever order', () => {
    const record = setUp().record;
    const claim = claimRole(record, 'mayor', SAID);
    const other = {
      ...claim,
      statement: { ...claim.statement, person: 'Idris Pell', organisation: null } as Statement,
    };
    const acts: Act[] = [
      { action: 'accept' },
      { action: 'reject' },
      { action: 'undo' },
      { action: 'flag' },
      { action: 'correct', claim },
      { action: 'correct', claim: other },
      { action: 'add', claim },
      { action: 'add', claim: other },
    ];
    const step = fc.tuple(fc.nat(7), fc.constantFrom(...acts));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { desk, review } = setUp(record);
        for (const [at, act] of steps) {
          const { facts } = reviewArticle(record, desk.decisions);
          try {
            desk.on(facts[at % facts.length]!.key, act);
          } catch (error) {
            if (!(error instanceof Error) || error.name !== 'ReviewRefused') throw error;
          }
        }
        const ids = review().roles.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
