import type { Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import type { RatingContext } from './read-context.ts';
import { asideBefore } from './noun-phrase.ts';
import type { GradeFrame } from './read-frame.ts';
import { readKnownList } from './service-words.ts';
import { type ServicesRead, servicesAfter, skipToPreposition } from './services-after.ts';
import { KNOWN_SERVICES } from './services.ts';
import { RATING_NOUNS } from './vocabulary.ts';
import { serviceInSegment, servicesIn, splitDistributed } from './services-before.ts';

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
  const pointed =
    readThatArea(context.scene.reading.tokens, grade, sentenceEnd) ??
    readThatPart(context.scene.reading.tokens, frame);
  if (pointed !== null) return { services: [pointed], isOverall: false, end: from + 3 };
  const listed = readListOf(context.scene, frame, from, next?.first ?? sentenceEnd);
  if (listed.length > 0) return { services: listed, isOverall: false, end: listed.at(-1)!.end };
  const after = servicesAfter(context, from, sentenceEnd, next?.first ?? sentenceEnd);
  if (after.services.length > 0) return after;
  // "from inadequate to good for X": what follows the second grade holds for the first.
  if (frame.direction === 'from' && isMove(context.scene.reading.tokens, grade, next)) {
    const shared = servicesAfter(context, next.end, sentenceEnd, sentenceEnd);
    if (shared.services.length > 0) return { ...shared, end: grade.end };
  }
  const isMoved = frame.direction === 'from' && isMove(context.scene.reading.tokens, grade, next);
  const lastEnd = isMoved ? next.end : grade.end;
  // "the outstanding-rated children's services"
  const known = KNOWN_SERVICES.matchAt(context.scene.reading.tokens, from, sentenceEnd);
  if (known !== null && frame.rule !== 'noun') return { ...after, services: [known], end: known.end };
  const inverted = readInverted(context, lastEnd, sentenceEnd);
  const fronted =
    readFronted(context.scene, grade.first) ??
    readAside(context.scene, frame) ??
    readOnlyArea(context.scene, frame);
  const own = fronted ?? servicesIn(context, frame.np);
  const before = own.length > 0 ? own : readWhere(context.scene, frame);
  if (inverted.length > 0)
    return { ...after, services: [...before, ...inverted], isOverall: before.length === 0 };
  // "the agency was good overall": of that one thing, and of nothing besides.
  return { ...after, services: before, isOverall: after.isOverall && before.length === 0 };
}

/** "Its staff were caring, and it was rated good | in that area": the thing graded that was named last. */
function readThatArea(
  tokens: readonly Token[],
  { first, end }: GradeMention,
  sentenceEnd: number,
): TokenRange | null {
  let at = end;
  while (at < sentenceEnd && isQuoteMark(tokens[at])) at++;
  const [link, that, noun] = tokens.slice(at, Math.min(sentenceEnd, at + 3)).map((t) => t.lower);
  if (!/^(?:in|for|on)$/.test(link ?? '') || !/^(?:that|this)$/.test(that ?? '')) return null;
  if (!/^(?:area|category|theme|respect|regard|measure|question|count|score)$/.test(noun ?? '')) return null;
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= Math.max(0, first - 40); i--) {
    if (sentence - tokens[i]!.sentence > 1 || tokens[i]!.paragraph !== tokens[first]!.paragraph) return null;
    const known = KNOWN_SERVICES.matchAt(tokens, i, first);
    if (known === null) continue;
    return startOfKnown(tokens, known);
  }
  return null;
}

/** "Care leavers fared better, with | that part of the service | graded good": what the clause before is about. */
function readThatPart(tokens: readonly Token[], { np }: GradeFrame): TokenRange | null {
  const at = np.first - 1;
  if (np.end <= np.first || tokens[at]?.lower !== 'that') return null;
  if (!/^(?:part|area|aspect|side)$/.test(tokens[np.first]!.lower)) return null;
  const { sentence } = tokens[np.first]!;
  let first = at;
  while (first > 0 && at - first < LONGEST_NAME && tokens[first - 1]!.sentence === sentence) first--;
  const known = KNOWN_SERVICES.matchAt(tokens, first, at);
  return known === null ? null : { first: known.first, end: known.end };
}

