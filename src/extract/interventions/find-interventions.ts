import { ArticleFocus } from '../ratings/article-focus.ts';
import { calibrate } from '../ratings/calibrate.ts';
import { spanOfTokens } from '../reading/index.ts';
import type { InterventionDraft, Scene } from '../types.ts';
import { findSteps, type StepMention } from './find-steps.ts';
import { findFollowers } from './find-followers.ts';
import { findRecalls } from './find-recalls.ts';
import { readStep } from './read-step.ts';
import type { StepReading } from './step-clause.ts';
import { type ReadStep, settleSteps } from './settle-steps.ts';
import { isOfCareer, isSentIn } from './post-bodies.ts';
import { findIssuer } from './step-issuer.ts';
import type { StepSubject } from './step-query.ts';
import { findStepSubject } from './step-subject.ts';

/** Finds the formal steps by government or a regulator toward a body that an article states. */
export function findInterventions(scene: Scene): InterventionDraft[] {
  const steps = findSteps(scene);
  if (steps.length === 0) return [];
  const focus = new ArticleFocus(scene);
  const { tokens, sentences } = scene.reading;
  const read: ReadStep[] = [];
  const year = Number(scene.article.published?.slice(0, 4) ?? 9999);
  let previous: { entity: number; paragraph: number } | null = null;
  /** The bodies of which each type of step was told. */
  const toldOf = new Map<StepMention['type'], Set<number>>();
  for (const [i, step] of steps.entries()) {
    const sentence = sentences[step.sentence]!;
    if (tokens[sentence.end - 1]!.text === '?') continue;
    const reading = readStep(tokens, step, boundsOf(steps, i, sentence), year);
    const isOpen = reading?.status === 'imposed' && isAlsoProposed(scene.reading, step);
    const status = isOpen ? { ...reading, status: 'proposed' as const } : reading;
    if (status === null) dropDenied(scene, step, read);
    if (status === null || (step.isAnaphor && isPronoun(scene, step) && status.status !== 'lifted')) continue;
    // "The cost of the commissioners": those that were told of, wherever they were sent.
    const isThose = step.type === 'commissioner' && tokens[step.first - 1]?.lower === 'the';
    if (isThose && !status.isStated && toldOf.get('commissioner')?.size === 1) continue;
    const isPointer = step.isAnaphor && isPronoun(scene, step);
    const by = findIssuer(tokens, step, sentence.first, sentence.end);
    const subject = findStepSubject({ scene, focus, step, previous, by });
    const known = isPointer ? read.at(-1) : undefined;
    if (subject === null || isVague(scene, step, status, subject)) continue;
    const isFresh: boolean = previous?.paragraph !== tokens[step.first]!.paragraph;
    const told = isFresh ? onlySubject(scene, step, subject, toldOf.get(step.type)) : undefined;
    const entity: number = known?.subject ?? told ?? subject.mention.entity;
    if (isOfCareer(tokens, step) && (!isSentIn(step) || entity !== focus.mainOf('council', 3))) continue;
    const { paragraph } = tokens[step.first]!;
    previous = { entity, paragraph };
    read.push({ ...draftStep(scene, step, status, subject, by), subject: entity });
    const subjects = toldOf.get(step.type) ?? new Set();
    toldOf.set(step.type, subjects.add(entity));
    for (const other of subject.others ?? []) {
      subjects.add(other.entity);
      read.push(draftStep(scene, step, status, { mention: other, certainty: subject.certainty * 0.95 }, by));
    }
  }
  return settleSteps([...read, ...findRecalls(scene, steps, read), ...findFollowers(scene, read)]);
}

/** Below this the subject of a step was not found in its own sentence. */
const SAID = 0.8;

/** "The commissioner left": the one of whom the article has told, where it has told of one body's alone. */
function onlySubject(
  { reading: { tokens } }: Scene,
  step: StepMention,
  { certainty }: StepSubject,
  subjects: ReadonlySet<number> | undefined,
): number | undefined {
  if (certainty >= SAID || tokens[step.first - 1]?.lower !== 'the' || tokens[step.end]?.lower === 'there')
    return undefined;
  return subjects?.size === 1 ? [...subjects][0] : undefined;
}

/** "There is no notice" takes back the talk of one in the same paragraph. */
function dropDenied(scene: Scene, step: StepMention, read: ReadStep[]): void {
  const { tokens } = scene.reading;
  const last = read.at(-1);
  if (last === undefined || last.type !== step.type || last.status !== 'proposed') return;
  const isNear = tokens[last.at]!.paragraph === tokens[step.first]!.paragraph;
  const before = tokens[step.first - 1]?.lower === 'such' ? step.first - 2 : step.first - 1;
  if (isNear && tokens[before]?.lower === 'no') read.pop();
}

