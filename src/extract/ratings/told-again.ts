import { RATE_VERBS, RATING_NOUNS } from './vocabulary.ts';
import type { Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import { isQuoteMark } from './find-grades.ts';
import type { GradeReading } from './grade-place.ts';

/** "was last graded adequate": true until now, unless the article tells of a new grade. */
export function isLastTime(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (tokens[i]!.lower === 'last' && tokens[i]!.sentence === tokens[at]!.sentence) return true;
  return false;
}

/** "has been rated inadequate by Ofsted for years": what an article tells besides is newer. */
export function isLongSpell(tokens: readonly Token[], { end }: TokenRange): boolean {
  const { sentence } = tokens[end - 1]!;
  for (let i = end; i < Math.min(tokens.length, end + 6) && tokens[i]!.sentence === sentence; i++) {
    if (tokens[i]!.lower !== 'for') continue;
    return tokens.slice(i + 1, i + 5).some((t) => /^(?:years|decades?)$/.test(t.lower));
  }
  return false;
}

/** "in 2016, when it was rated": the year stands before the clause. */
export function findDateFloor(tokens: readonly Token[], reading: GradeReading): number {
  const isWhen = tokens[reading.clauseFirst - 1]?.lower === 'when';
  const floor = Math.max(reading.dateFloor, isWhen ? reading.clauseFirst - 5 : reading.clauseFirst);
  return Math.max(floor, endOfAside(tokens, reading));
}

/** "downgraded to C3 in 2024, | has been regraded C2": the year before the comma is that of the grade before it. */
function endOfAside(tokens: readonly Token[], { dateFloor, grade, frame }: GradeReading): number {
  for (let i = frame.trigger; i > Math.max(dateFloor, grade.first - 8); i--)
    if (tokens[i]!.lower === ',' && /^(?:has|have)$/.test(tokens[i + 1]!.lower)) return i;
  return -1;
}

const WORSE = /^(?:declined|deteriorated|worsened|slipped|fallen|collapsed|regressed|decline|deterioration)$/;

/** "services had declined since it was rated good": another judgement has come since. */
export function isWorseSince(tokens: readonly Token[], reading: GradeReading): boolean {
  const since = reading.clauseFirst - 1;
  const token = tokens[since];
  if (token?.lower !== 'since') return false;
  for (let i = since - 1; i >= Math.max(0, since - 8); i--) {
    if (tokens[i]!.sentence !== token.sentence) return false;
    if (WORSE.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "in 2014, when Estyn still gave such grades, it was judged adequate": under a scheme that is gone. */
export function isWhenStill({ reading: scene }: Scene, { grade }: GradeReading): boolean {
  const { tokens } = scene;
  const { sentence } = tokens[grade.first]!;
  for (let i = grade.first - 1; i >= Math.max(0, grade.first - 24) && tokens[i]!.sentence === sentence; i--)
    if (tokens[i]!.lower === 'when' && tokens.slice(i + 2, i + 5).some((t) => t.lower === 'still'))
      return true;
  // "It no longer gives grades. When it last did, in 2014, it found"
  const opener = scene.sentences[sentence]!.first;
  const words = tokens.slice(opener, opener + 4).map((t) => t.lower);
  if (words[0] === 'when' && words[2] === 'last' && words[3] === 'did') return true;
  // "was rated good in 2014, when Estyn still gave grades"
  for (
    let i = grade.end;
    i < Math.min(tokens.length, grade.end + 16) && tokens[i]!.sentence === sentence;
    i++
  )
    if (tokens[i]!.lower === 'when' && tokens.slice(i + 2, i + 4).some((t) => t.lower === 'still'))
      return true;
  return false;
}

/** "In that inspection both were judged weak": another than the one of which the article tells. */
export function isOfThatVisit(
  { reading: { tokens, sentences } }: Scene,
  { sentence }: GradeReading,
  contextYear: string | null,
  published: string | null,
): boolean {
  const { first } = sentences[sentence]!;
  const isThat = /^(?:in|at)$/.test(tokens[first]!.lower) && tokens[first + 1]?.lower === 'that';
  const isVisit = /^(?:inspection|visit|report|review)$/.test(tokens[first + 2]?.lower ?? '');
  if (!isThat || !isVisit || contextYear === null || published === null) return false;
  return Number(published.slice(0, 4)) - Number(contextYear) > 1;
}

/** "came out of special measures after being rated inadequate for a decade": it was, and is no more. */
export function isEndedSpell(scene: Scene, { clauseFirst, grade, sentence }: GradeReading): boolean {
  const { tokens, sentences } = scene.reading;
  if (
    tokens[clauseFirst - 1]?.lower !== 'after' ||
    !/^(?:being|having)$/.test(tokens[clauseFirst]?.lower ?? '')
  )
    return false;
  const { first } = sentences[sentence]!;
  for (let i = Math.max(first, clauseFirst - 20); i < clauseFirst; i++)
    if (tokens[i]!.lower === 'out' && tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'special')
      return true;
  let at = grade.end;
  while (isQuoteMark(tokens[at])) at++;
  if (tokens[at]?.lower !== 'for') return false;
  return tokens.slice(at + 1, at + 5).some((t) => /^(?:decade|decades|years|months)$/.test(t.lower));
}

/** "since it was last inspected in 2019, when it was found to be good": at the visit before, unless none is newer. */
export function isOfLastVisit(tokens: readonly Token[], { clauseFirst }: GradeReading): boolean {
  if (tokens[clauseFirst - 1]?.lower !== 'when') return false;
  for (let i = clauseFirst - 2; i >= Math.max(1, clauseFirst - 7); i--)
    if (/^(?:inspected|inspection|visited|visit|assessed|assessment|graded)$/.test(tokens[i]!.lower))
      return tokens[i - 1]!.lower === 'last';
  return false;
}

/** "was last inspected in 2019, when it was also rated good": the same grade, the time before. */
export function isAlsoThen(tokens: readonly Token[], { clauseFirst, grade }: GradeReading): boolean {
  if (tokens[clauseFirst - 1]?.lower !== 'when') return false;
  return tokens.slice(clauseFirst, grade.first).some((t) => t.lower === 'also');
}

/** "will not rest until Ofsted rates us good": not rated so yet. */
export function isUntilThen(tokens: readonly Token[], reading: GradeReading): boolean {
  const { clauseFirst, grade } = reading;
  if (tokens[clauseFirst - 1]?.lower !== 'until') return false;
  for (let i = clauseFirst; i < grade.first; i++)
    if (/^(?:rates|judges|gives|says|is|are)$/.test(tokens[i]!.lower)) return true;
  // "said it would not stop until it was rated good"
  const before = tokens.slice(Math.max(0, clauseFirst - 6), clauseFirst - 1);
  return before.some((t) => /^(?:stop|rest|satisfied|happy|content)$/.test(t.lower));
}

/** "They said it was given a C4. It was not.": the next sentence denies this one. */
export function isTakenBack(scene: Scene, sentence: number): boolean {
  const { tokens, sentences } = scene.reading;
  const next = sentences[sentence + 1];
  if (next === undefined) return false;
  const words = tokens.slice(next.first, Math.min(next.end, next.first + 4)).map((t) => t.lower);
  if (!/^(?:it|we|they|that|he|she)$/.test(words[0] ?? '')) return false;
  const isDenial =
    /^(?:wasn't|weren't|isn't|aren't|hasn't|haven't|didn't)$/.test(words[1] ?? '') ||
    (/^(?:was|were|is|are|has|have|had|did)$/.test(words[1] ?? '') && words[2] === 'not');
  if (!isDenial) return false;
  const after = words[words[2] === 'not' ? 3 : 2];
  return after === undefined || /^[.,;!’”"']$/.test(after);
}

function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:second|third|fourth|further)$/.test(token.lower);
}

/** "has again been rated good", "the third time that it was rated good". */
function isRatedAgain(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i >= Math.max(0, at - 16) && tokens[i]!.sentence === sentence; i--) {
    const { lower } = tokens[i]!;
    if (isOrdinal(tokens[i]) && tokens[i + 1]?.lower === 'time') return true;
    // "has twice been found inadequate"
    if (lower === 'twice' && at - i <= 4) return true;
    if (lower === 'again' && at - i <= 4 && RATE_VERBS.has(tokens[at - 1]!.lower)) return true;
    if (/^[,;:]$/.test(lower)) return false;
  }
  return false;
}

/** "requires improvement, the verdict it was given in 2014", "the same grade as in 2014". */
function isSameVerdict(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]!.lower !== ',' || tokens[comma + 1]?.lower !== 'the') return false;
  let at = comma + 2;
  const isSame = tokens[at]?.lower === 'same';
  if (isSame) at++;
  if (tokens[at]?.lower === 'overall') at++;
  if (!RATING_NOUNS.has(tokens[at]?.lower ?? '')) return false;
  if (isSame) return true;
  const rest = tokens.slice(at + 1, at + 4).map((t) => t.lower);
  if (/^(?:that|which)$/.test(rest[0] ?? '')) rest.shift();
  return /^(?:it|they)$/.test(rest[0] ?? '') && /^(?:was|were|had|got|received|held)$/.test(rest[1] ?? '');
}

/** "both of | Ofsted's last two inspections" */
function hasLastTwo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++)
    if (
      /^(?:last|previous)$/.test(tokens[i]?.lower ?? '') &&
      /^(?:two|three|four|five)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return true;
  return false;
}

