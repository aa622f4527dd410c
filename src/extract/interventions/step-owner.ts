import { wordSet } from '../ratings/word-set.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';

const GIVEN =
  /^(?:issued|served|given|sent|appointed|imposed|made|handed|needed|required|put|placed|introduced|published)$/;
const TO_BODY = /^(?:at|in|for|to|on|against|over|into|upon|of)$/;

/** "a notice to Kent", "commissioners at Kent", "a notice has been issued to Kent". */
export function isGivenTo(scene: Scene, step: StepMention, m: Mention): boolean {
  const { tokens } = scene.reading;
  let at = m.first - 1;
  if (/^(?:the|both)$/.test(tokens[at]?.lower ?? '')) at--;
  if (!TO_BODY.test(tokens[at]?.lower ?? '') || at < step.end) return false;
  for (let i = step.end; i < at; i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'and' || (kind === 'punctuation' && i - step.end > 6)) return false;
  }
  if (at - step.end <= 1 || isOfField(scene, step.end, at)) return true;
  for (let i = at - 1; i >= Math.max(step.end, at - 3); i--) if (GIVEN.test(tokens[i]!.lower)) return true;
  return false;
}

const FIELD = wordSet(`
  for of with responsibility children children's 's ’s social care services service adult adults the its housing department
  education executive functions improvement`);

/** "commissioner for children's services in Kent": between the step and its preposition stands only its field. */
function isOfField(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene.reading;
  for (let i = from; i < end; i++) if (!FIELD.has(tokens[i]!.lower)) return false;
  return end - from <= 9;
}

/** "Kent's commissioners", "the Kent Improvement Panel". */
export function isOwner(scene: Scene, mention: Mention, step: StepMention): boolean {
  const { tokens } = scene.reading;
  if (step.first - mention.end <= 4 && tokens[mention.end]?.kind === 'possessive') return true;
  return mention.end === step.first && tokens[step.first]!.isCapitalised;
}
