import { CLOSERS, COMMAS, isMark, isWord, type Clause } from './clause.ts';
import type { BodyItem, TitleItem } from './items.ts';
import {
  BODY_DETERMINERS,
  BODY_PREPOSITIONS,
  CURRENT_ADVERBS,
  CURRENT_WORDS,
  FORMER_ADVERBS,
  FORMER_WORDS,
  INCOMING_WORDS,
  PHRASE_ADVERBS,
  PRE_TITLE_WORDS,
} from './phrase-words.ts';
import type { RoleStatus } from '../../record/index.ts';
import { ENDING_WORDS } from '../titles/title-words.ts';
import type { TitleMention } from '../types.ts';

/** A post with the words around it that say whose body it is of: "Leeds’s former | leader | of ...". */
export interface TitlePhrase {
  readonly title: TitleMention;
  /** Item indexes: the whole phrase from `open` to `close` (exclusive), the post itself at `at`. */
  readonly open: number;
  readonly at: number;
  readonly close: number;
  /** Bodies said within the phrase, if any. */
  readonly bodies: readonly number[];
  /** Token ranges of those bodies, for evidence. */
  readonly bodyItems: readonly BodyItem[];
  /** "her deputy", "Ms Day’s predecessor": the person whose it is. */
  readonly owner: number | null;
  /** "at both councils", "the joint post of": of the two bodies last named together. */
  readonly isBoth: boolean;
  /** "its chair", "their leader" without a body known to the linker. */
  readonly ownsIt: boolean;
  /** "County leader", "the city's mayor": the kind of council, where only that is said. */
  readonly level: string | null;
  /** "the trust's chair": a kind of body that nobody has linked. */
  readonly ownerNoun: string | null;
  /** Whether a body is said that the linker does not know: "trustee of the Ambleby Trust". */
  readonly hasUnknownBody: boolean;
  /** "director there". */
  readonly isThere: boolean;
  /** What the words before the post say of time: "former", "next". */
  readonly status: RoleStatus | null;
  readonly isNew: boolean;
  readonly isDefinite: boolean;
}

/** Reads the phrase around every post of a sentence. */
export function readTitlePhrases(clause: Clause): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let floor = 0;
  clause.items.forEach((item, at) => {
    if (item.kind !== 'title') return;
    const phrase = readPhrase(clause, at, item, floor);
    phrases.push(phrase);
    floor = phrase.close;
  });
  return phrases;
}

function readPhrase(clause: Clause, at: number, item: TitleItem, floor: number): TitlePhrase {
  const left = readLeft(clause, at, floor);
  const isDesignate = isWord(clause.items[at + 1], DESIGNATE);
  const right = readRight(clause, isDesignate ? at + 2 : at + 1);
  const inside = bodiesInside(clause, item);
  const found = [...left.bodies, ...inside, ...(left.bodies.length > 0 ? [] : right.bodies)];
  const text = clause.scene.reading.tokens[item.title.head]!.lower;
  const own: RoleStatus | null = text.startsWith('ex-')
    ? 'former'
    : /-(?:elect|designate)$/.test(text)
      ? 'incoming'
      : null;
  return {
    title: item.title,
    at,
    open: left.open,
    close: right.close,
    bodies: [...new Set(found.flatMap((b) => b.bodies))],
    bodyItems: found,
    owner: left.owner,
    isBoth: found.length === 0 && isOfBoth(clause, left.open, at + 1),
    ownsIt: left.ownsIt && found.length === 0,
    level: left.level ?? (found.length === 0 ? readLevelAfter(clause, at + 1) : null),
    ownerNoun: found.length === 0 ? left.ownerNoun : null,
    hasUnknownBody: found.length === 0 && right.isUnknown,
    isThere: right.isThere,
    status: isDesignate
      ? 'incoming'
      : (own ?? left.status ?? (right.isOld && left.bodies.length === 0 ? 'former' : null)),
    isNew: left.isNew,
    isDefinite: left.isDefinite,
  };
}

/** "director – at both councils", "officer for the two", "the joint post of chief executive". */
function isOfBoth(clause: Clause, open: number, after: number): boolean {
  const { items } = clause;
  for (let i = after; i < after + 4; i++) {
    if (!isWord(items[i], BODY_PREPOSITIONS)) continue;
    const next = items[i + 1]?.lower;
    const isPair = next === 'the' && /^(?:two|pair)$/.test(items[i + 2]?.lower ?? '');
    if (next === 'both' || next === 'each' || isPair) return true;
  }
  return items.slice(Math.max(0, open - 4), open).some((i) => i.lower === 'joint' || i.lower === 'shared');
}

