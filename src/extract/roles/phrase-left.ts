import { OWNER_KINDS } from './owner-kinds.ts';
import { isMark, isWord, type Clause } from './clause.ts';
import type { BodyItem, Item } from './items.ts';
import {
  CURRENT_ADVERBS,
  CURRENT_WORDS,
  FORMER_ADVERBS,
  FORMER_WORDS,
  INCOMING_WORDS,
  PARTY_MEMBERS,
  PHRASE_ADVERBS,
  PRE_TITLE_WORDS,
} from './phrase-words.ts';
import { MONTHS, WEEKDAYS } from './time-words.ts';
import { ENDING_WORDS, FOLLOWING_VERBS, PARTY_WORDS } from '../titles/title-words.ts';
import type { RoleStatus } from '../../record/index.ts';

interface Left {
  open: number;
  bodies: BodyItem[];
  owner: number | null;
  ownsIt: boolean;
  level: string | null;
  rank: string;
  hasUnknownOwner: boolean;
  isBoth: boolean;
  ownerNoun: string | null;
  status: RoleStatus | null;
  isNew: boolean;
  isLast: boolean;
  isDefinite: boolean;
}

export function readLeft(clause: Clause, at: number, floor: number): Left {
  const { items, scene } = clause;
  const left: Left = {
    open: at,
    bodies: [],
    owner: null,
    ownsIt: false,
    level: null,
    rank: '',
    hasUnknownOwner: false,
    isBoth: false,
    ownerNoun: null,
    status: null,
    isNew: false,
    isLast: false,
    isDefinite: false,
  };
  for (let i = at - 1; i >= floor; i--) {
    const item = items[i]!;
    // "former interim Leeds chief executive": a modifier before the body belongs to the post.
    if (left.bodies.length > 0 && isWord(item, RANKS)) {
      left.rank = `${item.lower} `;
      left.open = i;
      continue;
    }
    if (item.kind === 'word' && item.lower === "'s" && OWNER_KINDS.has(items[i - 1]?.lower ?? '')) {
      left.ownerNoun = items[i - 1]!.lower;
      left.isDefinite = true;
      i--;
    } else if (
      i === at - 1 &&
      item.kind === 'word' &&
      NAMED_SO.test(item.lower) &&
      isOfficer(scene, items[at]!)
    ) {
      // "Trust chair Asha Day": of the trust that the article speaks of.
      left.ownerNoun = item.lower;
      left.isDefinite = true;
    } else if (item.lower === "'s" && items[i - 1]?.lower === 'majesty') {
      // "His Majesty’s chief inspector": a style, and no body; "His Majesty’s Inspector" is what such a one is called.
      left.isDefinite = true;
      const style = Math.max(floor, i - 2);
      const { tokens, text } = scene.reading;
      const head = tokens[items[at]!.first]!;
      if (head.text === 'Inspector') left.rank = text.slice(tokens[items[style]!.first]!.start, head.start);
      i = style;
    } else if (item.kind === 'word' && item.lower === "'s" && isUnknownName(items[i - 1])) {
      // "Jersey’s chief executive": a body, though nobody knows it.
      left.hasUnknownOwner = true;
      left.isDefinite = true;
      i--;
      // "the Fern Street Centre’s chair": a name of several words.
      while (i - 1 > floor && at - i < LONGEST_NAME && isUnknownName(items[i - 1])) i--;
    } else if (item.lower === 'present' && items[i - 1]?.lower === 'at') {
      break;
    } else if (item.kind === 'word' && (PRE_TITLE_WORDS.has(item.lower) || AGES.test(item.lower))) {
      takeWord(left, item.lower);
    } else if (/^\d{1,3}(?:st|nd|rd|th)$/.test(item.lower)) {
      // "Reading's 469th mayor"
    } else if (PAY.test(item.lower) || (isMark(item, '-') && PAY.test(items[i + 1]?.lower ?? ''))) {
      // "the council's £200,000-a-year chief executive"
    } else if (isWord(item, PARTICIPLES) && isWord(items[i - 1], BEFORE_PARTICIPLES)) {
      // "its newly elected leader"; but in "was elected leader" it is the verb.
    } else if (
      item.kind === 'body' &&
      scene.bodies[item.bodies[0]!]!.kind === 'party' &&
      !(item.isPossessive && isSpokesman(scene, items[at]!))
    ) {
      // "Labour leader": a party before a post is no body of it, but for those who speak for it.
    } else if (item.kind === 'body' && (item.isPossessive || left.bodies.length === 0)) {
      left.bodies.unshift(item);
      left.isDefinite = true;
      // "Barrow's last chief executive": there is none after.
      if (left.isLast) left.status ??= 'former';
      if (/^ex[-‐‑]/i.test(scene.reading.tokens[item.first]!.text)) left.status ??= 'former';
      left.open = i;
      i = takeJoinedBodies(clause, i, floor, left);
      continue;
    } else if (isMark(item, '’', "'") && isWord(items[i - 1], PLURAL_OWNERS)) {
      // "the two districts’ shared director"
      left.isBoth = true;
      left.isDefinite = true;
      i--;
    } else if (isMark(item, '’', "'") && isWord(items[i - 1], PARTY_OWNERS)) {
      // "the Conservatives’ shadow health secretary"
      left.isDefinite = true;
      i--;
    } else if (item.kind === 'word' && item.lower === 'whose') {
      const owner = bodyBefore(clause, i);
      if (owner !== null) left.bodies.unshift(owner);
      left.isDefinite = true;
      left.open = i;
      break;
    } else if (isAdjective(items, i)) {
      // "the council's contentious chief executive", "its much-loved mayor"
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

const LONGEST_NAME = 8;
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', "'s", 'whose']);

/** Whatever one word stands between a determiner and a post says what its holder is like. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const before = items[at - 1];
  if (item.kind !== 'word' || item.isCapitalised || !/^[a-z]{3,}(?:-[a-z]+)*$/.test(item.lower)) return false;
  if (ENDING_WORDS.has(item.lower) || FOLLOWING_VERBS.has(item.lower) || NEVER.has(item.lower)) return false;
  const isOwned =
    before !== undefined && before.kind !== 'word' && 'isPossessive' in before && before.isPossessive;
  return isOwned || isWord(before, DETERMINERS);
}
/** Words that make another post, or none, of what follows. */
const NEVER = new Set('would-be only shadow rival neighbouring local whole entire various other'.split(' '));

const NAMED_SO = /^(?:trust|school|academy|charity|union|association)$/;

function isOfficer({ reading }: Clause['scene'], { first }: Item): boolean {
  return /^(?:chair|chairman|chairwoman|vice-chair|chief|boss|president)$/.test(reading.tokens[first]!.lower);
}

/** "Plaid Cymru's | health spokesman", "the party's | vice-president" */
function isSpokesman({ reading }: Clause['scene'], item: Item): boolean {
  const head = item.kind === 'title' ? reading.tokens[item.title.head]!.lower : '';
  return /^(?:spokes(?:man|woman|person)|(?:vice-)?president)$/.test(head);
}

function isUnknownName(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || !item.isCapitalised) return false;
  return !PARTY_WORDS.has(item.lower) && !WEEKDAYS.has(item.lower) && !MONTHS.has(item.lower);
}

/** "the panel, | whose chair": the body right before the relative. */
function bodyBefore(clause: Clause, whose: number): BodyItem | null {
  for (let i = whose - 1; i >= Math.max(0, whose - 3); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'body') return schoolBefore(clause, i) ?? item;
    if (!isMark(item, ',', ')')) return null;
  }
  return null;
}

/** "Fern School | in neighbouring Kent |, whose": the school, and not its place. */
function schoolBefore({ items, scene }: Clause, place: number): BodyItem | undefined {
  const link = /^(?:neighbouring|nearby)$/.test(items[place - 1]?.lower ?? '') ? place - 2 : place - 1;
  const body = items[link - 1];
  if (items[link]?.lower !== 'in' || body?.kind !== 'body') return undefined;
  return scene.bodies[body.bodies[0]!]!.kind === 'council' ? undefined : body;
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
      // "At the time council leader Asha Day said": when she said it.
      if (i > 2 || a === 'by') left.status ??= 'former';
      left.open = i - 2;
      break;
    }
    if (item.lower === 'present' && b === 'at') {
      left.status ??= 'current';
      left.open = i - 1;
      break;
    }
    // "until now cabinet member for transport"
    if (item.lower === 'now' && b === 'until') {
      left.status ??= 'former';
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

const PARTICIPLES = new Set(['elected', 're-elected', 'appointed']);

const BEFORE_PARTICIPLES = new Set(['newly', 'the', 'directly', 'first', 'an', 'its', 'recently', "'s"]);

const RANKS = new Set(['interim', 'acting', 'deputy', 'depute', 'joint', 'assistant']);
const PLURAL_OWNERS = new Set([
  'councils',
  'districts',
  'authorities',
  'boroughs',
  'counties',
  'cities',
  'pair',
]);
const PARTY_OWNERS = new Set([...PARTY_MEMBERS, 'dems']);
const PAY = /^(?:£[\d.,]+k?|a-year|£[\d.,]+k?-a-year)$/;
const AGES = /^(?:ex-|\d+-year-old$)/;

export const LEVELS = new Set(['county', 'city', 'borough', 'district', 'region']);
