import type { TokenRange } from '../../reading/index.ts';
import {
  ARRIVING_VERBS,
  CAREER_WORDS,
  EMPLOYMENT,
  JOINING_VERBS,
  LEADING_VERBS,
  LEAVING_FOR,
  MOVING_VERBS,
  OCCASIONS,
  OTHER_SERVICES,
  SWAPPING_VERBS,
} from '../lexicon/place-words.ts';
import { POST_NOUNS } from '../lexicon/post-nouns.ts';
import { FAIR, HINTED, LIKELY, LOOK_BACK, type Surroundings } from './surroundings.ts';

/** How far before "from Haringey" the verb of coming may stand. */
const LONGEST_ARRIVAL = 12;
/** How far before "for Kent" the verb of leaving: "left in May, for Kent". */
const LONGEST_LEAVE = 5;
const CLAUSE_ENDS = new Set([
  ',',
  '.',
  ';',
  ')',
  '–',
  '—',
  'and',
  'but',
  'where',
  'in',
  'for',
  'since',
  'until',
  'when',
  '',
]);

/** "she leaves Luton", "joined Harrow from Brent", "moves to Bury": where a career is the matter. */
export function judgeMove(s: Surroundings): number {
  const verb = s.back(2);
  const swap = judgeSwap(s);
  if (swap > 0) return swap;
  if (JOINING_VERBS.has(s.before)) {
    // "after leaving Brent she …".
    const isClause = s.before.endsWith('ing') && /^(?:after|before|since|on|by)$/.test(verb);
    if (isClause || isOfCareer(s, sentenceOf(s))) return FAIR;
    // "is leaving Bexley for Barnet".
    if (s.after === 'for' && s.at(s.place.end + 1)?.isCapitalised) return HINTED;
    return verb === 'has' && isOfCareer(s, paragraphOf(s)) ? HINTED : 0;
  }
  if (s.before === 'to') {
    // "Mr Bell to Suffolk, and Ms Orr to Norfolk".
    const isMove = MOVING_VERBS.has(verb) || s.marks.isPerson(s.start - 2);
    return isMove && isOfCareer(s, sentenceOf(s)) && !namesAnother(s) ? FAIR : 0;
  }
  if (s.before === 'for') {
    if (!s.hasBefore(s.start - 2, LONGEST_LEAVE, LEAVING_FOR)) return 0;
    if (isOfCareer(s, sentenceOf(s))) return FAIR;
    return s.hasBefore(s.start - 3, 3, JOINING_VERBS) ? HINTED : 0;
  }
  if (s.before !== 'from') return 0;
  // "housing officers from Gravesham".
  if (POST_NOUNS.has(verb)) return OTHER_SERVICES.has(s.back(3)) ? 0 : FAIR;
  return judgeOrigin(s);
}

/** "came last year from Luton, where she was treasurer". */
function judgeOrigin(s: Surroundings): number {
  const isCareer = isOfCareer(s, sentenceOf(s));
  if (isCareer && s.after === ',' && s.lower(s.place.end + 1) === 'where') return LIKELY;
  for (let n = 2; n < LONGEST_ARRIVAL; n++) {
    const word = s.back(n);
    if (word === '' || /^[.;:]$/.test(word)) return 0;
    if (ARRIVING_VERBS.has(word)) return isCareer ? FAIR : 0;
  }
  return 0;
}

