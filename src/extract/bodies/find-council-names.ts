import {
  COUNCIL_FIRST_WORDS,
  findCouncilName,
  rankCouncils,
  type CouncilName,
  type LinkedCouncil,
} from '../../register/index.ts';
import { type Reading, waitFor } from '../reading/index.ts';
import type { NamedBody, PlaceName } from './body-name.ts';
import { hasCapitals, isPrintedAsName, isUpperCase } from './casing.ts';
import { isWholeTokens, mayBegin, nameStart, type NameStream } from './name-stream.ts';
import { readCompassPair } from './read-compass-pair.ts';
import { readPlaces } from './read-places.ts';

export interface CouncilNames {
  readonly named: readonly NamedBody[];
  readonly places: readonly PlaceName[];
}

/** Words after "council" that make it something else: "council tax", "council house". */
const NOT_AFTER_COUNCIL = new Set(
  'tax tax-payers taxpayers house houses housing estate estates flat flats'.split(' '),
);
/** Heads that are words of another kind, or none, unless in capitals. */
const ABBREVIATED_HEADS = new Set(
  'cc bc dc mbc mdc mc lbc lb rbc cbc ccc rc ua ca mca cca mcca rb'.split(' '),
);
const PLURAL_HEADS = new Set(['ccs', 'bcs', 'dcs', 'mbcs', 'lbcs']);
/** Words before a place and "council" that leave it open which council is meant: "a Kent council". */
const INDEFINITE = new Set(
  'a an another one any each every some two three four five six other first second third fourth fifth sixth latest only last'.split(
    ' ',
  ),
);

const NAMES = waitFor(COUNCIL_FIRST_WORDS);

/** Finds the names that are a council's by form, and the places that bear a council's name. */
export function findCouncilNames(reading: Reading, stream: NameStream, date: string | null): CouncilNames {
  const named: NamedBody[] = [];
  const places: PlaceName[] = [];
  let i = 0;
  while (i < reading.tokens.length) {
    const isWord = reading.tokens[i]!.kind === 'word';
    i = (isWord ? readName(reading, stream, i, date, named, places) : null) ?? i + 1;
  }
  return { named, places };
}

function readName(
  reading: Reading,
  stream: NameStream,
  at: number,
  date: string | null,
  named: NamedBody[],
  places: PlaceName[],
): number | null {
  const word = nameStart(reading, stream, at);
  if (!mayBegin(stream.words[word]!, reading.tokens[at]!, NAMES, COUNCIL_FIRST_WORDS)) return null;
  const shared = readCompassPair(reading, stream, at, date, places.at(-1));
  if (shared.length > 0) {
    places.push(...shared);
    return shared.at(-1)!.end;
  }
  const found = findCouncilName(stream.words, word);
  if (found === null) return null;
  const own =
    found.form === 'own' || found.form === 'group' ? readOwn(reading, stream, at, found, date) : null;
  if (own !== null) {
    named.push(own);
    return own.end;
  }
  const bare = readPlaces(reading, stream, at, found, date);
  places.push(...bare);
  return bare.at(-1)?.end ?? null;
}

function readOwn(
  reading: Reading,
  stream: NameStream,
  at: number,
  found: CouncilName,
  date: string | null,
): NamedBody | null {
  const word = nameStart(reading, stream, at);
  if (!isWholeTokens(stream, stream.wordOf[at]!, found.length + word - stream.wordOf[at]!)) return null;
  const end = stream.tokenOf[word + found.length - 1]! + 1;
  if (found.form === 'group') return makeNamed(at, end, rank(stream, word, found, date));
  if (!isCasedAsCouncil(reading, stream, at, end, found)) return null;
  const next = reading.tokens[end];
  const last = reading.tokens[end - 1]!;
  if (last.lower === 'council' && next !== undefined && NOT_AFTER_COUNCIL.has(next.lower)) return null;
  if (isIndefinite(reading, at, end)) return null;
  if (isParishCity(found)) return null;
  return makeNamed(at, end, rank(stream, word, found, date));
}

const rank = (
  stream: NameStream,
  word: number,
  found: CouncilName,
  date: string | null,
): readonly LinkedCouncil[] => rankCouncils(found, stream.words.slice(word, word + found.length), date);

function makeNamed(first: number, end: number, linked: readonly LinkedCouncil[]): NamedBody | null {
  const [best] = linked;
  if (best === undefined) return null;
  // A group names each of its councils; any other name its likeliest alone.
  const isGroup = linked.length > 1 && linked.every((l) => l.confidence === best.confidence);
  return {
    first,
    end,
    name: best.name,
    kind: 'council',
    councils: isGroup ? linked : [best],
    key: best.council.code,
    confidence: best.confidence,
  };
}

/** The place is capitalised, shorthand and headed abbreviations are in capitals; "council" may be in lower case. */
function isCasedAsCouncil(
  reading: Reading,
  stream: NameStream,
  first: number,
  end: number,
  found: CouncilName,
): boolean {
  const word = nameStart(reading, stream, first);
  const stemFirst = stream.tokenOf[word + found.stemAt]!;
  const stemEnd = stream.tokenOf[word + found.stemAt + found.stemLength - 1]! + 1;
  const stem = reading.tokens.slice(stemFirst, stemEnd);
  if (found.isAcronym) {
    if (!hasCapitals(stem.map((t) => t.text).join(''))) return false;
  } else if (!isStemCased(reading, stemFirst, stemEnd)) return false;
  const outside = [...reading.tokens.slice(first, stemFirst), ...reading.tokens.slice(stemEnd, end)];
  return outside.every(
    (t) =>
      (!ABBREVIATED_HEADS.has(t.lower) || isUpperCase(t.text)) &&
      // "DCs" are district councils; "DCS" is a director of children's services.
      (!PLURAL_HEADS.has(t.lower) || /^[A-Z]+s$/.test(t.text)),
  );
}

/** Official names carry their head inside: "Surrey county council" has its place in capitals alone. */
function isStemCased(reading: Reading, first: number, end: number): boolean {
  let last = end;
  while (
    last - 1 > first &&
    /^(?:council|county|city|borough|district|metropolitan|authority|combined)$/.test(
      reading.tokens[last - 1]!.lower,
    )
  )
    last--;
  return isPrintedAsName(reading, first, last);
}

function isIndefinite(reading: Reading, first: number, end: number): boolean {
  const last = reading.tokens[end - 1]!;
  const before = reading.tokens[first - 1];
  if (last.isCapitalised) return false;
  // "Kent councils": those in Kent. A list of places before it is read elsewhere.
  if (last.lower === 'councils') return !isListedBefore(reading, first);
  if (before === undefined) return last.lower === 'authority';
  if (last.lower === 'authority' && !/^(?:combined|county|mayoral)$/.test(reading.tokens[end - 2]!.lower))
    return !/^(?:the|this|his|her|their)$/.test(before.lower);
  return INDEFINITE.has(before.lower) && last.lower === 'council';
}

function isListedBefore(reading: Reading, first: number): boolean {
  return /^(?:and|or|,)$/.test(reading.tokens[first - 1]?.lower ?? '');
}

/** Ely, Lichfield, Salisbury, Truro: a city council there is a parish's, and the district's name is another. */
function isParishCity(found: CouncilName): boolean {
  const { head, councils } = found;
  return (
    head?.words.join(' ') === 'city council' && !councils.some((c) => c.kind === 'combined' || head.fits(c))
  );
}
