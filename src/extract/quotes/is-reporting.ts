import { SPEECH_VERBS } from '../people/lexicon/speech-verbs.ts';
import type { Scene } from '../types.ts';
import {
  FINDING_VERBS,
  REPORT_NOUNS,
  REPORTING_INFINITIVES,
  REPORTING_PARTICIPLES,
} from './reporting-words.ts';

export function isReporting(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  const { lower, isCapitalised } = tokens[at]!;
  const before = at > low ? tokens[at - 1]!.lower : '';
  if (isCapitalised) return false;
  if (REPORTING_PARTICIPLES.has(lower)) return true;
  if (REPORTING_INFINITIVES.has(lower)) return hasAuxiliary(scene, at, low);
  return (
    (SPEECH_VERBS.has(lower) || FINDING_VERBS.has(lower)) &&
    !BE.has(before) &&
    !isNounUse(scene, at, low) &&
    !isPluralNoun(scene, at) &&
    !isPassive(scene, at)
  );
}

const AUXILIARIES = new Set(['to', 'would', 'did', 'does', 'will', 'they']);

/** "to say", "would call", "inspectors say", "does, however, argue". */
function hasAuxiliary(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  if (at > low && (AUXILIARIES.has(tokens[at - 1]!.lower) || REPORT_NOUNS.has(tokens[at - 1]!.lower)))
    return true;
  return at - 4 >= low && tokens[at - 1]!.text === ',' && AUXILIARIES.has(tokens[at - 4]!.lower);
}

/** "the report", "council reports", "two calls": a noun of the same form as a verb. */
function isNounUse(scene: Scene, at: number, low: number): boolean {
  const before = at > low ? scene.reading.tokens[at - 1]!.lower : '';
  return /^(?:the|a|an|of|for|in|with|no|any|more|these|those|his|her|their|its)$/.test(before);
}

const NOUNS = new Set(
  'reports comments claims calls notes offers demands posts records talks answers attacks'.split(' '),
);
const AFTER_NOUNS = new Set('which of from by into between were are'.split(' '));

/** "they sent reports which said", "calls from residents". */
function isPluralNoun(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return NOUNS.has(tokens[at]!.lower) && AFTER_NOUNS.has(tokens[at + 1]?.lower ?? '');
}

/** "practice found to be weak": what was found is said, not who found it. */
function isPassive(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return tokens[at + 1]?.lower === 'to' && /^(?:be|have)$/.test(tokens[at + 2]?.lower ?? '');
}

export const BE = new Set('is was were been be being are'.split(' '));
