import { spanOfTokens, type Token } from '../reading/index.ts';
import type { Mention, Scene } from '../types.ts';
import type { StepMention } from './find-steps.ts';
import type { ReadStep } from './settle-steps.ts';

const NEAR = 4;
const RECALLED = /^(?:withdrew|withdrawn|recalled|removed)$/;

/**
 * "The department withdrew Ms Moss": a commissioner or adviser who was named as one ends with their recall.
 */
export function findRecalls(
  scene: Scene,
  steps: readonly StepMention[],
  read: readonly ReadStep[],
): ReadStep[] {
  const { reading } = scene;
  const { tokens } = reading;
  const sent = new Map<number, ReadStep>();
  for (const step of steps) {
    if (step.type !== 'commissioner' && step.type !== 'improvement adviser') continue;
    const told = read.find((r) => r.at === step.first);
    const person = told === undefined ? undefined : findPersonBeside(scene, step);
    if (person !== undefined && told !== undefined) sent.set(person.entity, told);
  }
  const found: ReadStep[] = [];
  for (const [entity, told] of sent) {
    for (const m of scene.people[entity]?.mentions ?? []) {
      const verb = m.first > told.at ? findRecall(tokens, m) : -1;
      if (verb < 0) continue;
      const evidence = [spanOfTokens(reading, verb, verb + 1), spanOfTokens(reading, m.first, m.end)];
      found.push({
        ...told,
        status: 'lifted',
        isStated: true,
        isKept: false,
        evidence: [...told.evidence, ...evidence],
        rule: 'step:recalled',
      });
    }
  }
  return found;
}

function findPersonBeside(scene: Scene, step: StepMention): Mention | undefined {
  const { tokens } = scene.reading;
  for (let i = step.first - NEAR; i < step.end + NEAR; i++) {
    if (i < 0 || tokens[i]?.sentence !== step.sentence) continue;
    const m = scene.personAt[i];
    if (m !== undefined && m.form !== 'pronoun') return m;
  }
  return undefined;
}

/** The verb of a recall that a person's name is the object or the subject of; -1 for none. */
function findRecall(tokens: readonly Token[], m: Mention): number {
  const { sentence } = tokens[m.first]!;
  for (let i = Math.max(0, m.first - 3); i < Math.min(tokens.length, m.end + 4); i++) {
    const token = tokens[i]!;
    if (token.sentence === sentence && RECALLED.test(token.lower)) return i;
  }
  return findEnd(tokens, m.end);
}

/** "Her | own appointment ended in June": the verb, or -1. */
function findEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'possessive' || tokens[at]?.lower === 'own') at++;
  if (!/^(?:appointment|term|contract|secondment)$/.test(tokens[at]?.lower ?? '')) return -1;
  const verb = /^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:ended|expired|lapsed|finished)$/.test(tokens[verb]?.lower ?? '') ? verb : -1;
}
