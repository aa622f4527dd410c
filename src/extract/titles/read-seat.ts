import { FIRST_NAMES } from '../people/lexicon/first-names.ts';
import { HONORIFICS } from '../people/lexicon/honorifics.ts';
import type { Token, TokenRange } from '../reading/index.ts';
import { ENDING_WORDS, PARTY_WORDS } from './title-words.ts';

const PARLIAMENT = new Set(['mp', 'msp', 'mla', 'ms', 'am']);
const COUNCIL_SEATS = new Set(['councillor', 'councillors', 'member', 'alderman']);
const SEAT_KINDS = new Set([
  'senedd',
  'assembly',
  'ward',
  'county',
  'borough',
  'district',
  'city',
  'division',
  'town',
  'local',
]);
const LINKS = new Set(['and', 'of', 'upon', 'the', 'on', 'in', 'with', 'under', 'le']);
const NOT_AREA = new Set([
  'former',
  'local',
  'current',
  'then',
  'new',
  'the',
  'ex',
  'late',
  'veteran',
  'as',
  'a',
]);
const BRIEFED = new Set(['lead', 'portfolio', 'executive', 'cabinet', 'support', 'shadow']);
const LONGEST_AREA = 8;

/** Reads a seat with its area: "Basildon MP", "MP for North Shropshire", "ward councillor for Hyde Werneth". */
export function readSeat(tokens: readonly Token[], at: number, floor: number): TokenRange | undefined {
  const lower = tokens[at]!.lower.replace(/^ex-/, '');
  if (PARLIAMENT.has(lower.replace(/s$/, '')) || PARLIAMENT.has(lower))
    return readParliamentSeat(tokens, at, floor);
  const house = lower === 'member' && tokens[at + 1]?.lower === 'of' ? readHouse(tokens, at + 2) : 0;
  if (house > 0) {
    const end = readAreaAfter(tokens, house);
    return end === undefined ? undefined : { first: at, end };
  }
  // "Lead Councillor for Housing" has a brief, and no ward.
  if (!COUNCIL_SEATS.has(lower) || BRIEFED.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const before = tokens[at - 1];
  const hasKind = before !== undefined && at - 1 >= floor && SEAT_KINDS.has(before.lower);
  if (lower === 'member' && !hasKind) return undefined;
  const first = hasKind ? at - 1 : at;
  const end = readAreaAfter(tokens, at + 1);
  if (end !== undefined) return { first, end };
  if (!hasKind || before.lower !== 'ward') return undefined;
  const area = readAreaBefore(tokens, at - 1, floor);
  return area === at - 1 ? undefined : { first: area, end: at + 1 };
}

/** "member of | the Scottish Parliament", "member of | the Senedd": the end of a parliament's name, else 0. */
function readHouse(tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  const noun = /^(?:scottish|welsh|uk|european|legislative)$/.test(tokens[start]?.lower ?? '')
    ? start + 1
    : start;
  return /^(?:parliament|senedd|assembly)$/.test(tokens[noun]?.lower ?? '') ? noun + 1 : 0;
}

function readParliamentSeat(tokens: readonly Token[], at: number, floor: number): TokenRange | undefined {
  const end = readAreaAfter(tokens, at + 1);
  const next = tokens[at + 1];
  const holdsName = next?.isCapitalised === true && next.sentence === tokens[at]!.sentence;
  const area = readAreaBefore(tokens, at, floor);
  if (end !== undefined) return { first: at, end };
  const isIntroduced = area > 0 && NOT_AREA.has(tokens[area - 1]!.lower);
  if (area < at) return holdsName || isIntroduced ? { first: area, end: at + 1 } : undefined;
  return holdsName ? { first: at, end: at + 1 } : undefined;
}

/** The end of "for" or "representing" and an area's name after a seat. */
function readAreaAfter(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:for|representing)$/.test(tokens[from]?.lower ?? '')) return undefined;
  let at = from + 1;
  if (tokens[at]?.lower === 'the') at++;
  const start = at;
  while (at < tokens.length && at - start < LONGEST_AREA) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[from]!.sentence) break;
    const isLink = LINKS.has(token.lower) && tokens[at + 1]?.isCapitalised === true && at > start;
    const isJoint = isLink && !leadsToCouncil(tokens, at);
    // "Caithness, Sutherland and Ross"
    if (token.text === ',' && at > start && opensPair(tokens, at + 1)) {
      at++;
      continue;
    }
    const isOwn = token.kind === 'possessive' && at > start && tokens[at + 1]?.isCapitalised === true;
    if (
      !isJoint &&
      !isOwn &&
      !(
        token.kind === 'word' &&
        token.isCapitalised &&
        (token.lower === 'down' || !ENDING_WORDS.has(token.lower))
      )
    )
      break;
    at++;
  }
  if (at === start) return undefined;
  const holder = findHolder(tokens, start, at);
  // "for Northwell ward"
  const isNamed = holder === at && /^(?:ward|division)$/.test(tokens[at]?.lower ?? '');
  return isNamed ? at + 1 : holder;
}

/** ", | Sutherland and Ross": the rest of a constituency of three parts. */
function opensPair(tokens: readonly Token[], from: number): boolean {
  const [a, and, b, after] = tokens.slice(from, from + 4);
  const isPair = a?.isCapitalised === true && and?.lower === 'and' && b?.isCapitalised === true;
  return isPair && !FIRST_NAMES.has(a.lower) && (after === undefined || !after.isCapitalised);
}

/** "for Oundle | on Kent County Council": where the seat is, and no part of the area's name. */
function leadsToCouncil(tokens: readonly Token[], link: number): boolean {
  if (!/^(?:on|in)$/.test(tokens[link]!.lower)) return false;
  for (let at = link + 1; at < link + 7 && tokens[at]?.isCapitalised === true; at++)
    if (/^(?:council|cc|bc|authority)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** "for Ambleby and Moss Side | Anna Verney": where the name of whoever holds the seat begins, else `end`. */
function findHolder(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 1; at < end - 1; at++) {
    const before = tokens[at - 1]!;
    if (
      before.isCapitalised &&
      before.lower !== 'st' &&
      FIRST_NAMES.has(tokens[at]!.lower) &&
      tokens[at + 1]!.isCapitalised
    )
      return at;
  }
  return end;
}

function readAreaBefore(tokens: readonly Token[], end: number, floor: number): number {
  let first = end;
  for (let at = end - 1; at >= floor && end - at <= LONGEST_AREA; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[end]!.sentence || token.kind !== 'word') break;
    // "the Rt Hon Asha Day MP": a name, and no constituency.
    if (HONORIFICS.has(token.lower)) return end;
    const isName = token.isCapitalised && !NOT_AREA.has(token.lower) && !PARTY_WORDS.has(token.lower);
    if (isName) first = at;
    else if (!LINKS.has(token.lower) || token.isCapitalised) break;
  }
  return first;
}
