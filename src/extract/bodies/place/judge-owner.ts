import { COUNCIL_NOUNS } from '../lexicon/council-life.ts';
import {
  CLAUSE_WORDS,
  GRADE_WORDS,
  NAMED_AFTER_TOWNS,
  OTHER_SERVICES,
  RATING_VERBS,
  SERVICE_STARTS,
} from '../lexicon/place-words.ts';
import { PLACE_POSTS, POST_NOUNS } from '../lexicon/post-nouns.ts';
import { FAIR, LIKELY, LOOK_AHEAD, SURE, type Surroundings } from './surroundings.ts';

/** "biggest", "best-known", "most". */
const SUPERLATIVE = /^(?:most|best|oldest|top|leading|\p{L}+est)(?:-|$)/u;

/** How far from a place's possessive its grade may stand. */
const LONGEST_GRADING = 14;

/** As agencies and the landlords' regulator write them. */
export const CREDIT_GRADE = /^(?:A{2,3}|BBB?|A[1-3]|Aa[1-3a]|Baa[1-3]|[CGV][1-4])$/;

/** "Kent's cabinet member", "Surrey's children's services", "Luton's good of last year". */
export function judgePossessive(s: Surroundings): number {
  if (!s.hasPossessive) return 0;
  const { end } = s.place;
  // "one of Kent's biggest housing associations": it has many.
  if (s.before === 'of' && s.lower(s.place.first - 2) === 'one' && SUPERLATIVE.test(s.lower(end + 1)))
    return 0;
  // "South Ribble's Ann Lowe": one of its members or officers.
  if (s.isPersonAt(end + 1)) return LIKELY;
  // "affirmed Wandsworth's AA+"
  if (CREDIT_GRADE.test(s.at(end + 1)?.text ?? '')) return SURE;
  // "Luton's, in the spring, was the longest": the notice, the rating or the budget just spoken of.
  if (s.before === '' && /^(?:,|was|were|had|has|is|would|will|came|arrived)$/.test(s.lower(end + 1)))
    return FAIR;
  for (let i = end + 1; i <= end + LOOK_AHEAD; i++) {
    const token = s.at(i);
    if (token === undefined || (token.kind === 'punctuation' && !/^[’'‘"“”]$/.test(token.text))) return 0;
    // "Hampshire's chief fire officer".
    if (OTHER_SERVICES.has(token.lower) || OTHER_SERVICES.has(s.lower(i + 1))) return 0;
    if (PLACE_POSTS.has(token.lower)) return 0;
    if (POST_NOUNS.has(token.lower)) return SURE;
    if (COUNCIL_NOUNS.has(token.lower)) return i === end + 1 ? SURE : LIKELY;
    if (CLAUSE_WORDS.has(token.lower)) return 0;
  }
  return 0;
}

/** "So much for Luton. Its social care is sound.": what the next sentence says it owns. */
export function judgeAnaphor(s: Surroundings): number {
  if (!s.opensClause || s.hasPossessive) return 0;
  const { tokens, sentences } = s.reading;
  const next = sentences[tokens[s.place.first]!.sentence + 1];
  if (next === undefined || tokens[next.first]!.lower !== 'its') return 0;
  for (let i = next.first + 1; i < Math.min(next.end, next.first + 4); i++) {
    const word = tokens[i]!.lower;
    if (SERVICE_STARTS.has(word) || COUNCIL_NOUNS.has(word) || POST_NOUNS.has(word)) return FAIR;
  }
  return 0;
}

/** "Bury's adoption panel was judged outstanding": what is graded belongs to the council. */
export function judgeGraded(s: Surroundings): number {
  if (!s.hasPossessive) return 0;
  let hasVerb = false;
  for (let i = s.place.end + 1; i < s.place.end + LONGEST_GRADING; i++) {
    const word = s.lower(i);
    if (word === '' || /^[.;:]$/.test(word) || NAMED_AFTER_TOWNS.has(word)) return 0;
    if (RATING_VERBS.has(word)) hasVerb = true;
    else if (hasVerb && GRADE_WORDS.has(word)) return LIKELY;
  }
  return 0;
}
