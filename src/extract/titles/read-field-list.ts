import type { Token, TokenRange } from '../reading/index.ts';
import type { Head } from './read-head.ts';
import {
  BODY_NOUNS,
  COMMITTEE_NOUNS,
  ENDING_WORDS,
  HEADS,
  PARTY_WORDS,
  SERVICE_WORDS,
} from './title-words.ts';
import type { Field } from './read-field.ts';
import { readItem, isAcronym, isArticle, isName, isPeopleNoun } from './read-field-item.ts';

const MOST_ITEMS = 8;

export function readList(
  tokens: readonly Token[],
  from: number,
  head: Head,
  isPortfolio: boolean,
): Field | undefined {
  let at = from;
  const hasArticle = isArticle(tokens[at]);
  if (hasArticle) at++;
  // "for a spell" is a time, not a field.
  if (hasArticle && !isPortfolio && tokens[from]!.lower !== 'the' && tokens[from - 1]?.lower === 'for')
    return undefined;
  const owner = readOwner(tokens, at);
  if (owner !== undefined) {
    const end = readOwned(tokens, owner.end, isPortfolio);
    return end === 0 ? undefined : { end, skip: owner };
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
  // "partner for accountancy firm Ambleby Wick": the noun of the body whose name follows.
  if (BEFORE_NAME.has(tokens[end - 1]!.lower) && tokens[end]?.isCapitalised) return undefined;
  // "Chair of Education, Leisure and Housing - Asha Day": every word a field of work, the name after a dash.
  const isListed = /^[-–—]$/.test(tokens[whole]?.text ?? '') && tokens[from - 2]!.isCapitalised;
  if (CHAIRS.has(head.lower) && isListed && isAllFields(tokens, at, whole)) return { end: whole };
  if (CHAIRS.has(head.lower) && !isChaired(tokens, whole)) return undefined;
  if (namesBody(tokens, at, end, hasArticle, head)) return undefined;
  return { end: whole };
}

function isAllFields(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens
    .slice(from, end)
    .every((t) => t.kind !== 'word' || SERVICE_WORDS.has(t.lower) || /^(?:and|of)$/.test(t.lower));
}

/** "chair of governors", "of public services": what can be chaired, and not the words before a body's name. */
function isChaired(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]!;
  if (GOVERNING.test(last.lower)) return true;
  if (last.isCapitalised || OWNED_NOUNS.has(last.lower) || SERVICE_WORDS.has(last.lower)) return true;
  return !tokens[end]?.isCapitalised && tokens[end]?.kind !== 'possessive';
}

const GOVERNING = /^(?:governors|trustees|directors)$/;

const BEFORE_NAME = new Set(
  'firm company charity consultancy giant developer contractor agency union landlord association thinktank tank provider outsourcer organisation'.split(
    ' ',
  ),
);

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
    // "leader of the | Conservatives | on the council"
    if (GROUPS.has(token.lower) && /^(?:on|at)$/.test(tokens[at + 1]?.lower ?? '')) return at + 1;
    if (
      token.kind !== 'word' ||
      !(token.isCapitalised || PARTY_WORDS.has(token.lower) || token.lower === 'and')
    )
      return 0;
  }
  return 0;
}

/** A group by its members. */
const GROUPS = new Set(['conservatives', 'tories', 'greens', 'democrats', 'independents', 'unionists']);

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
    // "children’s services, and boasts": a list of two needs no comma.
    if (isLast && items === 0 && !tokens[start + 1]?.isCapitalised) return 0;
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
  // "and a member of" begins a post of its own.
  if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') return 0;
  if (isArticle(tokens[at])) at++;
  const end = readItem(tokens, at, isPortfolio);
  if (end === at || isName(tokens, at)) return 0;
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

/** Heads that the name of a place follows as the body: it is never part of the title. */
const CHAIRS = new Set(['chair', 'chairman', 'chairwoman', 'chairperson', 'convener', 'convenor']);

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
  // "chair of the commission": a body that the article has named.
  if (last === 'commission' && end - from === 1) return hasArticle;
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
  // "deputy for business and economy": a field, where no article makes it a firm.
  if (last === 'business' && !hasArticle) return false;
  return BODY_NOUNS.has(last) && (hasArticle || end - from === 1 || head.lower === 'leader');
}

/** "Leeds's", "the council's", "its": a body in the possessive that stands inside the title. */
function readOwner(tokens: readonly Token[], from: number): TokenRange | undefined {
  if (tokens[from]?.lower === 'its') return { first: from, end: from + 1 };
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

/** The end of what follows an owner as part of the title: a committee's whole name, or one field; else 0. */
function readOwned(tokens: readonly Token[], from: number, isPortfolio: boolean): number {
  const item = readItem(tokens, from, isPortfolio);
  if (item === from) return 0;
  const whole = readMore(tokens, item, isPortfolio);
  if (COMMITTEE_NOUNS.has(tokens[whole - 1]!.lower)) return whole;
  const noun = tokens[item];
  const isNamed =
    noun?.isCapitalised === true && tokens[item - 1]!.isCapitalised && OWNED_NOUNS.has(noun.lower);
  const end = isNamed ? item + 1 : item;
  return isOwnField(tokens, from, end) ? end : 0;
}

/** What may follow an owner as part of the title: its committee or group, or a known field of work. */
function isOwnField(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]!.lower;
  if (/^(?:services|department|directorate|team|unit)$/.test(last)) return true;
  return COMMITTEE_NOUNS.has(last) || OWNED_NOUNS.has(last) || SERVICE_WORDS.has(tokens[from]!.lower);
}
