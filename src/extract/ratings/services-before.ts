import type { Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import type { RatingContext } from './read-context.ts';
import {
  QUESTIONS,
  afterException,
  afterLastVerb,
  afterOwner,
  cutArea,
  cutPreposition,
  findClauseService,
  skipPossessive,
} from './service-edges.ts';
import { BEFORE_PHRASE, hasServiceWord, isNoService, isTail, isWhole, splitKnown } from './service-words.ts';
import { KNOWN_SERVICES, SERVICE_WORDS } from './services.ts';
import { COMMON_VERBS, DETERMINERS, MONTHS, RATING_NOUNS, SKIPPED } from './vocabulary.ts';

/** Openers of a phrase that stands before the clause and is no part of what was graded. */
const FRONTED =
  /^(?:besides|alongside|despite|following|speaking|commenting|when|while|where|who|whose|which|although|though)$/;

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
    if (isApposition(scene, np.first, first, end) || FRONTED.test(tokens[first]?.lower ?? '')) {
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

/** "responding to fires and preventing them": each a thing of its own. */
function isDoing(lower: string): boolean {
  return (
    /^[a-z]{4,}ing$/.test(lower) &&
    !/^(?:housing|nursing|wellbeing|learning|teaching|planning|staffing)$/.test(lower)
  );
}

/** Parts a phrase at what joins its items: "the impact of leaders, and the progress of X", "standards, teaching and Y". */
export function splitDistributed(scene: Scene, np: TokenRange): TokenRange[] {
  const { tokens } = scene.reading;
  const parts: TokenRange[] = [];
  let first = np.first;
  for (let i = np.first; i <= np.end; i++) {
    if (i < np.end && !opensPart(tokens, first, i, np.end)) continue;
    const part = serviceInSegment(scene, { first, end: i });
    if (part !== null) parts.push(...(splitKnown(tokens, part) ?? [part]));
    first = i + 1;
  }
  return parts;
}

/** Whether the "and" or comma at `at` ends one item and begins the next. */
function opensPart(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'and' && (DETERMINERS.has(next) || isDoing(next))) return true;
  if (lower !== 'and' && lower !== ',') return false;
  // "its capacity to improve, | the quality of Y", "for X and | for Y"
  const opener = tokens[lower === ',' && next === 'and' ? at + 2 : at + 1]?.lower ?? '';
  if (opener === 'for' || (lower === ',' && DETERMINERS.has(opener))) return true;
  // "leadership, management and governance" is one name.
  const known = KNOWN_SERVICES.matchAt(tokens, at + 1, end);
  const isWithin = KNOWN_SERVICES.matchAt(tokens, first, end);
  return known !== null && (isWithin === null || isWithin.end <= at);
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

export function serviceInSegment(scene: Scene, whole: TokenRange): TokenRange | null {
  const { tokens } = scene.reading;
  const segment = { first: Math.max(afterAgo(tokens, whole), afterVisit(tokens, whole)), end: whole.end };
  const { bodiesAt } = scene;
  const clause = findClauseService(tokens, segment);
  if (clause !== null) return clause;
  let { first, end } = {
    first: Math.max(afterLastVerb(tokens, segment), afterException(tokens, segment)),
    end: segment.end,
  };
  for (let i = first; i < segment.end; i++) {
    const mentions = bodiesAt[i];
    // "Committee chair Ann Fern reckons the next stop": who speaks is no part of it.
    if (scene.personAt[i] !== undefined && hasServiceWord(tokens, { first, end: i })) first = i + 1;
    if (mentions === undefined) continue;
    const mentionEnd = Math.min(segment.end, mentions[0]!.end);
    const rest = { first: skipPossessive(tokens, mentionEnd), end: segment.end };
    if (hasServiceWord(tokens, rest)) first = rest.first;
    else end = Math.min(end, cutPreposition(tokens, i, first));
    i = mentionEnd - 1;
    if (end <= i) break;
  }
  return trim(tokens, { first: afterInfinitive(tokens, afterOwner(tokens, { first, end }), end), end });
}

/** "two years ago | both adoption and fostering" */
function afterAgo(tokens: readonly Token[], { first, end }: TokenRange): number {
  for (let i = end - 1; i >= first; i--) if (tokens[i]!.lower === 'ago') return i + 1;
  return first;
}

/** "is still writing up its first assessment of | adult social care" */
function afterVisit(tokens: readonly Token[], { first, end }: TokenRange): number {
  for (let i = end - 2; i >= first; i--)
    if (/^(?:assessment|inspection|review)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'of')
      return i + 2;
  return first;
}

/** "had to put first our work with children": what is to be done is no part of what was graded. */
function afterInfinitive(tokens: readonly Token[], first: number, end: number): number {
  const verb = tokens[first + 1];
  if (tokens[first]?.lower !== 'to' || verb === undefined || SERVICE_WORDS.has(verb.lower)) return first;
  // "to monitor work, it …": nothing of its own is left.
  return first + 3 >= end ? end : first + 2;
}

/** Strips what is no part of a service's name at both ends; null where no service remains. */
function trim(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  let { first, end } = range;
  const isLead = (t: Token) =>
    t.kind === 'punctuation' ||
    t.kind === 'possessive' ||
    t.kind === 'number' ||
    (MONTHS.includes(t.lower) && tokens[t.index + 1]?.kind === 'number') ||
    DETERMINERS.has(t.lower) ||
    BEFORE_PHRASE.has(t.lower) ||
    SKIPPED.has(t.lower) ||
    RATING_NOUNS.has(t.lower) ||
    (t.lower === 'being' && QUESTIONS.test(tokens[t.index + 1]?.lower ?? '')) ||
    (COMMON_VERBS.has(t.lower) && t.lower !== 'set') ||
    (/^(?:given|handed|awarded)$/.test(t.lower) && DETERMINERS.has(tokens[t.index + 1]?.lower ?? ''));
  // "how well the home …" and "the way it …" begin a clause that is itself what was graded.
  const isClause = (t: Token) => /^(?:how|way)$/.test(t.lower);
  // "the area of | values and culture"
  const isArea = (at: number) =>
    /^(?:areas?|question|theme|category)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of';
  while (first < end && (isArea(first) || isLead(tokens[first]!)) && !isClause(tokens[first]!)) first++;
  end = cutArea(tokens, first, end);
  // "“the progress of care leavers” | held back at": a known name in quotation marks.
  const known = KNOWN_SERVICES.matchAt(tokens, first, end);
  if (known !== null && /^[”"’']$/.test(tokens[known.end]?.text ?? '')) end = known.end;
  while (end > first && isTail(tokens[end - 1]!)) end--;
  if (first >= end) return null;
  const cut = { first, end };
  if (isClause(tokens[first]!) && end - first > 2) return cut;
  if (splitKnown(tokens, cut) !== null) return cut;
  if (isWhole(tokens, cut) || isNoService(tokens, cut) || !hasServiceWord(tokens, cut)) return null;
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
