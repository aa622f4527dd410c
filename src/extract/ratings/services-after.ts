import type { Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import { isQuoteMark } from './find-grades.ts';
import type { RatingContext } from './read-context.ts';
import { findNamesOfAreas } from './counted-areas.ts';
import {
  PHRASE_LENGTH,
  PREPOSITIONS,
  STOPPERS,
  hasServiceWord,
  isNoService,
  isTail,
  isWhole,
  readKnownList,
  skipJoint,
} from './service-words.ts';
import { splitDistributed } from './services-before.ts';
import { KNOWN_SERVICES } from './services.ts';
import { COMMON_VERBS, DETERMINERS, HARD_BOUNDARIES, MONTHS } from './vocabulary.ts';

/** What was read of the things graded: `isOverall` tells that the body as a whole has the grade too. */
export interface ServicesRead {
  readonly services: readonly TokenRange[];
  readonly isOverall: boolean;
  /** Where the words after the grade that name them end. */
  readonly end: number;
}

/**
 * The things graded after a grade: "good for X", "weak at Xing", "good overall and for X, Y and Z". `isOverall`
 * tells that the body as a whole has the grade too.
 */
export function servicesAfter(
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
    let next = joint - 1;
    while (next > at && DETERMINERS.has(tokens[next]!.lower)) next--;
    if (PREPOSITIONS.has(tokens[next]!.lower)) at = next;
    else {
      at = readListed(scene, joint, limit, services);
      break;
    }
  }
  return { services, isOverall, end: Math.max(at, from) };
}

/** "at preventing fires, | protecting the public and managing performance": what a list goes on with. */
function readListed(scene: Scene, from: number, limit: number, services: TokenRange[]): number {
  const { tokens } = scene.reading;
  let at = from;
  while (OPENS_JUDGEMENT.test(tokens[at]?.lower ?? '')) {
    const phrase = readPhrase(scene, at - 1, limit);
    if (phrase === null) break;
    services.push(...phrase.items);
    const joint = skipJoint(tokens, phrase.end, limit);
    if (joint === phrase.end) return phrase.end;
    at = joint;
  }
  return at;
}

/** What judgements begin with, of children's services and in the questions that HMICFRS asks. */
const OPENS_JUDGEMENT =
  /^(?:experiences|impact|quality|progress|effectiveness|responding|preventing|protecting|understanding|making|promoting|getting|ensuring|managing|investigating|developing|disrupting|recording|supporting|tackling|building)$/;

const BETWEEN = new Set('overall rating grade ratings grades again too also there both'.split(' '));

