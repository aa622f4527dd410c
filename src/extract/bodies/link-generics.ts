import type { Reading } from '../reading/index.ts';
import type { DraftBody, BodyIndex } from './body-index.ts';
import { Focus } from './focus.ts';
import { GENERIC_NOUNS, SEATS, type GenericNoun } from './lexicon/generic-nouns.ts';

const DETERMINERS = new Set(['the', 'this', 'his', 'her', 'their', 'our', 'its', 'that']);
const ADJECTIVES = new Set(
  'city county borough district combined unitary local town housing fire police hospital whole new old same troubled crisis-hit cash-strapped education social care health'.split(
    ' ',
  ),
);

/** Links "the council", "the trust", "the city council" and the like to the body in focus. Mutates `index`. */
export function linkGenerics(reading: Reading, index: BodyIndex, taken: (token: number) => boolean): void {
  const focus = new Focus(reading, index.list());
  for (const token of reading.tokens) {
    const generic = readGeneric(reading, token.index, taken);
    if (generic === null) continue;
    const found = focus.at(generic.first, (body) => fits(body, generic));
    if (found === null) continue;
    found.body.mentions.push({
      first: generic.first,
      end: generic.end,
      form: 'generic',
      confidence: found.confidence,
    });
  }
}

interface Generic {
  readonly first: number;
  readonly end: number;
  readonly noun: GenericNoun;
  readonly word: string;
  /** "city", "county" before "council". */
  readonly modifier: string | null;
}

/** "the council", "the county council", "Council leader", "the combined authority". */
function readGeneric(reading: Reading, at: number, taken: (token: number) => boolean): Generic | null {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (taken(at) || token.kind !== 'word') return null;
  const noun = GENERIC_NOUNS.get(token.lower);
  if (noun === undefined) return readSeat(reading, at, taken);
  let first = at;
  let modifier: string | null = null;
  while (
    first > 0 &&
    at - first < 2 &&
    ADJECTIVES.has(tokens[first - 1]!.lower) &&
    tokens[first - 1]!.sentence === token.sentence
  ) {
    first--;
    modifier ??= tokens[first]!.lower;
  }
  const before = tokens[first - 1];
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

const COUNCIL_POSTS = new Set(
  'leader leaders chief chiefs boss bosses officers bosses spokesman spokeswoman spokesperson tax'
    .split(' ')
    .filter((w) => w !== 'tax'),
);

/** "the council tax", "the city centre", "the county cricket club": another thing altogether. */
function isCompound(noun: string, next: string): boolean {
  if (/^(?:council|authority)$/.test(noun)) return /^(?:tax|house|houses|housing|estate|chamber)$/.test(next);
  if (/^(?:county|city|borough|district|unitary|island)$/.test(noun)) {
    return /^(?:centre|cricket|hospital|court|councils?|hall|elections?|academy|school|library|boundary|border|nurse|heating|judge|towns?|cabinet|team|region|deal)$/.test(
      next,
    );
  }
  return /^(?:board|members?|leaders?)$/.test(next) && noun === 'school';
}

function readSeat(reading: Reading, at: number, taken: (token: number) => boolean): Generic | null {
  const { tokens } = reading;
  const next = tokens[at + 1];
  const two = next === undefined ? '' : `${tokens[at]!.lower} ${next.lower}`;
  const length = SEATS.has(two) ? 2 : SEATS.has(tokens[at]!.lower) ? 1 : 0;
  if (length === 0 || taken(at + length - 1)) return null;
  const noun = GENERIC_NOUNS.get('council')!;
  return { first: at, end: at + length, noun, word: 'council', modifier: null };
}

function fits(body: DraftBody, { noun, modifier, word }: Generic): boolean {
  if (body.kind === 'council') return noun.isCouncil && fitsCouncil(body, noun, modifier, word);
  if (!noun.kinds.includes(body.kind)) return false;
  return noun.word === null || body.name.toLowerCase().includes(noun.word);
}

function fitsCouncil(body: DraftBody, noun: GenericNoun, modifier: string | null, word: string): boolean {
  const isCombined = body.council?.kind === 'combined' || body.council?.kind === 'regional';
  if (modifier === 'combined') return isCombined;
  if (modifier === 'fire' || modifier === 'police' || modifier === 'health' || modifier === 'housing')
    return false;
  if (isCombined) return word === 'authority';
  const kinds =
    modifier === null ? noun.councilKinds : (GENERIC_NOUNS.get(modifier)?.councilKinds ?? noun.councilKinds);
  if (kinds.length > 0 && body.council !== null && !kinds.includes(body.council.kind)) return false;
  const place = modifier ?? word;
  if (place === 'city') return / City |^City /.test(` ${body.name} `) || /City/.test(body.name);
  if (place === 'county') return !/City|Borough|District/.test(body.name) || /County Borough/.test(body.name);
  if (place === 'borough') return body.council?.kind !== 'district' || /Borough/.test(body.name);
  return true;
}