/** "preventing | fires": the longest known name that ends where this one does. */
function startOfKnown(tokens: readonly Token[], { first, end }: TokenRange): TokenRange {
  for (let i = Math.max(0, first - 8); i < first; i++) {
    const longer = KNOWN_SERVICES.matchAt(tokens, i, end);
    if (longer?.end === end) return { first: i, end };
  }
  return { first, end };
}

/** "judged two more areas good: | X, and Y": the list after the colon. */
function readListOf(scene: Scene, { np }: GradeFrame, from: number, end: number): readonly TokenRange[] {
  const { tokens } = scene.reading;
  const isCounted = np.end > np.first && JUDGEMENTS.test(tokens[np.end - 1]!.lower);
  return isCounted && tokens[from]?.text === ':' ? splitDistributed(scene, { first: from + 1, end }) : [];
}

/** "from inadequate | to good", and not "up from good in 2018, and as outstanding for care" */
function isMove(
  tokens: readonly Token[],
  grade: GradeMention,
  next: GradeMention | undefined,
): next is GradeMention {
  if (next === undefined || next.first - grade.end > 5) return false;
  return !tokens.slice(grade.end, next.first).some((t) => t.text === ',');
}

/** "On prevention it went from good to inadequate": what was graded stands before the clause. */
function readFronted(scene: Scene, at: number): readonly TokenRange[] | null {
  const { tokens, sentences } = scene.reading;
  const sentence = sentences[tokens[at]!.sentence]!.first;
  let first = Math.max(sentence, at - 30);
  if (/^(?:and|but|while|though)$/.test(tokens[first]!.lower)) first++;
  if (first - 1 > sentence || !/^(?:on|for|in|at)$/.test(tokens[first]!.lower)) return null;
  const start = tokens[first + 1]!.lower === 'being' ? first + 2 : first + 1;
  const known = readKnownList(tokens, start, at);
  return known !== null && /^(?:,|it|they|the)$/.test(tokens[known.end]?.lower ?? '') ? known.items : null;
}

/** "Ensuring fairness and promoting diversity | was the one area to be rated inadequate": the subject is what was graded. */
function readOnlyArea(scene: Scene, { trigger }: GradeFrame): readonly TokenRange[] | null {
  if (trigger < 0) return null;
  const { tokens, sentences } = scene.reading;
  const { first } = sentences[tokens[trigger]!.sentence]!;
  for (let i = trigger - 1; i > Math.max(first + 2, trigger - 9); i--) {
    if (!/^(?:one|only|sole)$/.test(tokens[i]!.lower) || tokens[i - 1]!.lower !== 'the') continue;
    if (!/^(?:area|areas|question|questions|category|categories|domain|theme)$/.test(tokens[i + 1]!.lower))
      return null;
    const parts = splitDistributed(scene, { first, end: i - 2 });
    return /^(?:was|were|is|are)$/.test(tokens[i - 2]!.lower) && parts.length > 0 ? parts : null;
  }
  return null;
}

/** "The exception was X, | where it was rated good": what stands before the clause. */
function readWhere(scene: Scene, { trigger }: GradeFrame): readonly TokenRange[] {
  if (trigger < 0) return [];
  const { tokens, sentences } = scene.reading;
  const { first } = sentences[tokens[trigger]!.sentence]!;
  let at = trigger - 1;
  while (at > first && trigger - at <= 5 && tokens[at]!.lower !== 'where') at--;
  if (tokens[at]?.lower !== 'where' || tokens[at - 1]?.lower !== ',') return [];
  const known = readKnownList(tokens, lastBe(tokens, at, first), at - 1);
  return known?.end === at - 1 ? known.items : [];
}

