import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesOf } from './read-bodies.ts';

const WORDS = [
  'Kent',
  'CC',
  'council',
  'councils',
  'the',
  'The',
  'of',
  'and',
  ',',
  '’s',
  '’',
  '(',
  ')',
  'BCP',
  'Newcastle',
  'North',
  'West Northamptonshire',
  'City',
  'Trust',
  'Homes',
  'NHS',
  'in',
  'at',
  'leader',
  'was',
  'rated',
  'good',
  '.',
  '\n\n',
  '@',
  '&',
  'county',
  'Ysgol',
  'ex-',
  'Ex-Kent',
  '\u0000',
  'ﬁ',
];

describe('any text', () => {
  it('gives bodies whose mentions stand in it, in order, and never throws', () => {
    assert(
      property(
        array(constantFrom(...WORDS), { maxLength: 60 }),
        constantFrom(null, '2024-06-01', '1950', 'yesterday', ''),
        (words, published) => {
          for (const body of bodiesOf(words.join(' '), published)) {
            expect(body.mentions.length).toBeGreaterThan(0);
            expect(body.confidence).toBeGreaterThan(0);
            expect(body.confidence).toBeLessThanOrEqual(1);
            body.mentions.reduce((last, m) => {
              expect(m.end).toBeGreaterThan(m.first);
              expect(m.first).toBeGreaterThanOrEqual(last);
              return m.first;
            }, 0);
          }
        },
      ),
    );
  });

  it.each([
    ['nothing', ''],
    ['capitals without end', 'Oakfield '.repeat(10_000)],
    ['commas without end', ','.repeat(100_000)],
    ['places without end', 'Kent and Surrey and '.repeat(5_000)],
    ['heads without end', 'Council '.repeat(10_000)],
    ['generics without end', 'In Kent the county council '.repeat(5_000)],
    ['brackets without end', 'Oak Trust (OT) '.repeat(5_000)],
  ])('of %s is read', (_what, text) => expect(() => bodiesOf(text)).not.toThrow());
});
