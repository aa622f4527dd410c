import { expect, it } from 'vitest';
import { calibrate } from '../../src/evaluate/calibrate.ts';
import { GoldArticle, scoreRecords, type StatedFacts } from '../../src/evaluate/index.ts';

const role = { person: 'Ida Marsh', title: 'leader', organisation: 'Wirral Council', status: 'current' };
const GOLD = [
  GoldArticle.parse({
    id: 'one',
    people: ['Ida Marsh', 'Sol Quint'],
    councils: ['Wirral Council'],
    roles: [role],
  }),
  GoldArticle.parse({ id: 'two', people: ['Bo Tang'] }),
];
const NOTHING: StatedFacts = {
  people: [],
  councils: [],
  roles: [],
  ratings: [],
  interventions: [],
  quotes: [],
};

it('counts hits, misses and inventions, and says which they are', () => {
  const stated = {
    ...NOTHING,
    people: ['Cllr Ida Marsh', 'Birkenhead Park'],
    roles: [{ ...role, status: 'former', confidence: 0.9 }],
  };
  const { articles, unanswered, scores, misses } = scoreRecords(GOLD, new Map([['one', stated]]));
  expect({ articles, unanswered }).toEqual({ articles: 2, unanswered: 1 });
  expect(scores['people']).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 0.4, gold: 3, found: 2, hit: 1 });
  expect(scores['roles']?.hit).toBe(0);
  expect(scores['roles (any status)']).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  expect(misses).toEqual([
    { id: 'one', kind: 'people', missed: 'Sol Quint' },
    { id: 'one', kind: 'people', invented: 'Birkenhead Park' },
    { id: 'one', kind: 'councils', missed: 'Wirral Council' },
    { id: 'one', kind: 'roles', missed: role },
    { id: 'one', kind: 'roles', invented: { ...role, status: 'former', confidence: 0.9 } },
    { id: 'two', kind: 'people', missed: 'Bo Tang' },
  ]);
});

it('answers each gold fact once', () => {
  const stated = { ...NOTHING, people: ['Ida Marsh', 'Ida Marsh'] };
  expect(scoreRecords(GOLD, new Map([['one', stated]])).scores['people']).toMatchObject({ hit: 1, found: 2 });
});

const facts = (n: number, confidence: number, isRight: boolean) =>
  Array.from({ length: n }, () => ({ confidence, isRight }));

it('judges confidence by tenths', () => {
  const { deciles, expectedError } = calibrate([
    ...facts(3, 0.95, true),
    ...facts(1, 1, false),
    ...facts(2, 0.55, true),
    ...facts(2, 0.55, false),
  ]);
  expect(deciles.map((d) => [d.from, d.facts, d.precision])).toEqual([
    [0.5, 4, 0.5],
    [0.9, 4, 0.75],
  ]);
  expect(expectedError).toBeCloseTo((0.05 * 4 + (3.85 / 4 - 0.75) * 4) / 8);
});
