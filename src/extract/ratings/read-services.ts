import type { Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import type { RatingContext } from './read-context.ts';
import type { GradeFrame } from './read-frame.ts';
import { KNOWN_SERVICES, SERVICE_WORDS, WHOLE } from './services.ts';
import {
  COMMON_VERBS,
  DETERMINERS,
  HARD_BOUNDARIES,
  MONTHS,
  RATE_VERBS,
  RATING_NOUNS,
  SKIPPED,
} from './vocabulary.ts';

const PREPOSITIONS = new Set('for in at on across over of regarding around'.split(' '));
const BEFORE_PHRASE = new Set(
  'and both as for in at on of to with how well about by while own down up out except apart neighbouring nearby its whole entire overall however meanwhile'.split(
    ' ',
  ),
);
// Where a phrase after a grade is over.
const STOPPERS = new Set(
  (
    'by after since last this from following while but compared down up despite than next earlier two three four five six ' +
    'following under before during ago until following according today yesterday though although because which who that ' +
    'against having being-said plus with'
  ).split(' '),
);
const PHRASE_LENGTH = 24;

/** What was read of the things graded: `isOverall` tells that the body as a whole has the grade too. */
export interface ServicesRead {
  readonly services: readonly TokenRange[];
  readonly isOverall: boolean;
  /** Where the words after the grade that name them end. */
  readonly end: number;
}

/** Reads what a grade was given for: named after it, or in the noun phrase before. */
export function readServices(
  context: RatingContext,
  grade: GradeMention,
  frame: GradeFrame,
  next: GradeMention | undefined,
  sentenceEnd: number,
  both: readonly TokenRange[],
): ServicesRead {
  const from = frame.rule === 'noun' && frame.trigger >= grade.end ? frame.trigger + 1 : grade.end;
  const isBoth = namesBoth(context.scene.reading.tokens, from, sentenceEnd);
  if (isBoth && both.length > 1) return { services: [...both], isOverall: false, end: from + 3 };
  const after = servicesAfter(context, from, sentenceEnd, next?.first ?? sentenceEnd);
  if (after.services.length > 0) return after;
  // "from inadequate to good for X": what follows the second grade holds for the first.
  if (frame.direction === 'from' && next !== undefined && next.first - grade.end <= 5) {
    const shared = servicesAfter(context, next.end, sentenceEnd, sentenceEnd);
    if (shared.services.length > 0) return { ...shared, end: grade.end };
  }
  const inverted = readInverted(context, grade.end, sentenceEnd);
  const before = servicesIn(context, frame.np);
  if (inverted !== null) return { ...after, services: [...before, inverted] };
  return { ...after, services: before.length > 0 ? before : readFronted(context.scene, grade.first) };
}

/** The thing graded in a noun phrase left of a grade: several where they are listed; none for a body as a whole. */
function servicesIn(context: RatingContext, whole: TokenRange): TokenRange[] {
  const { scene } = context;
  const { tokens } = scene.reading;
  const np = { first: afterRater(context, whole), end: whole.end };
  if (isDistributed(tokens, np.end)) {
    const parts = splitDistributed(scene, np);
    if (parts.length > 1) return parts;
  }
  let end = np.end;
  while (end > np.first) {
    let first = end;
    while (first > np.first && tokens[first - 1]!.lower !== ',') first--;
    if (isApposition(scene, np.first, first, end)) {
      end = first - 1;
      continue;
    }
    const found = serviceInSegment(scene, { first, end });
    if (found !== null) {
      // "leadership, management and governance": the words before the comma may belong to it or to the list.
      const list = splitKnown(tokens, extendLeft(tokens, found, np.first));
      return list ?? [found];
    }
    end = first - 1;
  }
  return [];
}

/** "On prevention it went from good to inadequate": what was graded stands before the clause. */
function readFronted(scene: Scene, at: number): readonly TokenRange[] {
  const { tokens, sentences } = scene.reading;
  const { first } = sentences[tokens[at]!.sentence]!;
  if (!/^(?:on|for|in|at)$/.test(tokens[first]!.lower) || at - first > 30) return [];
  const known = readKnownList(tokens, first + 1, at);
  return known !== null && /^(?:,|it|they|the)$/.test(tokens[known.end]?.lower ?? '') ? known.items : [];
}

/** "good, as was the early years provision": a second thing with the same grade. */
function readInverted(context: RatingContext, from: number, sentenceEnd: number): TokenRange | null {
  const { scene } = context;
  const { tokens } = scene.reading;
  let { at } = skipToPreposition(context, from, sentenceEnd);
  while (at < sentenceEnd && (isQuoteMark(tokens[at]) || tokens[at]!.lower === ',')) at++;
  if (tokens[at]?.lower !== 'as' || !/^(?:was|were|is|are)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  let end = at + 2;
  while (end < sentenceEnd && end < at + 14 && !/^[.,;:(]$/.test(tokens[end]!.text)) end++;
  return serviceInSegment(scene, { first: at + 2, end });
}

/** "weak for both elements", "good on both counts". */
function namesBoth(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && isQuoteMark(tokens[at])) at++;
  if (!/^(?:for|on|in|at)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'both') return false;
  const noun = tokens[at + 2]?.lower ?? '.';
  return /^(?:elements|counts|areas|measures|themes|scores|;|,|\.|in|and)$/.test(noun);
}

/** What stands left of a rater's name belongs to the rater, not to what was graded. */
function afterRater(context: RatingContext, np: TokenRange): number {
  for (let i = np.end - 1; i >= np.first; i--) {
    const rater = context.raterAt.get(i);
    if (
      rater !== undefined &&
      rater.by !== null &&
      context.scene.reading.tokens[rater.end]?.kind !== 'possessive'
    )
      return Math.min(rater.end, np.end);
  }
  return np.first;
}

/** "X and Y were both inadequate", "X, and Y, both require improvement": each has the grade. */
function isDistributed(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < Math.min(tokens.length, end + 5); i++) {
    if (/^(?:both|all|each)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** Parts a phrase at each "and" or comma before a determiner: "the impact of leaders, and the progress of X". */
function splitDistributed(scene: Scene, np: TokenRange): TokenRange[] {
  const { tokens } = scene.reading;
  const parts: TokenRange[] = [];
  let first = np.first;
  for (let i = np.first; i <= np.end; i++) {
    const isJoint =
      i === np.end || (tokens[i]!.lower === 'and' && DETERMINERS.has(tokens[i + 1]?.lower ?? ''));
    if (!isJoint) continue;
    const part = serviceInSegment(scene, { first, end: i });
    if (part !== null) parts.push(part);
    first = i + 1;
  }
  return parts;
}

/** "Fern House, the council's home in Hull,": what follows the comma says what the body is, not what was graded. */
function isApposition(scene: Scene, floor: number, first: number, end: number): boolean {
  const { tokens } = scene.reading;
  const comma = first - 1;
  if (comma <= floor || tokens[comma]?.lower !== ',') return false;
  const named = scene.bodiesAt[comma - 1]?.some((m) => m.end === comma && m.form !== 'pronoun');
  if (named !== true) return false;
  const opens = DETERMINERS.has(tokens[first]!.lower) || scene.bodiesAt[first] !== undefined;
  return opens && end > first;
}

function serviceInSegment(scene: Scene, segment: TokenRange): TokenRange | null {
  const { tokens } = scene.reading;
  const { bodiesAt } = scene;
  const clause = findClauseService(tokens, segment);
  if (clause !== null) return clause;
  let { first, end } = {
    first: Math.max(afterLastVerb(tokens, segment), afterException(tokens, segment)),
    end: segment.end,
  };
  for (let i = first; i < segment.end; i++) {
    const mentions = bodiesAt[i];
    if (mentions === undefined) continue;
    const mentionEnd = Math.min(segment.end, mentions[0]!.end);
    const rest = { first: skipPossessive(tokens, mentionEnd), end: segment.end };
    if (hasServiceWord(tokens, rest)) first = rest.first;
    else end = Math.min(end, cutPreposition(tokens, i, first));
    i = mentionEnd - 1;
    if (end <= i) break;
  }
  return trim(tokens, { first: afterOwner(tokens, { first, end }), end });
}

/** "downgraded how well the home supports people": the clause is what was graded. */
function findClauseService(tokens: readonly Token[], segment: TokenRange): TokenRange | null {
  for (let i = segment.first; i < segment.end - 2; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'how' || (lower === 'way' && tokens[i - 1]?.lower === 'the'))
      return { first: i, end: segment.end };
  }
  return null;
}

/** "in all areas apart from behaviour": what is graded is the exception. */
function afterException(tokens: readonly Token[], segment: TokenRange): number {
  for (let i = segment.end - 2; i > segment.first; i--) {
    if (/^(?:from|for)$/.test(tokens[i]!.lower) && /^(?:apart|except)$/.test(tokens[i - 1]!.lower))
      return i + 1;
  }
  return segment.first;
}

/** A finite verb inside means that the noun phrase begins after it: "marked down the home's support". */
function afterLastVerb(tokens: readonly Token[], segment: TokenRange): number {
  // A verb inside "children who are looked after" is no verb of the clause.
  const relative = findRelative(tokens, segment);
  for (let i = Math.min(segment.end - 2, relative - 1); i >= segment.first; i--) {
    const { lower, isCapitalised } = tokens[i]!;
    if (/^(?:how|way)$/.test(lower)) return segment.first;
    const isParticiple =
      /^[a-z]{3,}ed$/.test(lower) &&
      !isCapitalised &&
      !/^(?:need|speed|shared|integrated|given|related|looked)$/.test(lower);
    if (!COMMON_VERBS.has(lower) && !RATE_VERBS.has(lower) && !isParticiple) continue;
    if (
      lower === 'set' ||
      lower === 'rating' ||
      lower === 'grade' ||
      lower === 'finding' ||
      lower === 'grades'
    )
      continue;
    return i + 1;
  }
  return segment.first;
}

function findRelative(tokens: readonly Token[], segment: TokenRange): number {
  for (let i = segment.first + 1; i < segment.end; i++) {
    if (/^(?:who|whom|which|that)$/.test(tokens[i]!.lower)) return i;
  }
  return segment.end;
}

const PEOPLE_SERVED = new Set(
  'children people adult adults men women families pupils carers tenants residents parents'.split(' '),
);

/** "the borough's children's services": an owner named by a common noun is no part of the service. */
function afterOwner(tokens: readonly Token[], range: TokenRange): number {
  let first = range.first;
  for (let i = range.first + 1; i < range.end - 1; i++) {
    if (tokens[i]!.kind !== 'possessive' || PEOPLE_SERVED.has(tokens[i - 1]!.lower)) continue;
    if (hasServiceWord(tokens, { first: i + 1, end: range.end })) first = i + 1;
  }
  return first;
}

function skipPossessive(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind === 'possessive') return at + 1;
  return token !== undefined && /^['’]$/.test(token.text) ? at + 1 : at;
}

function cutPreposition(tokens: readonly Token[], at: number, floor: number): number {
  let end = at;
  while (end > floor && /^(?:in|at|of|for|run|by|across|the|from)$/.test(tokens[end - 1]!.lower)) end--;
  return end;
}

/** Strips what is no part of a service's name at both ends; null where no service remains. */
function trim(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  let { first, end } = range;
  const isLead = (t: Token) =>
    t.kind === 'punctuation' ||
    t.kind === 'possessive' ||
    t.kind === 'number' ||
    DETERMINERS.has(t.lower) ||
    BEFORE_PHRASE.has(t.lower) ||
    SKIPPED.has(t.lower) ||
    RATING_NOUNS.has(t.lower) ||
    (COMMON_VERBS.has(t.lower) && t.lower !== 'set');
  // "how well the home …" and "the way it …" begin a clause that is itself what was graded.
  const isClause = (t: Token) => /^(?:how|way)$/.test(t.lower);
  while (first < end && isLead(tokens[first]!) && !isClause(tokens[first]!)) first++;
  while (end > first && isTail(tokens[end - 1]!)) end--;
  if (first >= end) return null;
  const cut = { first, end };
  if (isClause(tokens[first]!) && end - first > 2) return cut;
  if (splitKnown(tokens, cut) !== null) return cut;
  if (isWhole(tokens, cut) || !hasServiceWord(tokens, cut)) return null;
  return cut;
}

// "the care home", "the primary school": a body by its kind, and nothing that it does.
const KIND_WORDS = new Set(
  'care nursing residential primary secondary high infant junior fire police children'.split(' '),
);
const BODY_NOUNS = new Set('home school force brigade academy college hospital'.split(' '));

function isTail(token: Token): boolean {
  return (
    (token.kind === 'punctuation' && !/^[)]$/.test(token.text)) ||
    token.kind === 'possessive' ||
    SKIPPED.has(token.lower) ||
    DETERMINERS.has(token.lower) ||
    /^(?:and|for|in|at|of|to|as|by|or|also|were|was|is|are|there|here|too|meanwhile)$/.test(token.lower)
  );
}

function isWhole(tokens: readonly Token[], range: TokenRange): boolean {
  if (
    range.end - range.first <= 3 &&
    BODY_NOUNS.has(tokens[range.end - 1]!.lower) &&
    KIND_WORDS.has(tokens[range.end - 2]?.lower ?? '')
  )
    return true;
  for (let i = range.first; i < range.end; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' || WHOLE.has(lower) || DETERMINERS.has(lower) || SKIPPED.has(lower)) continue;
    return false;
  }
  return true;
}

function hasServiceWord(tokens: readonly Token[], range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) if (SERVICE_WORDS.has(tokens[i]!.lower)) return true;
  return false;
}

/** Takes in "leadership," before "management and governance" where all of it is one known name. */
function extendLeft(tokens: readonly Token[], found: TokenRange, floor: number): TokenRange {
  for (let first = Math.max(floor, found.first - 14); first < found.first; first++) {
    const range = { first, end: found.end };
    if (tokens[first]!.kind !== 'word' || splitKnown(tokens, range) === null) continue;
    return range;
  }
  return found;
}

/** A list of known services that covers the whole range; null where it is no such list. */
function splitKnown(tokens: readonly Token[], range: TokenRange): TokenRange[] | null {
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
function skipJoint(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (tokens[at]?.lower === ',') at++;
  if (tokens[at]?.lower === 'and') at++;
  if (at === from) return from;
  while (at < end && (DETERMINERS.has(tokens[at]!.lower) || PREPOSITIONS.has(tokens[at]!.lower))) at++;
  return at;
}

/**
 * The things graded after a grade: "good for X", "weak at Xing", "good overall and for X, Y and Z". `isOverall`
 * tells that the body as a whole has the grade too.
 */
function servicesAfter(
  context: RatingContext,
  from: number,
  sentenceEnd: number,
  nextGrade: number,
): ServicesRead {
  const { scene } = context;
  const { tokens } = scene.reading;
  const limit = Math.min(sentenceEnd, nextGrade, from + 60);
  let { at, isOverall } = skipToPreposition(context, from, limit);
  const services: TokenRange[] = [];
  while (at < limit && PREPOSITIONS.has(tokens[at]!.lower)) {
    const phrase = readPhrase(scene, at, limit);
    if (phrase === null) break;
    services.push(...phrase.items);
    at = phrase.end;
    // "for X and for Y", "for X, Y and Z"
    const joint = skipJoint(tokens, at, limit);
    if (joint === at) break;
    if (PREPOSITIONS.has(tokens[joint - 1]!.lower)) at = joint - 1;
    else break;
  }
  return { services, isOverall, end: Math.max(at, from) };
}

const BETWEEN = new Set('overall rating grade ratings grades again too also there'.split(' '));

/** Past what may stand between a grade and its "for": "weak – again – overall by Ofsted for". */
function skipToPreposition(context: RatingContext, from: number, limit: number) {
  const { tokens } = context.scene.reading;
  let at = from;
  let isOverall = false;
  while (at < limit) {
    const { lower, text } = tokens[at]!;
    const rater = context.raterAt.get(at) ?? context.raterAt.get(at + 1) ?? context.raterAt.get(at + 2);
    if (lower === 'overall') isOverall = true;
    if (lower === 'by' && rater !== undefined && rater.end < limit)
      at = skipBracket(tokens, rater.end, limit);
    else if (isQuoteMark(tokens[at]) || BETWEEN.has(lower) || /^[–—-]$/.test(text) || text === ')') at++;
    else if (isOverall && (lower === ',' || lower === 'and')) at++;
    else if (
      lower === ',' &&
      /^(?:too|however|again|also)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 2]?.lower === ','
    )
      at += 3;
    else break;
  }
  return { at, isOverall };
}

function skipBracket(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at;
  let end = at;
  while (end < Math.min(limit, at + 6) && tokens[end]!.text !== ')') end++;
  return end + 1;
}

function readPhrase(
  scene: Scene,
  preposition: number,
  limit: number,
): { items: TokenRange[]; end: number } | null {
  const { tokens } = scene.reading;
  let first = preposition + 1;
  while (
    first < limit &&
    (DETERMINERS.has(tokens[first]!.lower) ||
      isQuoteMark(tokens[first]) ||
      /^(?:both|being)$/.test(tokens[first]!.lower))
  )
    first++;
  const known = readKnownList(tokens, first, limit);
  if (known !== null) return known;
  const isClause = /^(?:how|way|what)$/.test(tokens[first]?.lower ?? '');
  const isGerund =
    /^[a-z]{2,}ing$/.test(tokens[first]?.lower ?? '') &&
    !/^(?:housing|being|during|spring|having|failing|nothing|something)$/.test(tokens[first]!.lower);
  let end = first;
  while (end < Math.min(limit, first + PHRASE_LENGTH) && !endsPhrase(scene, end, isClause || isGerund)) end++;
  while (end > first && isTail(tokens[end - 1]!)) end--;
  if (end <= first) return null;
  const range = { first, end };
  if (isClause || isGerund) return { items: [range], end };
  if (isWhole(tokens, range) || !hasServiceWord(tokens, range)) return null;
  return { items: [range], end };
}

/** "quality of education, behaviour and attitudes, and personal development": the known names that follow on. */
function readKnownList(
  tokens: readonly Token[],
  first: number,
  limit: number,
): { items: TokenRange[]; end: number } | null {
  const items: TokenRange[] = [];
  let at = first;
  let end = first;
  for (;;) {
    const match = KNOWN_SERVICES.matchAt(tokens, at, limit);
    if (match === null) break;
    items.push({ first: match.first, end: match.end });
    end = match.end;
    at = skipJoint(tokens, end, limit);
    if (at === end) break;
  }
  if (items.length === 0) return null;
  // A known name that goes on ("leadership of the county's schools") is no known name.
  const next = tokens[end];
  if (items.length === 1 && next !== undefined && end < limit && /^(?:of|and)$/.test(next.lower)) return null;
  if (items.length === 1 && next !== undefined && end < limit && SERVICE_WORDS.has(next.lower)) return null;
  return { items, end };
}

function endsPhrase(scene: Scene, at: number, isClause: boolean): boolean {
  const { tokens } = scene.reading;
  const token = tokens[at]!;
  const { lower } = token;
  if (token.kind === 'punctuation' && !isQuoteMark(token) && token.text !== '-') return true;
  if (isQuoteMark(token)) return true;
  if (isClause) {
    if (lower === 'and' && /^(?:at|for|in|on|as)$/.test(tokens[at + 1]?.lower ?? '')) return true;
    const following = tokens[at + 1];
    return (
      (/^(?:from|in|to)$/.test(lower) && following?.kind === 'number') ||
      (lower === 'by' && following?.isCapitalised === true)
    );
  }
  if (STOPPERS.has(lower) && !(lower === 'after' && /^(?:looked|looking)$/.test(tokens[at - 1]?.lower ?? '')))
    return true;
  if (HARD_BOUNDARIES.has(lower)) return true;
  const next = tokens[at + 1];
  if (
    lower === 'in' &&
    next !== undefined &&
    (next.kind === 'number' ||
      MONTHS.includes(next.lower) ||
      /^(?:its|the|a|an|their|two|three)$/.test(next.lower)) &&
    true
  )
    return true;
  if (!isClause && scene.bodiesAt[at] !== undefined) return true;
  if (lower === 'and')
    return /^(?:was|is|were|are|has|have|had|as|for|at|in|said|a|an|it|its|they|told|that)$/.test(
      next?.lower ?? '',
    );
  return !isClause && COMMON_VERBS.has(lower) && lower !== 'set';
}

/** The words of a service as printed. */
export function serviceText(scene: Scene, range: TokenRange): string {
  const { text, tokens } = scene.reading;
  return text.slice(tokens[range.first]!.start, tokens[range.end - 1]!.end).replace(/\s+/g, ' ');
}
