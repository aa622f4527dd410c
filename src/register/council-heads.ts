import type { Council } from './council.ts';

/** The words after (or before) a place that make it a council's name, and the kind of council they speak of. */
export interface CouncilHead {
  readonly words: readonly string[];
  /** Whether the head fits the council by its official name and kind; any of a family fits loosely. */
  readonly fits: (council: Council) => boolean;
  readonly family: 'council' | 'combined';
}

const named =
  (...words: readonly string[]) =>
  (council: Council): boolean =>
    words.every((word) => council.name.includes(word));
const isLondon = (council: Council): boolean =>
  council.kind === 'london-borough' || council.kind === 'city-corporation';
const isCombined = (council: Council): boolean => council.kind === 'combined' || council.kind === 'regional';
const isPlain = (council: Council): boolean => !isCombined(council);
const either =
  (...tests: readonly ((council: Council) => boolean)[]) =>
  (council: Council): boolean =>
    tests.some((test) => test(council));

const head = (
  words: string,
  fits: (council: Council) => boolean,
  family: CouncilHead['family'] = 'council',
): CouncilHead => ({ words: words.split(' '), fits, family });

const county = named('County');
const city = named('City');
const borough = named('Borough');
const district = named('District');
const metropolitan = either(named('Metropolitan'), (c) => c.kind === 'metropolitan');

/**
 * Heads that follow a place. House styles of the trade press differ: "CC" is county or city, "CBC" a Welsh
 * county borough but also a borough such as Chesterfield, "RBC" a royal borough or a borough such as Reading.
 */
export const HEADS_AFTER: readonly CouncilHead[] = [
  head('council', isPlain),
  head('councils', isPlain),
  head('authority', isPlain),
  head('county council', county),
  head('county councils', county),
  head('city council', city),
  head('city councils', city),
  head('borough council', borough),
  head('borough councils', borough),
  head('district council', district),
  head('district councils', district),
  head('metropolitan borough council', metropolitan),
  head('metropolitan borough', metropolitan),
  head('metropolitan district council', metropolitan),
  head('metropolitan council', metropolitan),
  head('city metropolitan district council', metropolitan),
  head('london borough council', isLondon),
  head('london borough', isLondon),
  head('london boroughs', isLondon),
  head('london borough councils', isLondon),
  head('royal borough council', either(named('Royal'), borough)),
  head('royal borough', named('Royal')),
  head('county borough council', named('County', 'Borough')),
  head('county borough', named('County', 'Borough')),
  head('city and district council', either(city, district)),
  head('city and county council', city),
  head('regional council', named('Regional')),
  head('islands council', named('Islands')),
  head('island council', named('Isle')),
  head('unitary council', (c) => c.kind === 'unitary'),
  head('unitary authority', (c) => c.kind === 'unitary'),
  head('unitary authorities', (c) => c.kind === 'unitary'),
  head('ccs', either(county, city)),
  head('bcs', borough),
  head('dcs', district),
  head('mbcs', metropolitan),
  head('lbcs', isLondon),
  head('cc', either(county, city)),
  head('bc', borough),
  head('dc', district),
  head('mbc', metropolitan),
  head('mdc', metropolitan),
  head('mc', metropolitan),
  head('lbc', isLondon),
  head('lb', isLondon),
  head('rbc', either(named('Royal'), borough)),
  head('cbc', either(named('County', 'Borough'), borough)),
  head('ccc', either(city, county)),
  head('rc', named('Regional')),
  head('ua', (c) => c.kind === 'unitary'),
  head('combined authority', isCombined, 'combined'),
  head('mayoral combined authority', isCombined, 'combined'),
  head('combined county authority', isCombined, 'combined'),
  head('mayoral combined county authority', isCombined, 'combined'),
  head('mayoral authority', isCombined, 'combined'),
  head('strategic authority', isCombined, 'combined'),
  head('mayoral strategic authority', isCombined, 'combined'),
  head('ca', isCombined, 'combined'),
  head('mca', isCombined, 'combined'),
  head('cca', isCombined, 'combined'),
  head('mcca', isCombined, 'combined'),
];

/** Heads that stand before a place and make a council's name by themselves. */
export const HEADS_BEFORE: readonly CouncilHead[] = [
  head('london borough of', isLondon),
  head('lb of', isLondon),
  head('lb', isLondon),
  head('royal borough of', named('Royal')),
  head('rb of', named('Royal')),
  head('metropolitan borough of', metropolitan),
  head('borough council of', borough),
  head('city and county of', city),
  head('council of the', isPlain),
  head('council of', isPlain),
  head('city council of', city),
  head('county council of', county),
  head('cyngor', isPlain),
  head('cyngor sir', county),
  head('cyngor dinas', city),
  head('cyngor bwrdeistref sirol', borough),
  head('cyngor bwrdeistref', borough),
  head('comhairle na', isPlain),
  head('comhairle', isPlain),
];

/** Heads before a place that make a council's name only together with one after it: "City of York Council". */
export const OPENERS: readonly (readonly string[])[] = [
  ['city', 'of'],
  ['county', 'of'],
  ['borough', 'of'],
  ['county', 'borough', 'of'],
  ['city', 'and', 'county', 'of'],
  ['royal', 'borough', 'of'],
  ['london', 'borough', 'of'],
  ['metropolitan', 'borough', 'of'],
];
