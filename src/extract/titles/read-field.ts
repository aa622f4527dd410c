import type { Token, TokenRange } from '../reading/index.ts';
import type { Head } from './read-head.ts';
import { HEADS, REGION_WORDS, SERVICE_WORDS } from './title-words.ts';
import { LONGEST_ITEM, isArticle, isName, isPeopleNoun } from './read-field-item.ts';
import { readList } from './read-field-list.ts';

/** The field of a post after its head, from the preposition to `end`; `skip` is a body named inside it. */
export interface Field {
  readonly end: number;
  readonly skip?: TokenRange;
}

/** Reads "of children's services", "for finance, housing and customer services" after a head. */
export function readField(tokens: readonly Token[], from: number, head: Head): Field | undefined {
  let at = from;
  const listed = readAfterComma(tokens, from, head);
  if (listed > 0) return { end: listed };
  const bare = readBareField(tokens, from, head);
  if (bare > from) return { end: bare };
  if (tokens[at]?.lower === 'on' && SPOKES.has(head.lower)) return readList(tokens, at + 1, head, true);
  if (!PREPOSITIONS.has(tokens[at]?.lower ?? '')) {
    const long = readLongPreposition(tokens, at);
    if (long === 0) return undefined;
    at += long - 1;
  }
  if (tokens[at]!.sentence !== tokens[from - 1]!.sentence) return undefined;
  // "responsible for", "in charge of" say the same as "for".
  const preposition = at === from ? tokens[at]!.lower : 'for';
  const isPortfolio = PORTFOLIO_HEADS.has(head.lower) && preposition !== 'of';
  const state = tokens[from]!.lower === 'of' ? readState(tokens, at + 1) : 0;
  if (/^(?:secretary|minister)$/.test(head.lower) && state > 0)
    return readSecretaryOfState(tokens, at + 2, head);
  const first = tokens[at + 1];
  const isLowerService = first !== undefined && !first.isCapitalised && SERVICE_WORDS.has(first.lower);
  if (!takesField(head, preposition, isLowerService)) return undefined;
  // "promoted from principal solicitor to | head of legal services": another post.
  if (preposition === 'to' && HEADS.has(first?.lower ?? '')) return undefined;
  if (CLERGY.has(head.lower)) return readDiocese(tokens, at + 1);
  const isPolice = head.lower === 'commissioner' && tokens[from - 2]?.lower === 'crime';
  if (isPolice) return readDiocese(tokens, at + 1);
  const committee = readCommittee(tokens, at + 1);
  if (committee > 0) return { end: committee };
  const region = readRegion(tokens, at + 1);
  if (region > 0) return { end: region };
  const list = readList(tokens, at + 1, head, isPortfolio);
  return list !== undefined && isPartOfName(tokens, list.end) ? undefined : list;
}

/** "Chief Nurse of the Integrated Care | Board": a body's name, and no field. */
function isPartOfName(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.isCapitalised !== true || !tokens[end - 1]!.isCapitalised) return false;
  return /^(?:board|trust|partnership|alliance|authority|agency|association)$/.test(next.lower);
}

/** "executive director, environment, at": a field set off by commas, all of its words known. */
function readAfterComma(tokens: readonly Token[], comma: number, head: Head): number {
  if (tokens[comma]?.text !== ',' || (head.lower !== 'director' && head.lower !== 'head')) return 0;
  let at = comma + 1;
  while (
    at < tokens.length &&
    at - comma < LONGEST_ITEM &&
    (SERVICE_WORDS.has(tokens[at]!.lower) || tokens[at]!.lower === 'and')
  )
    at++;
  const next = tokens[at];
  if (at === comma + 1 || next === undefined || tokens[at - 1]!.lower === 'and') return 0;
  return /^(?:[,.]|at|with)$/.test(next.lower) ? at : 0;
}

/** "Executive Director Finance": a field in capitals without a preposition; `from` where there is none. */
function readBareField(tokens: readonly Token[], from: number, head: Head): number {
  if (head.lower !== 'director' || !tokens[from - 1]!.isCapitalised) return from;
  const isField = (i: number): boolean =>
    tokens[i]?.isCapitalised === true &&
    tokens[i].sentence === tokens[from - 1]!.sentence &&
    SERVICE_WORDS.has(tokens[i].lower) &&
    !ALSO_SURNAMES.has(tokens[i].lower);
  const goesOn = (i: number): boolean =>
    tokens[i]?.lower === 'and' || (tokens[i]?.kind === 'possessive' && isPeopleNoun(tokens[i - 1]!));
  let at = from;
  const leads = (i: number): boolean => goesOn(i) && (isField(i + 1) || (goesOn(i + 1) && isField(i + 2)));
  while (isField(at) || (at > from && leads(at))) at++;
  const next = tokens[at];
  const isName =
    next?.kind === 'word' && next.isCapitalised && tokens[at - 1]!.kind === 'word' && at - from === 1;
  return isName ? from : at;
}

