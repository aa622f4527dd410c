import type { Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import type { RatingContext } from './read-context.ts';
import { BEFORE_PHRASE, hasServiceWord, isTail, isWhole, splitKnown } from './service-words.ts';
import { COMMON_VERBS, DETERMINERS, RATE_VERBS, RATING_NOUNS, SKIPPED } from './vocabulary.ts';

/** The thing graded in a noun phrase left of a grade: several where they are listed; none for a body as a whole. */
export function servicesIn(context: RatingContext, whole: TokenRange): TokenRange[] {
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

export function serviceInSegment(scene: Scene, segment: TokenRange): TokenRange | null {
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

/** "children's services in the county": where they are is no part of what they are. */
function cutArea(tokens: readonly Token[], first: number, end: number): number {
  const isArea = /^(?:region|area|county|borough|city|town|authority|council|district)$/.test(
    tokens[end - 1]?.lower ?? '',
  );
  const isPlaced =
    tokens[end - 2]?.lower === 'the' && /^(?:in|across|at|for)$/.test(tokens[end - 3]?.lower ?? '');
  return isArea && isPlaced && end - 3 > first ? end - 3 : end;
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
  end = cutArea(tokens, first, end);
  while (end > first && isTail(tokens[end - 1]!)) end--;
  if (first >= end) return null;
  const cut = { first, end };
  if (isClause(tokens[first]!) && end - first > 2) return cut;
  if (splitKnown(tokens, cut) !== null) return cut;
  if (isWhole(tokens, cut) || !hasServiceWord(tokens, cut)) return null;
  return cut;
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
