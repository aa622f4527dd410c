import type { Sentence, Token, TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import {
  ADVISER_CONTEXT,
  BUYING,
  DIRECTION_CONTEXT,
  NOT_DIRECTION_AFTER,
  OTHER_ADVISERS,
  OTHER_COMMISSIONERS,
  SENDERS,
  SENDING,
  STEP_TYPES,
  type StepType,
  TRUST_CONTEXT,
} from './intervention-types.ts';

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
  const hasBuyers = tokens.some((t) => BUYING.has(t.lower)) && !tokens.some((t) => SENDERS.has(t.lower));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
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
    const isSent =
      step.type !== 'commissioner' || !hasBuyers || hasNear(tokens, step, sentence, SENDING, 8);
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
  'the its that a an another second similar first third this fourth no two three'.split(' '),
);

/** "the notice", "a second notice", "one to Kent" after one named in full; "It expired" in the next sentence. */
function matchAnaphor(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  found: readonly StepMention[],
) {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  const isOwned = tokens[at - 1]?.kind === 'possessive';
  const isNoun = /^(?:notice|notices|panel|measures)$/.test(lower) && (isOwned || POINTERS.has(before));
  const isOne = lower === 'one' && /^(?:issued|served|sent)$/.test(before);
  const isPronoun =
    (lower === 'it' || lower === 'they') && (at === sentence.first || before === 'but' || before === ';');
  if (!isNoun && !isOne && !isPronoun) return null;
  const isIssued = tokens
    .slice(Math.max(0, at - 3), at)
    .some((t) => /^(?:issue|issued|issuing|signed|sign|served)$/.test(t.lower));
  const stem = lower.replace(/s$/, '');
  for (let i = found.length - 1; i >= Math.max(0, found.length - 12); i--) {
    const step = found[i]!;
    const distance = sentence.index - step.sentence;
    if (distance > (isIssued ? FAR : REACH)) return null;
    const isSame = step.type.endsWith(stem) || (stem === 'notice' && isNotice(tokens, step));
    if (isNoun && isSame) return { first: at, end: at + 1, value: step.type };
    if ((isOne || isPronoun) && distance === (isOne || at === sentence.first ? 1 : 0) && !step.isAnaphor)
      return { first: at, end: at + 1, value: step.type };
  }
  return null;
}

/** "the council's direction": where it is going, and none that it was given. */
function isOwnDirection(tokens: readonly Token[], step: StepMention): boolean {
  if (tokens[step.first - 1]?.kind !== 'possessive') return false;
  return /^(?:council|councils|authority|it|leader|party|administration)$/.test(
    tokens[step.first - 2]?.lower ?? '',
  );
}

/** "a direction notice": a direction that the article calls a notice. */
function isNotice(tokens: readonly Token[], step: StepMention): boolean {
  return /^notices?$/.test(tokens[step.end - 1]!.lower);
}

function isMeant(
  tokens: readonly Token[],
  step: StepMention,
  sentence: TokenRange,
  known: ReadonlySet<StepType>,
): boolean {
  const before = tokens[step.first - 1]?.lower ?? '';
  const after = tokens[step.end]?.lower ?? '';
  const isShort = step.end - step.first === 1;
  switch (step.type) {
    case 'commissioner':
      if (OTHER_COMMISSIONERS.has(before) || hasCommission(tokens, step)) return false;
      if (isForChildrenOfNation(tokens, step, sentence)) return false;
      return !(
        (after === 'of' && !isOfServices(tokens, step.end + 1)) ||
        (after === 'for' && /^(?:england|wales|scotland|victims)$/.test(tokens[step.end + 1]?.lower ?? ''))
      );
    case 'statutory direction':
      if (!isShort) return true;
      if (NOT_DIRECTION_AFTER.has(after) || isOwnDirection(tokens, step)) return false;
      if (tokens[step.first]!.isCapitalised && step.first > sentence.first && after !== ',') return true;
      // Where commissioners were sent, "the directions" are those under which they came.
      if (tokens[step.first]!.lower === 'directions' && before === 'the' && known.has('commissioner'))
        return true;
      if (known.has(step.type))
        return /^(?:the|a|these|those|its|under|revised|new|legal|and|statutory)$/.test(before);
      return before !== 'new' && hasNear(tokens, step, sentence, DIRECTION_CONTEXT, 8);
    case "children's trust":
      if (isShort && !/^(?:a|an|independent|the)$/.test(before)) return false;
      return (
        (hasNear(tokens, step, sentence, TRUST_CONTEXT, isShort ? 8 : 12) || isFounded(tokens, step)) &&
        isOfChildren(tokens, step, sentence)
      );
    case 'improvement panel':
      // Every council has boards; one that is set up is told of as "an improvement board".
      return (
        tokens[step.end - 1]!.lower !== 'board' ||
        step.end - step.first > 2 ||
        /^(?:a|an|independent|new)$/.test(before)
      );
    case 'improvement adviser':
      return !isShort || (!OTHER_ADVISERS.has(before) && hasNear(tokens, step, sentence, ADVISER_CONTEXT, 6));
    case 'special measures':
      return !hasNear(tokens, step, sentence, COURT, 15);
    case 'enforcement notice':
      return !hasNear(tokens, step, sentence, PLANNING, 15);
    default:
      return true;
  }
}

