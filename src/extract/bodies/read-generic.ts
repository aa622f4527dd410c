import { type Reading, type Token, waitFor } from '../reading/index.ts';
import { GENERIC_NOUNS, SEATS, type GenericNoun } from './lexicon/generic-nouns.ts';

/** Words that stand for a body named elsewhere: "the council", "the city council", "the trust". */
export interface Generic {
  readonly first: number;
  readonly end: number;
  readonly noun: GenericNoun;
  readonly word: string;
  /** "city", "county" before "council". */
  readonly modifier: string | null;
}

const DETERMINERS = new Set(['the', 'this', 'his', 'her', 'their', 'our', 'its', 'that']);
const ADJECTIVES = new Set(
  'city county borough district combined unitary local town housing fire police hospital whole new old same troubled crisis-hit cash-strapped education social care health'.split(
    ' ',
  ),
);

const COUNCIL_MODIFIERS = new Set(
  'city county borough district combined unitary local town whole new old same troubled crisis-hit cash-strapped'.split(
    ' ',
  ),
);
/** Posts before which "council" stands without its article: "Council leader". */
const COUNCIL_POSTS = new Set(
  'leader leaders chief chiefs boss bosses officers spokesman spokeswoman spokesperson'.split(' '),
);
/** Nouns that make another thing of "the city", "the county": "the city centre". */
const AFTER_AREAS = new Set(
  'centre cricket hospital court council councils hall election elections academy school library boundary auditor auditors border nurse heating judge town towns cabinet team region deal'.split(
    ' ',
  ),
);
const AREAS = new Set(['county', 'city', 'borough', 'district', 'unitary', 'island']);
const AFTER_COUNCIL = new Set('tax house houses housing estate chamber'.split(' '));

/** "the council", "the county council", "Council leader", "the combined authority"; null where nothing stands for a body. */
export function readGeneric(reading: Reading, at: number, taken: (token: number) => boolean): Generic | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  if ((token.triggers & NOUNS) === 0 || token.kind !== 'word' || taken(at)) return null;
  const noun = GENERIC_NOUNS.get(token.lower);
  if (noun === undefined) return readSeat(reading, at, taken);
  let first = at;
  let modifier: string | null = null;
  while (
    first > 0 &&
    at - first < 2 &&
    (ADJECTIVES.has(tokens[first - 1]!.lower) || isRuled(tokens[first - 1]!, noun)) &&
    tokens[first - 1]!.sentence === token.sentence
  ) {
    first--;
    if (ADJECTIVES.has(tokens[first]!.lower)) modifier ??= tokens[first]!.lower;
  }
  // "the Lib | Dem-run | borough"
  if (first < at && tokens[first - 1]?.lower === 'lib') first--;
  if (isSize(tokens, first)) first -= 3;
  if (REGIONAL.has(token.lower) && first === at && !token.isCapitalised) first = skipRegion(tokens, at);
  const before = tokens[first - 1];
  if (token.lower === 'council' && modifier !== null && !COUNCIL_MODIFIERS.has(modifier)) return null;
  const isDetermined =
    before !== undefined && before.sentence === token.sentence && DETERMINERS.has(before.lower);
  const next = tokens[at + 1];
  const isBareCouncil =
    token.lower === 'council' &&
    next?.kind === 'word' &&
    COUNCIL_POSTS.has(next.lower) &&
    (before === undefined || before.kind !== 'possessive');
  if (!isDetermined && !isBareCouncil) return null;
  if (isDetermined && next?.kind === 'word' && isCompound(token.lower, next.lower)) return null;
  const start = isDetermined ? first - 1 : first;
  return { first: start, end: at + 1, noun, word: token.lower, modifier };
}

/** Nouns of councils before which a region may stand. */
const REGIONAL = new Set(['borough', 'district', 'unitary']);

/** "the | west London | borough", "the | Berkshire | district": where it lies. */
function skipRegion(tokens: readonly Token[], at: number): number {
  let first = at - 1;
  if (tokens[first]?.isCapitalised !== true || tokens[first]!.kind !== 'word') return at;
  const isPart = /^(?:north|south|east|west|central|inner|outer)$/.test(tokens[first - 1]?.lower ?? '');
  if (isPart) first--;
  else if (tokens[first]!.lower === 'london') return at;
  return DETERMINERS.has(tokens[first - 1]?.lower ?? '') ? first : at;
}

/** "the | 40-bed | home", "the | 1,400-pupil | school" */
function isSize(tokens: readonly Token[], end: number): boolean {
  return (
    UNITS.has(tokens[end - 1]?.lower ?? '') &&
    tokens[end - 2]?.text === '-' &&
    tokens[end - 3]?.kind === 'number'
  );
}
const UNITS = new Set(['bed', 'bedded', 'bedroom', 'pupil', 'place', 'resident', 'home', 'member', 'seat']);

/** "the Tory-led authority": who rules it. */
function isRuled({ lower }: Token, { isCouncil }: GenericNoun): boolean {
  return isCouncil && /-(?:led|run|controlled|held)$/.test(lower);
}

/** "the council tax", "the city centre", "the county cricket club": another thing altogether. */
function isCompound(noun: string, next: string): boolean {
  if (noun === 'council' || noun === 'authority') return AFTER_COUNCIL.has(next);
  if (AREAS.has(noun)) return AFTER_AREAS.has(next);
  return noun === 'school' && /^(?:board|members?|leaders?|estate)$/.test(next);
}

/** First words of seats: a cheap question asked of every token. */
const SEAT_WORDS = new Set([...SEATS].map((seat) => seat.split(' ')[0]!));
const NOUNS = waitFor([...GENERIC_NOUNS.keys(), ...SEAT_WORDS]);

function readSeat(reading: Reading, at: number, taken: (token: number) => boolean): Generic | null {
  const { tokens } = reading;
  if (!SEAT_WORDS.has(tokens[at]!.lower)) return null;
  const next = tokens[at + 1];
  const two = next === undefined ? '' : `${tokens[at]!.lower} ${next.lower}`;
  const length = SEATS.has(two) ? 2 : SEATS.has(tokens[at]!.lower) ? 1 : 0;
  if (length === 0 || taken(at + length - 1)) return null;
  const noun = GENERIC_NOUNS.get('council')!;
  return { first: at, end: at + length, noun, word: 'council', modifier: null };
}
