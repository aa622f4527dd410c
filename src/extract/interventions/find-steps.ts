import { type Sentence, type Token, waitFor } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import { BUYING, SENDERS, SENDING, STEP_TYPES, type StepType } from './intervention-types.ts';
import { hasNear, isMeant } from './is-meant.ts';

/** Words that name a formal step of government or a regulator. */
export interface StepMention {
  readonly first: number;
  readonly end: number;
  readonly type: StepType;
  readonly sentence: number;
  /** "the notice", "one", "it": points back to a step named before. */
  readonly isAnaphor: boolean;
}

/** How far back, in sentences, "the notice" may point. */
const REACH = 8;
/** The same for a notice that someone issues or signs. */
const FAR = 20;

/** Finds the words of formal steps, in text order; words with another meaning are left out by their context. */
export function findSteps(scene: Scene): StepMention[] {
  const { tokens, sentences } = scene.reading;
  const found: StepMention[] = [];
  const known = new Set<StepType>();
  let hasOtherCommissioner = false;
  let hasPlanningNotice = false;
  let hasBuyers: boolean | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if ((token.triggers & STEP_WORDS) === 0) continue;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const sentence = sentences[token.sentence]!;
    const named = STEP_TYPES.matchAt(tokens, i, sentence.end);
    const match = named ?? matchAnaphor(tokens, i, sentence, found);
    if (match === null) continue;
    const isAnaphor = named === null;
    const step = {
      first: match.first,
      end: match.end,
      type: match.value,
      sentence: sentence.index,
      isAnaphor,
    };
    if (step.type === 'commissioner') hasBuyers ??= speaksOfBuying(tokens);
    const isSent =
      step.type !== 'commissioner' || hasBuyers !== true || hasNear(tokens, step, sentence, SENDING, 8);
    const isReal =
      isAnaphor || (isSent && isMeant(tokens, step, sentence, known) && !isTrustOfPost(scene, step));
    if (step.type === 'commissioner' && !isReal) hasOtherCommissioner = true;
    if (step.type === 'enforcement notice' && !isReal) hasPlanningNotice = true;
    // A notice to a landowner is told of again without the land.
    if (step.type === 'enforcement notice' && hasPlanningNotice) continue;
    // "The commissioner's post" in a story of the police and crime commissioner is his.
    const isOthers = hasOtherCommissioner && !known.has('commissioner') && isDefinite(tokens, step);
    if (isReal && !isOthers) {
      found.push(step);
      known.add(step.type);
    }
    i = match.end - 1;
  }
  return found;
}

/** Whether an article is about services that are bought, and not about government. */
function speaksOfBuying(tokens: readonly Token[]): boolean {
  let buys = false;
  for (const { lower } of tokens) {
    if (SENDERS.has(lower)) return false;
    if (BUYING.has(lower)) buys = true;
  }
  return buys;
}

/** "the commissioner", "the commissioner's": one of whom the article has told before. */
function isDefinite(tokens: readonly Token[], step: StepMention): boolean {
  const before = tokens[step.first - 1]?.lower;
  return (
    step.type === 'commissioner' &&
    tokens[step.first]!.lower === 'commissioner' &&
    (before === 'the' || before === 'a')
  );
}

const POINTERS = new Set(
  'the its that a an another second similar such first third this fourth no two three'.split(' '),
);

const ANAPHOR_NOUNS = new Set(['notice', 'notices', 'panel', 'measures']);
const ANAPHORS = new Set([...ANAPHOR_NOUNS, 'one', 'it', 'they', 'those', 'that']);
const STEP_WORDS = waitFor([...STEP_TYPES.firstWords(), ...ANAPHORS]);

const ENDS = /^(?:ended|lasted|expired|lapsed)$/;