/** "the Children's Commissioner": the nation's, unless someone appoints or sends one to a council. */
function isForChildrenOfNation(tokens: readonly Token[], step: StepMention, sentence: TokenRange): boolean {
  if (tokens[step.first - 1]?.kind !== 'possessive' || tokens[step.first - 2]?.lower !== 'children')
    return false;
  if (/^(?:a|another|its)$/.test(tokens[step.first - 3]?.lower ?? '')) return false;
  return !hasNear(tokens, step, sentence, ADVISER_CONTEXT, 12);
}

/** "Leeds Children's Trust was formed in 2017". */
function isFounded(tokens: readonly Token[], step: StepMention): boolean {
  const named = tokens[step.first - 1]?.isCapitalised === true && tokens[step.first]!.isCapitalised;
  return (
    named &&
    /^(?:was|is|were)$/.test(tokens[step.end]?.lower ?? '') &&
    /^(?:formed|set|created|established|launched)$/.test(tokens[step.end + 1]?.lower ?? '')
  );
}

/** "chair of Leeds Children's Trust": named for someone's post. */
function isTrustOfPost(scene: Scene, step: StepMention): boolean {
  if (step.type !== "children's trust") return false;
  const body = scene.bodiesAt[step.first]?.[0];
  if (body === undefined) return false;
  const before = scene.reading.tokens[body.first - 1]?.lower ?? '';
  return /^(?:of|at)$/.test(before) && scene.titleAt[body.first - 2] !== undefined;
}

/** "commissioner of children's services": sent by government, as the "commissioner of the Metropolitan Police" is not. */
function isOfServices(tokens: readonly Token[], at: number): boolean {
  return /^(?:children|children's|adult|adults|social|housing)$/.test(tokens[at]?.lower ?? '');
}

function hasNear(
  tokens: readonly Token[],
  step: StepMention,
  sentence: TokenRange,
  set: ReadonlySet<string>,
  distance: number,
): boolean {
  const end = Math.min(sentence.end, step.end + distance);
  for (let i = Math.max(sentence.first, step.first - distance); i < end; i++) {
    if ((i < step.first || i >= step.end) && set.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const CHILDREN = new Set("children services service trust's".split(' '));

/** A bare "trust" is one for children where the sentence speaks of services. */
function isOfChildren(tokens: readonly Token[], step: StepMention, sentence: TokenRange): boolean {
  return step.end - step.first > 1 || hasNear(tokens, step, sentence, CHILDREN, 30);
}

const COURT = new Set('witness witnesses trial court judge jury'.split(' '));

/** "the Boundary Commission and its commissioners" */
function hasCommission(tokens: readonly Token[], step: StepMention): boolean {
  return tokens.slice(Math.max(0, step.first - 5), step.first).some((t) => t.lower === 'commission');
}

const PLANNING = new Set(
  'house permission landowner land resident trader shop takeaway restaurant waste noise litter information planning building extension owner owners barn site listed parking unauthorised developer'.split(
    ' ',
  ),
);
