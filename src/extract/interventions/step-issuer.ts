import type { Token } from '../reading/index.ts';
import { PhraseTable } from '../ratings/phrase-table.ts';
import type { StepMention } from './find-steps.ts';

// Who takes formal steps, as newspapers name them, with the common name.
const ISSUERS: Readonly<Record<string, string>> = {
  'Department for Education':
    "department for education|dfe|education secretary|education minister|children's minister",
  'Ministry of Housing, Communities and Local Government':
    'ministry of housing, communities and local government|mhclg|department for levelling up, housing and communities|dluhc|' +
    'department for communities and local government|dclg',
  'Secretary of State':
    'secretary of state|communities secretary|local government secretary|levelling up secretary',
  'Local Government Minister': "local government minister|local government minister's",
  government: 'government|ministers|minister|whitehall',
  'Welsh Government': 'welsh government|welsh ministers',
  'Scottish Government': 'scottish government|scottish ministers',
  'NHS England': 'nhs england',
  Ofsted: 'ofsted',
  Estyn: 'estyn',
  CQC: 'cqc|care quality commission',
  'Care Inspectorate Wales': 'care inspectorate wales|ciw',
  'Care Inspectorate': 'care inspectorate',
  RQIA: 'rqia|regulation and quality improvement authority',
  'Regulator of Social Housing': 'regulator of social housing|rsh|social housing regulator|housing regulator',
  HMICFRS: 'hmicfrs|hmic',
  'Local Government Auditor': 'local government auditor',
  'district auditor': 'district auditor',
  'Wales Audit Office': 'audit wales|auditor general for wales',
  LGA: 'lga|local government association',
  auditor: 'auditor|auditors|external auditor|external auditors',
};

const TABLE = new PhraseTable<string>(
  Object.entries(ISSUERS).flatMap(([by, forms]) => forms.split('|').map((f) => [f, by] as const)),
);

const NAMES = new Set(Object.values(ISSUERS).flatMap((forms) => forms.split('|')));

/** Whether a body is one that takes such steps: it is no subject of them. */
export function isIssuer(name: string): boolean {
  const lower = name.toLowerCase().replace(/^the /, '');
  return NAMES.has(lower) || STATE.test(lower);
}

/** Courts and parliaments, toward which nobody takes a step. */
const STATE =
  /^(?:(?:high|supreme|crown|county) court|court of appeal|senedd|(?:scottish )?parliament|house of commons)$/;

const AUDIT_STEPS = new Set(['public interest report', 'statutory recommendations']);
const AUDITORS = new Set(['auditor', 'district auditor', 'Local Government Auditor', 'Wales Audit Office']);

/** Who took a step: the nearest of those who take such steps in its sentence; null where none is named. */
export function findIssuer(
  tokens: readonly Token[],
  step: StepMention,
  first: number,
  end: number,
): string | null {
  // A section 114 notice is the finance officer's own; nobody imposes it on the council.
  if (step.type === 'section 114 notice') return null;
  const isAudit = AUDIT_STEPS.has(step.type);
  let best: { by: string; distance: number } | null = null;
  for (let i = Math.max(first, step.first - 40); i < Math.min(end, step.end + 40); i++) {
    const match = TABLE.matchAt(tokens, i, end);
    if (match === null) continue;
    const isAfter = match.first >= step.end;
    const isAgent = /^(?:by|from|the)$/.test(tokens[match.first - 1]?.lower ?? '');
    const distance = isAfter ? match.first - step.end + (isAgent ? 0 : 30) : step.first - match.end;
    if (AUDITORS.has(match.value) === isAudit && (best === null || distance < best.distance)) {
      best = { by: match.value, distance };
    }
    i = match.end - 1;
  }
  return best?.by ?? null;
}