/** "the notice", "a second notice", "one to Kent" after one named in full; "It expired" in the next sentence. */
function matchAnaphor(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  found: readonly StepMention[],
) {
  const { lower } = tokens[at]!;
  if (found.length === 0 || !ANAPHORS.has(lower)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const isOwned = tokens[at - 1]?.kind === 'possessive';
  // "the others to have issued notices"
  const isIssuedBefore =
    lower === 'notices' && before === 'issued' && /^(?:have|has)$/.test(tokens[at - 2]?.lower ?? '');
  const isNoun = ANAPHOR_NOUNS.has(lower) && (isOwned || isIssuedBefore || POINTERS.has(before));
  // "served one", "minded to issue it with one"
  const isWith = before === 'with' && /^(?:issued?|issuing|serve|served)$/.test(tokens[at - 3]?.lower ?? '');
  const isOne = lower === 'one' && (isWith || /^(?:issued|served|sent)$/.test(before));
  // "It leaves A and B as the only two"
  const isLeaving = tokens[at + 1]?.lower === 'leaves' && tokens[at + 2]?.isCapitalised === true;
  const isPronoun =
    ((lower === 'it' || lower === 'they') &&
      !isLeaving &&
      (at === sentence.first || before === 'but' || before === ';')) ||
    // "That ended in 2016"
    (lower === 'that' && at === sentence.first && ENDS.test(tokens[at + 1]?.lower ?? ''));
  // "Those at Kent left in 2021"
  const isSent = tokens[at + 1]?.lower === 'who' && tokens[at + 3]?.lower === 'sent';
  const isThose = lower === 'those' && (isSent || /^(?:at|in)$/.test(tokens[at + 1]?.lower ?? ''));
  if (!isNoun && !isOne && !isPronoun && !isThose) return null;
  const isIssued = tokens
    .slice(Math.max(0, at - 3), at + 4)
    .some((t) => /^(?:issue|issued|issuing|signed|sign|served)$/.test(t.lower));
  const stem = lower.replace(/s$/, '');
  for (let i = found.length - 1; i >= Math.max(0, found.length - 12); i--) {
    const step = found[i]!;
    const distance = sentence.index - step.sentence;
    if (distance > (isIssued ? FAR : REACH)) return null;
    const isSame = step.type.endsWith(stem) || (stem === 'notice' && isNotice(tokens, step));
    if (isNoun && isSame) return { first: at, end: at + 1, value: step.type };
    if (isThose && distance === 1 && isMany(tokens, step))
      return { first: at, end: at + 1, value: step.type };
    // "If a notice is issued, … Slough served one": what "one" points to may point back itself.
    const isNamed = !step.isAnaphor || (isOne && /^notices?$/.test(tokens[step.first]!.lower));
    if ((isOne || isPronoun) && distance === (isOne || at === sentence.first ? 1 : 0) && isNamed) {
      const meant = isPronoun && distance === 1 ? firstOf(found, i) : step;
      return { first: at, end: at + 1, value: meant.type };
    }
  }
  return null;
}

/** "A panel was there, set up after a report. It was stood down": of several steps in a sentence, what it is about. */
function firstOf(found: readonly StepMention[], at: number): StepMention {
  let first = at;
  while (first > 0 && found[first - 1]!.sentence === found[at]!.sentence && !found[first - 1]!.isAnaphor)
    first--;
  return found[first]!;
}

/** "commissioners", "notices": several, to which "those" points back. */
function isMany(tokens: readonly Token[], step: StepMention): boolean {
  return tokens[step.end - 1]!.lower.endsWith('s');
}

/** "a direction notice": a direction that the article calls a notice. */
function isNotice(tokens: readonly Token[], step: StepMention): boolean {
  return /^notices?$/.test(tokens[step.end - 1]!.lower);
}

/** "chair of Leeds Children's Trust": named for someone's post. */
function isTrustOfPost(scene: Scene, step: StepMention): boolean {
  if (step.type !== "children's trust") return false;
  const body = scene.bodiesAt[step.first]?.[0];
  if (body === undefined) return false;
  const before = scene.reading.tokens[body.first - 1]?.lower ?? '';
  return /^(?:of|at)$/.test(before) && scene.titleAt[body.first - 2] !== undefined;
}
