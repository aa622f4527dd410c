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
  // "served on the council's newest home": not the council's own.
  if (ownsInstitution(scene, m)) return false;
  const from = afterName(scene, step.end);
  if (!TO_BODY.test(tokens[at]?.lower ?? '') || at < from) return false;
  if (/^(?:whom|that|which)$/.test(tokens[from]?.lower ?? '') && at - from <= 6)
    return /^(?:sent|appointed|imposed|dispatched)$/.test(tokens[at - 1]!.lower);
  for (let i = from; i < at; i++) {
    const { lower, kind } = tokens[i]!;
    // "lifted the directions and ended the intervention at Kent": both verbs have one body.
    if (lower === 'and' && i === from && tokens[i + 1]!.lower.endsWith('ed')) return at - i <= 7;
    if (lower === 'and' || (kind === 'punctuation' && i - from > 6)) return false;
  }
  if (at - from <= 1 || isOfField(scene, from, at)) return true;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if (GIVEN.test(tokens[i]!.lower)) return true;
  return false;
}

function ownsInstitution({ reading: { tokens } }: Scene, { end }: Mention): boolean {
  if (tokens[end]?.kind !== 'possessive') return false;
  return tokens.slice(end + 1, end + 4).some((t) => /^(?:home|school|academy|hospital)$/.test(t.lower));
}

/** "a commissioner, Dame Asha Day, | to Kent": past the name of whoever is sent. */
function afterName({ reading, personAt }: Scene, from: number): number {
  if (reading.tokens[from]?.text !== ',') return from;
  const named = [from + 1, from + 2].map((i) => personAt[i]).find((m) => m !== undefined);
  return named !== undefined && reading.tokens[named.end]?.text === ',' ? named.end + 1 : from;
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