/** Past the last "was" or "is" of a stretch, and past the article after it. */
function lastBe(tokens: readonly Token[], end: number, floor: number): number {
  let at = end - 1;
  while (at > floor && end - at < LONGEST_NAME && !/^(?:is|was|were|are)$/.test(tokens[at]!.lower)) at--;
  return tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
}
const LONGEST_NAME = 20;

/** "The other judgements – for X, for Y and for Z – all came out as good": what the aside lists. */
function readAside(scene: Scene, frame: GradeFrame): readonly TokenRange[] | null {
  const { tokens, sentences } = scene.reading;
  if (frame.trigger < 0) return null;
  const { first } = sentences[tokens[frame.trigger]!.sentence]!;
  const aside = asideBefore(tokens, frame.trigger, first, JUDGEMENTS);
  const items = aside === null ? [] : splitDistributed(scene, aside);
  return items.length > 1 ? items : null;
}
const JUDGEMENTS = /^(?:judgements|judgments|areas|categories|grades|ratings|measures|themes|questions)$/;

/** "good, as was the early years provision": further things with the same grade. */
function readInverted(context: RatingContext, from: number, sentenceEnd: number): readonly TokenRange[] {
  const { scene } = context;
  const { tokens } = scene.reading;
  let { at } = skipToPreposition(context, from, sentenceEnd);
  while (at < sentenceEnd && (isQuoteMark(tokens[at]) || tokens[at]!.lower === ',')) at++;
  // "good, and so were the others"
  if (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'so') at++;
  const isSo = /^(?:as|so)$/.test(tokens[at]?.lower ?? '');
  // "rated care “good”, as they did | those of care leavers"
  if (
    isSo &&
    /^(?:they|it)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:did|had)$/.test(tokens[at + 2]?.lower ?? '')
  ) {
    const isThose = /^(?:those|that)$/.test(tokens[at + 3]?.lower ?? '');
    const from = isThose && /^(?:of|for)$/.test(tokens[at + 4]?.lower ?? '') ? at + 5 : at + 3;
    return readKnownList(tokens, from, sentenceEnd)?.items ?? [];
  }
  if (!isSo || !/^(?:was|were|is|are|did|do|does|has|have|had)$/.test(tokens[at + 1]?.lower ?? '')) return [];
  // "as did those for being safe and well-led", "as did its ratings for …"
  const isOwned =
    /^(?:its|the)$/.test(tokens[at + 2]?.lower ?? '') && RATING_NOUNS.has(tokens[at + 3]?.lower ?? '');
  const noun = isOwned ? at + 3 : at + 2;
  if ((isOwned || /^(?:those|that)$/.test(tokens[noun]?.lower ?? '')) && tokens[noun + 1]?.lower === 'for') {
    const opener = /^(?:being|how)$/.test(tokens[noun + 2]?.lower ?? '') ? 3 : 2;
    const list = readKnownList(tokens, noun + opener, sentenceEnd);
    return list?.items ?? [];
  }
  const known = readKnownList(tokens, at + 2, sentenceEnd);
  if (known !== null) return known.items;
  let end = at + 2;
  while (end < sentenceEnd && end < at + 14 && !/^[.,;:(]$/.test(tokens[end]!.text)) end++;
  const service = serviceInSegment(scene, { first: at + 2, end });
  return service === null ? [] : [service];
}

/** "weak for both elements", "good on both counts". */
function namesBoth(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && isQuoteMark(tokens[at])) at++;
  if (!/^(?:for|on|in|at)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'both') return false;
  const noun = tokens[at + 2]?.lower ?? '.';
  return /^(?:elements|counts|areas|measures|themes|scores|;|,|\.|in|and)$/.test(noun);
}

/** The words of a service as printed. */
export function serviceText(scene: Scene, range: TokenRange): string {
  const { text, tokens } = scene.reading;
  return text.slice(tokens[range.first]!.start, tokens[range.end - 1]!.end).replace(/\s+/g, ' ');
}
