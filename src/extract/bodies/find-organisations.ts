import type { Reading, TokenRange } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { findCapitalisedRuns } from './capitalised-runs.ts';
import { isConnector } from './casing.ts';
import {
  GENERIC_WORDS,
  HEAD_KINDS,
  HOUSE_HEADS,
  OPENING_WORDS,
  SERVICE_HEADS,
} from './lexicon/organisation-heads.ts';
import { POST_MODIFIERS, POST_NOUNS } from './lexicon/post-nouns.ts';
import { kindOfName } from './organisation-kind.ts';

const PARTIES = new Set(
  'labour conservative tory liberal democrat green reform independent independents ukip plaid snp dup residents'.split(
    ' ',
  ),
);
const FIRE_WORDS = new Set('fire rescue ambulance probation prison police coastguard'.split(' '));
/** Words that open a name whose head comes first: "University of X", "Ysgol X", "NHS Highland". */
const PREFIX_HEADS = new Set(
  'university ysgol nhs hmp diocese archdiocese friends ministry department office healthwatch plas cartref llys hafan'.split(
    ' ',
  ),
);
/** Words that open the name of a home in Wales. */
const WELSH_HOMES = new Set(['plas', 'cartref', 'llys', 'hafan']);
const LOCAL_COUNCILS = new Set(['town', 'parish', 'community']);

/** Finds organisations by the noun that closes (or opens) a capitalised run: trusts, schools, companies. */
export function findOrganisations(
  reading: Reading,
  taken: Uint8Array,
  isInPlace: (token: number) => boolean,
): NamedBody[] {
  const found: NamedBody[] = [];
  let homes: boolean | undefined;
  const hasHomes = (): boolean => (homes ??= HOMES.test(reading.text));
  for (const run of findCapitalisedRuns(reading, taken, isInPlace)) {
    const range = trimRun(reading, run, hasHomes);
    if (range === null) continue;
    const { first, end } = extendOverCommas(reading, range, taken);
    const last = found.at(-1);
    // "NHS X, Y and Z Integrated Care Board": the list parts the name at its comma.
    if (last !== undefined && isHealthList(reading, last, first, end)) {
      found.pop();
      found.push(nameBody(reading, last.first, end, taken));
      continue;
    }
    found.push(nameBody(reading, first, end, taken));
  }
  return found;
}

const HOMES = /\b(?:care|nursing|children[’']s|residential|short-breaks|respite) homes?\b/;

function nameBody(reading: Reading, first: number, end: number, taken: Uint8Array): NamedBody {
  const words = lowerWords(reading, first, end);
  const name = reading.text.slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end);
  taken.fill(1, first, end);
  return {
    first,
    end,
    name,
    kind: kindOfName(words, reading.text),
    councils: [],
    key: `name:${words.join(' ')}`,
    confidence: isDistinct(words) ? 0.85 : 0.6,
  };
}

function isHealthList(reading: Reading, last: NamedBody, first: number, end: number): boolean {
  const { tokens } = reading;
  const isNext = last.end === first - 1 && tokens[last.end]!.text === ',';
  return isNext && tokens[last.first]!.lower === 'nhs' && tokens[end - 1]!.lower === 'board';
}

function lowerWords({ tokens }: Reading, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(tokens[i]!.lower);
  return words;
}

/** Cuts a run down to the name in it: from its first word that is no opener to its last head. */
function trimRun(reading: Reading, run: TokenRange, hasHomes: () => boolean): TokenRange | null {
  let { first } = run;
  const { tokens } = reading;
  while (
    first < run.end &&
    ((OPENING_WORDS.has(tokens[first]!.lower) && !isNumberInName(reading, first)) ||
      isConnector(tokens[first]!) ||
      isPostAt(reading, first, run.end))
  )
    first++;
  if (run.end - first < 2) return null;
  const words = lowerWords(reading, first, run.end);
  const prefixed = PREFIX_HEADS.has(words[0]!) ? readPrefixed(words, first, run.end, hasHomes) : null;
  if (prefixed !== null) return prefixed;
  const head = findHead(words, hasHomes);
  if (head < 1) return null;
  const name = words.slice(0, head + 1);
  if (name.some((w) => PARTIES.has(w)) && /^(?:group|association|club|party)$/.test(words[head]!))
    return null;
  const isOf = /^(?:of|for)$/.test(words[head + 1] ?? '');
  if (goesOn(reading, first + head + 1, run.end)) return null;
  const end = isOf ? run.end : first + head + 1;
  const isCommittee = HEAD_KINDS.get(words[head]!) === 'committee' && name.length >= 3;
  return isDistinct(words.slice(0, end - first)) || isCommittee ? { first, end } : null;
}

/** "chair of Three Rivers Trust": a number with a capital inside a sentence is part of the name. */
function isNumberInName({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  const isInside = before !== undefined && before.sentence === tokens[at]!.sentence && before.kind === 'word';
  return isInside && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]!.lower);
}

