import { type Token, waitFor } from '../reading/index.ts';
import { PhraseTable } from './phrase-table.ts';

export interface RaterMention {
  readonly first: number;
  readonly end: number;
  /** The rater's common name; null for "the watchdog" and the like. */
  readonly by: string | null;
  readonly sentence: number;
}

// Forms as newspapers print them, lower case.
const NAMES: Readonly<Record<string, string>> = {
  Ofsted: "ofsted|office for standards in education|ofsted's",
  CQC: 'cqc|care quality commission',
  'Regulator of Social Housing':
    'regulator of social housing|rsh|social housing regulator|housing regulator|regulator for social housing|' +
    'housing watchdog|social housing watchdog|homes and communities agency|housing regulator for england',
  HMICFRS:
    "hmicfrs|hmic|hm inspectorate of constabulary|majesty's inspectorate of constabulary|inspectorate of constabulary|" +
    'fire inspectorate|police inspectorate|fire watchdog|police watchdog|constabulary inspectorate|policing inspectorate',
  'HM Inspectorate of Probation':
    'inspectorate of probation|hmi probation|hmip|probation inspectorate|probation watchdog',
  Estyn: 'estyn|welsh schools inspectorate|education inspectorate for wales',
  'Care Inspectorate Wales':
    'care inspectorate wales|ciw|arolygiaeth gofal cymru|care and social services inspectorate wales|cssiw',
  'Care Inspectorate': 'care inspectorate',
  'Education Scotland': 'education scotland',
  'HM Inspectorate of Education': 'hm inspectorate of education|hmie',
  'Care Commission': 'care commission|scottish commission for the regulation of care',
  'Education and Training Inspectorate': 'education and training inspectorate|eti',
  'Commission for Social Care Inspection': 'commission for social care inspection|csci',
  'Social Services Inspectorate': 'social services inspectorate|ssi',
  'Audit Commission': 'audit commission|comprehensive performance assessment|cpa',
  "Moody's": "moody's|moodys|moody's investors service|moody's ratings|moody",
  "Standard & Poor's": "standard and poor's|standard and poors|s and p|s and p global|standard & poor's",
  Fitch: 'fitch|fitch ratings',
  'Food Standards Agency': 'food standards agency|food hygiene rating|food hygiene scheme',
};

// Stand for whichever rater the article speaks of.
const GENERIC =
  'inspectors|inspector|inspectorate|regulator|watchdog|assessors|inspection team|credit rating agency|' +
  'rating agency|ratings agency|agency|inspection|inspections|reinspection|re-inspection|assessment|lead inspector';

/** Names that were common words elsewhere: to be a rater they must be printed in capitals. */
const CAPITALS_ONLY = new Set([
  'rsh',
  'ssi',
  'eti',
  'hmic',
  'cpa',
  'hmip',
  'ciw',
  'cqc',
  's',
  'moody',
  'estyn',
  'ofsted',
  'hmie',
  'fitch',
]);

const TABLE = new PhraseTable<string | null>([
  ...Object.entries(NAMES).flatMap(([by, forms]) => forms.split('|').map((f) => [f, by] as const)),
  ...GENERIC.split('|').map((f) => [f, null] as const),
]);

const FIRST_WORDS = waitFor(TABLE.firstWords());

/** Finds every mention of a rater, in text order. */
export function findRaters(tokens: readonly Token[]): RaterMention[] {
  const found: RaterMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.triggers & FIRST_WORDS) === 0 || token.kind !== 'word') continue;
    const match = TABLE.matchAt(tokens, i, tokens.length);
    if (match === null) continue;
    if (CAPITALS_ONLY.has(token.lower) && !token.isCapitalised) continue;
    found.push({ first: match.first, end: match.end, by: match.value, sentence: token.sentence });
    i = match.end - 1;
  }
  return found;
}

const CREDIT: ReadonlySet<string> = new Set(["Moody's", "Standard & Poor's", 'Fitch']);

/** Whether a rater grades debt: its grades are letters, never words. */
export function isCreditRater(by: string | null): boolean {
  return by !== null && CREDIT.has(by);
}
