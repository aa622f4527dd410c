import { SERVICE_NOUNS } from '../lexicon/council-life.ts';
import {
  AGENT_PARTICLES,
  AGENT_VERBS,
  COUNCIL_AFFAIRS,
  INTERVENTION_NOUNS,
  DEALING_VERBS,
  GRADE_WORDS,
  HIRING_VERBS,
  JUDGING_VERBS,
  PARTIES,
  PLACING_VERBS,
  RATING_VERBS,
  SERVICE_ENDS,
  SERVICE_STARTS,
  WINNING_VERBS,
} from '../lexicon/place-words.ts';
import { CREDIT_GRADE } from './judge-owner.ts';
import { FAIR, HINTED, LIKELY, type Surroundings } from './surroundings.ts';

/** "downgraded Swindon to A2", "branded Sefton inadequate". */
export function judgeObject(s: Surroundings): number {
  if (JUDGING_VERBS.has(s.before)) return LIKELY;
  // "withdrew its A1 on Cornwall"
  if (s.before === 'on' && CREDIT_GRADE.test(s.at(s.start - 2)?.text ?? '')) return LIKELY;
  if (/^visit(?:s|ed|ing)?$/.test(s.before)) return s.hasBefore(s.start - 2, 5, VISITORS) ? LIKELY : 0;
  // "inspectors returned to Torbay", "found Slough making progress"
  const isReturn = s.before === 'to' && /^(?:return(?:s|ed)?|back)$/.test(s.back(2));
  if (isReturn && s.hasBefore(s.start - 3, 5, VISITORS)) return LIKELY;
  if (/^(?:found|finds)$/.test(s.before) && /^(?:making|improving|failing|struggling)$/.test(s.after))
    return LIKELY;
  if (DEALING_VERBS.has(s.before)) return HINTED;
  if (WINNING_VERBS.has(s.before)) return s.hasBefore(s.start - 2, 10, PARTIES) ? HINTED : 0;
  if (PLACING_VERBS.has(s.before)) return PLACED.has(s.after) || isMovedAfterAside(s) ? LIKELY : 0;
  // "gave Luton three stars", "give Luton and Bury a C3".
  if (!GIVING.test(s.before) && !(/^(?:,|and)$/.test(s.before) && GIVING.test(s.listOpener))) return 0;
  const end = endOfList(s);
  return s.at(end)?.kind === 'number' || GIVEN.has(s.lower(end)) ? LIKELY : 0;
}

const GIVING = /^(?:g[ai]v(?:e|es|ing)|sent|sends|send)$/;

/** Past "Luton | and Bury". */
function endOfList(s: Surroundings): number {
  let at = s.place.end;
  while (
    at < s.place.end + LONGEST_ASIDE &&
    (/^(?:,|and)$/.test(s.lower(at)) || s.at(at)?.isCapitalised === true)
  )
    at++;
  return at;
}

/** "a changing of the guard at Wiltshire": where councils are the matter. */
export function judgeAt(s: Surroundings): number {
  if (s.before !== 'at' || !/^[.,;:]?$/.test(s.after) || !s.isAmongCouncils) return 0;
  return s.hasBefore(s.start - 2, 8, LEARNING) ? 0 : HINTED;
}
const LEARNING = new Set(
  'read reads studied study law degree history economics university graduated school educated taught born lives match game'.split(
    ' ',
  ),
);

/** "has cut Croydon, the only one that it follows, from A3 to Baa1". */
function isMovedAfterAside(s: Surroundings): boolean {
  if (s.after !== ',') return false;
  for (let i = s.place.end + 1; i < s.place.end + LONGEST_ASIDE; i++) {
    const token = s.at(i);
    if (token === undefined) return false;
    if (token.text === ',') return /^(?:from|to)$/.test(s.lower(i + 1)) && CODE.test(s.at(i + 2)?.text ?? '');
  }
  return false;
}
const LONGEST_ASIDE = 14;
/** A credit rating, or a landlord's grade. */
const CODE = /^(?:A{1,3}|Aa|Baa?|B{1,3}|Caa|[CGV])[1-4+-]?$/;

const PLACED = new Set('down up at on from in to under among'.split(' '));
/** What is done to a council by those who look into it. */
const REVIEWS = new Set([
  'inspection',
  'inspections',
  'review',
  'audit',
  'takeover',
  'oversight',
  'scrutiny',
]);
const SENT = new Set(['team', 'teams', 'inspectors', 'officials', 'taskforce', 'experts']);
const CHARGES = new Set([
  'complaint',
  'complaints',
  'findings',
  'finding',
  'claim',
  'claims',
  'case',
  'judgment',
  'ruling',
  'action',
]);
const VISITORS = new Set([
  'inspectors',
  'inspector',
  'ofsted',
  'assessors',
  'commissioners',
  'cqc',
  'reviewers',
]);
const GIVEN = new Set('a an its one two three four five no another until'.split(' '));
const CLAUSE_ENDS = new Set([
  ',',
  '.',
  ';',
  ':',
  ')',
  'and',
  'in',
  'last',
  'this',
  'on',
  'to',
  'for',
  'after',
  'but',
  '',
]);

