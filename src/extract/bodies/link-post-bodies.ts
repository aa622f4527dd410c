import { type Reading, type Token, type TokenRange, waitFor } from '../reading/index.ts';
import type { TitleMention } from '../types.ts';
import type { BodyIndex } from './body-index.ts';
import { isConnector } from './casing.ts';
import { GENERIC_WORDS, OPENING_WORDS } from './lexicon/organisation-heads.ts';
import { kindOfName } from './organisation-kind.ts';

const CONFIDENCE = 0.7;
const LONGEST_NAME = 9;
const LONGEST_NOUN_PHRASE = 4;
const PREPOSITIONS = new Set(['of', 'at', 'for', 'with']);
/** Heads that serve a body by "to": "adviser to | Hale Rowe". */
const SERVING_HEADS = new Set([
  'adviser',
  'advisor',
  'consultant',
  'secretary',
  'clerk',
  'counsel',
  'auditor',
]);
const CHAIRING = waitFor(['chairs', 'chaired', 'chairing']);
const JOINING = new Set(['join', 'joins', 'joined', 'joining']);
const JOINED_REACH = 12;
/** Heads whose "of" or "for" brings an area or a field, never an organisation. */
const AREA_HEADS = new Set([
  'mp',
  'mla',
  'msp',
  'ms',
  'mps',
  'councillor',
  'councillors',
  'bishop',
  'vicar',
  'mayor',
]);
const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december former current new labour conservative tory liberal democrat green reform ' +
    'independent council comhairle cyngor cabinet executive england wales scotland ireland northern britain uk english welsh scottish ' +
    'christmas easter europe government north south east west'
  ).split(' '),
);

/**
 * Links organisations that only a post gives away: "chair of the Ambleby Traders' Alliance", "Brook Vale chief
 * executive Asha Day". `isFree` tells the tokens that are nobody's and no place. Mutates `index`.
 */
export function linkPostBodies(
  reading: Reading,
  titles: readonly TitleMention[],
  index: BodyIndex,
  isFree: (token: number) => boolean,
): void {
  const add = (range: TokenRange): void => {
    const words = reading.tokens.slice(range.first, range.end).map((t) => t.lower);
    const name = reading.text.slice(reading.tokens[range.first]!.start, reading.tokens[range.end - 1]!.end);
    const key = `name:${words.join(' ')}`;
    const mention = { ...range, form: 'full' as const, confidence: CONFIDENCE };
    index.add({ key, kind: kindOfName(words, reading.text), name, council: null }, mention);
  };
  for (const token of reading.tokens) {
    if ((token.triggers & CHAIRING) === 0) continue;
    const range = findChaired(reading, token.index, isFree);
    if (range !== undefined) add(range);
  }
  for (const title of titles) {
    const range =
      findAfter(reading, title, isFree) ??
      findBefore(reading, title, isFree) ??
      findJoined(reading, title, isFree);
    if (range !== undefined) add(range);
  }
  // "the trust" of an article that names one is linked to it later.
  if ([...index.bodies.values()].some((body) => body.kind === 'trust')) return;
  for (const title of titles) {
    const range = findUnnamed(reading, title);
    if (range !== undefined) add(range);
  }
}

const LONGEST_DESCRIPTION = 5;

/** "chair of the | children's trust | being set up by the council": a trust that has no name yet. */
function findUnnamed({ tokens }: Reading, title: TitleMention): TokenRange | undefined {
  const article = tokens[title.end + 1]?.lower;
  if (tokens[title.end]?.lower !== 'of' || (article !== 'the' && article !== 'a')) return undefined;
  const first = title.end + 2;
  for (let at = first; at < first + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token === undefined || token.isCapitalised || token.kind === 'punctuation') return undefined;
    if (token.lower === 'trust') return at === first ? undefined : { first, end: at + 1 };
  }
  return undefined;
}

/** "trustee of the homelessness charity | Doorlight", "partner at | Hale Rowe". */
function findAfter(
  reading: Reading,
  title: TitleMention,
  isFree: (token: number) => boolean,
): TokenRange | undefined {
  const { tokens } = reading;
  const link = tokens[title.end]?.lower ?? '';
  const serves = link === 'to' && SERVING_HEADS.has(tokens[title.head]!.lower);
  if (AREA_HEADS.has(tokens[title.head]!.lower) || !(PREPOSITIONS.has(link) || serves)) return undefined;
  const { sentence } = tokens[title.head]!;
  let first = title.end + 1;
  for (let n = 0; n < LONGEST_NOUN_PHRASE; n++) {
    const token = tokens[first];
    // "at | Keighley-based charity | Doorlight": an adjective, for all its capital.
    const isAdjective = token?.lower.endsWith('-based') === true;
    if (token === undefined || (token.isCapitalised && !isAdjective) || token.kind !== 'word') break;
    if (token.lower === 'and' || token.lower === 'in') return undefined;
    first++;
  }
  let end = first;
  while (end < first + LONGEST_NAME && isNamePart(tokens, end, first, sentence, isFree)) end++;
  // "Director of Inspections at X": one capitalised word after a capitalised post is its field.
  if (tokens[title.first]!.isCapitalised && end - first === 1 && link !== 'at') return undefined;
  // "chief operating officer at Euclid Street": where a council sits.
  if (link === 'at' && ADDRESSES.test(tokens[end - 1]?.lower ?? '')) return undefined;
  return trimmed(tokens, first, end);
}
const ADDRESSES = /^(?:street|road|square|lane|avenue|quay|guildhall|hall|terrace)$/;