/** "a spell at Kent", "monitoring officer there and at Stockport". */
export function judgeWorkplace(s: Surroundings): number {
  if (s.before === 'both') return /^(?:serv|cover)/.test(s.back(2)) ? FAIR : 0;
  if (/^covers?$|^covering$/.test(s.before)) return isOfCareer(s, sentenceOf(s)) ? FAIR : 0;
  if (s.before === 'in' && /^(?:takes?|took|taking|stints?|spells?)$/.test(s.back(2))) return FAIR;
  // "after a similar role in Luton"
  if (s.before === 'in' && /^(?:role|job|post|position)$/.test(s.back(2)))
    return /^(?:similar|same|equivalent|previous|last|corresponding)$/.test(s.back(3)) ? FAIR : 0;
  if (
    s.before === 'at' &&
    /^(?:was|is|been|now|still)$/.test(s.back(2)) &&
    s.hasBefore(s.start - 3, 3, PRONOUNS)
  )
    return LIKELY;
  // "his counterpart in Luton", "her opposite number at Bury"
  const isCounterpart = s.back(2) === 'counterpart' || (s.back(2) === 'number' && s.back(3) === 'opposite');
  if (isCounterpart && /^(?:in|at)$/.test(s.before)) return LIKELY;
  // "a stint as director on the Isle of Wight"
  if (s.before === 'on' && s.lower(s.start) === 'the') return isOfCareer(s, sentenceOf(s)) ? FAIR : 0;
  if (s.before === 'at' && isAtNamed(s)) return FAIR;
  if (s.before !== 'at' || s.hasBefore(s.start - 2, 5, OCCASIONS)) return 0;
  if (EMPLOYMENT.has(s.back(2))) return LIKELY;
  return CLAUSE_ENDS.has(s.after) && isOfCareer(s, sentenceOf(s)) ? FAIR : 0;
}

/** "who leads Leeds", "ran Barnet for ten years", "took charge of Slough". */
export function judgeLeading(s: Surroundings): number {
  const isLeading =
    LEADING_VERBS.has(s.before) || (s.before === 'run' && /^(?:has|have|had|to)$/.test(s.back(2)));
  if (isLeading) return CLAUSE_ENDS.has(s.after) || s.after === 'as' || s.after === 'from' ? LIKELY : 0;
  if (s.before === 'over') return /^(?:took|taking|take|takes|taken)$/.test(s.back(2)) ? FAIR : 0;
  return s.before === 'of' && /^(?:charge|helm|control|running|reins)$/.test(s.back(2)) ? LIKELY : 0;
}

/** "swaps Devon for Dorset". */
function judgeSwap(s: Surroundings): number {
  if (SWAPPING_VERBS.has(s.before)) return s.after === 'for' ? FAIR : 0;
  return s.before === 'for' && s.hasBefore(s.start - 2, 5, SWAPPING_VERBS) ? FAIR : 0;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'who', "she'd", "he'd"]);

/** "was at Luton BC until May, and at Slough before that". */
function isAtNamed(s: Surroundings): boolean {
  for (let i = s.start - 2; i > s.start - 14 && s.at(i) !== undefined; i--) {
    if (s.lower(i) === 'at' && s.marks.isNamed(i + 1)) return true;
  }
  return false;
}

/** "moved to Exeter as treasurer of another council": the place is where that council sits. */
function namesAnother(s: Surroundings): boolean {
  if (s.after !== 'as') return false;
  for (let i = s.place.end; i < s.place.end + LOOK_BACK; i++) {
    if (s.at(i) !== undefined && s.marks.isNamed(i)) return true;
  }
  return false;
}

function sentenceOf(s: Surroundings): TokenRange {
  return s.reading.sentences[s.at(s.place.first)!.sentence]!;
}

function paragraphOf(s: Surroundings): TokenRange {
  const { firstToken, endToken } = s.reading.paragraphs[s.at(s.place.first)!.paragraph]!;
  return { first: firstToken, end: endToken };
}

/**
 * Whether the words speak of posts, and of no other service: a fire officer who comes "from Kent" comes from
 * its brigade.
 */
function isOfCareer(s: Surroundings, { first, end }: TokenRange): boolean {
  let speaksOfPosts = false;
  for (let i = first; i < end; i++) {
    const { lower } = s.reading.tokens[i]!;
    if (OTHER_SERVICES.has(lower)) return false;
    speaksOfPosts ||= POST_NOUNS.has(lower) || CAREER_WORDS.has(lower);
  }
  return speaksOfPosts;
}
