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
  const { tokens, sentences } = scene.reading;
  const read: ReadStep[] = [];
  let previous: number | null = null;
  steps.forEach((step, i) => {
    const sentence = sentences[step.sentence]!;
    const next = steps[i + 1]?.sentence === step.sentence ? steps[i + 1]!.first : sentence.end;
    const status = readStep(tokens, step, sentence.first, Math.max(next, step.end));
    if (status === null) return;
    const subject = findStepSubject(scene, step, previous);
    if (subject === null) return;
    previous = subject.mention.entity;
    const by = findIssuer(tokens, step, sentence.first, sentence.end);
    read.push(draftStep(scene, step, status, subject, by));
  });
  return settleSteps(read);
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
  const evidence = ranges.map((r) => spanOfTokens(reading, r.first, r.end));
  if (status.verb >= 0) evidence.push(spanOfTokens(reading, status.verb, status.verb + 1));
  const verb = reading.tokens[status.verb]?.lower ?? '';
  const stays = /^(?:remain|remains|stay|stays|continue|continues|extended|renewed)$/.test(verb);
  const confidence = subject.certainty * (status.isStated ? 0.92 : 0.75);
  return {
    type: step.type,
    subject: subject.mention.entity,
    by,
    status: status.status,
    isStated: status.isStated,
    evidence,
    confidence: Math.round(confidence * 100) / 100,
    rule: stays ? 'step:stays' : status.isStated ? `step:${status.status}` : 'step:named',
  };
}
