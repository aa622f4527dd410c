import type { RoleStatus } from '../../record/index.ts';
import { holderAt, isMark, isWord, mentions, type Clause } from './clause.ts';
import { skipHonorifics } from './holders/names.ts';
import type { BodyItem } from './items.ts';
import { POST_NOUNS } from './phrase-words.ts';
import { waitFor } from '../reading/index.ts';
import { PARTY_WORDS } from '../titles/title-words.ts';

/** "the same job at X": the post that the article gave the person last, at another body. */
export interface SamePost {
  readonly person: number;
  readonly personAt: number;
  /** The person whose post it is like; the same person unless it is somebody's counterpart. */
  readonly like: number;
  /** Items of the phrase, `first` to `end` (exclusive). */
  readonly first: number;
  readonly end: number;
  readonly bodies: readonly BodyItem[];
  /** "his Lib Dem counterpart": whose group the post is of, at the same body. */
  readonly party?: string;
  readonly status: RoleStatus;
}

const PREPOSITIONS = new Set(['at', 'with', 'for', 'in', 'of']);
const PAST_VERBS = new Set(['did', 'held', 'had', 'left', 'was', 'been']);
const PRESENT_VERBS = new Set(['does', 'holds', 'has', 'is', 'already']);
const POSTS = waitFor([...POST_NOUNS, 'counterpart', 'number']);
const REACH = 12;

export function findSamePosts(clause: Clause): SamePost[] {
  if (!mentions(clause, POSTS)) return [];
  const { items } = clause;
  const found: SamePost[] = [];
  items.forEach((item, at) => {
    const counterpart = readCounterpart(clause, at);
    if (counterpart !== undefined) found.push(counterpart);
    if (!isWord(item, POST_NOUNS)) return;
    const before = items[at - 1];
    const isSame =
      before?.kind === 'word' &&
      (before.lower === 'same' ||
        before.lower === 'similar' ||
        before.lower === 'equivalent' ||
        before.lower === 'that');
    const there = isSame ? heldThere(clause, at) : undefined;
    if (there !== undefined) found.push(there);
    if (!isSame || !isWord(items[at + 1], PREPOSITIONS)) return;
    const bodies: BodyItem[] = [];
    let end = at + 2;
    for (; end < Math.min(items.length, at + REACH); end++) {
      const next = items[end]!;
      if (next.kind === 'body') bodies.push(next);
      else if (next.kind !== 'word' || !/^(?:the|both|and|at|with)$/.test(next.lower)) break;
    }
    const personAt = bodies.length === 0 ? -1 : subjectBefore(clause, at);
    const person = personAt < 0 ? undefined : holderAt(clause, personAt);
    if (person === undefined) return;
    found.push({
      person,
      personAt,
      like: person,
      first: at - 1,
      end,
      bodies,
      status: statusAt(clause, personAt, at),
    });
  });
  return found;
}

/** "from Kent, where she has held | the same post | since 2021": at the body before "where". */
function heldThere(clause: Clause, noun: number): SamePost | undefined {
  const { items } = clause;
  const where = items.findLastIndex((i, n) => n < noun && noun - n < 9 && i.lower === 'where');
  const body = items[isMark(items[where - 1], ',') ? where - 2 : where - 1];
  const personAt = where + 1;
  const person = where < 1 ? undefined : holderAt(clause, personAt);
  const verb = clause.verbs.find((v) => v.first > personAt && v.end <= noun);
  if (body?.kind !== 'body' || person === undefined || verb?.verbClass !== 'hold') return undefined;
  const status = verb.tense === 'past' || verb.tense === 'pluperfect' ? 'former' : 'current';
  return { person, personAt, like: person, first: noun - 1, end: noun + 1, bodies: [body], status };
}

/** "his counterpart at X, Asha Day", "her opposite number in X", "her X counterpart". */
function readCounterpart(clause: Clause, at: number): SamePost | undefined {
  const { items } = clause;
  const { lower } = items[at]!;
  const isOpposite = lower === 'number' && items[at - 1]?.lower === 'opposite';
  if (lower !== 'counterpart' && !isOpposite) return undefined;
  let first = isOpposite ? at - 1 : at;
  const rival = readRival(clause, first, at);
  if (rival !== undefined) return rival;
  const before = items[first - 1];
  if (before?.kind === 'body') first--;
  const owner = items[first - 1];
  if (owner?.kind !== 'person' || !owner.isPossessive) return undefined;
  const place = items[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const after = /^(?:at|in|for|of)$/.test(items[at + 1]?.lower ?? '') ? items[place] : undefined;
  const body = before?.kind === 'body' ? before : after;
  if (body?.kind !== 'body') return undefined;
  const end = body === after ? place + 1 : at + 1;
  // "Asha Day, her opposite number at X": the name may stand before.
  const isBefore = isMark(items[first - 2], ',') && items[first - 3]?.kind === 'person' && body === after;
  const personAt = isBefore ? first - 3 : skipHonorifics(clause, isMark(items[end], ',') ? end + 1 : end);
  const person = holderAt(clause, personAt);
  if (person === undefined || person === owner.person) return undefined;
  return { person, personAt, like: owner.person, first: first - 1, end, bodies: [body], status: 'current' };
}

/** "Asha Day, his | Lib Dem | counterpart", "her Labour opposite number, Bo Lee": of another group on one council. */
function readRival(clause: Clause, noun: number, last: number): SamePost | undefined {
  const { items, scene } = clause;
  let first = noun;
  while (isWord(items[first - 1], PARTY_WORDS) && noun - first < 3) first--;
  const owner = items[first - 1];
  if (first === noun || owner?.kind !== 'person' || !owner.isPossessive) return undefined;
  const isBefore = isMark(items[first - 2], ',') && items[first - 3]?.kind === 'person';
  const personAt = isBefore
    ? first - 3
    : skipHonorifics(clause, isMark(items[last + 1], ',') ? last + 2 : last + 1);
  const person = holderAt(clause, personAt);
  if (person === undefined || person === owner.person) return undefined;
  const { tokens, text } = scene.reading;
  const party = text.slice(tokens[items[first]!.first]!.start, tokens[items[noun - 1]!.end - 1]!.end);
  return { person, personAt, like: owner.person, first, end: last + 1, bodies: [], party, status: 'current' };
}

function subjectBefore(clause: Clause, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3 * REACH); i--) if (holderAt(clause, i) !== undefined) return i;
  return -1;
}

/** The status of the post that ends at `to`, from the verbs after its holder: "left for the same job" takes it up. */
function statusAt(clause: Clause, from: number, to: number): RoleStatus {
  // "retired from the same job in Kent", "left the same job at Kent"
  const governor = clause.items[to - 3]?.lower;
  if (clause.items[to - 2]?.lower === 'the' && (governor === 'from' || governor === 'left')) return 'former';
  const going = clause.verbs.findLast((v) => v.verbClass === 'leave' && v.first > from && v.end <= to);
  if (going !== undefined)
    return going.tense === 'past' || going.tense === 'perfect' ? 'current' : 'incoming';
  const coming = clause.verbs.findLast((v) => v.first > from && v.end <= to);
  if (coming?.tense === 'future' || coming?.tense === 'infinitive') return 'incoming';
  for (let i = to - 1; i > from; i--) {
    const item = clause.items[i]!;
    if (item.kind !== 'word') continue;
    if (PAST_VERBS.has(item.lower)) return 'former';
    if (PRESENT_VERBS.has(item.lower)) return 'current';
  }
  return 'incoming';
}
