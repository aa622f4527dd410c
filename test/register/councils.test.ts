import { describe, expect, it } from 'vitest';
import {
  councilByCode,
  COUNCILS,
  isPublicCode,
  linkName,
  nameAt,
  NATIONAL_BODIES,
  nationalBodyByName,
  stoodAt,
} from '../../src/register/index.ts';

const codes = COUNCILS.map((c) => c.code);

describe('the register of councils', () => {
  it('holds each code once', () => expect(new Set(codes).size).toBe(codes.length));

  it('holds each GSS code once', () => {
    const gss = COUNCILS.flatMap((c) => (c.gss === null ? [] : [c.gss]));
    expect(new Set(gss).size).toBe(gss.length);
    expect(gss.filter((code) => !/^[ENSW]\d{8}$/.test(code))).toEqual([]);
  });

  it('holds the principal councils that stand: 317 in England, 22 in Wales, 32 in Scotland, 11 in Northern Ireland', () => {
    const standing = COUNCILS.filter(
      (c) => stoodAt(c, null) && c.kind !== 'combined' && c.kind !== 'regional',
    );
    const count = (nation: string) => standing.filter((c) => c.nation === nation).length;
    expect([count('England'), count('Wales'), count('Scotland'), count('Northern Ireland')]).toEqual([
      317, 22, 32, 11,
    ]);
  });

  it('names successors, counties and combined authorities that it holds', () => {
    const unknown = COUNCILS.flatMap((c) => [
      ...c.successors,
      ...c.predecessors,
      c.county,
      c.combinedAuthority,
    ]).filter((code) => code !== null && councilByCode(code) === undefined);
    expect(unknown).toEqual([]);
  });

  it('gives every successor its predecessor', () => {
    for (const c of COUNCILS) {
      for (const next of c.successors)
        expect(councilByCode(next)!.predecessors, `${next} after ${c.code}`).toContain(c.code);
    }
  });

  it('has dates that are dates, the end after the start', () => {
    const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
    const wrong = COUNCILS.filter(
      (c) =>
        (c.starts !== null && !date.test(c.starts)) ||
        (c.ends !== null && !date.test(c.ends)) ||
        (c.starts !== null && c.ends !== null && c.starts >= c.ends),
    );
    expect(wrong.map((c) => c.code)).toEqual([]);
  });

  it('says who came after every council abolished since 1990', () => {
    const orphans = COUNCILS.filter((c) => c.ends !== null && c.ends > '1990' && c.successors.length === 0);
    expect(orphans.map((c) => c.code)).toEqual([]);
  });

  it('lets every successor stand on the day its predecessor went', () => {
    const late = COUNCILS.flatMap((c) =>
      c.successors
        .map((code) => councilByCode(code)!)
        .filter((next) => !stoodAt(next, c.ends))
        .map((next) => `${c.code} to ${next.code}`),
    );
    expect(late).toEqual([]);
  });

  it('splits Cumbria into two', () => {
    expect(councilByCode('CMA')!.successors).toEqual(['CBD', 'WAF']);
  });

  it('resolves every official name to its council', () => {
    const lost = COUNCILS.filter((c) => !linkName(c.name, c.starts).some((l) => l.council === c));
    expect(lost.map((c) => c.name)).toEqual([]);
  });

  it('resolves every other name among its candidates', () => {
    const lost = COUNCILS.flatMap((c) =>
      [...c.otherNames, ...c.partNames, ...c.formerNames.map((f) => f.name)]
        .filter((name) => !linkName(name, c.starts).some((l) => l.council === c))
        .map((name) => `${name} (${c.code})`),
    );
    expect(lost).toEqual([]);
  });

  it('marks codes of its own', () => {
    expect(isPublicCode('BIR')).toBe(true);
    expect(isPublicCode('x-avon')).toBe(false);
  });

  it('knows the name that a council bore on a day', () => {
    const southend = councilByCode('SOS')!;
    expect(nameAt(southend, '2021-10-01')).toBe('Southend-on-Sea Borough Council');
    expect(nameAt(southend, '2022-11-18')).toBe('Southend-on-Sea City Council');
    expect(nameAt(southend, null)).toBe('Southend-on-Sea City Council');
  });
});

describe('the register of national bodies', () => {
  it('resolves every name to its body', () => {
    const lost = NATIONAL_BODIES.flatMap((body) =>
      [body.name, ...body.otherNames].filter((name) => nationalBodyByName(name) !== body),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['Care Quality Commission', 'CQC'],
    ['HM Inspectorate of Constabulary and Fire & Rescue Services', 'HMICFRS'],
    ['RSH', 'Regulator of Social Housing'],
    ['District Councils’ Network', "District Councils' Network"],
  ])('knows %s as %s', (name, common) => expect(nationalBodyByName(name)?.name).toBe(common));

  it('does not know what it does not list', () =>
    expect(nationalBodyByName('Ministry of Silly Walks')).toBeNull());
});
