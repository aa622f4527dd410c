import type { Token } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import {
  DIRECTION_CONTEXT,
  NOT_DIRECTION_AFTER,
  OFFICE_AFTER_COMMISSIONER,
  OTHER_COMMISSIONERS,
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
}

/** Finds the words of formal steps, in text order; words with another meaning are left out by their context. */
export function findSteps(scene: Scene): StepMention[] {
  const { tokens, sentences } = scene.reading;
  const found: StepMention[] = [];
  const known = new Set<StepType>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const sentence = sentences[token.sentence]!;
    const match = STEP_TYPES.matchAt(tokens, i, sentence.end) ?? matchNotice(tokens, i, found);
    if (match === null) continue;
    const step = { first: match.first, end: match.end, type: match.value, sentence: sentence.index };
    if (isMeant(scene, step, sentence, known)) {
      found.push(step);
      known.add(step.type);
    }
    i = match.end - 1;
  }
  return found;
}

/** "the notice", "the panel", "the report" after one that was named in full. */
function matchNotice(tokens: readonly Token[], at: number, found: readonly StepMention[]) {
  const before = tokens[at - 1]?.lower;
  if (before !== 'the' && before !== 'its' && before !== 'that') return null;
  const { lower } = tokens[at]!;
  if (lower !== 'notice' && lower !== 'panel') return null;
  for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i--) {
    const { type } = found[i]!;
    if (type.endsWith(lower)) return { first: at, end: at + 1, value: type };
  }
  return null;
}

function isMeant(
  scene: Scene,
  step: StepMention,
  sentence: { first: number; end: number },
  known: ReadonlySet<StepType>,
): boolean {
  const { tokens } = scene.reading;
  const before = tokens[step.first - 1]?.lower ?? '';
  const after = tokens[step.end]?.lower ?? '';
  const isShort = step.end - step.first === 1;
  switch (step.type) {
    case 'commissioner':
      if (before === "'s" || before === '’s')
        return !/^(?:england|wales|scotland|office)$/.test(tokens[step.end + 1]?.lower ?? '');
      return !OTHER_COMMISSIONERS.has(before) && !OFFICE_AFTER_COMMISSIONER.has(after);
    case 'statutory direction':
      if (!isShort) return true;
      if (NOT_DIRECTION_AFTER.has(after)) return false;
      return tokens[step.first]!.isCapitalised || known.has('statutory direction')
        ? /^(?:the|a|these|those|its|under|revised|new|of|legal)$/.test(before) ||
            tokens[step.first]!.isCapitalised
        : hasWord(tokens, step, sentence, DIRECTION_CONTEXT) && before !== 'new';
    case "children's trust":
      if (isShort && !/^(?:a|an|independent|the)$/.test(before)) return false;
      return hasWord(tokens, step, sentence, TRUST_CONTEXT);
    case 'enforcement notice':
      return !hasPlanning(tokens, step, sentence);
    default:
      return true;
  }
}

function hasWord(
  tokens: readonly Token[],
  step: StepMention,
  sentence: { first: number; end: number },
  set: ReadonlySet<string>,
): boolean {
  const end = Math.min(sentence.end, step.end + 15);
  for (let i = Math.max(sentence.first, step.first - 15); i < end; i++) {
    if ((i < step.first || i >= step.end) && set.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const PLANNING = new Set(
  'planning building extension owner owners barn site listed parking unauthorised developer'.split(' '),
);

function hasPlanning(
  tokens: readonly Token[],
  step: StepMention,
  sentence: { first: number; end: number },
): boolean {
  return hasWord(tokens, step, sentence, PLANNING);
}
