import { CLOSERS, COMMAS, isMark, isWord, type Clause } from './clause.ts';
import type { BodyItem } from './items.ts';
import { BODY_DETERMINERS, BODY_PREPOSITIONS } from './phrase-words.ts';
import { MONTHS, SEASONS } from './time-words.ts';
import { ENDING_WORDS } from '../titles/title-words.ts';

interface Right {
  close: number;
  bodies: BodyItem[];
  isThere: boolean;
  isUnknown: boolean;
  /** "the old Avon County Council": nobody holds a post of it today. */
  isOld: boolean;
}

/** "of Essex CC", "for both Hackney LBC and the City", ", Leeds City Council": the body after the post. */
export function readRight(clause: Clause, from: number): Right {
  const { items } = clause;
  const none: Right = { close: from, bodies: [], isThere: false, isUnknown: false, isOld: false };
  let at = from;
  // "chief executive in common for both trusts"
  if (items[at]?.lower === 'in' && items[at + 1]?.lower === 'common') at += 2;
  if (items[at]?.kind === 'word' && items[at]!.lower === 'there')
    return { close: at + 1, bodies: [], isThere: true, isUnknown: false, isOld: false };
  // "executive director, environment, at X": the comma closes the field.
  if (isMark(items[at], ',') && /^(?:at|with)$/.test(items[at + 1]?.lower ?? '')) at++;
  let isOld = false;
  const hasPreposition = isWord(items[at], BODY_PREPOSITIONS);
  if (hasPreposition) {
    at++;
    while (isWord(items[at], BODY_DETERMINERS) || isMark(items[at], '-') || isAdjective(clause, at)) {
      isOld ||= /^(?:former|old|then)$/.test(items[at]!.lower);
      at++;
    }
  } else if (isMark(items[at], ',', '(')) {
    at++;
  }
  // "of the London boroughs of Hackney and Barnet"
  const kind = items[at]?.lower === 'london' ? at + 1 : at;
  if (hasPreposition && isWord(items[kind], AREAS) && items[kind + 1]?.lower === 'of') at = kind + 2;
  // "at one of the largest councils in the UK – Kent County Council"
  const told = hasPreposition && items[at]?.lower === 'one' ? oneOfMany(clause, at) : undefined;
  if (told !== undefined) at = told;
  const first = items[at];
  // "at County Hall": a building, past which the phrase ends.
  if (hasPreposition && /^(?:hall|centre|street|road|square)$/.test(items[at + 1]?.lower ?? ''))
    return { ...none, close: at + 2 };
  if (first?.kind !== 'body' && hasPreposition) return { ...none, isUnknown: namesUnknown(clause, from, at) };
  if (first?.kind !== 'body' || at === from) return none;
  if (!hasPreposition && !standsAlone(clause, at)) return none;
  const bodies: BodyItem[] = [first];
  at = skipKind(clause, at + 1);
  while (!first.isPossessive && isJoin(clause, at)) {
    const isComma = isMark(items[at], ',');
    let next = at + 1;
    if (isComma && items[next]?.lower === 'and') next++;
    while (
      isWord(items[next], BODY_DETERMINERS) ||
      isWord(items[next], BODY_PREPOSITIONS) ||
      isAdjective(clause, next)
    )
      next++;
    const other = items[next];
    if (other?.kind !== 'body' || other.isPossessive || other.isPronoun || items[next + 1]?.kind === 'title')
      break;
    if (isComma && !isListed(clause, next)) break;
    bodies.push(other);
    at = skipKind(clause, next + 1);
  }
  return { close: at, bodies, isThere: false, isUnknown: false, isOld };
}

/** "Coventry | City |, Redditch | Borough | and Kent councils": the kind, which a list may leave at the place. */
function skipKind({ items }: Clause, at: number): number {
  const next = items[at + 1];
  const goesOn = isMark(next, ',') || next?.lower === 'and';
  return items[at]?.kind === 'word' && KINDS.test(items[at].lower) && goesOn ? at + 1 : at;
}
const KINDS = /^(?:city|borough|county|district|metropolitan)$/;

const AREAS = new Set(['boroughs', 'cities', 'counties', 'districts', 'councils']);

/** "one of the largest councils in the UK – |": the body that the dash or comma brings in. */
function oneOfMany({ items }: Clause, from: number): number | undefined {
  for (let i = from + 1; i < Math.min(items.length, from + 14); i++) {
    const item = items[i]!;
    if (isMark(item, ',', '–', '—', '-', ':')) {
      const body = items[i + 1]?.lower === 'the' ? i + 2 : i + 1;
      return items[body]?.kind === 'body' ? body : undefined;
    }
    if (item.kind !== 'word') return undefined;
  }
  return undefined;
}

/** A capitalised run after "of" or "at" that nobody has linked: a body, but not one in focus. */
function namesUnknown(clause: Clause, preposition: number, at: number): boolean {
  const item = clause.items[at];
  const lead = clause.items[preposition]!.lower;
  const isTime = MONTHS.has(item?.lower ?? '') || SEASONS.has(item?.lower ?? '');
  const isIn = lead === 'in' && item?.kind === 'word' && item.isCapitalised && !isTime;
  if (lead !== 'of' && lead !== 'at' && lead !== 'for' && lead !== 'with' && !isIn) return false;
  if (item?.kind !== 'word' && item?.kind !== 'person') return false;
  if (/^(?:hall|centre)$/.test(clause.items[at + 1]?.lower ?? '')) return false;
  if (item.kind === 'person') return item.isPossessive && item.isPronoun;
  if ((item.isCapitalised && !isTime) || /^(?:a|an)$/.test(clause.items[at - 1]?.lower ?? '')) return true;
  // "of the children’s trust": a body without a name.
  for (let i = at; i < at + 4; i++) {
    const word = clause.items[i];
    if (word?.kind !== 'word') return false;
    if (i > at && NAMELESS.has(word.lower)) return true;
  }
  return false;
}
const NAMELESS = new Set([
  'trust',
  'company',
  'charity',
  'association',
  'union',
  'federation',
  'partnership',
]);

/** An adjective between a preposition and a body: "of the | 14,000-home | association". */
function isAdjective(clause: Clause, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const item = clause.items[i];
    if (item?.kind === 'body') return i > at;
    if (i > at && isMark(item, '-')) continue;
    if (item?.kind !== 'word' || item.isCapitalised || ENDING_WORDS.has(item.lower)) return false;
  }
  return false;
}

function isJoin(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  return (item?.kind === 'word' && item.lower === 'and') || isMark(item, ',');
}

/** Whether a body after a comma is inside a list that "and" closes. */
function isListed(clause: Clause, at: number): boolean {
  for (let i = at + 1; i < at + 8; i++) {
    const item = clause.items[i];
    if (item?.kind === 'word' && KINDS.test(item.lower) && skipKind(clause, i) > i) continue;
    if (item?.kind === 'word' && item.lower === 'and')
      return clause.items[i + 1]?.kind === 'body' || clause.items[i + 2]?.kind === 'body';
    if (item?.kind !== 'body' && !isMark(item, ',')) return false;
  }
  return false;
}

/** "chief executive, Essex CC,": a body between marks, or before the end. */
function standsAlone(clause: Clause, at: number): boolean {
  const after = clause.items[at + 1];
  const item = clause.items[at];
  if (item?.kind !== 'body' || item.isPossessive || item.isPronoun) return false;
  return after === undefined || isMark(after, ...COMMAS, ...CLOSERS, '.');
}
