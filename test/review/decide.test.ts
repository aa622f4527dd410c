import { describe, expect, it } from 'vitest';
import { ARTICLE_KEY, type ReviewedFact, reviewArticle, ReviewConflict } from '../../src/review/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { claimRole, createDesk, span } from './make-decisions.ts';

function setUp() {
  const record = makeRecord();
  const desk = createDesk(record);
  const look = () => reviewArticle(record, desk.decisions);
  const findFact = (kind: string): ReviewedFact => {
    const fact = look().facts.find((one) => one.kind === kind);
    if (fact === undefined) throw new Error(`No ${kind}.`);
    return fact;
  };
  return { record, desk, look, findFact, role: findFact('role') };
}

describe('what analysts decide', () => {
  it('leaves what no one has looked at waiting, by kind and in the order of the text', () => {
    const { look } = setUp();
    expect(look().facts.map(({ kind, status, version }) => `${kind} ${status} ${version}`)).toEqual([
      'role waiting 0',
      'intervention waiting 0',
      'quote waiting 0',
      'person waiting 0',
      'council waiting 0',
    ]);
  });

  it('keeps both what the extractor said and what the analyst says', () => {
    const { record, desk, findFact, role } = setUp();
    desk.on(role.key, {
      action: 'correct',
      claim: claimRole(record, 'council leader', 'Joan Marsh, leader'),
    });
    const fact = findFact('role');
    expect(fact).toMatchObject({ status: 'corrected', version: 1, statement: { title: 'council leader' } });
    expect(fact.machine?.statement).toMatchObject({ title: 'leader' });
    expect(fact.decisions[0]?.machine?.statement).toMatchObject({ title: 'leader' });
    expect(fact.evidence.map(({ quote }) => quote)).toEqual(['Joan Marsh, leader']);
  });

  it('undoes one decision after another, down to none', () => {
    const { desk, findFact, role } = setUp();
    const { key } = role;
    desk.on(key, { action: 'accept' });
    desk.on(key, { action: 'reject', note: 'He left in May.' });
    expect(findFact('role').status).toBe('rejected');
    desk.on(key, { action: 'undo' });
    expect(findFact('role').status).toBe('accepted');
    desk.on(key, { action: 'undo' });
    expect(findFact('role')).toMatchObject({ status: 'waiting', version: 4 });
    expect(() => desk.on(key, { action: 'undo' })).toThrow('There is nothing to undo here.');
  });

  it('refuses whoever decides after another, and names them', () => {
    const { desk, role } = setUp();
    desk.act({ key: role.key, seenVersion: 0, act: { action: 'reject' } }, 'Omar Reed');
    const late = () => desk.act({ key: role.key, seenVersion: 0, act: { action: 'accept' } });
    expect(late).toThrow(ReviewConflict);
    expect(late).toThrow('Omar Reed rejected this meanwhile. Look at it again, then decide.');
  });

  it('lets a comment and a flag come between', () => {
    const { desk, findFact, role } = setUp();
    desk.act({ key: role.key, act: { action: 'comment', note: 'Is this the old post?' } }, 'Omar Reed');
    desk.act({ key: role.key, act: { action: 'flag' } }, 'Omar Reed');
    desk.act({ key: role.key, seenVersion: 0, act: { action: 'accept' } });
    expect(findFact('role')).toMatchObject({ status: 'accepted', isFlagged: true, version: 3 });
    desk.on(role.key, { action: 'unflag' });
    expect(findFact('role')).toMatchObject({ status: 'accepted', isFlagged: false });
  });

  it('adds a fact that is not there, once, and takes it back', () => {
    const { record, desk, look } = setUp();
    const claim = claimRole(record, 'chair', 'Joan Marsh');
    const { key } = desk.act({ act: { action: 'add', claim } });
    expect(look().facts.filter(({ kind }) => kind === 'role')).toHaveLength(2);
    expect(() => desk.act({ act: { action: 'add', claim } })).toThrow('in the article already');
    desk.on(key, { action: 'reject' });
    desk.on(key, { action: 'accept' });
    expect(look().facts.find((fact) => fact.key === key)).toMatchObject({
      status: 'added',
      statement: { title: 'chair' },
    });
    desk.on(key, { action: 'undo' });
    desk.on(key, { action: 'undo' });
    desk.on(key, { action: 'undo' });
    expect(look().facts.some((fact) => fact.key === key)).toBe(false);
    desk.act({ act: { action: 'add', claim } });
    expect(look().facts.find((fact) => fact.key === key)).toMatchObject({ status: 'added', version: 7 });
  });

  it('refuses to add what the extractor has found, evidence that is not in the text, and another kind', () => {
    const { record, desk, role } = setUp();
    const same = { statement: role.statement, evidence: [...role.evidence] };
    expect(() => desk.act({ act: { action: 'add', claim: same } })).toThrow('in the article already');
    const claim = {
      ...claimRole(record, 'chair', 'Joan Marsh'),
      evidence: [{ start: 0, end: 4, quote: 'Nope' }],
    };
    expect(() => desk.act({ act: { action: 'add', claim } })).toThrow(
      'The article does not say “Nope” there.',
    );
    const person = {
      statement: { kind: 'person', name: 'Joan Marsh', honorific: null, party: null } as const,
      evidence: [span(record, 'Joan Marsh')],
    };
    expect(() => desk.on(role.key, { action: 'correct', claim: person })).toThrow('another kind');
    expect(() => desk.on('role-none', { action: 'accept' })).toThrow('not in the article any more');
  });

  it('restores a removed block, in which facts may then be found', () => {
    const { record, desk } = setUp();
    const text = 'Omar Reed chairs the housing board.';
    record.article.removed.push({ text, reason: 'related-links' });
    const [block] = reviewArticle(record, desk.decisions).blocks;
    desk.on(block?.key ?? '', { action: 'restore' });
    const after = reviewArticle(record, desk.decisions);
    expect(after.blocks).toMatchObject([{ isRestored: true }]);
    expect(after.text).toBe(`${record.article.text}\n\n${text}`);
    const start = after.text.indexOf('Omar Reed');
    const evidence = [{ start, end: start + 9, quote: 'Omar Reed' }];
    const statement = { kind: 'person', name: 'Omar Reed', honorific: null, party: null } as const;
    desk.act({ act: { action: 'add', claim: { statement, evidence } } });
    desk.on(block?.key ?? '', { action: 'undo' });
    const folded = reviewArticle(record, desk.decisions);
    expect(folded.text).toBe(record.article.text);
    expect(folded.facts.find(({ status }) => status === 'added')?.evidence).toEqual([]);
    expect(() => desk.on(ARTICLE_KEY, { action: 'restore' })).toThrow('Only a removed block');
  });

  it('takes comments and flags on the article as a whole, and no verdict', () => {
    const { desk, look } = setUp();
    desk.on(ARTICLE_KEY, { action: 'comment', note: 'A copy of last week’s.' });
    desk.on(ARTICLE_KEY, { action: 'flag' });
    expect(look().thread).toMatchObject({ isFlagged: true, status: 'waiting' });
    expect(() => desk.on(ARTICLE_KEY, { action: 'accept' })).toThrow('Only a fact');
  });
});