/** "Decent Homes Standard": a capital after the head makes another thing of it, unless a post or a rank follows. */
function goesOn(reading: Reading, at: number, end: number): boolean {
  const next = reading.tokens[at];
  if (at >= end || next === undefined || !next.isCapitalised) return false;
  return (
    !POST_NOUNS.has(next.lower) && !POST_MODIFIERS.has(next.lower) && !reading.tokens[at + 1]?.isCapitalised
  );
}

/** "Chief Executive Oakfield Homes", "Chair": posts before a name are none of it. */
function isPostAt(reading: Reading, at: number, end: number): boolean {
  const token = reading.tokens[at]!;
  return at + 2 < end && POST_NOUNS.has(token.lower) && !/^(?:lead|cabinet|deputy)$/.test(token.lower);
}

function readPrefixed(
  words: readonly string[],
  first: number,
  end: number,
  hasHomes: () => boolean,
): TokenRange | null {
  const [head] = words;
  if (WELSH_HOMES.has(head!)) return hasHomes() ? { first, end } : null;
  if (head === 'nhs' || head === 'ysgol' || head === 'hmp' || head === 'healthwatch') return { first, end };
  return words[1] === 'of' || words[1] === 'for' ? { first, end } : null;
}

/** The index of the last head among the words, or -1. */
function findHead(words: readonly string[], hasHomes: () => boolean): number {
  // A head that others follow with "of": "Royal College of Nursing".
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i]!;
    if (HEAD_KINDS.has(word)) return i;
    if (word === 'rescue' && words[i - 1] === 'and' && words[i - 2] === 'fire') return i;
    if (SERVICE_HEADS.has(word) && isServiceName(words.slice(0, i))) return i;
    if (HOUSE_HEADS.has(word) && hasHomes()) return i;
    if (word === 'council' && LOCAL_COUNCILS.has(words[i - 1]!) && i > 1) return i;
  }
  return -1;
}

function isServiceName(before: readonly string[]): boolean {
  if (before.some((w) => FIRE_WORDS.has(w))) return isDistinct(before);
  return before.length >= 2 && before.every((w) => !GENERIC_WORDS.has(w) || w === 'property');
}

/** Whether a word of the name tells it from others of its kind. */
function isDistinct(words: readonly string[]): boolean {
  return words.some((w) => !GENERIC_WORDS.has(w) && !HEAD_KINDS.has(w) && w !== "'s" && w !== '’s');
}

/** "Police, Fire and Crime Panel", "NHS X, Y and Z Integrated Care Board": the list before the "and". */
function extendOverCommas(reading: Reading, range: TokenRange, taken: Uint8Array): TokenRange {
  const { tokens } = reading;
  const words = lowerWords(reading, range.first, range.end);
  if (
    !words.includes('and') ||
    !/^(?:panel|committee|board|department|ministry|partnership)$/.test(words.at(-1)!)
  )
    return range;
  let { first } = range;
  while (tokens[first - 1]?.text === ',' && tokens[first - 1]!.sentence === tokens[first]!.sentence) {
    let at = first - 2;
    if (!tokens[at]?.isCapitalised || taken[at]) break;
    while (
      at > 0 &&
      tokens[at - 1]!.sentence === tokens[first]!.sentence &&
      !taken[at - 1] &&
      isNamePart(reading, at - 1)
    )
      at--;
    while (!tokens[at]!.isCapitalised || OPENING_WORDS.has(tokens[at]!.lower)) at++;
    if (at >= first - 1) break;
    first = at;
  }
  return { first, end: range.end };
}

function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  return token.kind === 'word' && (token.isCapitalised || token.lower === 'and' || token.lower === 'of');
}
