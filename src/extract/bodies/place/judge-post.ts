import type { Token } from '../../reading/index.ts';
import { AUXILIARIES, LIFE_WORDS, OTHER_SERVICES } from '../lexicon/place-words.ts';
import { PLACE_POSTS, POST_NOUNS } from '../lexicon/post-nouns.ts';
import { FAIR, LIKELY, LOOK_BACK, SURE, type Surroundings } from './surroundings.ts';

const PREPOSITIONS = new Set(['of', 'at', 'for', 'with', 'in', 'across']);
/** Posts outside councils as often as in them. */
const COMMON_POSTS = new Set([
  'president',
  'manager',
  'managers',
  'secretary',
  'solicitor',
  'lawyer',
  'architect',
  'adviser',
  'advisor',
]);
const OFFICES = new Set(
  'job post role vacancy leadership cabinet executive budget intervention administration directors commissioners leader chief mayor boss spokesperson spokesman spokeswoman local'.split(
    ' ',
  ),
);
/** Posts whose "for" names a ward or a seat: "councillor for Hyde". */
const WARD_POSTS = /^(?:councillors?|members?|alderm[ae]n)$/;

/** "Bolton chief executive", "Ex-Newham housing director", "Leeds children's services". */
export function judgePostAfter(s: Surroundings): number {
  if (s.hasPossessive) return 0;
  if (s.after === 'children' || s.after === 'adult') return FAIR;
  // "the Kent job", "the Leeds leadership".
  if (s.before === 'the') return OFFICES.has(s.after) ? LIKELY : 0;
  if (!s.opensPost(s.place.end)) return 0;
  // A county has no mayor: he is some other authority's.
  return s.after === 'mayor' && s.place.councils[0]?.council.kind === 'county' ? 0 : LIKELY;
}

/** "leader of Calderdale", "cabinet member for finance at Kent", "assistant director in Bury". */
export function judgePostBefore(s: Surroundings): number {
  // "mayor of the West Midlands"
  const isRegion =
    s.before === 'the' && s.back(2) === 'of' && s.place.councils[0]?.council.kind === 'combined';
  const isSpread = isRegion || s.before === 'both' || s.before === 'neighbouring';
  const preposition = isSpread ? s.back(2) : s.before;
  if (!PREPOSITIONS.has(preposition)) return 0;
  const at = s.start - (isSpread ? 3 : 2);
  for (let i = at; i > at - LOOK_BACK; i--) {
    const token = s.at(i);
    if (token === undefined || PLACE_POSTS.has(token.lower) || LIFE_WORDS.has(token.lower)) return 0;
    if (/^[.;:!?]$/.test(token.text)) return 0;
    if (POST_NOUNS.has(token.lower))
      return judgePost(s, token, preposition, i === at || isPortfolio(s, i + 1, at));
  }
  return 0;
}

/** "In Dudley, where Asha Day is director of children's services": whoever is in office there. */
export function judgePostThere(s: Surroundings): number {
  if (s.after !== ',' || s.lower(s.place.end + 1) !== 'where' || !s.isPersonAt(s.place.end + 2)) return 0;
  const name = s.place.end + 2;
  for (let i = name + 1; i < name + LONGEST_NAME; i++) {
    if (!HOLDING.test(s.lower(i))) continue;
    const at = /^(?:the|its|council|deputy|acting|interim)$/.test(s.lower(i + 1)) ? i + 2 : i + 1;
    return COUNCIL_OFFICES.test(`${s.lower(at)} ${s.lower(at + 1)} `) ? LIKELY : 0;
  }
  return 0;
}

const LONGEST_NAME = 7;
const HOLDING = /^(?:is|was|remains|became|becomes)$/;
const COUNCIL_OFFICES =
  /^(?:leader|dcs|dass|mayor|chief executive|cabinet member|director of|executive director) /;

/** "head of roads in Falkirk": between post and place only what the post is for. */
function isPortfolio(s: Surroundings, from: number, to: number): boolean {
  if (!/^(?:of|for)$/.test(s.lower(from))) return false;
  for (let i = from + 1; i <= to; i++) {
    const token = s.at(i);
    if (token?.kind !== 'word' && token?.kind !== 'possessive') return false;
    if (token.isCapitalised || AUXILIARIES.has(token.lower)) return false;
  }
  return true;
}

function judgePost(s: Surroundings, post: Token, preposition: string, isNext: boolean): number {
  if (preposition === 'for' && (WARD_POSTS.test(post.lower) || s.lower(post.index - 1) === 'crime')) return 0;
  if (OTHER_SERVICES.has(s.lower(post.index - 1))) return 0;
  if (COMMON_POSTS.has(post.lower) && preposition !== 'at') return 0;
  // "the tallest treasurer in the East Midlands": the region.
  if (preposition === 'in' && s.place.councils[0]?.council.kind === 'combined') return 0;
  switch (preposition) {
    case 'at':
    case 'with':
      return COMMON_POSTS.has(post.lower) ? FAIR : SURE;
    case 'of':
      return isNext ? SURE : FAIR;
    case 'for':
      return isNext || s.before === 'both' ? LIKELY : 0;
    default:
      return isNext ? FAIR : 0;
  }
}
