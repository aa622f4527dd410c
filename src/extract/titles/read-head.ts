import { type Token, waitFor } from '../reading/index.ts';
import { HEADS, MODIFIERS, PLACE_MODIFIERS, SERVICE_WORDS, type HeadKind } from './title-words.ts';

export interface Head {
  readonly kind: HeadKind;
  readonly lower: string;
  readonly isPlural: boolean;
  /** Whether context makes a `qualified` head a post by itself: "his deputy", "head of Ofsted". */
  readonly standsAlone: boolean;
  /** Whether it is a seat, which needs its area or a holder: "MP", "councillor". */
  readonly isSeat: boolean;
}

/** Every word without a hyphen that may be a head, in either number. */
const FORMS = waitFor([
  'exec',
  'chairmen',
  ...[...HEADS.keys()].flatMap((head) => [head, `${head}s`, `${head.slice(0, -1)}ies`]),
]);
const PREFIX = /^(?:vice|co|deputy|sub|ex|under|pro)-/;
const SUFFIX = /-(?:elect|designate)$/;
const INFINITIVE_LEFT = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'not',
]);
const VERBAL_LEFT = new Set([
  ...INFINITIVE_LEFT,
  'who',
  'and',
  'also',
  'he',
  'she',
  'they',
  'now',
  'currently',
]);
const VERB_LIKE = new Set([
  'chair',
  'head',
  'lead',
  'chairs',
  'heads',
  'leads',
  'whip',
  'clerk',
  'champion',
  'partner',
  'auditor',
]);
const OWNERS = new Set([
  'current',
  'his',
  'her',
  'their',
  'its',
  'your',
  'the',
  'a',
  'as',
  'was',
  'is',
  'new',
  'former',
]);
const SEATS = new Set(['mp', 'msp', 'mla', 'ms', 'am', 'councillor', 'alderman']);
const TEACHING = new Set(['teacher', 'teachers']);

/** Reads a token as the head noun of a post, if it can be one where it stands. */
export function readHead(tokens: readonly Token[], at: number): Head | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  let lower = token.lower;
  if ((token.triggers & FORMS) === 0 && !lower.includes('-')) return undefined;
  if (lower.includes('-')) lower = HEADS.has(lower) ? lower : lower.replace(PREFIX, '').replace(SUFFIX, '');
  if (lower === 'exec' && tokens[at - 1]?.lower === 'chief') lower = 'executive';
  let isPlural = false;
  let kind = HEADS.get(lower);
  if (kind === undefined && lower.endsWith('s')) {
    const singular =
      lower === 'chairmen'
        ? 'chairman'
        : lower.endsWith('ies')
          ? `${lower.slice(0, -3)}y`
          : lower.slice(0, -1);
    kind = HEADS.get(singular);
    isPlural = kind !== undefined;
    if (isPlural && VERB_LIKE.has(lower) && !MODIFIERS.has(tokens[at - 1]?.lower ?? '')) return undefined;
    if (isPlural) lower = singular;
  }
  if (kind === undefined) return undefined;
  const left = tokens[at - 1]?.lower ?? '';
  const right = tokens[at + 1];
  // "to head of legal services" is no infinitive.
  const isHeadOf = lower === 'head' && right?.lower === 'of';
  if (VERB_LIKE.has(lower) && INFINITIVE_LEFT.has(left) && !isHeadOf) return undefined;
  if (lower === 'executive' && left !== 'chief') return undefined;
  if (lower === 'lead' && VERBAL_LEFT.has(left)) return undefined;
  if (isAbsorbed(lower, right)) return undefined;
  const isSeat =
    SEATS.has(lower) && !(lower === 'ms' && token.text !== 'MS') && !(lower === 'am' && token.text !== 'AM');
  if (SEATS.has(lower) && !isSeat) return undefined;
  return { kind, lower, isPlural, isSeat, standsAlone: standsAlone(lower, left, tokens, at) };
}

function standsAlone(lower: string, left: string, tokens: readonly Token[], at: number): boolean {
  if (lower === 'executive') return true;
  // "Leeds chief Asha Day": the headline's word for a chief executive.
  if (lower === 'chief') return isHeadlineChief(tokens, at, left);
  if (lower === 'deputy' || lower === 'depute')
    return OWNERS.has(left) || tokens[at - 1]?.kind === 'possessive';
  const right = tokens[at + 1]?.lower;
  if (lower === 'head') {
    const isOwned = left === 'its' || tokens[at - 1]?.kind === 'possessive';
    return right === 'of' || TEACHING.has(right ?? '') || (isOwned && right === ',');
  }
  return false;
}

const CHIEF_TIMES = new Set(['next', 'new', 'outgoing', 'incoming', 'interim', 'departing']);
const OWNED = /^(?:its|their|the|'s|’s|s['’])$/;
const TAKING = new Set(['become', 'becomes', 'became', 'as', 'was', 'is', 'be', 'new', 'former']);

function isHeadlineChief(tokens: readonly Token[], at: number, left: string): boolean {
  const right = tokens[at + 1];
  const before = tokens[at - 1];
  // "to become chief at Leeds": a post by its verb.
  if (right?.lower === 'at' && TAKING.has(left) && tokens[at + 2]?.isCapitalised === true) return true;
  // "as its next chief", "Kent's outgoing chief, Asha Day": a post by what is said of the time.
  const isTimed = CHIEF_TIMES.has(left) && OWNED.test(tokens[at - 2]?.lower ?? '');
  if (isTimed && (right === undefined || right.kind === 'punctuation')) return true;
  if (right?.isCapitalised !== true || right.kind !== 'word' || tokens[at]!.isCapitalised) return false;
  return (
    before?.kind === 'possessive' || before?.isCapitalised === true || left === 'council' || left === 'trust'
  );
}

/** "chief executive officer", "head teacher", "deputy leader": the head noun is the later word. */
function isAbsorbed(lower: string, right: Token | undefined): boolean {
  if (right === undefined || right.kind !== 'word') return false;
  const next = right.lower;
  if (lower === 'head') return TEACHING.has(next);
  if (lower === 'director') return next === 'commissioner';
  if (lower === 'trainee' || lower === 'apprentice') return HEADS.has(next);
  if (lower === 'principal' && /^(?:social|occupational|educational)$/.test(next)) return true;
  if (
    lower === 'deputy' ||
    lower === 'depute' ||
    lower === 'assistant' ||
    lower === 'lead' ||
    lower === 'chief' ||
    lower === 'junior'
  ) {
    return (
      HEADS.has(next) ||
      HEADS.has(next.replace(/s$/, '')) ||
      MODIFIERS.has(next) ||
      PLACE_MODIFIERS.has(next) ||
      (lower !== 'deputy' && SERVICE_WORDS.has(next))
    );
  }
  if (lower === 'executive' || lower === 'member' || lower === 'principal' || lower === 'inspector') {
    return HEADS.has(next) && next !== 'lead' ? lower !== 'inspector' || next === 'general' : false;
  }
  return false;
}