/** "powers include enforcement notices": steps in general; and what is only named, far from any body. */
function isVague(scene: Scene, step: StepMention, status: StepReading, subject: StepSubject): boolean {
  const { tokens } = scene.reading;
  if (step.type === 'intervention') return subject.certainty < 0.8 || tokens[step.first]!.quotation >= 0;
  const isAny = step.isAnaphor && /^(?:a|an)$/.test(tokens[step.first - 1]?.lower ?? '');
  if (isAny && !status.isStated) return true;
  // "A direction should lapse after two years": any that there may be.
  const isOpinion = /^(?:should|ought)$/.test(tokens[step.end]?.lower ?? '');
  if (isOpinion && /^(?:a|an)$/i.test(tokens[step.first - 1]?.text ?? '')) return true;
  if (
    tokens[step.end - 1]!.lower === 'board' &&
    step.end - step.first === 2 &&
    !status.isStated &&
    subject.certainty < 0.75
  )
    return true;
  if (step.type === 'improvement panel' && isOwnBoard(tokens, step)) return true;
  const isPlural = tokens[step.end - 1]!.lower === 'notices';
  if (isPlural && !status.isStated && subject.certainty < 0.8) return true;
  const isConditional =
    tokens[step.first]!.quotation >= 0 && status.status === 'proposed' && subject.certainty < 0.8;
  return isConditional && hasIf(tokens, step);
}

/** "The council has set up an improvement board": its own, and no step of anyone's toward it. */
function isOwnBoard(tokens: Scene['reading']['tokens'], step: StepMention): boolean {
  let at = step.first - 1;
  while (/^(?:an?|its|own|new|independent|internal)$/.test(tokens[at]?.lower ?? '')) at--;
  // "an assurance panel set up by the council"
  const by = step.end + 2;
  const isSetUp = tokens[step.end]?.lower === 'set' && tokens[by]?.lower === 'by';
  if (
    isSetUp &&
    /^(?:council|authority)$/.test(tokens[tokens[by + 1]?.lower === 'the' ? by + 2 : by + 1]?.lower ?? '')
  )
    return true;
  // "works with its improvement board"
  if (tokens[at]?.lower === 'with' && tokens[at + 1]?.lower === 'its') return true;
  if (tokens[at]?.lower === 'up') at--;
  if (!/^(?:set|created|formed|established|convened|launched)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence === step.sentence; i--) {
    if (/^(?:minister|ministers|government|department|dfe|lga|was|were|been|be)$/.test(tokens[i]!.lower))
      return false;
    if (/^(?:council|authority|it|we)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "minded to do this and | to issue a direction": the mood of the sentence holds for what "and to" adds. */
function isAlsoProposed({ tokens, sentences }: Scene['reading'], step: StepMention): boolean {
  const { first } = sentences[step.sentence]!;
  let at = step.first - 1;
  while (at > first && step.first - at <= 5 && tokens[at]!.lower !== 'to') at--;
  if (tokens[at]?.lower !== 'to' || tokens[at - 1]?.lower !== 'and') return false;
  for (let i = at - 2; i >= first; i--)
    if (/^(?:minded|considering|proposing|expected|likely|planning|preparing)$/.test(tokens[i]!.lower))
      return true;
  return false;
}

function hasIf(tokens: Scene['reading']['tokens'], step: StepMention): boolean {
  for (let i = step.first - 1; i >= Math.max(0, step.first - 14); i--)
    if (tokens[i]!.lower === 'if') return true;
  return false;
}

/** The part of the sentence that speaks of one step: not past the steps beside it. */
function boundsOf(steps: readonly StepMention[], i: number, sentence: { first: number; end: number }) {
  const step = steps[i]!;
  const before = steps[i - 1];
  const after = steps[i + 1];
  return {
    first: before?.sentence === step.sentence ? before.end : sentence.first,
    end: after?.sentence === step.sentence ? after.first : sentence.end,
  };
}

function isPronoun(scene: Scene, step: StepMention): boolean {
  const { lower } = scene.reading.tokens[step.first]!;
  return lower === 'it' || lower === 'they' || lower === 'that';
}

/** How far from a step a year still dates it, in tokens. */
const DATED = 40;

/** Whether the last year that its sentence names near it is over. */
function isLongAgo({ reading, article }: Scene, step: StepMention): boolean {
  const { first, end } = reading.sentences[step.sentence]!;
  const near = [Math.max(first, step.first - DATED), Math.min(end, step.end + DATED)] as const;
  const years = reading.tokens.slice(...near).filter((t) => /^(?:19|20)\d\d$/.test(t.text));
  const last = years.at(-1);
  return last !== undefined && article.published !== null && last.text < article.published.slice(0, 4);
}

/** "back in special measures", "returned to special measures" */
function isAgain({ reading: { tokens } }: Scene, { first }: StepMention): boolean {
  const before = tokens.slice(Math.max(0, first - 3), first);
  return before.some((t) => /^(?:back|again|return|returns|returned|returning)$/.test(t.lower));
}

function draftStep(
  scene: Scene,
  step: StepMention,
  status: StepReading,
  subject: StepSubject,
  by: string | null,
): ReadStep {
  const { reading } = scene;
  const ranges = [step, subject.mention];
  if (status.verb >= 0) ranges.push({ ...step, first: status.verb, end: status.verb + 1 });
  const confidence = subject.certainty * (status.isStated ? 0.9 : 0.7);
  return {
    type: step.type,
    at: step.first,
    subject: subject.mention.entity,
    by,
    status: status.status,
    isStated: status.isStated,
    isKept: status.isKept,
    isLongAgo: isLongAgo(scene, step),
    isAgain: isAgain(scene, step),
    evidence: ranges.map((r) => spanOfTokens(reading, r.first, r.end)),
    confidence: calibrate(confidence),
    rule: status.isStated ? `step:${status.isKept ? 'kept' : status.status}` : 'step:named',
  };
}
