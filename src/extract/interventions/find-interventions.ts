import { ArticleFocus } from '../ratings/article-focus.ts';
import { spanOfTokens } from '../reading/index.ts';
import type { InterventionDraft, Scene } from '../types.ts';
import { findSteps, type StepMention } from './find-steps.ts';
import { readStep, type StepReading } from './read-step.ts';
import { type ReadStep, settleSteps } from './settle-steps.ts';
import { findIssuer } from './step-issuer.ts';
import { findStepSubject, type StepSubject } from './step-subject.ts';

/** Finds the formal steps by government or a regulator toward a body that an article states. */
export function findInterventions(scene: Scene): InterventionDraft[] {
  const steps = findSteps(scene);
  if (steps.length === 0) return [];
  const focus = new ArticleFocus(scene);
  const { tokens, sentences } = scene.reading;
  const read: ReadStep[] = [];
  let previous: { entity: number; paragraph: number } | null = null;
  for (const [i, step] of steps.entries()) {
    const sentence = sentences[step.sentence]!;
    if (tokens[sentence.end - 1]!.text === '?') continue;
    const status = readStep(tokens, step, boundsOf(steps, i, sentence));
    if (status === null || (step.isAnaphor && isPronoun(scene, step) && status.status !== 'lifted')) continue;
    const isPointer = step.isAnaphor && isPronoun(scene, step);
    const subject = findStepSubject(scene, focus, step, previous);
    const known = isPointer ? read.at(-1) : undefined;
    if (subject === null) continue;
    const entity = known?.subject ?? subject.mention.entity;
    const { paragraph } = tokens[step.first]!;
    previous = { entity, paragraph };
    const by = findIssuer(tokens, step, sentence.first, sentence.end);
    read.push({ ...draftStep(scene, step, status, subject, by), subject: entity });
  }
  return settleSteps(read);
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
  return lower === 'it' || lower === 'they';
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
    subject: subject.mention.entity,
    by,
    status: status.status,
    isStated: status.isStated,
    isKept: status.isKept,
    evidence: ranges.map((r) => spanOfTokens(reading, r.first, r.end)),
    confidence: Math.round(confidence * 100) / 100,
    rule: status.isStated ? `step:${status.isKept ? 'kept' : status.status}` : 'step:named',
  };
}