/** "at the combined authority", "on the county": the kind of council, where nobody has linked it. */
function readLevelAfter(clause: Clause, from: number): string | null {
  const [a, b, c] = clause.items.slice(from, from + 3);
  if (!isWord(a, BODY_PREPOSITIONS) && a?.lower !== 'on') return null;
  return b?.lower === 'the' && c !== undefined && (LEVELS.has(c.lower) || c.lower === 'combined')
    ? c.lower
    : null;
}

function bodiesInside(clause: Clause, item: TitleItem): BodyItem[] {
  const found: BodyItem[] = [];
  for (let i = item.first; i < item.end; i++) {
    for (const m of clause.scene.bodiesAt[i] ?? []) {
      // Only a body that owns what follows: the committee that the title itself names is no body of it.
      if (m.first !== i || m.end >= item.end) continue;
      if (clause.scene.reading.tokens[m.end]!.kind !== 'possessive') continue;
      if (clause.scene.bodies[m.entity]!.kind === 'party') continue;
      found.push({
        kind: 'body',
        first: m.first,
        end: m.end,
        lower: '',
        bodies: [m.entity],
        isGeneric: m.form === 'generic',
        isPronoun: false,
        isPossessive: true,
      });
    }
  }
  return found;
}

const DESIGNATE = new Set(['designate', 'elect', 'in-waiting']);
const PARTICIPLES = new Set(['elected', 're-elected', 'appointed']);
const BEFORE_PARTICIPLES = new Set(['newly', 'the', 'directly', 'first', 'an', 'its', 'recently', "'s"]);
const AGES = /^(?:ex-|\d+-year-old$)/;
/** Nouns of bodies other than councils, with the kinds that they can be. */
export const OWNER_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['trust', ['trust', 'nhs', 'other']],
  ['school', ['school']],
  ['academy', ['school']],
  ['college', ['school', 'university', 'other']],
  ['university', ['university']],
  ['home', ['care-home']],
  ['charity', ['charity', 'association', 'other']],
  ['association', ['association', 'housing', 'union', 'charity', 'other']],
  ['landlord', ['housing', 'other']],
  ['union', ['union', 'association']],
  ['company', ['company', 'other']],
  ['firm', ['company', 'other']],
  ['regulator', ['inspectorate']],
  ['watchdog', ['inspectorate']],
  ['inspectorate', ['inspectorate']],
  ['partnership', ['nhs', 'other', 'trust']],
  ['force', ['police']],
  ['service', ['fire-service', 'nhs', 'other']],
  ['brigade', ['fire-service']],
  ['board', ['committee', 'nhs', 'other']],
  ['panel', ['committee', 'other']],
  ['forum', ['committee', 'association', 'other']],
]);
const LEVELS = new Set(['county', 'city', 'borough', 'district']);

interface Left {
  open: number;
  bodies: BodyItem[];
  owner: number | null;
  ownsIt: boolean;
  level: string | null;
  ownerNoun: string | null;
  status: RoleStatus | null;
  isNew: boolean;
  isLast: boolean;
  isDefinite: boolean;
}

function readLeft(clause: Clause, at: number, floor: number): Left {
  const { items, scene } = clause;
  const left: Left = {
    open: at,
    bodies: [],
    owner: null,
    ownsIt: false,
    level: null,
    ownerNoun: null,
    status: null,
    isNew: false,
    isLast: false,
    isDefinite: false,
  };
  for (let i = at - 1; i >= floor; i--) {
    const item = items[i]!;
    if (item.kind === 'word' && (PRE_TITLE_WORDS.has(item.lower) || AGES.test(item.lower))) {
      takeWord(left, item.lower);
    } else if (isWord(item, PARTICIPLES) && isWord(items[i - 1], BEFORE_PARTICIPLES)) {
      // "its newly elected leader"; but in "was elected leader" it is the verb.
    } else if (item.kind === 'body' && scene.bodies[item.bodies[0]!]!.kind === 'party') {
      // "Labour leader": a party before a post is no body of it.
    } else if (item.kind === 'body' && (item.isPossessive || left.bodies.length === 0)) {
      left.bodies.unshift(item);
      left.isDefinite = true;
      // "Barrow's last chief executive": there is none after.
      if (left.isLast) left.status ??= 'former';
      if (/^ex[-‐‑]/i.test(scene.reading.tokens[item.first]!.text)) left.status ??= 'former';
      left.open = i;
      i = takeJoinedBodies(clause, i, floor, left);
      continue;
    } else if (item.kind === 'word' && item.lower === "'s" && OWNER_KINDS.has(items[i - 1]?.lower ?? '')) {
      left.ownerNoun = items[i - 1]!.lower;
      left.isDefinite = true;
      i--;
    } else if (item.kind === 'word' && item.lower === 'whose') {
      const owner = bodyBefore(clause, i);
      if (owner !== null) left.bodies.unshift(owner);
      left.isDefinite = true;
      left.open = i;
      break;
    } else if (item.kind === 'person' && item.isPossessive) {
      left.owner = item.person;
      left.isDefinite = true;
      left.open = i;
      break;
    } else {
      break;
    }
    left.open = i;
  }
  takeAdverbs(clause, left, floor);
  return left;
}