/** "a scheme put forward by Dorset": what an agent does, a council does. */
export function judgeAgent(s: Surroundings): number {
  if (s.before !== 'by') return 0;
  const verb = s.back(2).endsWith('ly') ? s.back(3) : s.back(2);
  if (AGENT_VERBS.has(verb) || s.hasBefore(s.start - 3, 6, HIRING_VERBS)) return LIKELY;
  const isAgent = CLAUSE_ENDS.has(s.after) && (verb.endsWith('ed') || AGENT_PARTICLES.has(verb));
  return isAgent && s.isAmongCouncils ? HINTED : 0;
}

/** "a direction on Dudley", "commissioners at Slough", "to intervene in Luton". */
export function judgeIntervention(s: Surroundings): number {
  if (s.before === 'in' && s.back(2).startsWith('interven')) return LIKELY;
  // "the commissioners running Birmingham"
  if (/^(?:running|overseeing|supervising)$/.test(s.before) && INTERVENTION_NOUNS.has(s.back(2)))
    return LIKELY;
  if (s.before === 'to' && isWrittenTo(s)) return FAIR;
  // "on loan from Fife where he is director"
  if (s.before === 'from' && /^(?:loan|secondment|seconded)$/.test(s.back(2))) return LIKELY;
  // "a commissioner whom ministers had sent to Torbay"
  if (s.before === 'to' && s.back(2) === 'sent' && s.hasBefore(s.start - 3, 8, INTERVENTION_NOUNS))
    return LIKELY;
  if (s.before === 'into' && SENT.has(s.back(2))) return LIKELY;
  if (s.before === 'against' && CHARGES.has(s.back(2))) return LIKELY;
  if (/^(?:of|into|at)$/.test(s.before) && REVIEWS.has(s.back(2))) return LIKELY;
  if (!/^(?:to|on|at|in|into|against|with|for)$/.test(s.before)) return 0;
  for (let n = 2; n < 6; n++) {
    const word = s.back(n);
    if (INTERVENTION_NOUNS.has(word)) return s.back(n + 1) === 'crime' ? 0 : LIKELY;
    if (word === '' || /^[,.;:]$/.test(word)) return 0;
  }
  return 0;
}

/** "wrote the same day to Luton": letters go to councils. */
function isWrittenTo(s: Surroundings): boolean {
  for (let n = 2; n < 7; n++) {
    const word = s.back(n);
    if (/^(?:wrote|written|writes|writing|letters?)$/.test(word)) return true;
    if (word === '' || /^[,.;:]$/.test(word)) return false;
  }
  return false;
}

/** "only two authorities in Wales, Powys and Torfaen": what a number of councils is named as. */
export function judgeCounted(s: Surroundings): number {
  if (s.before !== ',' && s.before !== '–' && s.before !== ':') return 0;
  for (let n = 2; n < 8; n++) {
    const word = s.back(n);
    if (word === '' || /^[,.;:]$/.test(word)) return 0;
    if (/^(?:authorities|councils|boroughs|counties)$/.test(word)) return LIKELY;
  }
  return 0;
}

/** "children's services in Torbay", "the finances of Thurrock". */
export function judgeService(s: Surroundings): number {
  const noun = s.back(2);
  if (s.before === 'for' && noun === 'services') return HINTED;
  if (!/^(?:in|at|of|within|across)$/.test(s.before)) return 0;
  // "the council in Stoke" is one; "a council in Kent" and "councils in Kent" are others.
  if (noun === 'councils' && s.before === 'in' && s.back(3) === 'the')
    return /^(?:,|and)$/.test(s.after) ? LIKELY : 0;
  if (noun === 'council' && s.before === 'in') return s.back(3) === 'the' ? LIKELY : 0;
  // "Education in Monmouthshire has been lifted out of …"
  if (noun === 'education' && s.back(3) === '' && /^(?:has|was|is|have)$/.test(s.after)) return HINTED;
  if (SERVICE_NOUNS.has(noun) && (s.before === 'at' || COUNCIL_AFFAIRS.has(noun))) return LIKELY;
  if (SPECIAL_NEEDS.has(noun) && s.hasBefore(s.start - 2, 40, AREA_OUTCOMES)) return LIKELY;
  return SERVICE_ENDS.has(noun) && s.hasBefore(s.start - 2, 4, SERVICE_STARTS) ? FAIR : 0;
}

/** "has rated education services good in Newport, Conwy and …": whose services have the grade. */
export function judgeGradedIn(s: Surroundings): number {
  if (s.before !== 'in' && s.before !== 'at') return 0;
  const isQuoted = /^[”"’']$/.test(s.back(2));
  if (!GRADE_WORDS.has(s.back(isQuoted ? 3 : 2))) return 0;
  return s.hasBefore(s.start - 2, GRADED_WITHIN, RATING_VERBS) ? LIKELY : 0;
}
const GRADED_WITHIN = 24;

/** "failings in support for children with SEND in Kent": whom the partnership of the area, led by its council, serves. */
const SPECIAL_NEEDS = new Set(['send', 'needs', 'disabilities', 'partnership']);
const AREA_OUTCOMES = new Set(['failings', 'inconsistent', 'inconsistencies', 'outcomes']);
