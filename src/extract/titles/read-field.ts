import type { Token, TokenRange } from '../reading/index.ts';
import type { Head } from './read-head.ts';
import {
  BODY_NOUNS,
  COMMITTEE_NOUNS,
  ENDING_WORDS,
  FOLLOWING_VERBS,
  HEADS,
  PARTY_WORDS,
  REGION_WORDS,
  SERVICE_WORDS,
} from './title-words.ts';

/** The field of a post after its head, from the preposition to `end`; `skip` is a body named inside it. */
export interface Field {
  readonly end: number;
  readonly skip?: TokenRange;
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
]);
/** Heads that the name of a place follows as the body: it is never part of the title. */
const CHAIRS = new Set(['chair', 'chairman', 'chairwoman', 'chairperson', 'convener', 'convenor']);
const CLERGY = new Set(['bishop', 'archbishop', 'vicar', 'dean', 'archdeacon']);
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
const LONGEST_ITEM = 8;
const MOST_ITEMS = 8;

/** Reads "of children's services", "for finance, housing and customer services" after a head. */
export function readField(tokens: readonly Token[], from: number, head: Head): Field | undefined {
  let at = from;
  const listed = readAfterComma(tokens, from, head);
  if (listed > 0) return { end: listed };
  if (tokens[at]?.lower === 'on' && SPOKES.has(head.lower)) return readList(tokens, at + 1, head, true);
  if (!PREPOSITIONS.has(tokens[at]?.lower ?? '')) {
    const long = readLongPreposition(tokens, at);
    if (long === 0) return undefined;
    at += long - 1;
  }
  if (tokens[at]!.sentence !== tokens[from - 1]!.sentence) return undefined;
  const isPortfolio = PORTFOLIO_HEADS.has(head.lower) && tokens[at]!.lower !== 'of';
  const state = tokens[from]!.lower === 'of' ? readState(tokens, at + 1) : 0;
  if (head.lower === 'secretary' && state > 0) return readSecretaryOfState(tokens, at + 2, head);
  const first = tokens[at + 1];
  const isLowerService = first !== undefined && !first.isCapitalised && SERVICE_WORDS.has(first.lower);
  if (!takesField(head, tokens[from]!.lower, isLowerService)) return undefined;
  if (CLERGY.has(head.lower)) return readDiocese(tokens, at + 1);
  const isPolice = head.lower === 'commissioner' && tokens[from - 2]?.lower === 'crime';
  if (isPolice) return readDiocese(tokens, at + 1);
  const region = readRegion(tokens, at + 1);
  if (region > 0) return { end: region };
  return readList(tokens, at + 1, head, isPortfolio);
}

const SPOKES = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'lead', 'adviser', 'advisor']);

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
  return next.text === ',' || next.lower === 'at' ? at : 0;
}

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
    tokens[i]?.isCapitalised === true && tokens[i]!.sentence === tokens[from]!.sentence;
  while (isPart(at) || (at > from && tokens[at]?.lower === 'and' && isPart(at + 1))) at++;
  return at === from ? undefined : { end: at };
}

/** "for the north west", "for south-east England": the end of a region's name, else 0. */
function readRegion(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isArticle(tokens[at])) at++;
  const start = at;
  while (at < tokens.length && REGION_WORDS.has(tokens[at]!.lower)) at++;
  if (at === start) return 0;
  const next = tokens[at];
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

function readList(
  tokens: readonly Token[],
  from: number,
  head: Head,
  isPortfolio: boolean,
): Field | undefined {
  let at = from;
  const hasArticle = isArticle(tokens[at]);
  if (hasArticle) at++;
  // "for a spell" is a time, not a field.
  if (hasArticle && tokens[from]!.lower !== 'the' && tokens[from - 1]?.lower === 'for') return undefined;
  const owner = readOwner(tokens, at);
  if (owner !== undefined) {
    const end = readItem(tokens, owner.end, isPortfolio);
    if (end === owner.end || !isOwnField(tokens, owner.end, end)) return undefined;
    return { end, skip: owner };
  }
  const group = head.lower === 'leader' ? readGroup(tokens, at) : 0;
  if (group > 0) return { end: group };
  const end = readItem(tokens, at, isPortfolio);
  if (end === at) return undefined;
  const whole = readMore(tokens, end, isPortfolio);
  if (COMMITTEE_NOUNS.has(tokens[whole - 1]!.lower)) return { end: whole };
  // Every council has a health and wellbeing board by statute: a committee whatever its capitals.
  const isStatutory =
    tokens[whole - 1]!.lower === 'board' && /^well-?being$/.test(tokens[whole - 2]?.lower ?? '');
  if (isStatutory) return { end: whole };
  // "secretary of the Fire Brigades Union": a name in capitals after a post without is a body's.
  const opensName =
    tokens[at]!.isCapitalised && !isAcronym(tokens[at]!) && !PARTY_WORDS.has(tokens[at]!.lower);
  if (opensName && !isPortfolio && isLowerPost(tokens[from - 2]!) && !isServiceName(tokens, at, whole))
    return undefined;
  if (namesBody(tokens, at, end, hasArticle, head)) return undefined;
  return { end: whole };
}

