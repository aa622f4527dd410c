import { findCouncilName, rankCouncils, type LinkedCouncil } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { PlaceName } from './body-name.ts';
import type { NameStream } from './name-stream.ts';

const COMPASS = new Set(['north', 'south', 'east', 'west']);
/** How far before a pair, in tokens, the place may stand that both are of. */
const LONGEST_REACH = 10;

/**
 * Councils that share a word: "North and West Northamptonshire", of which the first is given here, and
 * "Cheshire’s two unitaries, East and West", of which both are. `last` is the place named before.
 */
export function readCompassPair(
  reading: Reading,
  stream: NameStream,
  at: number,
  date: string | null,
  last: PlaceName | undefined,
): PlaceName[] {
  const word = stream.wordOf[at]!;
  const [first, joint, second] = stream.words.slice(word, word + 3);
  if (joint !== 'and' || !COMPASS.has(first!) || !COMPASS.has(second ?? '')) return [];
  if (!reading.tokens[at]!.isCapitalised || !reading.tokens[at + 2]?.isCapitalised) return [];
  const whole = findCouncilName(stream.words, word + 2);
  if (whole !== null && whole.stemAt === 0 && whole.stemLength > 1) {
    const rest = stream.words.slice(word + 3, word + 2 + whole.stemLength);
    return placesOf(at, rankWords([first!, ...rest], date));
  }
  if (last === undefined || at - last.end > LONGEST_REACH) return [];
  if (reading.tokens[last.first]!.sentence !== reading.tokens[at]!.sentence) return [];
  const place = stream.words.slice(stream.wordOf[last.first], stream.wordOf[last.end]);
  const [one, two] = [first!, second!].map((side) => {
    const before = rankWords([side, ...place], date);
    return before.length > 0 ? before : rankWords([...place, side], date);
  });
  if (one!.length === 0 || two!.length === 0) return [];
  return [...placesOf(at, one!), ...placesOf(at + 2, two!)];
}

function placesOf(at: number, councils: readonly LinkedCouncil[]): PlaceName[] {
  return councils.length > 0 ? [{ first: at, end: at + 1, isPart: false, councils }] : [];
}

function rankWords(words: readonly string[], date: string | null): LinkedCouncil[] {
  const found = findCouncilName(words, 0);
  if (found === null || found.stemLength !== words.length) return [];
  return rankCouncils({ ...found, length: found.stemLength, head: null, form: 'place' }, words, date);
}
