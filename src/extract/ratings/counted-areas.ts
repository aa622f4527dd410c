import type { Token } from '../reading/index.ts';
import { wordSet } from './word-set.ts';

const BEFORE_NOUN = wordSet(`
  only just one all both each the its these those of two three four five six seven eight nine ten several other further key
  inspected specific individual individually`);
const AREAS = wordSet(`
  areas area categories category themes theme domains domain judgements judgments questions question measures
  aspects criteria headings strands elements sections`);

/**
 * Where the names begin in "four categories – X, Y and Z", "the areas of X and Y", "three of the five key
 * questions: X, Y and Z"; -1 where `at` opens no such phrase, or its names are not told.
 */
export function findNamesOfAreas(tokens: readonly Token[], at: number, limit: number): number {
  let i = at;
  // "in 12 out of 15 categories, including": how many, and then which.
  while (
    i < limit &&
    (BEFORE_NOUN.has(tokens[i]!.lower) ||
      tokens[i]!.kind === 'number' ||
      tokens[i]!.kind === 'possessive' ||
      /^(?:out|inspectorate|watchdog|regulator|ofsted)$/.test(tokens[i]!.lower))
  )
    i++;
  if (i >= limit) return -1;
  // "good in eight areas and outstanding in one, responding to major incidents"
  const isOne =
    (tokens[i - 1]?.lower === 'one' && tokens[i]!.lower === ',') ||
    // "requiring improvement in two – supporting victims and managing offenders"
    (/^(?:two|three|four)$/.test(tokens[i - 1]?.lower ?? '') && /^[–—:-]$/.test(tokens[i]!.text));
  if (!AREAS.has(tokens[i]!.lower) && !isOne) return -1;
  if (!isOne) i++;
  if (/^(?:inspected|assessed|covered|examined|graded)$/.test(tokens[i]?.lower ?? '')) i++;
  i = afterInspected(tokens, i, limit);
  if (!/^(?:of|[:–—(,-]|including|being|namely)$/.test(tokens[i]?.lower ?? '')) return -1;
  while (i < limit && /^(?:of|[:–—(,-]|including|being|namely|both|the|for|how)$/.test(tokens[i]!.lower)) {
    if (tokens[i]!.lower === 'how') break;
    i++;
  }
  // "the question of whether it is | well-led"
  if (tokens[i]?.lower === 'whether')
    for (let k = i + 1; k < Math.min(limit, i + 5); k++)
      if (/^(?:is|are|was|were)$/.test(tokens[k]!.lower)) return k + 1 < limit ? k + 1 : -1;
  return i < limit ? i : -1;
}

/** "areas | that inspectors look at: X and Y": past the relative that says who looks at them. */
function afterInspected(tokens: readonly Token[], at: number, limit: number): number {
  const isRelative = /^(?:that|which|inspectors|it|they|ofsted)$/.test(tokens[at]?.lower ?? '');
  if (!isRelative) return at;
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) if (tokens[i]!.text === ':') return i;
  return at;
}
