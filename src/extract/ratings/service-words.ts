import type { Token, TokenRange } from '../reading/index.ts';
import { KNOWN_SERVICES, SERVICE_WORDS, WHOLE } from './services.ts';
import { DETERMINERS, SKIPPED } from './vocabulary.ts';

export const PREPOSITIONS = new Set('for in at on across over of regarding around'.split(' '));
export const BEFORE_PHRASE = new Set(
  'and both as for in at on of to over with how well about by while own down up out except apart neighbouring nearby its whole entire overall however meanwhile'.split(
    ' ',
  ),
);
// Where a phrase after a grade is over.
export const STOPPERS = new Set(
  (
    'by after since last this from following while but compared down up despite than next earlier two three four five six ' +
    'following under before during ago until following according today yesterday though although because which who that ' +
    'against having being-said plus with'
  ).split(' '),
);
export const PHRASE_LENGTH = 24;

// "the care home", "the primary school": a body by its kind, and nothing that it does.
const KIND_WORDS = new Set(
  'care nursing residential primary secondary high infant junior fire police children'.split(' '),
);
const BODY_NOUNS = new Set('home school force brigade academy college hospital'.split(' '));

// "a third home": one more, and no part of a name.
const ORDINALS = new Set(
  'first second third fourth fifth sixth another neighbouring nearby sister'.split(' '),
);

export function isTail(token: Token): boolean {
  return (
    (token.kind === 'punctuation' && !/^[)]$/.test(token.text)) ||
    token.kind === 'possessive' ||
    SKIPPED.has(token.lower) ||
    DETERMINERS.has(token.lower) ||
    /^(?:requires|require|needs|need)$/.test(token.lower) ||
    /^(?:and|for|in|at|of|to|as|by|or|it|also|were|was|is|are|there|here|too|meanwhile)$/.test(token.lower)
  );
}

export function isWhole(tokens: readonly Token[], range: TokenRange): boolean {
  if (
    range.end - range.first <= 3 &&
    BODY_NOUNS.has(tokens[range.end - 1]!.lower) &&
    KIND_WORDS.has(tokens[range.end - 2]?.lower ?? '')
  )
    return true;
  // "the provider's | other Ambleby home"
  const isOther = tokens[range.first]!.lower === 'other' && range.end - range.first <= 4;
  if (isOther && BODY_NOUNS.has(tokens[range.end - 1]!.lower)) return true;
  for (let i = range.first; i < range.end; i++) {
    const { lower, kind } = tokens[i]!;
    if (
      kind === 'punctuation' ||
      WHOLE.has(lower) ||
      ORDINALS.has(lower) ||
      DETERMINERS.has(lower) ||
      SKIPPED.has(lower)
    )
      continue;
    return false;
  }
  return true;
}

/** "rated inadequate for years": a stretch of time, and no service; "early years" is one. */
function isStretchOfTime(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const last = tokens[end - 1];
  if (last === undefined || end <= first) return false;
  if (last.lower === 'ago') return true;
  if (!/^(?:years?|decades?|months?|weeks?|times?)$/.test(last.lower)) return false;
  return tokens[end - 2]?.lower !== 'early';
}

/** "weak in the comprehensive performance assessment": the scheme under which a grade was given. */
function isScheme(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'cpa' || lower === 'caa' || lower === 'framework') return true;
    if (
      /^(?:assessment|assessments)$/.test(lower) &&
      /^(?:performance|area)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** Words that have a word of a service in them and name none. */
export function isNoService(tokens: readonly Token[], range: TokenRange): boolean {
  return isStretchOfTime(tokens, range) || isScheme(tokens, range) || isPlacedBody(tokens, range);
}

/** "a care home in Falkirk", "a Hull nursery": a body by its kind and place. */
function isPlacedBody(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const last = tokens[end - 1]!.lower;
  const isKind = BODY_NOUNS.has(last) || last === 'nursery';
  if (isKind && end - first > 1 && tokens[first]!.isCapitalised && tokens[end - 1]!.text === last)
    return true;
  for (let i = first; i < end - 1; i++) {
    const { lower } = tokens[i]!;
    if (BODY_NOUNS.has(lower) || lower === 'nursery' || lower === 'provider')
      return (
        /^(?:in|near|at|from|for|on)$/.test(tokens[i + 1]!.lower) && tokens[i + 2]?.isCapitalised === true
      );
    const isPart = KIND_WORDS.has(lower) || DETERMINERS.has(lower) || SKIPPED.has(lower);
    if (!isPart && tokens[i]!.kind !== 'possessive') return false;
  }
  return false;
}

export function hasServiceWord(tokens: readonly Token[], range: TokenRange): boolean {
  const end = Math.min(range.end, tokens.length);
  for (let i = range.first; i < end; i++) if (SERVICE_WORDS.has(tokens[i]!.lower)) return true;
  return false;
}

/** A list of known services that covers the whole range; null where it is no such list. */
export function splitKnown(tokens: readonly Token[], range: TokenRange): TokenRange[] | null {
  const items: TokenRange[] = [];
  let at = range.first;
  while (at < range.end) {
    const match = KNOWN_SERVICES.matchAt(tokens, at, range.end);
    if (match === null) return null;
    items.push({ first: match.first, end: match.end });
    at = skipJoint(tokens, match.end, range.end);
    if (at === match.end && at < range.end) return null;
  }
  return items.length > 0 ? items : null;
}

/** Past ", and for the" between two items of a list. */
export function skipJoint(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (tokens[at]?.lower === ',') at++;
  if (tokens[at]?.lower === 'and') at++;
  if (at === from) return from;
  while (at < end && (DETERMINERS.has(tokens[at]!.lower) || PREPOSITIONS.has(tokens[at]!.lower))) at++;
  return at;
}

/** "quality of education, behaviour and attitudes, and personal development": the known names that follow on. */
export function readKnownList(
  tokens: readonly Token[],
  first: number,
  limit: number,
): { items: TokenRange[]; end: number } | null {
  const items: TokenRange[] = [];
  let at = first;
  let end = first;
  for (;;) {
    const match = KNOWN_SERVICES.matchAt(tokens, at, limit);
    // "people's wellbeing" is not "people"
    if (match === null || tokens[match.end]?.kind === 'possessive') break;
    items.push({ first: match.first, end: match.end });
    end = match.end;
    at = skipJoint(tokens, end, limit);
    if (at === end) break;
  }
  if (items.length === 0) return null;
  // A known name that goes on ("leadership of the county's schools") is no known name.
  const next = tokens[end];
  // "for well-led and for caring" is over at its "and", and "at preventing fires and good …" too.
  const isOver =
    next?.lower === 'and' && (end + 1 >= limit || PREPOSITIONS.has(tokens[end + 1]?.lower ?? ''));
  const goesOn = next !== undefined && end < limit && /^(?:of|and)$/.test(next.lower) && !isOver;
  if (items.length === 1 && goesOn) return null;
  // "the impact of leaders on social work practice", and not "on Tuesday".
  const isOn = next?.lower === 'on' && end + 1 < limit && tokens[end + 1]!.kind === 'word';
  if (items.length === 1 && isOn && !tokens[end + 1]!.isCapitalised) return null;
  if (items.length === 1 && next !== undefined && end < limit && SERVICE_WORDS.has(next.lower)) return null;
  return { items, end };
}
