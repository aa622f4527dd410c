import { isNegation } from '../ratings/noun-phrase.ts';
import type { Token, TokenRange } from '../reading/index.ts';
import type { StepMention } from './find-steps.ts';
import { type StepReading, findLeft, findRight, matches, makeReading } from './step-clause.ts';
import { readGovernor, readMood } from './step-governor.ts';
import { isSentIn } from './post-bodies.ts';
import { readPredicate } from './step-predicate.ts';
import { ABSENT, ABSENT_PHRASES, LIFT } from './step-verbs.ts';

const LEFT = 20;
const RIGHT = 26;

/**
 * Reads status from the words around a step: its own predicate first ("the notice was lifted"), then the verb
 * that governs it ("issued a notice"). Null where the text says that there is none, or only asks.
 */
export function readStep(
  tokens: readonly Token[],
  step: StepMention,
  bounds: TokenRange,
  year: number,
): StepReading | null {
  const left = findLeft(tokens, step, Math.max(bounds.first, step.first - LEFT));
  const right = findRight(tokens, step, Math.min(bounds.end, step.end + RIGHT));
  if (canNotRuleOut(tokens, left, right)) return makeReading('proposed', step.first - 1);
  if (isAsked(tokens, left, step.first))
    return asksOnly(tokens, bounds.end) ? null : makeReading('proposed', left);
  if (wasUntil(tokens, step.first)) return makeReading('lifted', step.first - 1);
  if (isPlaceLeft(tokens, step, bounds.first)) return makeReading('lifted', step.first - 1);
  if (isOnlyNear(tokens, left, step.first))
    return hasNever(tokens, left, step.first) ? null : makeReading('proposed', step.first - 1);
  const lapse = findLetLapse(tokens, step, left);
  if (lapse >= 0) return makeReading('lifted', lapse);
  const gone = findGone(tokens, step);
  if (gone >= 0) return makeReading('lifted', gone);
  if (isOpenToObjection(tokens, step.end, right)) return makeReading('proposed', step.end);
  if (isAnnounced(tokens, step, left)) return makeReading('imposed', step.first - 1, true);
  if (isUnderRevoked(tokens, step)) return makeReading('lifted', step.first - 1);
  if (isStatutoryNext(tokens, step, right)) return makeReading('imposed', step.end, true);
  if (isSettledFor(tokens, step)) return makeReading('imposed', step.first - 1, true);
  if (isOnlyTalk(tokens, step)) return null;
  const predicate = readPredicate(tokens, step, left, right, year);
  if (predicate?.status === 'lifted') return predicate;
  if (isAbsent(tokens, step, left, right)) return null;
  // "is considering whether commissioners should be withdrawn": so they are there.
  const isKeptOn = predicate?.isKept === true && LIFT.has(tokens[predicate.verb]?.lower ?? '');
  if (isKeptOn) return predicate;
  const governed = readGovernor(tokens, step, left);
  // "would keep the adviser appointed in May": what was done to it is told by the participle beside it.
  const isDone = predicate?.status === 'imposed' && predicate.verb === step.end;
  if (isDone && governed?.status === 'proposed') return predicate;
  if (governed?.status === 'lifted' || governed?.isStated === true) return governed;
  return predicate ?? governed ?? readMood(tokens, step, left) ?? makeReading('imposed', -1);
}

const AUTHORITIES =
  /^(?:department|dfe|government|minister|ministers|ministry|ofsted|inspectorate|regulator|secretary)$/;
const SAYING = /^(?:confirmed|announced|said|says|revealed)$/;

/** "The department confirmed it would be issuing a notice", "said notices would be issued": news, and no mere idea. */
function isAnnounced(tokens: readonly Token[], step: StepMention, from: number): boolean {
  const end = Math.min(tokens.length, step.end + 5);
  for (let i = from; i < end; i++) {
    if (tokens[i]!.lower !== 'would' || !/^(?:be|issue|appoint|send)$/.test(tokens[i + 1]?.lower ?? ''))
      continue;
    const verb = tokens
      .slice(i + 1, i + 4)
      .some((t) => /^(?:issu|appoint|send|sent|serv|impos|given|handed)/.test(t.lower));
    const isSaid = tokens.slice(Math.max(from, i - 6), i).some((t) => SAYING.test(t.lower));
    if (!verb || !isSaid) return false;
    return tokens.slice(Math.max(0, i - 14), i).some((t) => AUTHORITIES.test(t.lower));
  }
  return false;
}

/** No list of councils is longer, in tokens. */
const LONGEST_LIST = 100;

