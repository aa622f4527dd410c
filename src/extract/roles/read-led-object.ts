import { ENDING_WORDS, FOLLOWING_VERBS, SERVICE_WORDS } from '../titles/title-words.ts';
import { isMark, isWord, type Clause } from './clause.ts';
import type { BodyItem } from './items.ts';
import { CHAIRED_NOUNS, OWN_BODY_NOUNS, PARTY_MEMBERS } from './phrase-words.ts';

const LONGEST_OBJECT = 12;

export interface ReadObject {
  readonly body: BodyItem | null;
  /** The committee's words; '' and null noun where the object is the body itself. */
  readonly words: string;
  readonly noun: string | null;
  readonly close: number;
}

export function readObject(clause: Clause, from: number): ReadObject | undefined {
  const { items, scene } = clause;
  let body: BodyItem | null = null;
  let start = from;
  for (let i = from; i < Math.min(items.length, from + LONGEST_OBJECT); i++) {
    const item = items[i]!;
    if (item.kind === 'body' && scene.bodies[item.bodies[0]!]!.kind !== 'party') {
      body ??= item;
      // "led the council response": the body only describes what is led.
      const next = items[i + 1];
      const describes =
        next?.kind === 'word' &&
        !next.lower.startsWith('-') &&
        !ENDING_WORDS.has(next.lower) &&
        next.first === item.end &&
        !FOLLOWING_VERBS.has(next.lower);
      if (!item.isPossessive && i === start && !describes)
        return { body: item, words: '', noun: null, close: i + 1 };
      start = i + 1;
      continue;
    }
    if (item.kind === 'person' && item.isPossessive) {
      start = i + 1;
      continue;
    }
    if (item.kind === 'person' || item.kind === 'title') return undefined;
    if (item.kind === 'mark' && !(isMark(item, ',') && i > start)) return undefined;
    if (
      i === start &&
      (/^(?:the|its|their|a|an|both|old|new|former|then|whole)$/.test(item.lower) ||
        (/-/.test(item.lower) && items[i + 1]?.kind === 'body'))
    ) {
      start = i + 1;
      continue;
    }
    const next = items[i + 1];
    // "the 12-strong Labour group"
    if (i === start && isMark(next, '-') && items[i + 2]?.lower === 'strong') {
      start = i + 3;
      i += 2;
      continue;
    }
    // "chairs the council's scrutiny committee", before anyone knows which council
    if (item.kind === 'word' && next?.lower === "'s" && OWN_BODY_NOUNS.has(item.lower)) {
      start = i + 2;
      i++;
      continue;
    }
    const isLastNoun = next?.kind !== 'word' || !CHAIRED_NOUNS.has(next.lower);
    if (CHAIRED_NOUNS.has(item.lower) && isLastNoun) {
      const owns = items[start - 1]?.lower === 'its';
      return readCommittee(clause, start, i, body ?? (owns ? lastBody(clause, from) : null));
    }
    if (isParty(clause, i)) return { ...readCommittee(clause, start, i, body)!, noun: 'group' };
    const closes = next === undefined || (next.kind === 'mark' && next.lower !== ',');
    if (closes && item.kind === 'word' && !item.isCapitalised && SERVICE_WORDS.has(item.lower))
      return readCommittee(clause, start, i, body);
    if (/^(?:by|with|in|at|on|when|until|from|to|for|who|which|that|meeting|meetings)$/.test(item.lower))
      return undefined;
  }
  return undefined;
}

/** "leads the Conservatives", "led the independents on Kent CC": a group by its members. */
function isParty({ items }: Clause, at: number): boolean {
  const next = items[at + 1];
  const isLast = next === undefined || next.kind === 'mark' || /^(?:on|at|in|and)$/.test(next.lower);
  return isLast && isWord(items[at], PARTY_MEMBERS);
}
/** "sits on X and chairs its committee": the body that the sentence named last. */
function lastBody(clause: Clause, before: number): BodyItem | null {
  for (let i = before - 1; i >= 0; i--) {
    const item = clause.items[i]!;
    if (item.kind === 'body') return item;
  }
  return null;
}

