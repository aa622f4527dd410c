import type { OrganisationKind } from '../../../record/index.ts';

/** What a noun after "the" may stand for when a body has been named. */
export interface GenericNoun {
  /** "the council": a council in focus. */
  readonly isCouncil: boolean;
  /** Kinds of council that the noun fits; any where empty. */
  readonly councilKinds: readonly string[];
  /** Kinds of organisation that it fits. */
  readonly kinds: readonly OrganisationKind[];
  /** A word that the organisation's name must hold, if its kind alone does not tell. */
  readonly word: string | null;
}

const council = (...councilKinds: string[]): GenericNoun => ({
  isCouncil: true,
  councilKinds,
  kinds: [],
  word: null,
});
const organisation = (word: string | null, ...kinds: OrganisationKind[]): GenericNoun => ({
  isCouncil: false,
  councilKinds: [],
  kinds,
  word,
});

export const GENERIC_NOUNS: ReadonlyMap<string, GenericNoun> = new Map<string, GenericNoun>([
  ['council', council()],
  ['authority', { isCouncil: true, councilKinds: [], kinds: ['fire-service'], word: 'authority' }],
  ['county', council('county', 'unitary', 'welsh', 'welsh-county', 'scottish')],
  [
    'borough',
    council(
      'london-borough',
      'metropolitan',
      'unitary',
      'district',
      'welsh',
      'ni-district',
      'city-corporation',
    ),
  ],
  [
    'city',
    council(
      'metropolitan',
      'unitary',
      'district',
      'scottish',
      'welsh',
      'ni-district',
      'london-borough',
      'city-corporation',
    ),
  ],
  ['unitary', council('unitary')],
  ['comhairle', council('scottish')],
  ['district', council('district', 'ni-district')],
  ['corporation', council('city-corporation')],
  ['island', council('unitary', 'welsh', 'scottish')],
  ['trust', organisation('trust', 'trust', 'nhs', 'housing', 'charity')],
  ['school', organisation(null, 'school')],
  ['academy', organisation('academy', 'school')],
  ['college', organisation('college', 'school')],
  ['university', organisation(null, 'university')],
  ['home', organisation(null, 'care-home')],
  ['force', organisation(null, 'police')],
  ['brigade', organisation(null, 'fire-service')],
  ['service', organisation('service', 'fire-service', 'police')],
  ['association', organisation(null, 'housing', 'association')],
  ['landlord', organisation(null, 'housing')],
  ['group', organisation('group', 'housing', 'company')],
  ['charity', organisation(null, 'charity')],
  ['union', organisation(null, 'union')],
  ['company', organisation(null, 'company')],
  ['firm', organisation(null, 'company')],
  ['watchdog', organisation(null, 'inspectorate')],
  ['regulator', organisation(null, 'inspectorate')],
  ['inspectorate', organisation(null, 'inspectorate')],
  ['ombudsman', organisation('ombudsman', 'inspectorate')],
  ['commission', organisation('commission', 'inspectorate', 'committee')],
  ['agency', organisation('agency', 'other', 'nhs', 'inspectorate', 'company')],
  ['department', organisation(null, 'department')],
  ['ministry', organisation('ministry', 'department')],
  ['partnership', organisation('partnership', 'other', 'nhs', 'trust')],
  ['panel', organisation('panel', 'committee')],
  ['board', organisation('board', 'committee', 'nhs')],
  ['committee', organisation('committee', 'committee')],
  ['society', organisation(null, 'association')],
  ['network', organisation('network', 'association')],
]);

/** Phrases that stand for a council without naming it: "the town hall", "County Hall". */
export const SEATS: ReadonlySet<string> = new Set([
  'town hall',
  'county hall',
  'city hall',
  'shire hall',
  'civic centre',
  'guildhall',
]);
