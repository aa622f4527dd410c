import { isAdministrativeName } from '../lexicon/administrative-names.ts';
import { COUNCIL_APPOSITIONS, COUNCIL_NOUNS } from '../lexicon/council-life.ts';
import {
  LOCATING_PREPOSITIONS,
  MERGING_WORDS,
  NAMED_AFTER_TOWNS,
  PARTNERING_WORDS,
  PEERAGE,
  PRECURSORS,
} from '../lexicon/place-words.ts';
import { POST_NOUNS } from '../lexicon/post-nouns.ts';
import { FAIR, HINTED, LIKELY, LOOK_AHEAD, PLAUSIBLE, SURE, type Surroundings } from './surroundings.ts';

/** "Torbay, a small authority in the south west,": called an authority by what follows the comma. */
export function judgeDescribed(s: Surroundings): number {
  if (s.after !== ',' || !/^(?:a|an|the|one)$/.test(s.lower(s.place.end + 1))) return 0;
  for (let i = s.place.end + 2; i < s.place.end + 6; i++) {
    const word = s.lower(i);
    if (/^(?:authority|council|unitary)$/.test(word))
      return /^(?:area|house|estate|tax)$/.test(s.lower(i + 1)) ? 0 : LIKELY;
    if (!/^[a-z-]+$/.test(word) || /^(?:whose|where|which|of|in|with|has|is)$/.test(word)) return 0;
  }
  return 0;
}

/** "neighbouring Oldham", "councils such as Kent", "the council was Torbay", "its parents, Ray and Wyre". */
export function judgeApposition(s: Surroundings): number {
  const [one, two, three] = [s.before, s.back(2), s.back(3)];
  if (COUNCIL_APPOSITIONS.has(one) && one !== 'county' && one !== 'counties') return LIKELY;
  if (/^(?:like|including|but|except|bar|–|—|:|was|were|is|are)$/.test(one) && COUNCIL_APPOSITIONS.has(two))
    return LIKELY;
  if (one === 'as' && two === 'such' && COUNCIL_APPOSITIONS.has(three)) return LIKELY;
  if (/^(?:,|:|–|—|\()$/.test(one) && PRECURSORS.has(two)) return LIKELY;
  if (one === 'the' && two === ',' && (three === 'authority' || three === 'authorities')) return LIKELY;
  if (one === 'in' && three === 'unitary' && PRECURSORS.has(two)) return LIKELY;
  if (one === ',' && /^(?:cities|towns|counties|others)$/.test(two)) return PLAUSIBLE;
  if (one === 'for' && /^(?:council|authority)$/.test(two)) return LIKELY;
  return one === 'of' && two !== 'county' && PRECURSORS.has(two) ? LIKELY : isBorough(one, two);
}

/** "the borough of Bolton". */
function isBorough(one: string, two: string): number {
  return one === 'of' && two === 'borough' ? LIKELY : 0;
}

/** "Least at risk are Luton and Bury", "Still looking is Kent. Its director …": the subject after its verb. */
export function judgeLateSubject(s: Surroundings): number {
  if (/^(?:is|was)$/.test(s.before) && s.after === '.' && s.isToldOfNext) return LIKELY;
  return /^(?:is|are|was|were)$/.test(s.before) && s.isAmongCouncils ? PLAUSIBLE : 0;
}

/** "absorbed into Kirklees", "run under Cleveland", "what was then Humberside". */
export function judgeMerger(s: Surroundings): number {
  const two = s.back(2);
  switch (s.before) {
    case 'into':
      return MERGING_WORDS.has(two) ? SURE : 0;
    case 'between':
      return MERGING_WORDS.has(two) || PARTNERING_WORDS.has(two) || two === 'divided' ? LIKELY : 0;
    case 'with':
      return PARTNERING_WORDS.has(two) ? LIKELY : 0;
    case 'by':
      return MERGING_WORDS.has(two) || two === 'replaced' || two === 'succeeded' ? LIKELY : 0;
    case 'under':
      return s.place.councils.every((l) => l.council.ends !== null) ? SURE : 0;
    case 'then':
      return two === 'was' || two === 'were' ? SURE : 0;
    default:
      return 0;
  }
}

/** "Ann Lowe of South Ribble", "late of Fylde", "Luton, whose treasurer …". */
export function judgeAffiliation(s: Surroundings): number {
  if (s.after === ',' && s.lower(s.place.end + 1) === 'whose') {
    // "Fern School in neighbouring Luton, whose head": the school's.
    const link = s.before === 'neighbouring' || s.before === 'nearby' ? s.place.first - 2 : s.place.first - 1;
    if (s.lower(link) === 'in' && s.at(link - 1)?.isCapitalised === true) return 0;
    for (let i = s.place.end + 2; i < s.place.end + 2 + LOOK_AHEAD; i++) {
      if (POST_NOUNS.has(s.lower(i)) || COUNCIL_NOUNS.has(s.lower(i))) return SURE;
      if (NAMED_AFTER_TOWNS.has(s.lower(i))) return 0;
    }
    return FAIR;
  }
  // "Ann Lowe (Kent)", "Ann Lowe (Lab, Luton)".
  if (s.after === ')' && (s.before === '(' || s.before === ',') && isInBracketsOfPerson(s)) return LIKELY;
  if (s.before !== 'of') return 0;
  if (/^(?:late|formerly|previously|latterly|currently)$/.test(s.back(2))) return LIKELY;
  const isOfPerson = s.marks.isPerson(s.start - 2) || s.isPersonAt(s.start - 3);
  // "Baroness Lowe of Ribble": the place is part of the title.
  return isOfPerson && !s.hasBefore(s.start - 2, 5, PEERAGE) ? FAIR : 0;
}

function isInBracketsOfPerson(s: Surroundings): boolean {
  for (let i = s.start - 1; i > s.start - 6; i--) {
    if (s.lower(i) === '(') return s.marks.isPerson(i - 1) || s.isPersonAt(i - 2);
  }
  return false;
}

/** Words that may follow a name coined for a council and leave it the council. */
const AFTER_COUNCIL = new Set(
  'and has is was are were will had have would which but still also in on to for with at by as declined'.split(
    ' ',
  ),
);

/** "but not Adur and Arun": a name coined for a council, where nothing lies in it. */
export function judgeAdministrative(s: Surroundings): number {
  if (s.hasPossessive || s.place.isPart) return 0;
  if (!s.place.councils.every((l) => isAdministrativeName(l.council.short))) return 0;
  const next = s.at(s.place.end);
  if (next?.kind === 'word' && !AFTER_COUNCIL.has(next.lower)) return 0;
  const opener = s.listOpener;
  // "The authority, which covers Dudley, Sandwell and Walsall": the land.
  if (LOCATING_PREPOSITIONS.has(opener) || /^(?:covers?|covering)$/.test(opener)) return 0;
  return s.isAmongCouncils ? HINTED : 0;
}
