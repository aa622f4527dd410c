import { stoodAt, type LinkedCouncil } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { PlaceName } from './body-name.ts';
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
export function linkGenerics(
  reading: Reading,
  index: BodyIndex,
  taken: (token: number) => boolean,
  places: readonly PlaceName[],
  day: string | null,
  headline: string,
): void {
  let focus = new Focus(reading, index.list(), headline, day);
  for (const token of reading.tokens) {
    const generic = readGeneric(reading, token.index, taken);
    if (generic === null) continue;
    const scene = linkByScene(reading, index, generic, places, day);
    if (scene) {
      focus = new Focus(reading, index.list(), headline, day);
      continue;
    }
    const found = focus.at(generic.first, (body) =>
      fits(body, generic) ? (isNamedSo(body, generic) ? NAMED_SO : 0) : null,
    );
    if (found === null) {
      if (linkByPlace(reading, index, generic, places, day))
        focus = new Focus(reading, index.list(), headline, day);
      continue;
    }
    const mention = {
      first: generic.first,
      end: generic.end,
      form: 'generic',
      confidence: found.confidence,
    } as const;
    found.body.mentions.push(mention);
    focus.note(found.body, mention);
  }
}

const BY_PLACE = 0.66;

/**
 * Where no council is in focus, "the council" is that of the place the text is about: the last named before it
 * in its sentence, else the one named most so far.
 */
function linkByPlace(
  reading: Reading,
  index: BodyIndex,
  generic: Generic,
  places: readonly PlaceName[],
  day: string | null,
): boolean {
  if (!generic.noun.isCouncil || !isSaidOfCouncil(reading, generic)) return false;
  const counts = new Map<string, number>();
  let best: { linked: LinkedCouncil; score: number } | null = null;
  for (const place of places) {
    if (place.first >= generic.first) break;
    const linked = place.councils.find((l) => stoodAt(l.council, day) && fits(asDraft(l), generic));
    if (linked === undefined || isBesides(reading, place)) continue;
    const count = (counts.get(linked.council.code) ?? 0) + 1;
    counts.set(linked.council.code, count);
    const isNear = reading.tokens[place.first]!.sentence === reading.tokens[generic.first]!.sentence;
    const score = count + (isNear ? 2 : 0) - (place.isPart ? 0.5 : 0);
    if (best === null || score >= best.score) best = { linked, score };
  }
  if (best === null) return false;
  const { council, name } = best.linked;
  const mention = { first: generic.first, end: generic.end, form: 'generic' as const, confidence: BY_PLACE };
  index.add({ key: council.code, kind: 'council', name, council }, mention);
  return true;
}

/** A bare "the county" may be the land; what it owns, or "council", is the council's. */
function isSaidOfCouncil(reading: Reading, { end, word }: Generic): boolean {
  return (
    /^(?:council|authority|unitary|corporation)$/.test(word) || reading.tokens[end]?.kind === 'possessive'
  );
}

/** "Kent Fire and Rescue Service is run by the county council", "In Kent, where …, the county's director": by the sentence. */
function linkByScene(
  reading: Reading,
  index: BodyIndex,
  generic: Generic,
  places: readonly PlaceName[],
  day: string | null,
): boolean {
  if (!generic.noun.isCouncil || !isSaidOfCouncil(reading, generic)) return false;
  const { sentence } = reading.tokens[generic.first]!;
  const place = places.findLast(
    (p) =>
      p.first < generic.first &&
      reading.tokens[p.first]!.sentence === sentence &&
      setsScene(reading, p, generic),
  );
  const linked = place?.councils.find((l) => stoodAt(l.council, day) && fits(asDraft(l), generic));
  if (linked === undefined) return false;
  const isNamed = [...index.bodies.values()].some(
    (b) =>
      b.kind === 'council' &&
      b.mentions.some((m) => m.first < generic.first && reading.tokens[m.first]!.sentence === sentence),
  );
  if (isNamed) return false;
  const { council, name } = linked;
  const mention = { first: generic.first, end: generic.end, form: 'generic' as const, confidence: BY_PLACE };
  index.add({ key: council.code, kind: 'council', name, council }, mention);
  return true;
}

/** "In Kent, where": or, for "the county council" outright, the place in the name of the sentence's body. */
function setsScene(reading: Reading, place: PlaceName, generic: Generic): boolean {
  const before = reading.tokens[place.first - 1];
  const opens = reading.sentences[reading.tokens[place.first]!.sentence]!.first;
  if (before?.lower === 'in' && place.first - 1 === opens) return true;
  return generic.modifier !== null && place.first <= opens + 1;
}

