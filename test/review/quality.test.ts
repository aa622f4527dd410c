import { expect, it } from 'vitest';
import { measurePriority, measureQuality, measureStake, type Verdict } from '../../src/review/index.ts';

const verdict = (over: Partial<Verdict>): Verdict => ({
  kind: 'role',
  status: 'accepted',
  confidence: 0.95,
  site: 'Borough Bugle',
  extractorVersion: '1',
  ...over,
});

it('counts what was accepted as it was, by kind, site and version of the extractor', () => {
  const quality = measureQuality([
    verdict({}),
    verdict({ status: 'corrected', confidence: 0.55 }),
    verdict({ kind: 'quote', site: null, extractorVersion: '2' }),
    verdict({ status: 'rejected', confidence: 0.52 }),
  ]);
  expect(quality.overall).toMatchObject({ accepted: 2, corrected: 1, rejected: 1, precision: 0.5 });
  expect(quality.byKind.map(({ of, precision }) => [of, precision])).toEqual([
    ['role', 1 / 3],
    ['quote', 1],
  ]);
  expect(quality.bySite.map(({ of }) => of)).toEqual(['Borough Bugle', 'no site']);
  expect(quality.byVersion.map(({ of }) => of)).toEqual(['1', '2']);
  expect(quality.calibration.deciles.map(({ from, precision }) => [from, precision])).toEqual([
    [0.5, 0],
    [0.9, 1],
  ]);
});

it('says how little a few verdicts prove', () => {
  const { overall } = measureQuality([verdict({}), verdict({})]);
  expect(overall?.precision).toBe(1);
  expect(overall?.low).toBeGreaterThan(0.3);
  expect(overall?.low).toBeLessThan(0.4);
  expect(overall?.high).toBe(1);
  expect(measureQuality([])).toMatchObject({ verdicts: 0, overall: null, byKind: [] });
});

it('puts an unsure intervention before a sure one, and both before an unsure quote of like confidence', () => {
  const notice = {
    kind: 'intervention',
    subject: 'Leeds City Council',
    type: 'improvement notice',
    by: null,
    status: 'imposed',
  } as const;
  const quote = { kind: 'quote', speaker: 'Una Vale', text: 'We will mend the roof' } as const;
  const post = { kind: 'role', person: 'Una Vale', organisation: null, from: null, until: null } as const;
  expect(measurePriority(notice, 0.6)).toBeGreaterThan(measurePriority(notice, 0.9));
  expect(measurePriority(notice, 0.6)).toBeGreaterThan(measurePriority(quote, 0.6));
  expect(measureStake({ ...post, title: 'Chief Executive', status: 'incoming' })).toBe(3);
  expect(measureStake({ ...post, title: 'chief executive', status: 'former' })).toBe(2);
  expect(measureStake({ ...post, title: 'head of parks', status: 'current' })).toBe(2);
});