/** "has allowed notices for A, B and C to expire", "notices on A and B have been allowed to lapse": however long the list is. */
function findLetLapse(tokens: readonly Token[], step: StepMention, from: number): number {
  const isLet = tokens
    .slice(Math.max(from, step.first - 6), step.first)
    .some((t) => /^(?:allow(?:s|ed|ing)?|lets?|letting)$/.test(t.lower));
  for (let i = step.end; i < step.end + LONGEST_LIST && tokens[i]?.sentence === step.sentence; i++)
    if (/^(?:whether|if)$/.test(tokens[i]!.lower)) return -1;
    else if (/^(?:expire|lapse)$/.test(tokens[i]!.lower))
      return isLet || tokens[i - 2]?.lower === 'allowed' ? i : -1;
  return -1;
}

const GONE = /^(?:completed|finished|concluded|left|departed|gone|stepped|ended)$/;
/** How far past a step its relative may stand: over the name of whoever was sent. */
const RELATIVE_REACH = 8;
const GOING_REACH = 16;

/** "The adviser, Asha Day,", "Improvement adviser Asha Day": somebody, and not any who may come. */
function isNamed(tokens: readonly Token[], { end }: StepMention): boolean {
  return tokens[tokens[end]?.text === ',' ? end + 1 : end]?.isCapitalised === true;
}

const GOING = /^(?:finish|leave|complete|conclude|step|depart)$/;

/** "a commissioner, Asha Day, who has since completed her work", "the adviser, Asha Day, will finish": the verb, or -1. */
function findGone(tokens: readonly Token[], step: StepMention): number {
  if (!isSentIn(step)) return -1;
  for (let i = step.end; i < step.end + RELATIVE_REACH && tokens[i]?.sentence === step.sentence; i++) {
    if (tokens[i]!.lower !== 'who') continue;
    if (!/^(?:has|have)$/.test(tokens[i + 1]?.lower ?? '')) break;
    const verb = /^(?:since|now|already)$/.test(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2;
    if (GONE.test(tokens[verb]?.lower ?? '')) return verb;
    break;
  }
  for (let i = step.end; i < step.end + GOING_REACH && tokens[i]?.sentence === step.sentence; i++)
    if (tokens[i]!.lower === 'will')
      return isNamed(tokens, step) && GOING.test(tokens[i + 1]?.lower ?? '') ? i + 1 : -1;
  return -1;
}

/** "will be issued, subject to representations": not yet. */
function isOpenToObjection(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (
      matches(tokens, i, ['subject', 'to']) &&
      /^(?:representations|consultation)$/.test(tokens[i + 2]?.lower ?? '')
    )
      return true;
  return false;
}

/** "revoke the direction under which the | board was put in place": it goes with the direction. */
function isUnderRevoked(tokens: readonly Token[], step: StepMention): boolean {
  if (step.type !== 'improvement panel') return false;
  for (
    let i = step.first - 1;
    i >= Math.max(1, step.first - 16) && tokens[i]!.sentence === step.sentence;
    i--
  )
    if (/^directions?$/.test(tokens[i]!.lower))
      return tokens.slice(Math.max(0, i - 3), i).some((t) => /^revok(?:e|es|ed|ing)$/.test(t.lower));
  return false;
}

/** "move the panel … on to a statutory footing": it sits already. */
function isStatutoryNext(tokens: readonly Token[], step: StepMention, end: number): boolean {
  if (step.type !== 'improvement panel') return false;
  for (let i = step.end; i < end; i++) if (matches(tokens, i, ['statutory', 'footing'])) return true;
  return false;
}

/** "decisions are to be overseen | by commissioners": so it has been settled. */
function isSettledFor(tokens: readonly Token[], step: StepMention): boolean {
  const words = tokens.slice(Math.max(0, step.first - 5), step.first).map((t) => t.lower);
  const [are, to, be, verb, by] = words;
  return (
    /^(?:are|is)$/.test(are ?? '') &&
    to === 'to' &&
    be === 'be' &&
    by === 'by' &&
    /^(?:overseen|run|led|taken)$/.test(verb ?? '')
  );
}

/** "weeks away from a notice", "edging closer to one", "heading for one": not there yet. */
function isOnlyNear(tokens: readonly Token[], from: number, end: number): boolean {
  let at = end - 1;
  while (at >= from && /^(?:an?|the|its|another|issuing|effectively|declaring)$/.test(tokens[at]!.lower))
    at--;
  const lower = at < from ? '' : tokens[at]!.lower;
  if (!/^(?:from|to|for|towards?)$/.test(lower)) return false;
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    if (lower === 'from' && /^(?:away|days|weeks|months)$/.test(tokens[i]!.lower)) return true;
    if (
      lower !== 'from' &&
      /^(?:closer|close|nearer|near|heading|headed|sleepwalking|hurtling)$/.test(tokens[i]!.lower)
    )
      return true;
  }
  return false;
}