/** "the panel, | whose chair": the body right before the relative. */
function bodyBefore(clause: Clause, whose: number): BodyItem | null {
  for (let i = whose - 1; i >= Math.max(0, whose - 3); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'body') return item;
    if (!isMark(item, ',', ')')) return null;
  }
  return null;
}

function takeWord(left: Left, lower: string): void {
  if (FORMER_WORDS.has(lower) || lower.startsWith('ex-')) left.status ??= 'former';
  else if (INCOMING_WORDS.has(lower)) left.status ??= 'incoming';
  else if (CURRENT_WORDS.has(lower)) left.status ??= 'current';
  if (lower === 'last') left.isLast = true;
  if (LEVELS.has(lower)) left.level = lower;
  if (lower === 'new' || lower.startsWith('newly')) left.isNew = true;
  if (lower === 'its' || lower === 'their' || lower === 'our') left.ownsIt = true;
  if (lower !== 'a' && lower !== 'an') left.isDefinite = true;
}

/** "Kensington & Chelsea RBC and Westminster City Council's": further bodies that share the post. */
function takeJoinedBodies(clause: Clause, from: number, floor: number, left: Left): number {
  const { items } = clause;
  let at = from;
  while (at - 2 >= floor) {
    const link = items[at - 1]!;
    const other = items[at - 2]!;
    if (link.kind !== 'word' || link.lower !== 'and' || other.kind !== 'body' || other.isPossessive) break;
    if (items[at - 3]?.kind === 'word' && /^(?:at|of|to|from|for|by|with)$/.test(items[at - 3]!.lower)) break;
    left.bodies.unshift(other);
    at -= 2;
    left.open = at;
  }
  return at;
}

function takeAdverbs(clause: Clause, left: Left, floor: number): void {
  for (let i = left.open - 1; i >= floor; i--) {
    const item = clause.items[i]!;
    // "by that time the director", "at the time leader"
    const [a, b] = [clause.items[i - 2]?.lower, clause.items[i - 1]?.lower];
    if (item.lower === 'time' && (b === 'that' || b === 'the') && (a === 'by' || a === 'at')) {
      left.status ??= 'former';
      left.open = i - 2;
      break;
    }
    if (item.lower === 'present' && b === 'at') {
      left.status ??= 'current';
      left.open = i - 1;
      break;
    }
    if (!isWord(item, PHRASE_ADVERBS)) break;
    if (item.lower === 'until' && clause.items[i + 1]?.lower !== 'recently') break;
    if (FORMER_ADVERBS.has(item.lower)) left.status ??= 'former';
    else if (CURRENT_ADVERBS.has(item.lower)) left.status ??= 'current';
    left.open = i;
  }
}

interface Right {
  close: number;
  bodies: BodyItem[];
  isThere: boolean;
  isUnknown: boolean;
  /** "the old Avon County Council": nobody holds a post of it today. */
  isOld: boolean;
}

/** "of Essex CC", "for both Hackney LBC and the City", ", Leeds City Council": the body after the post. */
function readRight(clause: Clause, from: number): Right {
  const { items } = clause;
  const none: Right = { close: from, bodies: [], isThere: false, isUnknown: false, isOld: false };
  let at = from;
  if (items[at]?.kind === 'word' && items[at]!.lower === 'there')
    return { close: at + 1, bodies: [], isThere: true, isUnknown: false, isOld: false };
  // "executive director, environment, at X": the comma closes the field.
  if (isMark(items[at], ',') && items[at + 1]?.lower === 'at') at++;
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
  const first = items[at];
  if (first?.kind !== 'body' && hasPreposition) return { ...none, isUnknown: namesUnknown(clause, from, at) };
  if (first?.kind !== 'body' || at === from) return none;
  if (!hasPreposition && !standsAlone(clause, at)) return none;
  const bodies: BodyItem[] = [first];
  at++;
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
    at = next + 1;
  }
  return { close: at, bodies, isThere: false, isUnknown: false, isOld };
}

/** A capitalised run after "of" or "at" that nobody has linked: a body, but not one in focus. */
function namesUnknown(clause: Clause, preposition: number, at: number): boolean {
  const item = clause.items[at];
  const lead = clause.items[preposition]!.lower;
  if (lead !== 'of' && lead !== 'at' && lead !== 'for' && lead !== 'with') return false;
  if (item?.kind !== 'word' && item?.kind !== 'person') return false;
  if (item.kind === 'person') return item.isPossessive && item.isPronoun;
  return item.isCapitalised || /^(?:a|an)$/.test(clause.items[at - 1]?.lower ?? '');
}

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
