import type { OrganisationKind } from '../../record/index.ts';
import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { isConnector } from './casing.ts';
import { GENERIC_WORDS, OPENING_WORDS } from './lexicon/organisation-heads.ts';
import { HONORIFICS } from './lexicon/place-words.ts';
import { POST_NOUNS } from './lexicon/post-nouns.ts';

const LONGEST_NAME = 5;
/** Small words inside a name that only the words beside it give away: "Cartref Y Fedwen", "Moss & Lowe". */
const JOINTS = new Set(['&', '@', 'y', 'yr', 'na', 'nan', 'an', 'of']);

/** What is known of the tokens: named already, and parts of places. */
export interface RunMarks {
  readonly taken: Uint8Array;
  readonly isInPlace: (token: number) => boolean;
}

/** The first token of the name that ends before `end`; `end` itself where none does. */
export function findNameBefore(reading: Reading, end: number, marks: RunMarks): number {
  let first = end;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_NAME; i--) {
    const token = reading.tokens[i]!;
    if (token.sentence !== reading.tokens[end]!.sentence || marks.taken[i]) break;
    if (token.kind === 'word' && token.isCapitalised) first = i;
    else if (!JOINTS.has(token.text)) break;
  }
  while (first < end && OPENING_WORDS.has(reading.tokens[first]!.lower)) first++;
  return isNameLike(reading, first, end, marks) ? first : end;
}

/** The end of the name that begins at `first`; `first` itself where none does. */
export function findNameAfter(reading: Reading, first: number, marks: RunMarks): number {
  let end = first;
  for (let i = first; i < first + LONGEST_NAME; i++) {
    const token = reading.tokens[i];
    if (token === undefined || marks.taken[i] || token.sentence !== reading.tokens[first]!.sentence) break;
    if (token.kind === 'word' && token.isCapitalised) end = i + 1;
    // "Viscount’s Reach", but "Kent’s Fern House"
    else if (token.kind === 'possessive' && i === first + 1 && !marks.isInPlace(first)) continue;
    else if (!JOINTS.has(token.text)) break;
  }
  return isNameLike(reading, first, end, marks) ? end : first;
}

/** "C4", "G1": the grade of a landlord, and no landlord. */
const GRADE_CODE = /^[CGV][1-4]s?$/;

/** "I’d", "We’ve" */
const PRONOUN = /^(?:i|we|you|they|he|she|it|there|that)'(?:d|ve|ll|m|re|s)$/;

function isNameLike(reading: Reading, first: number, end: number, marks: RunMarks): boolean {
  const words = reading.tokens.slice(first, end);
  return (
    words.length > 0 &&
    !(words.length === 1 && (GRADE_CODE.test(words[0]!.text) || PRONOUN.test(words[0]!.lower))) &&
    !words.some((t) => POST_NOUNS.has(t.lower) || HONORIFICS.has(t.lower)) &&
    !OPENING_WORDS.has(words[0]!.lower) &&
    words.some((t) => !GENERIC_WORDS.has(t.lower) && !isConnector(t)) &&
    !words.every((t) => marks.isInPlace(t.index))
  );
}

/** A named body of the tokens, which are marked as taken. */
export function nameRun(
  reading: Reading,
  first: number,
  end: number,
  kind: OrganisationKind,
  confidence: number,
  marks: RunMarks,
): NamedBody {
  marks.taken.fill(1, first, end);
  const tokens = reading.tokens.slice(first, end);
  const name = reading.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  const key = `name:${tokens.map((t) => t.lower).join(' ')}`;
  return { first, end, name, kind, councils: [], key, confidence };
}

/** "Fern Grange, | Dewsbury, …": whether what stands before a comma at `first` is a name that opens its sentence. */
export function followsName({ tokens, sentences }: Reading, first: number): boolean {
  const comma = tokens[first - 1];
  if (comma?.text !== ',') return false;
  const opening = sentences[comma.sentence]!.first;
  if (first - opening > LONGEST_NAME + 1) return false;
  for (let i = opening; i < first - 1; i++) if (!tokens[i]!.isCapitalised) return false;
  return true;
}
