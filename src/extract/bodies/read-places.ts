import { findCouncilName, rankCouncils, type CouncilName, type LinkedCouncil } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { PlaceName } from './body-name.ts';
import { isPrintedAsName } from './casing.ts';
import { isWholeTokens, nameStart, type NameStream } from './name-stream.ts';

const PLURALS = new Set(['were', 'are', 'have']);

/** Reads a found name without its head as a place: one, or each of a list that only looks like one. */
export function readPlaces(
  reading: Reading,
  stream: NameStream,
  at: number,
  found: CouncilName,
  date: string | null,
): PlaceName[] {
  if (found.stemAt > 0 || found.form === 'group' || (found.form === 'own' && found.head === null)) return [];
  const word = nameStart(reading, stream, at);
  const before = word - stream.wordOf[at]!;
  if (!isWholeTokens(stream, stream.wordOf[at]!, found.stemLength + before)) return [];
  const end = stream.tokenOf[word + found.stemLength - 1]! + 1;
  if (!isPrintedAsName(reading, at, end)) return [];
  const words = stream.words.slice(word, word + found.stemLength);
  if (words.includes(',') && PLURALS.has(reading.tokens[end]?.lower ?? '')) {
    return splitList(stream, at, end, date);
  }
  const councils = rankBare(found, words, date);
  if (councils.length === 0) return [];
  const isPart = found.form === 'part';
  const cities = isCityAt(reading, at, end) ? councils.filter((l) => l.council.name.includes('City')) : [];
  return cities.length > 0
    ? [{ first: at, end: end + 1, isPart, councils: cities }]
    : [{ first: at, end, isPart, councils }];
}

function rankBare(found: CouncilName, words: readonly string[], date: string | null): LinkedCouncil[] {
  const { stemAt, stemLength, isAcronym, councils } = found;
  const bare: CouncilName = {
    length: stemLength,
    stemAt,
    stemLength,
    head: null,
    form: 'place',
    isAcronym,
    councils,
  };
  return rankCouncils(bare, words, date);
}

/** "Oxford City": the council, for short, where it is a city's. */
function isCityAt(reading: Reading, at: number, end: number): boolean {
  const next = reading.tokens[end];
  const isNext = next?.text === 'City' && next.sentence === reading.tokens[at]!.sentence;
  return isNext && !reading.tokens[end + 1]?.isCapitalised;
}

/** "Bournemouth, Christchurch and Poole were merged": by the plural verb three, and not the one they became. */
function splitList(stream: NameStream, at: number, end: number, date: string | null): PlaceName[] {
  const places: PlaceName[] = [];
  for (let i = at; i < end; i++) {
    const words = stream.words.slice(stream.wordOf[i], stream.wordOf[i + 1]);
    const found = findCouncilName(words, 0);
    if (found === null) continue;
    const councils = rankBare(found, words.slice(0, found.stemLength), date);
    if (councils.length > 0) places.push({ first: i, end: i + 1, isPart: false, councils });
  }
  return places;
}
