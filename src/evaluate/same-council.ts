import { toWords } from './normalise.ts';

/** Words that tell what sort of council one is, and not which. */
const SORT_WORDS = new Set(
  (
    'council city county borough district metropolitan london royal of the and combined authority ' +
    'corporation unitary cyngor cc mbc bc dc lb lbc rbc mdc cbc upon'
  ).split(' '),
);

/** Other ways to write what is left of a name. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['kingston hull', 'hull'],
  ['newcastle tyne', 'newcastle'],
  ['richmond thames', 'richmond'],
  ['kingston thames', 'kingston'],
  ['comhairle nan eilean siar', 'western isles'],
  ['na h eileanan an iar', 'western isles'],
  ['bcp', 'bournemouth christchurch poole'],
  ['stockton on tees', 'stockton'],
  ['southend on sea', 'southend'],
  ['kings lynn west norfolk', 'king lynn west norfolk'],
  ['hereford shire', 'herefordshire'],
  ['mayoral', ''],
]);

/** One key for every way to write the name of one council. */
export function toCouncilKey(name: string | null | undefined): string {
  const all = toWords(name);
  const whole = all.join(' ');
  if (whole === 'city of london' || whole === 'city of london corporation') return 'city of london';
  const own = all.filter((word) => !SORT_WORDS.has(word)).join(' ');
  let key = VARIANTS.get(own) ?? own;
  // A combined authority is never the council that shares its place, nor is the GLA.
  if (/combined (county )?authority/.test(whole)) key += ' combined';
  if (key === 'greater' && all.includes('london')) {
    key = all.includes('authority') ? 'greater london authority' : 'greater london council';
  }
  return key === '' ? whole : key;
}

const COUNCIL_NAME =
  /\b(council|corporation|combined (county )?authority|greater london authority|comhairle)\b|^(the )?(london borough|royal borough|borough|city|county) of \b/i;

export function isCouncilName(name: string): boolean {
  return COUNCIL_NAME.test(name);
}
