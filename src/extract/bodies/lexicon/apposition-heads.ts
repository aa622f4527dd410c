import type { OrganisationKind } from '../../../record/index.ts';

/** What an organisation without a telling name is called beside it: "Bright Shore, the charity". */
export const APPOSED_AFTER: ReadonlyMap<string, OrganisationKind> = new Map<string, OrganisationKind>([
  ['charity', 'charity'],
  ['charities', 'charity'],
  ['association', 'housing'],
  ['landlord', 'housing'],
  ['provider', 'company'],
  ['company', 'company'],
  ['firm', 'company'],
  ['consultancy', 'company'],
  ['consultants', 'company'],
  ['contractor', 'company'],
  ['developer', 'company'],
  ['outsourcer', 'company'],
  ['home', 'care-home'],
  ['hospice', 'charity'],
  ['trust', 'trust'],
  ['school', 'school'],
  ['academy', 'school'],
  ['college', 'school'],
  ['union', 'union'],
  ['tank', 'other'],
  ['agency', 'other'],
  ['quango', 'other'],
  ['regulator', 'inspectorate'],
  ['partnership', 'other'],
]);

/** The same directly before a name: "the consultants Alder Wick". */
export const APPOSED_BEFORE: ReadonlyMap<string, OrganisationKind> = new Map<string, OrganisationKind>([
  ['charity', 'charity'],
  ['association', 'housing'],
  ['landlord', 'housing'],
  ['consultants', 'company'],
  ['consultancy', 'company'],
  ['accountants', 'company'],
  ['auditors', 'company'],
  ['contractor', 'company'],
  ['developer', 'company'],
  ['developers', 'company'],
  ['outsourcer', 'company'],
  ['operator', 'company'],
  ['housebuilder', 'company'],
  ['supplier', 'company'],
  ['firm', 'company'],
  ['tank', 'other'],
  ['trust', 'trust'],
  ['company', 'company'],
  ['agency', 'other'],
]);

/** The same before a comma: "its auditors, Hale Rowe, said"; "a home run by the council, Fern View". */
export const COMMA_HEADS: ReadonlyMap<string, OrganisationKind> = new Map<string, OrganisationKind>([
  ...APPOSED_BEFORE,
  ['home', 'care-home'],
  ['school', 'school'],
  ['academy', 'school'],
  ['nursery', 'school'],
  ['hospice', 'charity'],
  ['other', 'other'],
]);

/** What a "group" that bears a name is for. */
export const CAUSES: ReadonlySet<string> = new Set(
  'campaign campaigning pressure action lobby tenants residents community parents housing support'.split(' '),
);

/** Words that, after "trust", "home" and the like, show that the noun ends there. */
export const AFTER_APPOSITION: ReadonlySet<string> = new Set(
  ', . ; : ) – — which that in run owned with based where and for near on of from at to set'.split(' '),
);
