import { describe, expect, it } from 'vitest';
import { findInterventions } from '../../../src/extract/interventions/find-interventions.ts';
import { findRatings } from '../../../src/extract/ratings/find-ratings.ts';
import { sceneOf } from './scene-of.ts';

const firstOf = (text: string, published?: string) => findRatings(sceneOf(text, published))[0]!;

describe('a rating', () => {
  it('rests on the words of the grade, the subject, the service and the verb', () => {
    const { evidence, rule } = firstOf(
      "Kent County Council's children's services were rated good by Ofsted.",
    );
    expect(evidence.map((s) => s.quote)).toEqual([
      'Kent County Council',
      "children's services",
      'rated',
      'good',
    ]);
    expect(rule).toBe('rating:rated');
  });

  it('has the framework that the article names', () => {
    const [rating] = findRatings(
      sceneOf(
        "Kent County Council's children's services were rated good under the single inspection framework by Ofsted.",
      ),
    );
    expect(rating!.framework).toBe('ofsted-sif');
  });

  it('has the framework and the rank of its grade', () => {
    const { framework, rank } = firstOf(
      "Kent County Council's children's services were rated good by Ofsted.",
    );
    expect([framework, rank]).toEqual(['ofsted-ilacs', 2]);
  });

  it('keeps a grade that its framework never had, without framework and with less confidence', () => {
    const flagged = firstOf('Care Inspectorate Wales rated Plas Derwen, a care home, poor for environment.');
    const plain = firstOf('Care Inspectorate Wales rated Plas Derwen, a care home, good for environment.');
    expect([flagged.grade, flagged.framework, flagged.rank]).toEqual(['poor', null, null]);
    expect(flagged.confidence).toBeLessThan(plain.confidence);
  });

  it.each([
    ['a year', 'in 2023', '2023'],
    ['a month and year', 'in March 2023', '2023-03'],
    ['a month, of the last time that it was', 'in March', '2025-03'],
    ['a month that is still to come this year', 'in November', '2024-11'],
    ['last year', 'last year', '2024'],
    ['nothing', 'after a visit', null],
  ])('is dated by %s', (_name, words, date) => {
    expect(firstOf(`Ofsted rated Kent County Council good ${words}.`).asOf).toBe(date);
  });

  it('told twice is one, with the evidence of both', () => {
    const ratings = findRatings(
      sceneOf(
        "Ofsted rated Kent County Council's children's services good.\n\nThe services are good, Ofsted said of Kent County Council.",
      ),
    );
    expect(ratings).toHaveLength(1);
    expect(ratings[0]!.evidence.filter((s) => s.quote === 'good')).toHaveLength(2);
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['grades alone', 'good '.repeat(3000)],
    ['grades with a rater', `Ofsted ${'rated good and inadequate, '.repeat(2000)}`],
    ['commas', `Ofsted rated ${','.repeat(5000)} good`],
    ['codes', `The Regulator of Social Housing ${'C3/G1/V2 '.repeat(2000)}`],
    [
      'lists of councils and grades',
      'handed Kent CC, Luton BC and Hull City Council C3 grades, '.repeat(3000),
    ],
    [
      'a chronicle of notices',
      'Kent CC issued a section 114 notice, Luton BC followed in May, Hull City Council in June and '.repeat(
        2000,
      ),
    ],
    ['steps alone', 'section 114 notice commissioners special measures '.repeat(1500)],
    ['steps in a sentence without end', 'notices on councils and best value notices, '.repeat(12_000)],
    ['areas in a paragraph without end', 'Ofsted judged two more areas good: A, and B. '.repeat(6000)],
    ['councils and grades', 'Kent County Council is good and the council is inadequate. '.repeat(800)],
    ['lone marks', '“‘(–:;,.'.repeat(800)],
    ['a grade at the very end', 'Ofsted rated it requires'],
    ['unpaired surrogates', 'Ofsted rated \ud800 good \udc00'],
  ])('of %s is read without an error', (_name, text) => {
    const scene = sceneOf(text);
    expect(() => [findRatings(scene), findInterventions(scene)]).not.toThrow();
  });
});
