import type { Token } from '../reading/index.ts';
import {
  MODIFIERS,
  PARTY_WORDS,
  PLACED_HEADS,
  PLACE_MODIFIERS,
  SERVICE_WORDS,
  type HeadKind,
} from './title-words.ts';

/** Only these heads take the name of a service before them: "finance director", "communities minister". */
const TAKES_SERVICE: ReadonlySet<HeadKind> = new Set(['service', 'qualified']);
const ELECTED_LEFT = new Set(['the', 'an', 'directly', 'first', "'s", 'new', 'its']);
const RANK_WORDS = new Set([
  'executive',
  'cabinet',
  'portfolio',
  'shadow',
  'deputy',
  'interim',
  'acting',
  's151',
  'section',
]);
const RANKS = new Set(['deputy', 'depute', 'acting', 'interim']);
const MAX_QUALIFIERS = 10;

/** The first token of the post's name, given its head: "interim | executive | director". */
export function readQualifiers(
  tokens: readonly Token[],
  head: number,
  floor: number,
  kind: HeadKind,
): number {
  const { sentence, isCapitalised } = tokens[head]!;
  const lowest = Math.max(floor, head - MAX_QUALIFIERS);
  let first = head;
  let at = head - 1;
  while (at >= lowest) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) break;
    if (token.kind === 'word' && isQualifier(tokens, at, head, kind, isCapitalised)) {
      first = at--;
    } else if (
      token.kind === 'number' &&
      /^(?:151|95)$/.test(token.lower) &&
      tokens[at - 1]?.lower === 'section'
    ) {
      at--;
    } else if (token.kind === 'possessive' && isOwnService(tokens, at, lowest)) {
      at--;
    } else if (first < head && (token.lower === 'and' || token.lower === ',')) {
      // "police, fire and crime commissioner": both sides must be fields of work.
      if (!SERVICE_WORDS.has(tokens[first]!.lower) || !TAKES_SERVICE.has(kind)) break;
      const before = tokens[at - 1];
      if (before === undefined || at - 1 < lowest || !SERVICE_WORDS.has(before.lower)) break;
      // "Police and crime commissioner": the first word of a sentence has a capital of its own.
      const opens = tokens[at - 2]?.sentence !== before.sentence;
      if (before.isCapitalised !== tokens[first]!.isCapitalised && !opens) break;
      at--;
    } else {
      break;
    }
  }
  return first;
}

function isQualifier(
  tokens: readonly Token[],
  at: number,
  head: number,
  kind: HeadKind,
  headIsCapitalised: boolean,
): boolean {
  const { lower, isCapitalised, text } = tokens[at]!;
  // "Children’s services committee": what follows the possessive.
  const next = tokens[tokens[at + 1]!.kind === 'possessive' ? at + 2 : at + 1]!.lower;
  // "the Labour group leader" and "Labour leader" lead a group; "the council's Labour leader" leads the council.
  const isGroup = next === 'group' || next === 'party' || (at + 1 === head && isGroupLeader(tokens, at));
  if (PARTY_WORDS.has(lower) && (isGroup || isPartyPart(tokens, at))) return true;
  const opensSentence =
    at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence || tokens[at - 1]!.kind === 'punctuation';
  const isAcronym = text.length <= 5 && text === text.toUpperCase();
  // "Cleveland Police chief constable": a capital before a lower-case post belongs to the body's name.
  const isForeign =
    isCapitalised && !headIsCapitalised && !opensSentence && !isAcronym && !opensWithService(tokens, at);
  // "deputy council leader" is the deputy leader; the council between is no part of the title.
  if (lower === 'council') return RANKS.has(tokens[at - 1]?.lower ?? '') && !isCapitalised;
  if (lower === 'councils') return false;
  // "the permanent chief executive" is the chief executive; the Permanent Secretary is named so.
  if (lower === 'permanent') return next === 'secretary';
  // "to send commissioners": no special needs.
  if (lower === 'send') return tokens[at]!.text === 'SEND' || isCapitalised;
  if (lower === 'prime' || lower === 'first') return next === 'minister';
  if (lower === 'home' || lower === 'foreign') return next === 'secretary';
  // "Home Office minister": the department's name is what the minister is called by.
  if (next === 'minister' && lower === 'office') return tokens[at - 1]?.lower === 'home';
  if (next === 'office' && lower === 'home') return at + 2 === head;
  // "managing director commissioner": a commissioner with the powers of one.
  if (lower === 'director') return next.startsWith('commissioner') && tokens[at - 1]?.lower === 'managing';
  if (lower === 'up') return tokens[at - 1]?.lower === 'levelling';
  if (lower === 'head') return next.startsWith('teacher');
  // "was elected mayor" is an event; "the elected mayor" a post.
  if (lower === 'elected') {
    return tokens[head]!.lower.endsWith('mayor') && ELECTED_LEFT.has(tokens[at - 1]?.lower ?? '');
  }
  if (PLACE_MODIFIERS.has(lower) && next === tokens[head]!.lower && PLACED_HEADS.has(next)) return true;
  // "the Executive member for Housing": a rank in capitals is nobody's name.
  if (MODIFIERS.has(lower)) return !isForeign || RANK_WORDS.has(lower);
  if (isForeign || !SERVICE_WORDS.has(lower)) return false;
  return (
    TAKES_SERVICE.has(kind) ||
    next === 'committee' ||
    next === 'scrutiny' ||
    next === 'board' ||
    next === 'panel' ||
    (at + 1 < head && SERVICE_WORDS.has(next) && isBeforeCommittee(tokens, at + 1, head))
  );
}

/** "Children's Services director Asha Day said": nothing but a field of work from the start of the sentence. */
function opensWithService(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = at; i >= 0 && tokens[i]!.sentence === sentence; i--)
    if (tokens[i]!.kind !== 'possessive' && !SERVICE_WORDS.has(tokens[i]!.lower)) return false;
  return true;
}

/** "Liberal | Democrat | group": a party's name of two words before "group". */
function isPartyPart(tokens: readonly Token[], at: number): boolean {
  if (!PARTY_WORDS.has(tokens[at + 1]!.lower)) return false;
  return (
    tokens[at + 2]?.lower === 'group' ||
    (tokens[at - 1]?.kind !== 'possessive' && isGroupLeader(tokens, at + 1))
  );
}

/** "Labour | leader": of no council that the words name. */
function isGroupLeader(tokens: readonly Token[], party: number): boolean {
  const isOwned = tokens[party - 1]?.kind === 'possessive';
  return (
    tokens[party + 1]?.lower === 'leader' &&
    tokens[party]!.isCapitalised &&
    !isOwned &&
    !/^(?:of|at|on)$/.test(tokens[party + 2]?.lower ?? '')
  );
}

function isBeforeCommittee(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (tokens[i]!.lower === 'committee') return true;
  return false;
}

/** "children's commissioner": the possessive of a service, not of a body. */
function isOwnService(tokens: readonly Token[], at: number, lowest: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && at - 1 >= lowest && /^(?:children|adult|adults|people|women)$/.test(before.lower)
  );
}
