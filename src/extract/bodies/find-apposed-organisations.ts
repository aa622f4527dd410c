import type { OrganisationKind } from '../../record/index.ts';
import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { isConnector } from './casing.ts';
import { AFTER_APPOSITION, APPOSED_AFTER, APPOSED_BEFORE } from './lexicon/apposition-heads.ts';
import { GENERIC_WORDS, OPENING_WORDS } from './lexicon/organisation-heads.ts';
import { POST_NOUNS } from './lexicon/post-nouns.ts';

const LONGEST_NAME = 5;
const LONGEST_APPOSITION = 9;
const CONFIDENCE = 0.75;
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'one', 'another', 'now']);

/**
 * Finds organisations that only the words beside them give away: "Bright Shore, a 9,000-home housing
 * association", "the homelessness charity Lantern".
 */
export function findApposedOrganisations(reading: Reading, taken: Uint8Array): NamedBody[] {
  const found: NamedBody[] = [];
  const add = (first: number, end: number, kind: OrganisationKind): void => {
    taken.fill(1, first, end);
    const name = reading.text.slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end);
    const key = `name:${reading.tokens
      .slice(first, end)
      .map((t) => t.lower)
      .join(' ')}`;
    found.push({ first, end, name, kind, councils: [], key, confidence: CONFIDENCE });
  };
  for (const token of reading.tokens) {
    const at = token.index;
    if (token.text === ',' && ARTICLES.has(reading.tokens[at + 1]?.lower ?? '')) {
      const kind = readApposition(reading, at + 2);
      const first = kind === null ? at : findNameBefore(reading, at, taken);
      if (kind !== null && first < at) add(first, at, kind);
    }
    const before = APPOSED_BEFORE.get(token.lower);
    if (before !== undefined && !token.isCapitalised) {
      const end = findNameAfter(reading, at + 1, taken);
      if (end > at + 1) add(at + 1, end, before);
    }
  }
  return found;
}

/** The kind of body that the noun phrase at `at` names, if it ends as one does. */
function readApposition(reading: Reading, at: number): OrganisationKind | null {
  let found: OrganisationKind | null = null;
  for (let i = at; i < at + LONGEST_APPOSITION; i++) {
    const token = reading.tokens[i];
    if (
      token === undefined ||
      token.kind === 'punctuation' ||
      token.sentence !== reading.tokens[at]!.sentence
    )
      break;
    if (/^(?:who|whose|has|is|was|said|will|of)$/.test(token.lower)) break;
    const kind = token.isCapitalised ? undefined : APPOSED_AFTER.get(token.lower);
    const next = reading.tokens[i + 1];
    if (kind !== undefined && (next === undefined || AFTER_APPOSITION.has(next.lower))) found = kind;
    if (found !== null) break;
  }
  return found;
}

function findNameBefore(reading: Reading, end: number, taken: Uint8Array): number {
  let first = end;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_NAME; i--) {
    const token = reading.tokens[i]!;
    if (token.sentence !== reading.tokens[end]!.sentence || taken[i] || token.kind !== 'word') break;
    if (token.isCapitalised) first = i;
    else if (!isConnector(token)) break;
  }
  while (first < end && OPENING_WORDS.has(reading.tokens[first]!.lower)) first++;
  return isNameLike(reading, first, end) ? first : end;
}

function findNameAfter(reading: Reading, first: number, taken: Uint8Array): number {
  let end = first;
  for (let i = first; i < first + LONGEST_NAME; i++) {
    const token = reading.tokens[i];
    if (token === undefined || token.kind !== 'word' || taken[i] || !token.isCapitalised) break;
    if (token.sentence !== reading.tokens[first]!.sentence) break;
    end = i + 1;
  }
  return isNameLike(reading, first, end) ? end : first;
}

function isNameLike(reading: Reading, first: number, end: number): boolean {
  const words = reading.tokens.slice(first, end);
  return (
    words.length > 0 &&
    !words.some((t) => POST_NOUNS.has(t.lower)) &&
    !OPENING_WORDS.has(words[0]!.lower) &&
    words.some((t) => !GENERIC_WORDS.has(t.lower) && !isConnector(t))
  );
}