const asDraft = ({ council, name }: LinkedCouncil): DraftBody => ({
  key: council.code,
  kind: 'council',
  name,
  council,
  mentions: [],
});

/** "born in Leeds", "near Bath", "Lancaster University": a place that the matter is not about. */
function isBesides(reading: Reading, place: PlaceName): boolean {
  const before = reading.tokens[place.first - 1]?.lower ?? '';
  const two = reading.tokens[place.first - 2]?.lower ?? '';
  return /^(?:near|from|outside|towards)$/.test(before) || /^(?:born|lives?|lived|grew|raised|up)$/.test(two);
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

const COUNCIL_MODIFIERS = new Set(
  'city county borough district combined unitary local town whole new old same troubled crisis-hit cash-strapped'.split(
    ' ',
  ),
);
const COUNCIL_POSTS = new Set(
  'leader leaders chief chiefs boss bosses officers bosses spokesman spokeswoman spokesperson tax'
    .split(' ')
    .filter((w) => w !== 'tax'),
);

/** "the council tax", "the city centre", "the county cricket club": another thing altogether. */
function isCompound(noun: string, next: string): boolean {
  if (/^(?:council|authority)$/.test(noun)) return /^(?:tax|house|houses|housing|estate|chamber)$/.test(next);
  if (/^(?:county|city|borough|district|unitary|island)$/.test(noun)) {
    return /^(?:centre|cricket|hospital|court|councils?|hall|elections?|academy|school|library|boundary|auditor|auditors|border|nurse|heating|judge|towns?|cabinet|team|region|deal)$/.test(
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

/** Whether the body's name says what the words say: "the borough council", "the brigade". */
function isNamedSo(body: DraftBody, { modifier, word }: Generic): boolean {
  const said = modifier !== null && AREAS.has(modifier) ? modifier : word;
  const isAuthority = said === 'authority';
  if (body.kind === 'council' && !AREAS.has(said) && !isAuthority) return false;
  return isAuthority ? body.name.endsWith('Authority') : body.name.toLowerCase().includes(said);
}

const AREAS = new Set(['city', 'county', 'borough', 'district']);
/** What a name that says so adds to its body's being in focus. */
const NAMED_SO = 0.4;

function fits(body: DraftBody, { noun, modifier, word }: Generic): boolean {
  if (body.kind === 'council') return noun.isCouncil && fitsCouncil(body, noun, modifier, word);
  if (!noun.kinds.includes(body.kind)) return false;
  return noun.word === null || body.name.toLowerCase().includes(noun.word);
}

function fitsCouncil(body: DraftBody, noun: GenericNoun, modifier: string | null, word: string): boolean {
  const kind = body.council?.kind;
  const isCombined = kind === 'combined' || kind === 'regional';
  if (modifier === 'combined') return isCombined;
  if (modifier !== null && OTHER_AUTHORITIES.has(modifier)) return false;
  if (isCombined) return word === 'authority';
  if (word === 'island') return /\b(?:Isles?|Islands?|Eilean)\b/.test(body.name);
  const kinds =
    modifier === null ? noun.councilKinds : (GENERIC_NOUNS.get(modifier)?.councilKinds ?? noun.councilKinds);
  if (kinds.length > 0 && kind !== undefined && !kinds.includes(kind)) return false;
  switch (modifier ?? word) {
    case 'city':
      return body.name.includes('City');
    case 'county':
      return isCounty(body, word);
    case 'borough':
      return body.name.includes('Borough') || (word !== 'council' && kind !== 'district');
    default:
      return true;
  }
}

const OTHER_AUTHORITIES = new Set(['fire', 'police', 'health', 'housing']);
/** Unitary councils whose place is no county, and whose name does not say so. */
const NO_COUNTIES =
  /^(?:Torbay|Medway|Thurrock|Middlesbrough|Blackpool|Bracknell|Bournemouth|Telford|North Tyneside|South Tyneside)\b/;

/** "the county council" is called so, or is a county's; "the county" may be a unitary's as well. */
function isCounty({ name, council }: DraftBody, word: string): boolean {
  if (/County/.test(name)) return true;
  if (word === 'council') return council === null;
  return !/City|Borough|District/.test(name) && !NO_COUNTIES.test(name);
}
