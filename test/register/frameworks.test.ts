import { describe, expect, it } from 'vitest';
import { FRAMEWORKS } from '../../src/register/frameworks-data.ts';
import {
  canGrade,
  findFramework,
  isInForce,
  rankGrade,
  resolvePlace,
} from '../../src/register/frameworks.ts';

const framework = (id: string) => FRAMEWORKS.find((f) => f.id === id)!;
const find = (
  issuer: string,
  grade: string,
  subject: string,
  from: string | null,
  service: string | null = null,
) => findFramework({ issuer, grade, subject, service, from, until: from })?.framework.id ?? null;

describe('rating frameworks', () => {
  it('have ids of their own, ranks from 1 without gaps, and no wording twice', () => {
    expect(new Set(FRAMEWORKS.map((f) => f.id)).size).toBe(FRAMEWORKS.length);
    for (const f of FRAMEWORKS) {
      expect(f.grades.map((g) => g.rank)).toEqual(f.grades.map((_, i) => i + 1));
      const wordings = f.grades.flatMap((g) => g.wordings);
      expect(new Set(wordings).size, f.id).toBe(wordings.length);
      expect(wordings.every((w) => w === w.toLowerCase() && w.trim() === w)).toBe(true);
    }
  });

  it('begin before they end', () => {
    for (const f of FRAMEWORKS)
      if (f.from !== null && f.until !== null) expect(f.from < f.until, f.id).toBe(true);
  });

  it.each([
    ['third of four for Estyn', 'estyn', 'adequate', 3],
    ['third of five for HMICFRS', 'hmicfrs-fire', 'adequate', 3],
    ['fourth of six in Scotland', 'care-inspectorate', 'adequate', 4],
    ['no grade of Ofsted’s since 2013', 'ofsted-ilacs', 'adequate', null],
  ])('rank "adequate" as %s', (_name, id, grade, rank) => expect(rankGrade(framework(id), grade)).toBe(rank));

  it.each([
    ['the single inspection framework before 2018', 'Ofsted', 'inadequate', 'council', '2015', 'ofsted-sif'],
    ['ILACS since', 'Ofsted', 'inadequate', 'council', '2021-05', 'ofsted-ilacs'],
    [
      'the report card since November 2025',
      'Ofsted',
      'strong standard',
      'school',
      '2026-01',
      'ofsted-report-card',
    ],
    ['no report card before', 'Ofsted', 'strong standard', 'school', '2024-01', null],
    ['no "satisfactory" after 2012', 'Ofsted', 'satisfactory', 'school', '2019', null],
    ['four grades for fire until 2021', 'HMICFRS', 'adequate', 'fire-service', '2019', null],
    ['five grades for fire after', 'HMICFRS', 'adequate', 'fire-service', '2023', 'hmicfrs-fire'],
    ['no consumer grade before 2024', 'Regulator of Social Housing', 'c3', 'council', '2022', null],
    ['no viability grade for a council', 'Regulator of Social Housing', 'v2', 'council', '2025', null],
    ['words for councils before stars', 'Audit Commission', 'poor', 'council', '2003', 'cpa'],
    ['stars after words', 'Audit Commission', 'four stars', 'council', '2007', 'cpa-harder-test'],
    ['no grade of an unknown issuer', 'Nobody', 'good', 'council', '2020', null],
  ])('tell %s', (_name, issuer, grade, subject, date, id) =>
    expect(find(issuer, grade, subject, date)).toBe(id),
  );

  it('tell a council’s services from those of providers', () => {
    expect(find('CQC', 'good', 'council', '2025', 'adult social care')).toBe('cqc-local-authority');
    expect(find('Ofsted', 'good', 'council', '2022', 'fostering agency')).toBe('ofsted-sccif');
  });

  it('resolve a place on the scale', () => {
    expect(resolvePlace(framework('rsh-consumer'), 1)).toBe('c1');
    expect(resolvePlace(framework('ofsted-ilacs'), -1)).toBe('inadequate');
    expect(resolvePlace(framework('ofsted-ilacs'), 9)).toBeNull();
  });

  it('know whom an issuer grades', () => {
    expect(canGrade('HMICFRS', 'fire-service')).toBe(true);
    expect(canGrade('HMICFRS', 'school')).toBe(false);
    expect(canGrade('Regulator of Social Housing', 'council', 'v1')).toBe(false);
  });

  it('read a year as the whole of it', () => {
    expect(isInForce(framework('ofsted-sif'), '2013', '2013')).toBe(true);
    expect(isInForce(framework('ofsted-sif'), '2019', '2019')).toBe(false);
  });
});
