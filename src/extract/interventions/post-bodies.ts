import { wordSet } from '../ratings/word-set.ts';
import type { Token } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';

const LIST = wordSet(
  `, and the both its borough boroughs county counties city cities council councils london of`,
);
const AT_BODY = /^(?:at|of|for|in|with|from)$/;
const AT = /^(?:at|in)$/;
/** How far back a post may stand from the last body of its list. */
const POST_REACH = 12;
const REPORTS = wordSet(`
  said says told added confirmed announced revealed welcomed admitted warned insisted wrote hopes hoped fears feared
  expects expected wants wanted`);
const PUT_IN = wordSet(
  `appointed named nominated act acting serve chosen drafted parachuted seconded installed taking`,
);

/**
 * "director of finance at Kent", "former chief executive of Devon and Kent councils": bodies of
 * someone's post or of a provider's custom, which a step is not about. "The leader of Kent" who only speaks of a
 * step is Kent's, and so is the step.
 */
export function isBodyOfPost(scene: Scene, m: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  if (scene.bodies[m.entity]!.kind !== 'council') return false;
  const { sentence } = tokens[m.first]!;
  const floor = Math.max(0, m.first - POST_REACH);
  // Back over a list: "Devon and Kent", "the boroughs of Merton and Sutton".
  for (let i = m.first - 1; i >= floor && tokens[i]!.sentence === sentence; i--) {
    const { lower } = tokens[i]!;
    if (AT_BODY.test(lower)) {
      if (isProvided(tokens, i)) return true;
      const title = scene.titleAt[i - 1];
      if (title !== undefined && isInAside(scene, title.first, m.end, step)) return true;
      if (title !== undefined)
        return (
          !isSent(tokens, title.first, i) && (AT.test(lower) || isElsewhere(tokens, title.first, m, step))
        );
    }
    if (!LIST.has(lower) && scene.bodiesAt[i] === undefined) return false;
  }
  return false;
}

/**
 * "Asha Day, who keeps her job as chief executive of Kent, has until May", "named Asha Day, chief executive of
 * Kent, as commissioner": said of her in passing.
 */
function isInAside({ reading, personAt }: Scene, title: number, end: number, step: StepMention): boolean {
  const { tokens } = reading;
  if (tokens[end]?.lower !== ',') return false;
  for (let i = title - 1; i >= Math.max(1, title - 8); i--) {
    if (tokens[i]!.lower === ',')
      return (
        isSentIn(step) && title - i <= 2 && personAt[i - 1] !== undefined && tokens[end + 1]?.lower === 'as'
      );
    if (tokens[i]!.lower === 'who') return tokens[i - 1]!.lower === ',';
  }
  return false;
}

/** "She was director of finance at Kent.": named for someone's post, and seldom what the next sentence is about. */
export function isBodyOfHolder(scene: Scene, m: Mention): boolean {
  const { tokens } = scene.reading;
  let at = m.first - 1;
  // "She was director of finance at Devon and | Kent councils."
  while (at > m.first - POST_REACH && tokens[at]?.kind === 'word' && isOfList(scene, at)) at--;
  if (at <= 0 || !AT_BODY.test(tokens[at]!.lower)) return false;
  const title = scene.titleAt[at - 1];
  if (title === undefined || isSent(tokens, title.first, at)) return false;
  return isFormer(tokens, title.first) || tokens[m.end]?.lower === 'until';
}

function isOfList({ reading: { tokens }, bodiesAt }: Scene, at: number): boolean {
  return /^(?:the|and|both)$/.test(tokens[at]!.lower) || bodiesAt[at] !== undefined;
}