/** "we have never come close to a notice" */
function hasNever(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(Math.max(from, end - 8), end).some((t) => t.lower === 'never');
}

/** "was until last summer in | special measures" */
function wasUntil(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at).map((t) => t.lower);
  const until = before.lastIndexOf('until');
  return until > 0 && /^(?:was|were)$/.test(before[until - 1]!) && /^(?:in|under)$/.test(before.at(-1)!);
}

/** "we are no longer where we were when we were placed in special measures". */
function isPlaceLeft(tokens: readonly Token[], step: StepMention, from: number): boolean {
  if (step.type !== 'special measures') return false;
  let when = -1;
  for (let i = step.first - 1; i >= Math.max(from, step.first - 8); i--)
    if (tokens[i]!.lower === 'when') when = i;
  for (let i = when - 1; i > Math.max(from, when - LEFT); i--)
    if (tokens[i]!.lower === 'longer' && tokens[i - 1]!.lower === 'no') return true;
  return false;
}

/** "talk of a notice was nonsense" */
function isOnlyTalk(tokens: readonly Token[], step: StepMention): boolean {
  const isTalk = tokens.slice(Math.max(0, step.first - 4), step.first).some((t) => t.lower === 'talk');
  const after = tokens.slice(step.end, step.end + 8);
  return isTalk && after.some((t) => /^(?:nonsense|rubbish|premature|scaremongering)$/.test(t.lower));
}

function canNotRuleOut(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (matches(tokens, i, ['rule', 'out'])) return true;
    if (!matches(tokens, i, ['ruled', 'out']) && tokens[i]!.lower !== 'excluded') continue;
    for (let k = i - 1; k >= Math.max(from, i - 4); k--) if (isNegation(tokens[k]!)) return true;
  }
  return false;
}

/** "asked whether commissioners were coming": a question is no news, unless the answer leaves it open. */
function isAsked(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (
      /^(?:asked|asking|ask|asks)$/.test(tokens[i]!.lower) &&
      tokens.slice(i + 1, i + 4).some((t) => /^(?:whether|if)$/.test(t.lower))
    )
      return true;
  }
  return false;
}

function asksOnly(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < Math.min(tokens.length, end + 14); i++) {
    if (tokens[i]!.lower === 'rule' && tokens.slice(i + 1, i + 4).some((t) => t.lower === 'out'))
      return false;
  }
  return true;
}

function isAbsent(tokens: readonly Token[], step: StepMention, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, step.end + 7); i++) {
    const token = tokens[i]!;
    if (i < step.first && step.first - i <= 12 && ABSENT_PHRASES.beginsAt(tokens, i)) return true;
    if (
      i >= step.end &&
      (matches(tokens, i, ['ruled', 'out']) || matches(tokens, i, ['was', 'not', 'issued']))
    )
      return true;
    if (i >= step.end && matches(tokens, i, ['last', 'resort'])) return true;
    const isFound = /^(?:concluded|decided|thought|judged)$/.test(tokens[step.end + 1]?.lower ?? '');
    const isUnneeded =
      i >= step.end &&
      (i - step.end <= 3 || isFound) &&
      isNegation(token) &&
      UNNEEDED.test(tokens[tokens[i + 1]?.lower === 'be' ? i + 2 : i + 1]?.lower ?? '');
    if (isUnneeded) return true;
    // "Without the rise it would have to issue a notice": what is missing is something else.
    const isOther = token.lower === 'without' && step.first - i > 5;
    if (ABSENT.has(token.lower) && i < step.first && !isOther) return true;
    // "none of them has issued a notice"
    if (/^(?:none|neither|nobody)$/.test(token.lower) && i < step.first) return true;
    if (!isNegation(token) || isAlternative(tokens, i)) continue;
    if (token.lower === 'no') {
      const isIdle = /^(?:plans|intention|need|prospect|question)$/.test(tokens[i + 1]?.lower ?? '');
      if (isIdle && i < step.first && step.first - i <= 8) return true;
      if (i < step.first && step.first - i <= 3) return true;
    } else if (i < step.first && step.first - i <= 8) return true;
  }
  return false;
}

/** "commissioners were not needed", "the notice does not apply to Torbay" */
const UNNEEDED =
  /^(?:apply|extend|needed|required|necessary|issued|planned|coming|considered|likely|appointed|sent|being)$/;

/** "no lawful alternative to", "no longer", "not the first to issue": negations that leave the step standing. */
function isAlternative(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++)
    if (/^(?:alternative|choice|option|longer|only|first|second|third|last)$/.test(tokens[i]?.lower ?? ''))
      return true;
  return false;
}
