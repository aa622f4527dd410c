import { describe, expect, it } from 'vitest';
import { GoldArticle, scoreRecords, toStatedFacts } from '../../src/evaluate/index.ts';
import { isFullyReviewed, reviewArticle, toGoldArticle } from '../../src/review/index.ts';
import { makeRecord } from '../store/make-record.ts';
import { claimRole, createDesk } from './make-decisions.ts';

describe('gold from decisions', () => {
  it('holds what was found right, in the words of the analyst', () => {
    const record = makeRecord({ url: 'https://news.example/gold', title: 'A new leader' });
    const desk = createDesk(record);
    const keyOf = (kind: string) =>
      reviewArticle(record, []).facts.find((fact) => fact.kind === kind)?.key ?? '';
    expect(isFullyReviewed(reviewArticle(record, desk.decisions))).toBe(false);
    const claim = claimRole(record, 'council leader', 'Joan Marsh, leader');
    desk.on(keyOf('role'), { action: 'correct', claim });
    desk.on(keyOf('intervention'), { action: 'reject' });
    desk.on(keyOf('quote'), { action: 'accept' });
    desk.act({ act: { action: 'add', claim: claimRole(record, 'chair', 'Leeds City Council') } });
    const reviewed = reviewArticle(record, desk.decisions);
    expect(isFullyReviewed(reviewed)).toBe(true);
    const gold = toGoldArticle(record, reviewed);
    expect(GoldArticle.parse(JSON.parse(JSON.stringify(gold)))).toEqual({
      id: record.id,
      url: 'https://news.example/gold',
      title: 'A new leader',
      published: '2026-01-05',
      text: record.article.text,
      people: ['Joan Marsh'],
      councils: ['Leeds City Council'],
      roles: [
        {
          person: 'Joan Marsh',
          title: 'council leader',
          organisation: 'Leeds City Council',
          status: 'current',
        },
        { person: 'Joan Marsh', title: 'chair', organisation: 'Leeds City Council', status: 'current' },
      ],
      ratings: [],
      interventions: [],
      quotes: [{ speaker: 'Joan Marsh', starts: 'We will mend', ends: 'mend the roof' }],
    });
  });

  it('scores a record that was accepted whole as right in all', () => {
    const record = makeRecord();
    const desk = createDesk(record);
    for (const { key } of reviewArticle(record, []).facts) desk.on(key, { action: 'accept' });
    const gold = toGoldArticle(record, reviewArticle(record, desk.decisions));
    const { scores } = scoreRecords([gold], new Map([[gold.id, toStatedFacts(record)]]));
    for (const [kind, { gold, hit, found }] of Object.entries(scores))
      expect({ kind, gold, found }).toEqual({ kind, gold: hit, found: hit });
  });

  it('takes no longer for a quote that is nearly all signs than for another of its length', () => {
    const record = makeRecord();
    const [quote] = record.quotes;
    quote!.text = `We will${'!'.repeat(300_000)}x mend “the roof.”`;
    const reviewed = reviewArticle(record, []);
    const key = reviewed.facts.find(({ statement }) => statement.kind === 'quote')!.key;
    const desk = createDesk(record);
    desk.on(key, { action: 'accept' });
    const [gold] = toGoldArticle(record, reviewArticle(record, desk.decisions)).quotes;
    expect(gold!.starts).toHaveLength('We will!x mend'.length + 299_999);
    expect(gold!.ends).toBe('mend “the roof');
  });
});