/** "| Brook Vale | chief executive Asha Day": a run of capitals right before a post in lower case with its holder. */
function findBefore(
  reading: Reading,
  title: TitleMention,
  isFree: (token: number) => boolean,
): TokenRange | undefined {
  const { tokens } = reading;
  const post = tokens[title.first]!;
  const holder = tokens[title.end];
  if (post.isCapitalised || !holder?.isCapitalised || holder.sentence !== post.sentence) return undefined;
  let first = title.first;
  while (first > 0 && title.first - first < LONGEST_NAME) {
    const token = tokens[first - 1]!;
    if (
      token.sentence !== post.sentence ||
      token.kind !== 'word' ||
      !token.isCapitalised ||
      !isFree(first - 1)
    )
      break;
    first--;
  }
  while (first < title.first && OPENING_WORDS.has(tokens[first]!.lower)) first++;
  const length = title.first - first;
  if (length === 1 && !(isHeadOfBody(tokens, title) && tokens[first]!.text.length > 2)) return undefined;
  return length === 0 ? undefined : trimmed(tokens, first, title.first);
}

/** "Lantern chief executive Asha Day": one word before such a post is a body's name, as no field of work is. */
function isHeadOfBody(tokens: readonly Token[], title: TitleMention): boolean {
  const { lower } = tokens[title.head]!;
  return (
    lower === 'executive' || lower === 'president' || /^(?:executive|managing) director$/i.test(title.title)
  );
}

/** "chairs the | Ambleby Carers' Forum": not a committee, which is its council's. */
function findChaired(
  reading: Reading,
  verb: number,
  isFree: (token: number) => boolean,
): TokenRange | undefined {
  const { tokens } = reading;
  const first = tokens[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
  const { sentence } = tokens[verb]!;
  let end = first;
  while (end < first + LONGEST_NAME && isNamePart(tokens, end, first, sentence, isFree)) end++;
  const last = tokens[end - 1]!.lower;
  return end - first < 2 || last === 'committee' || last === 'cabinet'
    ? undefined
    : trimmed(tokens, first, end);
}

/** "joins | Hale Rowe | next month as a partner": the body that somebody joins in a post. */
function findJoined(
  reading: Reading,
  title: TitleMention,
  isFree: (token: number) => boolean,
): TokenRange | undefined {
  const { tokens } = reading;
  const { sentence } = tokens[title.first]!;
  for (let at = title.first - 1; at >= Math.max(0, title.first - JOINED_REACH); at--) {
    if (tokens[at]!.sentence !== sentence) return undefined;
    if (!JOINING.has(tokens[at]!.lower)) continue;
    let first = at + 1;
    while (first < title.first && !tokens[first]!.isCapitalised && first - at <= LONGEST_NOUN_PHRASE) first++;
    let end = first;
    while (end < title.first && isNamePart(tokens, end, first, sentence, isFree)) end++;
    return trimmed(tokens, first, end);
  }
  return undefined;
}

function isNamePart(
  tokens: readonly Token[],
  at: number,
  first: number,
  sentence: number,
  isFree: (token: number) => boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== sentence || !isFree(at)) return false;
  if (token.kind === 'word' && token.isCapitalised) return true;
  const next = tokens[at + 1];
  const goesOn =
    at > first && next !== undefined && next.sentence === sentence && next.isCapitalised && isFree(at + 1);
  if (token.text === '’' || token.text === "'") return goesOn && token.start === tokens[at - 1]!.end;
  return (
    goesOn &&
    (token.kind === 'possessive' || (isConnector(token) && token.lower !== 'at' && token.lower !== 'in'))
  );
}

function trimmed(tokens: readonly Token[], first: number, end: number): TokenRange | undefined {
  const words = tokens.slice(first, end).filter((t) => t.kind === 'word');
  if (words.length === 0 || words.some((t) => NOT_NAMES.has(t.lower) && words.length === 1)) return undefined;
  if (!words.some((t) => !GENERIC_WORDS.has(t.lower) && !isConnector(t) && !NOT_NAMES.has(t.lower)))
    return undefined;
  // "chief executive at County Hall": the building stands for whoever sits in it.
  if (/^(?:county|city|town|shire) hall$|^civic centre$|guildhall$/.test(words.map((t) => t.lower).join(' ')))
    return undefined;
  return { first, end };
}