/** "the board of the trust" is the trust; "the committee" the one last named. */
function readCommittee(
  clause: Clause,
  start: number,
  noun: number,
  body: BodyItem | null,
): ReadObject | undefined {
  const { items, scene } = clause;
  const next = items[noun + 1];
  // "the new housing partnership, Brook Homes": its name follows.
  const named = isMark(next, ',') ? items[noun + 2] : undefined;
  if (named?.kind === 'body' && !named.isPossessive)
    return { body: named, words: '', noun: null, close: noun + 3 };
  const last = items[noun]!.lower;
  if (next?.kind === 'word' && next.lower === 'of' && OWN_BODY_NOUNS.has(last)) {
    for (let i = noun + 2; i < noun + 4; i++) {
      const owner = items[i];
      if (owner?.kind === 'body') return { body: owner, words: '', noun: null, close: i + 1 };
    }
  }
  if (next?.kind === 'word' && /^(?:meeting|meetings|meets|session)$/.test(next.lower)) return undefined;
  if (last === 'council' && body !== null) return { body, words: '', noun: null, close: noun + 1 };
  const { tokens, text } = scene.reading;
  let words = text.slice(tokens[items[start]!.first]!.start, tokens[items[noun]!.end - 1]!.end);
  if (start === noun) words = findNamedBefore(clause, items[noun]!.first) ?? words;
  // "leads the Green group at | Kent CC"
  const isPlaced = /^(?:group|opposition)$/.test(last) && /^(?:at|on)$/.test(next?.lower ?? '');
  const place = isPlaced ? items[noun + 2] : undefined;
  if (place?.kind === 'body' && !place.isPossessive)
    return { body: place, words, noun: last, close: noun + 3 };
  return { body, words, noun: last, close: noun + 1 };
}

const REACH_BACK = 300;

/** The fullest name under which the text has spoken of this committee before. */
function findNamedBefore(clause: Clause, token: number): string | undefined {
  const { tokens, text } = clause.scene.reading;
  const noun = tokens[token]!.lower;
  for (let i = token - 1; i > 0 && token - i < REACH_BACK; i--) {
    if (tokens[i]!.lower !== noun) continue;
    let first = i;
    while (
      first > 0 &&
      i - first < 8 &&
      /^(?:\p{L}[\p{L}-]*|,)$/u.test(tokens[first - 1]!.text) &&
      !/^(?:the|a|of|its|council's|at|this)$/.test(tokens[first - 1]!.lower)
    )
      first--;
    if (first < i && /^(?:the|its|a)$/.test(tokens[first - 1]?.lower ?? ''))
      return text.slice(tokens[first]!.start, tokens[i]!.end);
  }
  return undefined;
}

/** "Kent's planning committee | is chaired by", "The area committee of Fife Council | will be chaired by". */
export function readChairedCommittee(
  clause: Clause,
  end: number,
): { words: string; body: BodyItem | null } | undefined {
  const { items, scene } = clause;
  let noun = end - 1;
  let body: BodyItem | null = null;
  const last = items[noun];
  if (last?.kind === 'body' && !last.isPossessive && /^(?:of|at)$/.test(items[noun - 1]?.lower ?? '')) {
    body = last;
    noun -= 2;
  }
  if (!/^(?:(?:sub-)?committee|panel|taskforce|board)$/.test(items[noun]?.lower ?? '')) return undefined;
  let first = noun;
  while (first > 0 && noun - first < 6 && items[first - 1]!.kind === 'word') {
    // "a government-appointed | improvement panel"
    if (/^(?:the|its|an?|'s|said|that|of|new|independent|.*-appointed)$/.test(items[first - 1]!.lower)) break;
    first--;
  }
  const owner = items[first - 1];
  if (owner?.kind === 'body' && owner.isPossessive) body = owner;
  if (first === noun) return undefined;
  const { tokens, text } = scene.reading;
  return { words: text.slice(tokens[items[first]!.first]!.start, tokens[items[noun]!.end - 1]!.end), body };
}
