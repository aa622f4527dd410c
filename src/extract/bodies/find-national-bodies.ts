import { findNationalBody, NATIONAL_FIRST_WORDS } from '../../register/index.ts';
import { type Reading, waitFor } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { hasCapitals, isPrintedAsName } from './casing.ts';
import { POST_MODIFIERS, POST_NOUNS } from './lexicon/post-nouns.ts';
import { isWholeTokens, mayBegin, type NameStream } from './name-stream.ts';

/** Names that are common words too: no names at the head of a sentence, where every word has a capital. */
const COMMON_WORDS = new Set(['unite', 'shelter', 'treasury']);

const NAMES = waitFor(NATIONAL_FIRST_WORDS);

/** Finds the bodies of national standing that the register lists. */
export function findNationalBodies(reading: Reading, stream: NameStream, taken: Uint8Array): NamedBody[] {
  const found: NamedBody[] = [];
  let i = 0;
  while (i < reading.tokens.length) {
    const body = reading.tokens[i]!.isCapitalised && !taken[i] ? readBody(reading, stream, i) : null;
    if (body !== null) {
      found.push(body);
      taken.fill(1, body.first, body.end);
    }
    i = body?.end ?? i + 1;
  }
  return found;
}

function readBody(reading: Reading, stream: NameStream, at: number): NamedBody | null {
  const word = stream.wordOf[at]!;
  if (!mayBegin(stream.words[word]!, reading.tokens[at]!, NAMES, NATIONAL_FIRST_WORDS)) return null;
  const found = findNationalBody(stream.words, word);
  if (found === null || !isWholeTokens(stream, word, found.length)) return null;
  const end = stream.tokenOf[word + found.length - 1]! + 1;
  const token = reading.tokens[at]!;
  if (!isPrintedAsName(reading, at, end)) return null;
  if (end === at + 1) {
    const isAcronym =
      token.lower.length <= 6 && hasCapitals(found.body.name) && !/[a-z]{3}/.test(found.body.name);
    const isFirst = reading.sentences[token.sentence]?.first === at;
    // "Cosla" is printed so; "Eti" never is.
    const isWord = token.lower.length < 4 || isFirst;
    const isOwn = token.lower === found.body.name.toLowerCase();
    if (isAcronym && isOwn && isWord && !hasCapitals(token.text)) return null;
    // "Unite’s regional officer": no verb owns anything.
    const isOwner = reading.tokens[end]?.kind === 'possessive';
    // "Unite general secretary Asha Day"
    const next = reading.tokens[end]?.lower ?? '';
    const isBeforePost =
      !reading.tokens[end]?.isCapitalised && (POST_MODIFIERS.has(next) || POST_NOUNS.has(next));
    if (isFirst && COMMON_WORDS.has(token.lower) && !isOwner && !isBeforePost) return null;
  }
  // An inspectorate goes by its common name, however the article spells its full one ("… Fire & Rescue …").
  const isInspectorate = found.body.kind === 'inspectorate';
  const name = isInspectorate
    ? found.body.name
    : reading.text.slice(token.start, reading.tokens[end - 1]!.end);
  return {
    first: at,
    end,
    name,
    kind: found.body.kind,
    councils: [],
    key: `national:${found.body.name}`,
    confidence: 0.97,
  };
}