/** "former director", "was director", "has been director" */
function isFormer(tokens: readonly Token[], title: number): boolean {
  for (let i = title; i >= Math.max(0, title - 3); i--)
    if (/^(?:former|formerly|previously|ex|was|been)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a post is a former one, or its holder is sent to another body. */
function isElsewhere(tokens: readonly Token[], title: number, m: Mention, step: StepMention): boolean {
  return isSentIn(step) && (isFormer(tokens, title) || isPutIn(tokens, m.end, step.first));
}

/** Whether the step is a person whom government sends. */
export function isSentIn(step: StepMention): boolean {
  return step.type === 'commissioner' || step.type === 'improvement adviser';
}

function isSent(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (/^(?:commissioners?|advis[eo]rs?)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "providing children's services in", "which runs social care in". */
function isProvided(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (/^(?:providing|provides|runs|running|delivers|delivering)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/**
 * "Kent's chief executive has been appointed commissioner": who is sent comes from a body that the step is not
 * about; where the holder of the post only speaks of it, the step is the body's.
 */
export function isBodyOfSent(scene: Scene, m: Mention, step: StepMention): boolean {
  if (!isSentIn(step)) return false;
  const { tokens } = scene.reading;
  const at = tokens[m.end]?.kind === 'possessive' ? m.end + 1 : m.end;
  if (isItselfSent(tokens, m.end, step) || isMadeOne(tokens, m, step)) return true;
  const isHolder = scene.titleAt[at] !== undefined && !isSent(tokens, at, at + 4);
  return isHolder && isPutIn(tokens, at, step.first);
}

/** "with Essex appointed as commissioner", "Essex has been named commissioner": a council sent to another. */
function isItselfSent(tokens: readonly Token[], end: number, step: StepMention): boolean {
  let at = end;
  while (/^(?:has|had|have|been|was|is|be|will|being)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:appointed|named|confirmed|nominated|installed|acting|serving)$/.test(tokens[at]?.lower ?? ''))
    return false;
  const isDirect = /^(?:as|to|lead|commissioner)$/.test(tokens[at + 1]?.lower ?? '');
  return isDirect && step.first - at <= 6;
}

/** "appointed Essex as commissioner", "made Essex its commissioner". */
function isMadeOne(tokens: readonly Token[], m: Mention, step: StepMention): boolean {
  const verb = tokens[m.first - 1]?.lower === 'the' ? m.first - 2 : m.first - 1;
  if (!/^(?:appointed|appoints|made|makes|named|names)$/.test(tokens[verb]?.lower ?? '')) return false;
  const isLinked = /^(?:as|its|a|the)$/.test(tokens[m.end]?.lower ?? '');
  return isLinked && step.first - m.end <= 3;
}

/** Whether someone is put in between two places, and not only said to be. */
function isPutIn(tokens: readonly Token[], from: number, end: number): boolean {
  let isPut = false;
  for (let i = from; i < end; i++) {
    const { lower } = tokens[i]!;
    if (REPORTS.has(lower)) return false;
    // "will be part of the team of commissioners", "will join commissioners"
    const isJoining =
      /^(?:join|joins|joined|joining)$/.test(lower) ||
      (lower === 'of' && /^(?:part|one)$/.test(tokens[i - 1]!.lower));
    if (PUT_IN.has(lower) || isJoining) isPut = true;
  }
  return isPut;
}

const WITHDRAWN =
  /^(?:withdr(?:aw|ew|awn|awing|aws)|pull(?:ed|s|ing)?|recall(?:ed|s|ing)?|remov(?:e|ed|es|ing))$/;

/** "advisers from Kent": where they come from. */
export function isOrigin(scene: Scene, m: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  // "will withdraw commissioners from Kent": where they leave.
  const isLeft = tokens.slice(Math.max(0, step.first - 3), step.first).some((t) => WITHDRAWN.test(t.lower));
  return !isLeft && m.first > step.end - 1 && m.first - step.end <= 2 && tokens[step.end]?.lower === 'from';
}

const PAST = 26;
/** Words of a career, each looked at more closely where it stands. */
const CAREER = new Set('previously formerly also worked served experience spell stint former ex'.split(' '));

/**
 * "has worked as a commissioner in Kent", "who was previously director as a trust was set up": a step named in
 * the account of someone's career, which is no news of the body's.
 */
export function isOfCareer(tokens: readonly Token[], step: StepMention): boolean {
  for (let i = step.first - 1; i >= Math.max(0, step.first - PAST); i--) {
    const { lower, sentence } = tokens[i]!;
    if (sentence !== step.sentence || lower === ';' || lower === '.') return false;
    if (!CAREER.has(lower)) continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (
      /^(?:previously|formerly)$/.test(lower) &&
      (/^(?:as|worked|served)$/.test(next) || isOfWho(tokens, i))
    )
      return true;
    // "was also a commissioner at Kent"
    if (lower === 'also' && /^(?:was|been)$/.test(tokens[i - 1]?.lower ?? '') && /^an?$/.test(next))
      return true;
    if (/^(?:worked|served|experience|spell|stint)$/.test(lower) && hasAs(tokens, i + 1, step.first))
      return true;
    if (/^(?:former|ex)$/.test(lower) && step.first - i <= 4) return !hasPost(tokens, i + 1, step.first);
  }
  return false;
}

/** "who was previously", "who had formerly been" */
function isOfWho(tokens: readonly Token[], at: number): boolean {
  return /^(?:was|had)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'who';
}

function hasAs(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]!.lower === 'as') return true;
  return false;
}

function hasPost(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (/^(?:leader|chief|director|councillor|executive|and|head|,)$/.test(tokens[i]!.lower)) return true;
  return false;
}