/** Fields of work that are surnames as well. */
const ALSO_SURNAMES = new Set(['young', 'green', 'parks', 'street', 'child', 'life', 'lord', 'waters']);

/** "the mayor of X", "a member of X", "head teacher of X" name a body or a mere membership, not a field. */
function takesField(head: Head, preposition: string, isLowerService: boolean): boolean {
  if (WITHOUT_FIELD.has(head.lower)) return false;
  if (head.lower === 'executive') return preposition === 'for' && isLowerService;
  if (FIELD_BY_FOR.has(head.lower)) return preposition === 'for';
  return head.lower !== 'leader' || preposition === 'of';
}

/** "vicar of St Mary's, Ambleby": the cloth keeps its place in the title. */
function readDiocese(tokens: readonly Token[], from: number): Field | undefined {
  let at = from;
  const isPart = (i: number): boolean =>
    tokens[i]?.isCapitalised === true && tokens[i].sentence === tokens[from]!.sentence;
  while (
    (isPart(at) && !(at > from && isName(tokens, at))) ||
    (at > from && tokens[at]?.lower === 'and' && isPart(at + 1))
  )
    at++;
  // "rector of Fern Academy": of a school.
  if (at === from || /^(?:academy|school|university|college|high)$/.test(tokens[at - 1]!.lower))
    return undefined;
  return { end: at };
}

const LONGEST_COMMITTEE = 8;

/** "of the Statutory Transition Committee": the end of a committee's name in capitals, whatever its words; else 0. */
function readCommittee(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isArticle(tokens[at])) at++;
  const start = at;
  for (; at < tokens.length && at - start < LONGEST_COMMITTEE; at++) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[from]!.sentence || token.kind !== 'word') return 0;
    if (/^(?:sub-?)?committee$/.test(token.lower)) return token.isCapitalised && at > start ? at + 1 : 0;
    if (!token.isCapitalised && !/^(?:and|of|for)$/.test(token.lower)) return 0;
  }
  return 0;
}

/** "for the north west", "for south-east England": the end of a region's name, else 0. */
function readRegion(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isArticle(tokens[at])) at++;
  const start = at;
  while (at < tokens.length && REGION_WORDS.has(tokens[at]!.lower)) at++;
  if (at === start) return 0;
  const next = tokens[at];
  // "chair of the West of England Combined Authority": a name.
  if (next?.lower === 'of') return 0;
  return next?.isCapitalised && next.sentence === tokens[from]!.sentence ? 0 : at;
}

function readState(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'state' ? 1 : 0;
}

function readSecretaryOfState(tokens: readonly Token[], end: number, head: Head): Field {
  if (tokens[end]?.lower !== 'for') return { end };
  return readList(tokens, end + 1, head, true) ?? { end };
}

/** "with responsibility for", "responsible for", "in charge of": their length in tokens, else 0. */
function readLongPreposition(tokens: readonly Token[], at: number): number {
  const a = tokens[at]?.lower;
  const b = tokens[at + 1]?.lower;
  const c = tokens[at + 2]?.lower;
  if (a === 'with' && (b === 'responsibility' || b === 'responsibilities') && c === 'for') return 3;
  if (a === 'responsible' && b === 'for') return 2;
  if (a === 'in' && b === 'charge' && c === 'of') return 3;
  return 0;
}

const PREPOSITIONS = new Set(['of', 'for']);

/** Heads of portfolios: what follows "for" is a field whatever its words. */
const PORTFOLIO_HEADS = new Set([
  'member',
  'holder',
  'lead',
  'secretary',
  'minister',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'champion',
  'deputy',
]);

const CLERGY = new Set(['bishop', 'archbishop', 'vicar', 'rector', 'dean', 'archdeacon']);

const WITHOUT_FIELD = new Set([
  'teacher',
  'headteacher',
  'headmaster',
  'headmistress',
  'principal',
  'owner',
  'founder',
  'co-founder',
  'provost',
  'trustee',
  'governor',
  'speaker',
  'sheriff',
]);

const FIELD_BY_FOR = new Set(['mayor', 'member', 'holder', 'councillor']);

const SPOKES = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'lead', 'adviser', 'advisor']);
