import { describe, expect, it } from 'vitest';
import { linkName } from '../../src/register/index.ts';

const namesOf = (name: string, date: string | null = null): string[] =>
  linkName(name, date).map((linked) => linked.name);

describe('a name of a council', () => {
  it.each([
    ['in house style', 'Essex CC', 'Essex County Council'],
    ['"CC" of a city', 'Lincoln CC', 'City of Lincoln Council'],
    ['"CC" of a unitary county', 'Durham CC', 'Durham County Council'],
    ['"BC"', 'Chesterfield BC', 'Chesterfield Borough Council'],
    ['"CBC" of an English borough', 'Cheltenham CBC', 'Cheltenham Borough Council'],
    ['"CBC" of Wales', 'Conwy CBC', 'Conwy County Borough Council'],
    ['"RBC" of a royal borough', 'Kensington & Chelsea RBC', 'Royal Borough of Kensington and Chelsea'],
    ['"RBC" of a borough', 'Reading RBC', 'Reading Borough Council'],
    ['"MDC"', 'Wakefield MDC', 'Wakefield Metropolitan District Council'],
    ['"LB of"', 'LB of Tower Hamlets', 'London Borough of Tower Hamlets'],
    ['"&" for "and"', 'Hammersmith & Fulham LBC', 'London Borough of Hammersmith and Fulham'],
    ['"on" for "upon"', 'Newcastle-on-Tyne City Council', 'Newcastle City Council'],
    ['"upon" for "on"', 'Southend-upon-Sea', 'Southend-on-Sea City Council'],
    [
      'without its apostrophe',
      'Kings Lynn & West Norfolk BC',
      "Borough Council of King's Lynn and West Norfolk",
    ],
    [
      'with commas or without',
      'Bournemouth Christchurch & Poole',
      'Bournemouth, Christchurch and Poole Council',
    ],
    ['by shorthand', 'BCP', 'Bournemouth, Christchurch and Poole Council'],
    ['by initials', 'RBKC', 'Royal Borough of Kensington and Chelsea'],
    ['by a clipped county', 'Northants CC', 'Northamptonshire County Council'],
    ['of the City', 'the City Corporation', 'City of London Corporation'],
    ['in Welsh', 'Cyngor Sir Ynys Môn', 'Isle of Anglesey County Council'],
    ['in Welsh, the place alone', 'Caerdydd', 'City of Cardiff Council'],
    ['in Gaelic', 'Comhairle nan Eilean Siar', 'Comhairle nan Eilean Siar'],
    ['in English for a Gaelic one', 'Western Isles Council', 'Comhairle nan Eilean Siar'],
    ['of a combined authority', 'West Midlands CA', 'West Midlands Combined Authority'],
    [
      'of a mayoral authority, without the word',
      'South Yorkshire Combined Authority',
      'South Yorkshire Mayoral Combined Authority',
    ],
  ])('%s', (_what, name, official) => expect(namesOf(name)).toEqual([official]));

  it.each([
    ['the county before the unitary', 'North Yorkshire', '2022-06-01', 'North Yorkshire County Council'],
    ['the unitary after the county', 'North Yorkshire', '2023-06-01', 'North Yorkshire Council'],
    ['the county by its own form, long after', 'Cumbria CC', '2025-01-01', 'Cumbria County Council'],
    ['the county by its own form, beside a unitary', 'Dorset CC', '2024-01-01', 'Dorset County Council'],
    ['the unitary to come by its own form', 'Somerset Council', '2022-02-10', 'Somerset Council'],
    ['the name of the day', 'Doncaster MBC', '2017-01-01', 'Doncaster Metropolitan Borough Council'],
    [
      'a council that is gone, where no other bears the name',
      'Humberside',
      '2020-01-01',
      'Humberside County Council',
    ],
    ['a council to come', 'West Surrey', '2026-01-01', 'West Surrey Council'],
    [
      'a metropolitan county, by its own form',
      'Merseyside County Council',
      '2020-01-01',
      'Merseyside County Council',
    ],
  ])('gives %s', (_what, name, date, official) => expect(namesOf(name, date)).toEqual([official]));

  it('that several bear gives each, with confidence that adds up to one at most', () => {
    const linked = linkName('Newcastle', null);
    expect(linked.map((l) => l.name)).toEqual([
      'Newcastle City Council',
      'Newcastle-under-Lyme Borough Council',
    ]);
    expect(linked[0]!.confidence).toBeGreaterThan(linked[1]!.confidence);
    expect(linked.reduce((sum, l) => sum + l.confidence, 0)).toBeLessThanOrEqual(1);
  });

  it('that several bear is one where its head tells', () => {
    expect(namesOf('Newcastle BC')).toEqual(['Newcastle-under-Lyme Borough Council']);
  });

  it('shared by three gives all three', () => {
    expect(namesOf('the tri-borough')).toEqual([
      'London Borough of Hammersmith and Fulham',
      'Royal Borough of Kensington and Chelsea',
      'Westminster City Council',
    ]);
  });

  it.each([['Atlantis'], [''], ['Essex Police'], ['County Council'], ['Kent and']])('is not %j', (name) =>
    expect(namesOf(name)).toEqual([]),
  );
});
