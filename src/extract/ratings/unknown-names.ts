import type { TokenRange } from '../reading/index.ts';
import type { Scene } from '../types.ts';
import type { GradeMention } from './find-grades.ts';
import { SERVICE_WORDS } from './services.ts';
import { DETERMINERS, MONTHS } from './vocabulary.ts';
import { wordSet } from './word-set.ts';

/** Words that begin a sentence with a capital and name nothing. */
const PLAIN_WORDS = wordSet(`
  in at on and but both it its he she they we there for of to by after when while with under over however
  meanwhile elsewhere separately overall services inspectors neighbouring nearby`);

/** Whether a word may be part of a name that nobody has linked to anything. */
function isUnknown(scene: Scene, at: number, end: number): boolean {
  const token = scene.reading.tokens[at];
  if (token === undefined || at >= end || token.kind !== 'word' || !token.isCapitalised) return false;
  if (scene.bodiesAt[at] !== undefined || scene.personAt[at] !== undefined || scene.titleAt[at] !== undefined)
    return false;
  const { lower } = token;
  return !SERVICE_WORDS.has(lower) && !DETERMINERS.has(lower) && !PLAIN_WORDS.has(lower);
}

/** "Fern Lodge was rated good" where nobody knows Fern Lodge: the grade is its own, and no other body's. */
export function hasUnknownName(scene: Scene, np: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (isListOfUnknown(scene, np)) return true;
  for (let i = np.first; i < np.end; i++) {
    if (!isUnknown(scene, i, np.end)) continue;
    if (isUnknown(scene, i + 1, np.end)) return true;
    // "rated The Limes": an article in capitals is part of a name.
    const article = tokens[i - 1];
    if (article?.text === 'The' && article.start !== firstOf(scene, i)) return true;
    if (tokens[i + 1]?.kind === 'possessive' && tokens[i]!.start !== firstOf(scene, i)) return true;
    // "Ashby's dropped to one": the noun is understood.
    if (tokens[i + 1]?.kind === 'possessive' && i + 2 === np.end) return true;
  }
  return false;
}

/** "Ashby and Marsham were both good": places that are linked to nothing. */
function isListOfUnknown(scene: Scene, np: TokenRange): boolean {
  let count = 0;
  for (let i = np.first; i < np.end; i++) {
    if (isUnknown(scene, i, np.end)) count++;
    else if (!/^(?:and|,|both)$/.test(scene.reading.tokens[i]!.lower)) return false;
  }
  return count > 1;
}

/** "Fern Lodge, run by the council, was good", "Kent's Fern Lodge": an unknown name heads the phrase. */
export function hasUnknownHead(scene: Scene, np: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (isUnknown(scene, np.first, np.end) && isUnknown(scene, np.first + 1, np.end) && np.end - np.first > 2)
    return true;
  for (let i = np.first + 1; i < np.end; i++) {
    if (tokens[i]!.kind !== 'possessive' || scene.bodiesAt[i - 1] === undefined) continue;
    if (isUnknown(scene, i + 1, np.end) && isUnknown(scene, i + 2, np.end)) return true;
  }
  return false;
}

/** "the home, run by the council": it is the home that is graded, even where nobody knows its name. */
export function namesInstitution(scene: Scene, np: TokenRange): boolean {
  const { tokens } = scene.reading;
  for (let i = np.first; i < Math.min(np.end, np.first + 5); i++) {
    const { lower } = tokens[i]!;
    // "a children's home"
    if (tokens[i]!.kind === 'possessive' && tokens[i - 1]!.lower === 'children') continue;
    if (scene.bodiesAt[i] !== undefined || tokens[i]!.kind === 'possessive' || lower === ',') return false;
    if (/^(?:home|school|academy|college|hospital|nursery|hospice)$/.test(lower))
      return tokens[i + 1]?.kind !== 'possessive';
  }
  return false;
}

/** "a C4 for Ashby": of a place that is linked to no body, and so nobody else's. */
export function isOfUnknownPlace(scene: Scene, grade: GradeMention): boolean {
  if (grade.family !== 'code') return false;
  const { tokens } = scene.reading;
  const token = tokens[grade.end + 1];
  if (!/^(?:for|at)$/.test(tokens[grade.end]?.lower ?? '') || token === undefined) return false;
  return isUnknown(scene, grade.end + 1, tokens.length) && !MONTHS.includes(token.lower);
}

function firstOf(scene: Scene, at: number): number {
  const { tokens, sentences } = scene.reading;
  return tokens[sentences[tokens[at]!.sentence]!.first]!.start;
}