/** "as they did | those of care leavers": another thing. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  return /^(?:those|that|its|their|the)$/.test(tokens[at]?.lower ?? '');
}

/** "is expected to be found inadequate, | as it was in 2015" */
export function isAsBefore(tokens: readonly Token[], grade: TokenRange, end: number): boolean {
  for (let i = grade.end; i < Math.min(end - 2, grade.end + 4); i++)
    if (tokens[i]!.lower === 'as' && /^(?:it|they)$/.test(tokens[i + 1]!.lower))
      return /^(?:was|were|did|had)$/.test(tokens[i + 2]!.lower) && !isOfOther(tokens, i + 3);
  return false;
}

/** "requires improvement for being safe, as before": the grade before was the same. */
export function isRepeated(scene: Scene, grade: TokenRange, end: number): boolean {
  const { tokens } = scene.reading;
  const from = grade.end;
  if (isRatedAgain(tokens, grade.first)) return true;
  if (
    isOrdinal(tokens[grade.first - 1]) ||
    (isQuoteMark(tokens[grade.first - 1]) && isOrdinal(tokens[grade.first - 2]))
  )
    return true;
  for (let i = from; i < Math.min(end, from + 10); i++) {
    if (isOrdinal(tokens[i]) && tokens[i + 1]?.lower === 'time') return true;
    if (isSameVerdict(tokens, i)) return true;
    if (i === from && tokens[i + 1]?.lower === 'no' && tokens[i + 2]?.lower === 'change') return true;
    const isEach = /^(?:both|each|all)$/.test(tokens[i]!.lower);
    if (isEach && tokens[i + 1]?.lower === 'of' && hasLastTwo(tokens, i + 2)) return true;
    if (i >= from + 7) continue;
    // "on three occasions"
    const isSeveral = /^(?:two|three|four|five)$/.test(tokens[i]!.lower);
    if (isSeveral && /^(?:occasions|times)$/.test(tokens[i + 1]?.lower ?? '')) return true;
    if (tokens[i]!.lower === 'twice' && i - from <= 1) return true;
    if (tokens[i]!.lower !== 'as') continue;
    if (tokens[i + 1]?.lower === 'before') return true;
    if (
      /^(?:it|they)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:had|was|were|did)$/.test(tokens[i + 2]?.lower ?? '')
    )
      return !isOfOther(tokens, i + 3);
  }
  return false;
}
