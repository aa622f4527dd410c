import type { OrganisationKind } from '../../../record/index.ts';

/**
 * Nouns that close the name of an organisation, with what they make of it when no other word of the name
 * says more. Gathered from the names of bodies in UK public life.
 */
export const HEAD_KINDS: ReadonlyMap<string, OrganisationKind> = new Map<string, OrganisationKind>([
  ...kind('trust', 'trust'),
  ...kind(
    'school',
    'school schools academy academies primary infants juniors grammar comprehensive nursery pre-school preschool college pru ysgol high',
  ),
  ...kind('university', 'university'),
  ...kind('care-home', 'home'),
  ...kind('nhs', 'hospital hospitals infirmary hospice icb ccg'),
  ...kind('police', 'police constabulary'),
  ...kind('fire-service', 'brigade'),
  ...kind('housing', 'homes housing'),
  ...kind(
    'association',
    'association federation society institute alliance confederation network coalition guild',
  ),
  ...kind('union', 'union'),
  ...kind('charity', 'charity foundation hospice'),
  ...kind(
    'company',
    'co-operative cooperative co-op ltd limited llp plc inc group company corporation partners associates consulting solutions enterprises architects consultants consultancy holdings ventures airport café cafe hotel bank healthcare homecare buses coaches travel trains radio brewery breweries stores',
  ),
  ...kind('committee', 'committee panel board forum commission taskforce'),
  ...kind(
    'other',
    'partnership consortium authority agency fund ombudsman inspectorate museum gallery theatre cathedral diocese library campaign club fc observatory chamber office tribunal parliament trustees institution voice together matters rovers wanderers athletic albion united harriers harlequins rfc afc choir orchestra opera ballet',
  ),
]);

/** Nouns that close a company's name only where a name of its own goes before: "Tallow Property Services". */
export const SERVICE_HEADS: ReadonlySet<string> = new Set(['services', 'service']);

/** Nouns that close the name of a care home, and of many another building. */
export const HOUSE_HEADS: ReadonlySet<string> = new Set(
  'house court lodge manor grange view gardens cottage villa'.split(' '),
);

/** Words of a body's name that say what it does and not which one it is. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of for and in on to at with its our this that local national regional district borough city county town council councils ' +
    'authority authorities children child adult adults social care health wellbeing education learning schools school ' +
    'police fire crime rescue service services housing homes transport planning scrutiny overview finance audit governance ' +
    'standards licensing resources corporate environment environmental community communities public safety safeguarding ' +
    'improvement partnership board panel committee forum trust academy nhs foundation integrated clinical commissioning group ' +
    'young people families family highways economy economic growth development place culture leisure digital policy strategy strategic ' +
    'cabinet executive full annual joint independent labour conservative liberal democrat green reform tory lib dem ukip plaid snp ' +
    'dup sdlp sinn féin alliance uup combined unitary mayoral property customer legal human support early help ' +
    'general select highway waste water energy pension pensions employment appeals constitution member members staff new old special'
  ).split(' '),
);

/** A word before "of" that belongs to the same name: "University of X". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  (
    'hospitals university diocese archdiocese bank friends institute college school academy society council association federation church ' +
    'isle isles vale forest city borough county kingdom house office department ministry board hospital chamber commission ' +
    'confederation union guild museum order league riding faculty museum centre court registrar board bishop duchy campaign'
  ).split(' '),
);

/** A word before "for" that belongs to the same name: "Centre for Cities". */
export const FOR_HEADS: ReadonlySet<string> = new Set(
  'department centre campaign institute society association foundation office action alliance transport skills homes agency trust network forum commission council coalition board together fund ministry partners partnership achieving'.split(
    ' ',
  ),
);

/** Words that open a name and are none of it: sentence openers, determiners. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    'christmas easter neither either nor the a an in at on for from with by but and or so if when while after before since until though although as that this these those ' +
    'it its he she they we you i his her their our my your who which what where how why no not now then there here today ' +
    'yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december earlier later last next meanwhile however also both each every some any all most many ' +
    'neighbouring nearby former ex- formerly previously only even under over between about against during among across asked ' +
    'ask unlike like because despite separately finally elsewhere another other one two three four five six seven eight nine ten ' +
    'inspectors elected mr mrs ms miss dr sir dame lord lady baroness professor prof rev cllr coun councillor alderman'
  ).split(' '),
);

function kind(value: OrganisationKind, words: string): [string, OrganisationKind][] {
  return words.split(' ').map((word) => [word, value]);
}