/** Past what may stand between a grade and its "for": "weak – again – overall by Ofsted for". */
export function skipToPreposition(context: RatingContext, from: number, limit: number) {
  const { tokens } = context.scene.reading;
  let at = from;
  let isOverall = false;
  while (at < limit) {
    const { lower, text } = tokens[at]!;
    const dated = endOfDate(tokens, at, limit);
    if (dated > at) {
      at = dated;
      continue;
    }
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

/** "good | in May 2022 | for care": past a date, where what was graded follows it; `at` itself for none. */
function endOfDate(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  if (tokens[at]!.lower === 'in') {
    end++;
    if (MONTHS.includes(tokens[end]?.lower ?? '')) end++;
    if (/^(?:19|20)\d\d$/.test(tokens[end]?.text ?? '')) end++;
  } else if (/^(?:last|this)$/.test(tokens[at]!.lower) && TIMES.test(tokens[at + 1]?.lower ?? '')) end += 2;
  return end > at + 1 && end < limit && /^(?:for|at)$/.test(tokens[end]!.lower) ? end : at;
}
const TIMES = /^(?:year|month|week|spring|summer|autumn|winter)$/;

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
  const names = findNamesOfAreas(tokens, first, limit);
  const known = readKnownList(tokens, names < 0 ? first : names, limit);
  if (known !== null && (names < 0 || known.items.length > 1)) return known;
  if (names >= 0) return readEnumerated(scene, names, limit, tokens[first]!.lower === 'one' ? 1 : 2) ?? known;
  if (tokens[first]?.lower === 'how') {
    const list = readKnownList(tokens, first + 1, limit);
    if (list !== null) return list;
  }
  const isClause = /^(?:how|way|what)$/.test(tokens[first]?.lower ?? '');
  const verb = /^[a-z]{3,}ly$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const isGerund =
    /^[a-z]{2,}ing$/.test(tokens[verb]?.lower ?? '') &&
    !/^(?:housing|being|during|spring|having|failing|nothing|something)$/.test(tokens[verb]!.lower);
  let end = first;
  while (end < Math.min(limit, first + PHRASE_LENGTH) && !endsPhrase(scene, end, isClause || isGerund)) end++;
  while (end > first && isTail(tokens[end - 1]!)) end--;
  if (end <= first) return null;
  const range = { first, end };
  const served = isClause ? findServed(tokens, range) : null;
  if (isClause || isGerund) return { items: [served ?? range], end };
  if (isWhole(tokens, range) || isNoService(tokens, range) || !hasServiceWord(tokens, range)) return null;
  return { items: [range], end };
}

/** "good in how well it meets its duties to make sure people have access to | adult social care": what the duties are for. */
function findServed(tokens: readonly Token[], { first, end }: TokenRange): TokenRange | null {
  for (let i = first; i < end - 2; i++) {
    if (tokens[i]!.lower !== 'access' || tokens[i + 1]!.lower !== 'to') continue;
    const match = KNOWN_SERVICES.matchAt(tokens, i + 2, end);
    return match === null ? null : { first: match.first, end: match.end };
  }
  return null;
}

/** "categories, including | X, its Y and the quality of Z": each item up to the next comma or "and". */
function readEnumerated(
  scene: Scene,
  first: number,
  limit: number,
  fewest: number,
): { items: TokenRange[]; end: number } | null {
  const { tokens } = scene.reading;
  let end = first;
  while (end < limit && !/^[.;:()]$/.test(tokens[end]!.text) && !HARD_BOUNDARIES.has(tokens[end]!.lower))
    end++;
  const items = splitDistributed(scene, { first, end });
  return items.length >= fewest ? { items, end } : null;
}

/** "adults’ services": an apostrophe, and no mark of quotation. */
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isTied = before?.end === mark.start && before.lower.endsWith('s');
  return isTied && /^['’]$/.test(mark.text) && after?.kind === 'word' && after.start > mark.end;
}

/** "looked after children", "children who need help": boundaries elsewhere, and none here. */
function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'after') return /^(?:looked|looking)$/.test(before);
  if (lower === 'with') return before === 'work';
  return lower === 'who' && /^(?:children|people|adults|those|families|pupils)$/.test(before);
}

function endsPhrase(scene: Scene, at: number, isClause: boolean): boolean {
  const { tokens } = scene.reading;
  const token = tokens[at]!;
  const { lower } = token;
  if (token.kind === 'punctuation' && !isQuoteMark(token) && token.text !== '-') return true;
  if (isQuoteMark(token)) return !isPluralOwner(tokens, at);
  if (isClause) {
    const following = tokens[at + 1];
    if (
      lower === 'and' &&
      (/^(?:at|for|in|on|as)$/.test(following?.lower ?? '') ||
        tokens[at + 2]?.text === '(' ||
        OPENS_JUDGEMENT.test(following?.lower ?? ''))
    )
      return true;
    return (
      (/^(?:from|in|to)$/.test(lower) && following?.kind === 'number') ||
      (lower === 'by' && following?.isCapitalised === true)
    );
  }
  if (isInsidePhrase(tokens, at)) return false;
  if (STOPPERS.has(lower)) return true;
  if (HARD_BOUNDARIES.has(lower)) return true;
  const next = tokens[at + 1];
  if (
    lower === 'in' &&
    next !== undefined &&
    (next.kind === 'number' ||
      MONTHS.includes(next.lower) ||
      /^(?:its|the|a|an|their|two|three)$/.test(next.lower))
  )
    return true;
  if (!isClause && scene.bodiesAt[at] !== undefined) return true;
  if (lower === 'and' && tokens[at + 2]?.text === '(') return true;
  if (lower === 'and')
    return /^(?:was|is|were|are|has|have|had|as|for|at|in|said|a|an|it|its|they|told|that)$/.test(
      next?.lower ?? '',
    );
  return !isClause && COMMON_VERBS.has(lower) && lower !== 'set';
}
