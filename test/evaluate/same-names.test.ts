import { describe, expect, it } from 'vitest';
import { isSameBody } from '../../src/evaluate/same-body.ts';
import { toCouncilKey } from '../../src/evaluate/same-council.ts';
import { toGradeKey, toRaterKey } from '../../src/evaluate/same-grade.ts';
import { isSamePerson } from '../../src/evaluate/same-person.ts';
import { endsAlike, startsAlike } from '../../src/evaluate/same-quote.ts';
import { isSameTitle } from '../../src/evaluate/same-title.ts';

type Row = [same: boolean, a: string, b: string];

describe('one person', () => {
  it.each<Row>([
    [true, 'Cllr Zoë O’Hare', "Zoe O'Hare OBE"],
    [false, 'Zoë O’Hare', 'Zoë Hare'],
    [false, 'Ida Marsh', 'Marsh'],
  ])('%s: %s, %s', (same, a, b) => expect(isSamePerson(a, b)).toBe(same));
});

describe('one council', () => {
  it.each<Row>([
    [true, 'Kingston upon Hull City Council', 'Hull CC'],
    [true, 'London Borough of Sutton', 'Sutton Council'],
    [true, 'City of London Corporation', 'City of London'],
    [true, "King's Lynn and West Norfolk Borough Council", 'Kings Lynn & West Norfolk'],
    [false, 'West Yorkshire Combined Authority', 'West Yorkshire County Council'],
    [false, 'Greater London Authority', 'Greater London Council'],
  ])('%s: %s, %s', (same, a, b) => expect(toCouncilKey(a) === toCouncilKey(b)).toBe(same));
});

describe('one body', () => {
  it.each<Row>([
    [true, 'the CQC', 'Care Quality Commission'],
    [true, 'Sandmoor Primary School', 'Sandmoor School'],
    [true, 'Dorset Council', 'Dorset County Council'],
    [false, 'Leeds Hospital Trust', 'Hull Hospital Trust'],
    [false, 'Department for Education', ''],
    [true, '', ''],
  ])('%s: %s, %s', (same, a, b) => expect(isSameBody(a, b)).toBe(same));
});

describe('one title', () => {
  it.each<Row>([
    [true, "director of children's services", 'children’s services director'],
    [true, 'chair', 'chair of the audit committee'],
    [true, 'mayor', 'Mayor of Salford'],
    [false, 'chair of the audit committee', 'chair of the licensing panel'],
    [false, 'chief executive', 'leader'],
  ])('%s: %s, %s', (same, a, b) => expect(isSameTitle(a, b)).toBe(same));
});

describe('one grade of one rater', () => {
  it.each<Row>([
    [true, 'requires improvement to be good', 'Required improvement'],
    [true, 'A1', 'a1'],
    [false, 'AA-', 'AA+'],
    [false, 'good', 'outstanding'],
  ])('grade %s: %s, %s', (same, a, b) => expect(toGradeKey(a) === toGradeKey(b)).toBe(same));
  it.each<Row>([
    [true, 'CQC', 'Care Quality Commission'],
    [true, "Moody's", 'Moodys'],
    [false, 'Ofsted', 'Estyn'],
  ])('rater %s: %s, %s', (same, a, b) => expect(toRaterKey(a) === toRaterKey(b)).toBe(same));
});

describe('one quote', () => {
  const text = 'We have turned the corner, and we know it.';
  it.each([
    [true, { starts: 'We have turned', ends: 'we know it' }],
    [true, { starts: 'We', ends: 'know it' }],
    [false, { starts: 'They have turned', ends: 'we know it' }],
    [false, { starts: 'We have turned', ends: 'we knew it' }],
    [false, { starts: '', ends: '' }],
  ])('%s: %o', (same, edges) => {
    expect(startsAlike(edges, { text }) && endsAlike(edges, { text })).toBe(same);
  });
});