function isLowerPost(token: Token): boolean {
  return token.kind === 'word' && !token.isCapitalised;
}

/** "Neighbourhood and Customer Services": capitals, yet every word names a field, and no name goes on after it. */
function isServiceName(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (tokens[i]!.isCapitalised && !SERVICE_WORDS.has(tokens[i]!.lower)) return false;
  }
  return end - from > 1 && tokens[end]?.isCapitalised !== true;
}

const LONGEST_GROUP = 6;

/** "leader of the | Ulster Unionist group": the end of a group's name, else 0. */
function readGroup(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_GROUP); at++) {
    const token = tokens[at]!;
    if (token.lower === 'group') return at > from ? at + 1 : 0;
    if (
      token.kind !== 'word' ||
      !(token.isCapitalised || PARTY_WORDS.has(token.lower) || token.lower === 'and')
    )
      return 0;
  }
  return 0;
}

/** Goes on over ", environment and the voice of the child" where it is a list of fields. */
function readMore(tokens: readonly Token[], from: number, isPortfolio: boolean): number {
  let end = from;
  for (let items = 0; items < MOST_ITEMS; items++) {
    const next = tokens[end];
    if (next === undefined || next.sentence !== tokens[from - 1]!.sentence) return end;
    if (next.lower === 'and') {
      const item = readListed(tokens, end + 1, isPortfolio);
      if (item === 0) return end;
      end = item;
    } else if (next.text === ',' || next.text === ';') {
      const list = readCommaList(tokens, end, isPortfolio);
      if (list === 0) return end;
      end = list;
    } else {
      return end;
    }
  }
  return end;
}

/** From a comma, the end of a list that closes with "and X" or whose items are all fields of work; else 0. */
function readCommaList(tokens: readonly Token[], comma: number, isPortfolio: boolean): number {
  let at = comma;
  for (let items = 0; items < MOST_ITEMS && tokens[at]?.text === ','; items++) {
    let start = at + 1;
    const isLast = tokens[start]?.lower === 'and';
    if (isLast) start++;
    const end = readListed(tokens, start, isPortfolio);
    if (end === 0) return 0;
    if (isLast) return end;
    if (tokens[end]?.lower === 'and') {
      const last = readListed(tokens, end + 1, isPortfolio);
      return last;
    }
    at = end;
  }
  return 0;
}

/** One further item of a list; 0 where what follows is no field of work or heads a post of its own. */
function readListed(tokens: readonly Token[], from: number, isPortfolio: boolean): number {
  let at = from;
  if (isArticle(tokens[at])) at++;
  const end = readItem(tokens, at, isPortfolio);
  if (end === at) return 0;
  for (let i = at; i < end; i++) {
    const { lower } = tokens[i]!;
    if (HEADS.has(lower) && !SERVICE_WORDS.has(lower)) return 0;
    if (HEADS.has(lower.replace(/^(?:vice|co|deputy)-/, '')) && lower.includes('-')) return 0;
  }
  const next = tokens[end];
  // "and children's services director", "finance and deputy": the words run on into another post.
  if (next?.lower === '151') return 0;
  const isAlike = next !== undefined && next.isCapitalised === tokens[end - 1]!.isCapitalised;
  if (isAlike && next.kind === 'word' && HEADS.has(next.lower) && !ENDING_WORDS.has(next.lower)) return 0;
  if (BODY_NOUNS.has(tokens[end - 1]!.lower) && at > from && !isPortfolio) return 0;
  return end;
}

/** The end of one item: a run of words that can name a field of work. */
function readItem(tokens: readonly Token[], from: number, isPortfolio: boolean): number {
  let at = from;
  const sentence = tokens[from - 1]!.sentence;
  while (at < tokens.length && at - from < LONGEST_ITEM) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) break;
    if (token.kind === 'possessive') {
      if (at === from || !isPeopleNoun(tokens[at - 1]!)) break;
    } else if (token.kind !== 'word') {
      break;
    } else if (token.lower === 'of' && at > from && !token.isCapitalised) {
      const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
      if (!isFieldWord(tokens, next, from, isPortfolio)) break;
      at = next;
    } else if (token.lower === 'for' && at > from) {
      const next = tokens[at + 1];
      if (next === undefined || next.isCapitalised || !isFieldWord(tokens, at + 1, from, isPortfolio)) break;
    } else if (token.lower === 'to' && isPortfolio && at > from) {
      const next = tokens[at + 1];
      if (next === undefined || !SERVICE_WORDS.has(next.lower)) break;
    } else if (!isFieldWord(tokens, at, from, isPortfolio)) {
      break;
    }
    at++;
    if (token.lower === 'services' && !COMMITTEE_NOUNS.has(tokens[at]?.lower ?? '')) break;
  }
  while (at > from && /^(?:of|for|to|the|and)$/.test(tokens[at - 1]!.lower)) at--;
  return at;
}

