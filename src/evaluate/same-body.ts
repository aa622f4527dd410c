import { measureOverlap, toContentWords, toSingular, toWords } from './normalise.ts';
import { isCouncilName, toCouncilKey } from './same-council.ts';

/** The full names of bodies that are often given by their initials or by an older style. */
const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['cqc', 'care quality commission'],
  ['ciw', 'care inspectorate wales'],
  ['his majesty inspectorate of constabulary and fire and rescue services', 'hmicfrs'],
  ['hm inspectorate of constabulary', 'hmicfrs'],
  ['hm inspectorate of constabulary and fire and rescue services', 'hmicfrs'],
  ['hm inspectorate of constabulary and fire rescue services', 'hmicfrs'],
  ['office for standards in education', 'ofsted'],
  ['eti', 'education and training inspectorate'],
  ['rsh', 'regulator of social housing'],
  ['dfe', 'department for education'],
  ['mhclg', 'ministry of housing communities and local government'],
  ['dluhc', 'department for levelling up housing and communities'],
  ['lga', 'local government association'],
  ['wlga', 'welsh local government association'],
  ['cosla', 'convention of scottish local authorities'],
  ['adcs', 'association of directors of children services'],
  ['adass', 'association of directors of adult social services'],
  ['solace', 'society of local authority chief executives'],
  ['nao', 'national audit office'],
  ['ccn', 'county councils network'],
  ['nhs', 'national health service'],
]);

/** Words that tell what sort of body one is, and not which. */
const SORT_WORDS = new Set(
  (
    'fire rescue service authority police constabulary force children child trust nhs foundation hospital ' +
    'hospitals university college school academy primary secondary high junior infant nursery house home care ' +
    'housing association homes group partnership health social board joint integration company limited ltd ' +
    'centre community national federation union council committee panel forum local government department ' +
    'ministry office'
  )
    .split(' ')
    .map(toSingular),
);

export function toFullName(name: string): string {
  const key = toWords(name)
    .filter((word) => word !== 'the')
    .join(' ');
  return FULL_NAMES.get(key) ?? name;
}

/** Whether two names mean one body. Null on both sides is the same: no body is stated. */
export function isSameBody(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  if (isCouncilName(a) || isCouncilName(b)) return toCouncilKey(a) === toCouncilKey(b);
  const [left, right] = [toFullName(a), toFullName(b)];
  const own = toOwnWords(left);
  const others = toOwnWords(right);
  // "Leeds Hospital Trust" and "Hull Hospital Trust" share most of their words and are two bodies.
  if (own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word))) return false;
  return measureOverlap(left, right) >= 0.6;
}

function toOwnWords(name: string): string[] {
  return toContentWords(name).filter((word) => !SORT_WORDS.has(word));
}
