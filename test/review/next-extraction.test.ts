import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/record/index.ts';
import { reviewArticle } from '../../src/review/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { claimRole, createDesk } from './make-decisions.ts';

/** The same article as a later extractor reads it. */
function extractAgain(record: ArticleRecord, change: (record: ArticleRecord) => void): ArticleRecord {
  const later = structuredClone(record);
  later.extractor.version = '0.2.0';
  change(later);
  return later;
}

function setUp() {
  const record = makeRecord();
  const desk = createDesk(record);
  const [role] = reviewArticle(record, []).facts;
  if (role === undefined) throw new Error('No role.');
  const rolesOf = (later: ArticleRecord) =>
    reviewArticle(later, desk.decisions).facts.filter(({ kind }) => kind === 'role');
  return { record, desk, key: role.key, rolesOf };
}

describe('the next version of the extractor', () => {
  it('finds a decision again by what the fact says, whatever its id and confidence', () => {
    const { record, desk, key, rolesOf } = setUp();
    desk.on(key, { action: 'reject' });
    const later = extractAgain(record, ({ roles }) =>
      Object.assign(roles[0]!, { id: 'r9', confidence: 0.99 }),
    );
    expect(rolesOf(later)).toMatchObject([{ key, status: 'rejected', isGone: false, machine: { id: 'r9' } }]);
  });

  it('never changes what was accepted, and says that it now reads the words otherwise', () => {
    const { record, desk, key, rolesOf } = setUp();
    desk.on(key, { action: 'accept' });
    const later = extractAgain(record, ({ roles }) => Object.assign(roles[0]!, { title: 'deputy leader' }));
    expect(rolesOf(later)).toMatchObject([
      {
        status: 'accepted',
        statement: { title: 'leader' },
        machine: { statement: { title: 'deputy leader' } },
        isContested: true,
      },
    ]);
    // Accepting it now means the words as they are now read.
    const again = createDesk(later, desk.decisions);
    again.on(key, { action: 'accept' });
    expect(rolesOf(later)).toMatchObject([
      { status: 'accepted', statement: { title: 'deputy leader' }, isContested: false },
    ]);
  });

  it('asks anew where what was rejected is replaced by another statement', () => {
    const { record, desk, key, rolesOf } = setUp();
    desk.on(key, { action: 'reject' });
    const later = extractAgain(record, ({ roles }) => Object.assign(roles[0]!, { title: 'deputy leader' }));
    const facts = rolesOf(later);
    expect(facts).toHaveLength(2);
    expect(facts.find((fact) => fact.key === key)).toMatchObject({ status: 'rejected', isGone: true });
    expect(facts.find((fact) => fact.key !== key)).toMatchObject({ status: 'waiting', isGone: false });
  });

  it('agrees with a correction once it reads what the analyst wrote', () => {
    const { record, desk, key, rolesOf } = setUp();
    desk.on(key, { action: 'correct', claim: claimRole(record, 'council leader', 'Joan Marsh, leader') });
    const later = extractAgain(record, ({ roles }) => Object.assign(roles[0]!, { title: 'Council Leader' }));
    expect(rolesOf(later)).toMatchObject([
      { status: 'corrected', statement: { title: 'council leader' }, isGone: false, isContested: false },
    ]);
  });

  it('keeps and lists a decision whose fact is gone', () => {
    const { record, desk, key, rolesOf } = setUp();
    desk.on(key, { action: 'accept' });
    const later = extractAgain(record, (one) => {
      one.roles = [];
    });
    expect(rolesOf(later)).toMatchObject([
      { key, status: 'accepted', isGone: true, machine: null, statement: { title: 'leader' } },
    ]);
    const again = createDesk(later, desk.decisions);
    again.on(key, { action: 'reject', note: 'Never was.' });
    expect(rolesOf(later)).toMatchObject([{ status: 'rejected', isGone: true }]);
  });

  it('finds what an analyst added by itself, and there is one fact', () => {
    const { record, desk, rolesOf } = setUp();
    const claim = claimRole(record, 'chair of the board', 'Joan Marsh, leader of Leeds City Council');
    const { key } = desk.act({ act: { action: 'add', claim } });
    const later = extractAgain(record, ({ roles }) =>
      roles.push({ ...roles[0]!, id: 'r2', title: 'chair of the board' }),
    );
    expect(rolesOf(later).filter((fact) => fact.key === key)).toMatchObject([
      { status: 'added', machine: { id: 'r2' }, isGone: false, isContested: false },
    ]);
    expect(rolesOf(later)).toHaveLength(2);
  });

  it('finds the evidence of a decision at its new place when the text has grown', () => {
    const { record, desk, key, rolesOf } = setUp();
    desk.on(key, { action: 'correct', claim: claimRole(record, 'council leader', 'Joan Marsh, leader') });
    const grown = makeRecord({ title: 'Grown' });
    grown.article.text = `Updated at noon.\n\n${grown.article.text}`;
    grown.roles = [];
    const [fact] = rolesOf(grown);
    expect(fact?.evidence.map(({ start, end }) => grown.article.text.slice(start, end))).toEqual([
      'Joan Marsh, leader',
    ]);
  });

  it('tells two statements of one thing in one record apart', () => {
    const { record, desk, key, rolesOf } = setUp();
    const twice = extractAgain(record, ({ roles }) => roles.push({ ...roles[0]!, id: 'r2' }));
    desk.on(key, { action: 'reject' });
    expect(rolesOf(twice).map(({ status }) => status)).toEqual(['rejected', 'waiting']);
  });
});