function isFieldWord(tokens: readonly Token[], at: number, from: number, isPortfolio: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  if (lower === 'and') return false;
  if (SERVICE_WORDS.has(lower)) {
    if (PARTY_WORDS.has(lower) && at > from && PARTY_WORDS.has(tokens[at - 1]!.lower)) return true;
    // "director of legal services, public health": a capital after lower-case words opens a name.
    return !(token.isCapitalised && at > from && !wordBefore(tokens, at).isCapitalised && !isAcronym(token));
  }
  if (lower === 'up' && tokens[at - 1]?.lower === 'levelling') return true;
  if (ENDING_WORDS.has(lower) || FOLLOWING_VERBS.has(lower)) return false;
  if (token.isCapitalised) {
    if (PARTY_WORDS.has(lower) || COMMITTEE_NOUNS.has(lower) || lower === 'group') return true;
    if (at > from && !wordBefore(tokens, at).isCapitalised) return false;
    if (at === from && tokens[at + 1]?.lower === 'at' && tokens[from - 2]?.isCapitalised) return true;
    if (
      isCapitalisedPost(tokens, from) &&
      SERVICE_WORDS.has(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 1]!.isCapitalised
    )
      return true;
    // "finance, property and Woking,": a place may close a portfolio.
    if (isPortfolio && at === from && tokens[at + 1]?.text === ',' && tokens[from - 1]?.lower === 'and')
      return true;
    return isPortfolio && tokens[from - 2]?.isCapitalised === true && startsField(tokens, at, from);
  }
  if (lower.endsWith('ed') && !lower.includes('-')) return false;
  // "levelling up"
  return true;
}

/** Whether the post whose field begins at `from`, or goes on there after a comma or "and", has capitals. */
function isCapitalisedPost(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  return before?.isCapitalised === true && tokens[from - 1]?.kind !== 'number';
}

/** An unknown capitalised word opens a field, or stands before a known word of one. */
function startsField(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const next = tokens[at + 1];
  return next !== undefined && SERVICE_WORDS.has(next.lower) && next.isCapitalised;
}

/** The word before a token, past a possessive ending and "of": "Children's | Services". */
function wordBefore(tokens: readonly Token[], at: number): Token {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.kind === 'possessive' || /^(?:of|the)$/.test(tokens[before]!.lower)))
    before--;
  return tokens[before]!;
}

function isAcronym(token: Token): boolean {
  return token.text.length <= 5 && token.text === token.text.toUpperCase();
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'the' || token?.lower === 'a' || token?.lower === 'an';
}

function isPeopleNoun(token: Token): boolean {
  return /^(?:children|people|adult|adults|women|men|young|parent|parents|worker|user|staff)$/.test(
    token.lower,
  );
}

/** "Leeds's", "the council's": a body in the possessive that stands inside the title. */
function readOwner(tokens: readonly Token[], from: number): TokenRange | undefined {
  let at = from;
  while (at < tokens.length && at - from < 6 && tokens[at]!.kind === 'word') {
    const token = tokens[at]!;
    if (
      !token.isCapitalised &&
      !BODY_NOUNS.has(token.lower) &&
      !/^(?:of|and|with|upon|on)$/.test(token.lower)
    )
      break;
    at++;
  }
  if (at === from || tokens[at]?.kind !== 'possessive') return undefined;
  return isPeopleNoun(tokens[at - 1]!) ? undefined : { first: from, end: at + 1 };
}

/** What may follow an owner as part of the title: its committee or group, or a known field of work. */
function isOwnField(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]!.lower;
  return COMMITTEE_NOUNS.has(last) || OWNED_NOUNS.has(last) || SERVICE_WORDS.has(tokens[from]!.lower);
}

const OWNED_NOUNS = new Set(['group', 'board', 'panel', 'forum']);

function namesBody(
  tokens: readonly Token[],
  from: number,
  end: number,
  hasArticle: boolean,
  head: Head,
): boolean {
  const last = tokens[end - 1]!.lower;
  if (COMMITTEE_NOUNS.has(last)) return false;
  const isCapitalised = tokens[end - 1]!.isCapitalised;
  // "chair of the Police, Fire and Crime Panel": a body with a name and a life of its own.
  if (/^(?:board|panel|forum|partnership|commission|alliance)$/.test(last)) return isCapitalised;
  if (
    CHAIRS.has(head.lower) &&
    isCapitalised &&
    !PARTY_WORDS.has(tokens[from]!.lower) &&
    last !== 'governors'
  )
    return true;
  if (last === 'group' && !/^(?:leader|whip|chair|secretary)$/.test(head.lower)) return true;
  return BODY_NOUNS.has(last) && (hasArticle || end - from === 1 || head.lower === 'leader');
}
